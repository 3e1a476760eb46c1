using System.Linq;
using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Exchange.Answers;

/// <summary>Why one indicator or level is met, not met or open, as JSON.</summary>
internal static class WhyPage
{
    public static string Of(IAssessment assessment, string name) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteEdition(assessment.Authority);
        var indicator = assessment.Authority.Indicators.FirstOrDefault(known => known.Id == name);
        json.WriteObject("indicator", indicator, known =>
        {
            json.WriteString("truth", Words.Of(assessment.Decide(known.Decision)));
            json.WriteIndicator(assessment, known);
            json.WriteObject("why", ExplainedCondition.Of(assessment, known.Decision), json.WriteCondition);
        });
        json.WriteObject("level", indicator is null ? LevelExplanation.Of(assessment, assessment.Authority.Levels.First(level => level.Id == name)) : null, json.WriteLevelExplanation);
        json.WriteCaveats(assessment.Authority);
        json.WriteEndObject();
    });
}
