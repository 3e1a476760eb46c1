using System.Linq;
using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes why a level is certain, excluded or open.</summary>
internal static class LevelExplanationJson
{
    public static void WriteLevelExplanation(this Utf8JsonWriter json, LevelExplanation level)
    {
        json.WriteString("id", level.Level.Id);
        json.WriteNumber("level", level.Level.Order);
        json.WriteString("truth", Words.Of(level.Truth));
        json.WriteArray("restsOn", level.Holding, set =>
        {
            json.WriteStartArray();
            foreach (var fact in set)
            {
                json.WriteStartObject();
                json.WriteFact(fact);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        json.WriteBoolean("restsOnMore", level.HasMore);
        json.WriteTexts("for", level.For.Select(indicator => indicator.Indicator.Id));
        json.WriteTexts("open", level.Open.Select(indicator => indicator.Indicator.Id));
        json.WriteTexts("against", level.Against.Select(indicator => indicator.Indicator.Id));
    }
}
