using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>The pathways that a case opens, with what they ask for at a moment.</summary>
/// <param name="Now">The moment.</param>
/// <param name="Pathways">The pathways: certain ones before those that may open, then always, usually, may, then the earliest due, then the order of the file.</param>
public sealed record PathwayPlan(DateTime Now, ValueList<OpenedPathway> Pathways)
{
    /// <summary>Works out the plan.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="now">The moment on the authority's wall clock.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it. Names that the document does not use are ignored.</param>
    /// <exception cref="ArgumentNullException">The assessment or the list of events is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside 1978 to 2199.</exception>
    public static PathwayPlan For(IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        ReckonedMoments.Require(now, events);
        var opened = new List<OpenedPathway>();
        foreach (var pathway in assessment.Authority.Pathways)
        {
            var triggers = pathway.Triggers
                .Select(trigger => new PlannedTrigger(trigger, assessment.Decide(trigger.Decision)))
                .Where(trigger => trigger.Truth != Truth.No)
                .OrderBy(trigger => trigger.Truth)
                .ToValueList();
            var truth = assessment.Decide(pathway.Decision);
            if (truth != Truth.No)
            {
                // Where only one trigger or another is certain, no one of them is.
                var strength = triggers.Where(trigger => trigger.Truth == triggers[0].Truth).Min(trigger => trigger.Trigger.Strength);
                var provisions = ProvisionPlan.For(assessment, pathway.Provisions, now, events);
                opened.Add(new OpenedPathway(pathway, truth, strength, triggers, BarsOf(assessment, provisions), provisions));
            }
        }

        return new PathwayPlan(now, opened
            .OrderBy(pathway => pathway.Truth)
            .ThenBy(pathway => pathway.Strength)
            .ThenBy(pathway => pathway.Provisions.EarliestDue ?? DateTime.MaxValue)
            .ToValueList());
    }

    private static ValueList<ProhibitionInForce> BarsOf(IAssessment assessment, ProvisionPlan provisions) => assessment.ProhibitionsInForce()
        .Select(prohibition => prohibition with { Truth = TruthTable.And(prohibition.Truth, LeadsTo(provisions, prohibition.Prohibition.Contact)) })
        .Where(prohibition => prohibition.Truth != Truth.No)
        .ToValueList();

    private static Truth LeadsTo(ProvisionPlan provisions, Contact contact)
    {
        var truth = Truth.No;
        foreach (var planned in provisions.Contacts)
        {
            if (planned.Rule.IsReferral && planned.Rule.Contact.Id == contact.Id)
            {
                truth = TruthTable.Or(truth, planned.State.Truth);
            }
        }

        return truth;
    }
}
