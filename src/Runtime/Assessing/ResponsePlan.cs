using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>What the document asks for at the indicated level.</summary>
/// <param name="Level">The indicated level; null when no level is indicated.</param>
/// <param name="Responses">The responses at that level; empty when the document states none.</param>
/// <param name="Provisions">What they ask for together.</param>
public sealed record ResponsePlan(LevelOfNeed? Level, ValueList<Response> Responses, ProvisionPlan Provisions)
{
    /// <summary>Works out the plan.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="now">The moment on the authority's wall clock.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <exception cref="ArgumentNullException">The assessment or the list of events is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside 1978 to 2199.</exception>
    public static ResponsePlan For(IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events)
    {
        _ = assessment ?? throw new ArgumentNullException(nameof(assessment));
        ReckonedMoments.Require(now, events);
        var level = assessment.IndicatedLevel;
        var responses = assessment.Authority.Responses.Where(response => response.Level.Id == level?.Id).ToValueList();
        var provisions = responses.SelectMany(response => response.Provisions);
        return new ResponsePlan(level, responses, ProvisionPlan.For(assessment, provisions, now, events));
    }
}
