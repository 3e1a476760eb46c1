using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Exchange.Answers;

/// <summary>Writes how an indicator stands in a case, and on which facts.</summary>
internal static class IndicatorJson
{
    public static void WriteIndicator(this Utf8JsonWriter json, IAssessment assessment, Indicator indicator)
    {
        var explanation = Explanation.Of(assessment, indicator);
        json.WriteString("id", indicator.Id);
        json.WriteString("text", indicator.Text);
        json.WriteNumber("level", (explanation.Level ?? indicator.Level).Order);
        json.WriteLevelOrder("possibleLevel", assessment.PossibleLevelOf(indicator));
        json.WriteString("domain", indicator.Domain?.Label);
        json.WriteString("area", indicator.Area?.Label);
        json.WriteString("polarity", Words.Of(indicator.Polarity));
        json.WriteString("condition", explanation.Condition);
        json.WriteString("exception", explanation.Exception?.Condition);
        json.WriteObjects("facts", explanation.Facts, json.WriteFact);
        json.WriteBecause(explanation.Why);
        json.WriteSource(explanation.Citation, indicator.Note, explanation.Place);
    }
}
