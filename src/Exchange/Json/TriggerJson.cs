using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes what opens a pathway.</summary>
internal static class TriggerJson
{
    public static void WriteTrigger(this Utf8JsonWriter json, Trigger trigger)
    {
        json.WriteString("id", trigger.Id);
        json.WriteString("text", trigger.Text);
        json.WriteTranslations(trigger.Translations);
        json.WriteString("strength", Words.Of(trigger.Strength));
        json.WriteString("condition", trigger.Condition);
        json.WriteLevelOrder("level", trigger.Level);
        json.WriteLevelOrder("orLevel", trigger.OrLevel);
        json.WriteSource(trigger.Citation, trigger.Note, trigger.Place);
    }
}
