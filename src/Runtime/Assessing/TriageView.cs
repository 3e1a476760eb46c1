using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>A triage as it stands in a case.</summary>
/// <param name="Triage">The triage.</param>
/// <param name="Outcomes">All its outcomes, in the order of the file.</param>
public sealed record TriageView(Triage Triage, ValueList<TriagedOutcome> Outcomes)
{
    /// <summary>Shows every triage of the authority.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="now">The moment on the authority's wall clock.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <exception cref="ArgumentNullException">The assessment or the list of events is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside 1978 to 2199.</exception>
    public static ValueList<TriageView> For(IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        ReckonedMoments.Require(now, events);
        var calendar = new WorkingCalendar(assessment.Authority.WorkingDays);
        return assessment.Authority.Triages.Select(triage => new TriageView(triage, triage.Outcomes.Select(See).ToValueList())).ToValueList();

        TriagedOutcome See(Outcome outcome) => new(
            outcome,
            outcome.Rule == OutcomeRule.Discretion ? Truth.Yes : assessment.Decide(outcome.Decision),
            outcome.Deadline is null ? null : DueTime.Of(outcome.Deadline, events, calendar, now),
            outcome.To is null ? null : ContactAtMoment.Resolve(assessment.Authority, outcome.To, now));
    }
}
