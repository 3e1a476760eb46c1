using System.Collections.Generic;
using Thresholds.Exchange.Json;

namespace Thresholds.Exchange.Answers;

/// <summary>What would come of it if one fact were otherwise, as JSON.</summary>
internal static class WhatIfPage
{
    public static string Of(IAssessment assessment, IReadOnlyCollection<Supposition> suppositions) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteEdition(assessment.Authority);
        json.WriteLevelOrder("indicatedLevel", assessment.IndicatedLevel);
        json.WriteLevelOrder("possibleLevel", assessment.PossibleLevel);
        json.WriteObjects("whatIf", suppositions, supposition =>
        {
            json.WriteString("fact", supposition.Fact.Id);
            json.WriteString("value", supposition.Value?.ToString());
            json.WriteString("values", supposition.Values);
            json.WriteLevelOrder("indicatedLevel", supposition.IndicatedAfter);
            json.WriteLevelOrder("possibleLevel", supposition.PossibleAfter);
            json.WriteObjects("changes", supposition.Changes, change =>
            {
                json.WriteString("indicator", change.Indicator.Id);
                json.WriteString("text", change.Indicator.Text);
                json.WriteString("before", Words.Of(change.Before));
                json.WriteString("after", Words.Of(change.After));
                json.WriteLevelOrder("levelBefore", change.LevelBefore);
                json.WriteLevelOrder("levelAfter", change.LevelAfter);
            });
        });
        json.WriteCaveats(assessment.Authority);
        json.WriteEndObject();
    });
}
