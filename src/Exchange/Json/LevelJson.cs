using System.Collections.Generic;
using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes levels and laws.</summary>
internal static class LevelJson
{
    /// <summary>What names a level.</summary>
    public static void WriteLevel(this Utf8JsonWriter json, LevelOfNeed level)
    {
        json.WriteNumber("order", level.Order);
        json.WriteString("id", level.Id);
        json.WriteString("tag", level.Tag);
        json.WriteString("label", level.Label);
        json.WriteTranslations(level.Translations);
    }

    /// <summary>A property that holds the order of a level, or null for none.</summary>
    public static void WriteLevelOrder(this Utf8JsonWriter json, string name, LevelOfNeed? level) => json.WriteAmount(name, level?.Order);

    /// <summary>Legal bases.</summary>
    public static void WriteLaw(this Utf8JsonWriter json, IEnumerable<LegalBasis> law) => json.WriteObjects("law", law, basis =>
    {
        json.WriteString("id", basis.Id);
        json.WriteString("law", basis.Law);
        json.WriteString("text", basis.Text);
    });
}
