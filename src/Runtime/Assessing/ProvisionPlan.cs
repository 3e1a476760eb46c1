using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>The lines of a response or pathway as they stand in a case, by kind, each kind in the order of the file. Lines that do not apply are
/// there too, so that a reader sees which exception took them away.</summary>
/// <param name="Steps">What is to be done.</param>
/// <param name="Contacts">Whom to turn to, and where a referral goes.</param>
/// <param name="Consent">What is asked for about consent.</param>
/// <param name="Inform">Whom to tell.</param>
/// <param name="Consultations">Whom to ask for advice.</param>
/// <param name="Assessments">Which assessments are asked for.</param>
/// <param name="Leads">Who leads.</param>
/// <param name="Forms">Which forms to fill in.</param>
/// <param name="Inclusions">What a good referral holds.</param>
/// <param name="Offers">What help is offered.</param>
/// <param name="Partners">Which agencies work with families here.</param>
/// <param name="Standards">How well it is to be done.</param>
public sealed record ProvisionPlan(
    ValueList<PlannedStep> Steps,
    ValueList<PlannedContact> Contacts,
    ValueList<Planned<ConsentRule>> Consent,
    ValueList<PlannedInform> Inform,
    ValueList<Planned<Consultation>> Consultations,
    ValueList<Planned<AssessmentRule>> Assessments,
    ValueList<Planned<Lead>> Leads,
    ValueList<Planned<FormRule>> Forms,
    ValueList<Planned<Inclusion>> Inclusions,
    ValueList<Planned<Offer>> Offers,
    ValueList<Planned<Partner>> Partners,
    ValueList<Planned<Standard>> Standards)
{
    /// <summary>The step that is due first among those that apply or may apply, at once or at the earliest time that is known; null when no time is known.</summary>
    public PlannedStep? EarliestStep => Steps
        .Where(step => step.State.MayApply && (step.Due is { Kind: DueKind.AtOnce } or { Latest: not null }))
        .OrderBy(step => step.Due!.Latest ?? DateTime.MinValue)
        .FirstOrDefault();

    /// <summary>By when something is due first, of steps and of what somebody is to be told, as far as it applies or may apply: the least moment for "at
    /// once"; null when no time is known.</summary>
    public DateTime? EarliestDue => Steps.Where(step => step.State.MayApply).Select(step => step.Due)
        .Concat(Inform.Where(inform => inform.State.MayApply).Select(inform => inform.Due))
        .Select(due => due is { Kind: DueKind.AtOnce } ? DateTime.MinValue : due?.Latest)
        .Min();

    /// <summary>Works out how lines stand.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="provisions">The lines.</param>
    /// <param name="now">The moment on the authority's wall clock.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside 1978 to 2199.</exception>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    public static ProvisionPlan For(
        IAssessment assessment,
        IEnumerable<Provision> provisions,
        DateTime now,
        IReadOnlyDictionary<string, DateTime> events)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        _ = provisions ?? throw new ArgumentNullException(nameof(provisions));
        ReckonedMoments.Require(now, events);
        var calendar = new WorkingCalendar(assessment.Authority.WorkingDays);
        var all = provisions.ToList();
        return new ProvisionPlan(
            all.OfType<Step>().Select(step => new PlannedStep(step, StateOf(step), DueOf(step.Deadline))).ToValueList(),
            all.OfType<ContactRule>().Select(rule => new PlannedContact(rule, StateOf(rule), ContactAtMoment.Resolve(assessment.Authority, rule.Contact, now))).ToValueList(),
            Plan<ConsentRule>(),
            all.OfType<InformRule>().Select(rule => new PlannedInform(rule, StateOf(rule), DueOf(Before(rule.Before)))).ToValueList(),
            Plan<Consultation>(),
            Plan<AssessmentRule>(),
            Plan<Lead>(),
            Plan<FormRule>(),
            Plan<Inclusion>(),
            Plan<Offer>(),
            Plan<Partner>(),
            Plan<Standard>());

        ProvisionState StateOf(Provision provision) => ProvisionState.Of(assessment, provision.When, provision.Unless, provision.Decision);

        DueTime? DueOf(Deadline? deadline) => deadline is null ? null : DueTime.Of(deadline, events, calendar, now);

        ValueList<Planned<T>> Plan<T>()
            where T : Provision => all.OfType<T>().Select(provision => new Planned<T>(provision, StateOf(provision))).ToValueList();
    }

    private static Deadline? Before(ProcessEvent? named) => named is null ? null : new Deadline(DeadlineKind.Before, 0, DurationUnit.Minutes, named);
}
