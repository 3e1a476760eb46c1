using System.Collections.Generic;
using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes lists of signs to be alert to.</summary>
internal static class AlertJson
{
    /// <summary>A list with some of its signs.</summary>
    public static void WriteAlert(this Utf8JsonWriter json, Alert alert, IEnumerable<AlertSign> signs)
    {
        json.WriteString("id", alert.Id);
        json.WriteString("text", alert.Text);
        json.WriteTranslations(alert.Translations);
        json.WriteObjects("signs", signs, sign =>
        {
            json.WriteString("id", sign.Id);
            json.WriteString("text", sign.Text);
            json.WriteTranslations(sign.Translations);
            json.WriteString("condition", sign.Condition);
            json.WriteString("about", sign.Subject);
            json.WriteTexts("also", sign.AlsoKnownAs);
            json.WriteSource(sign.Citation, sign.Note, sign.Place);
        });
        json.WriteSource(alert.Citation, alert.Note, alert.Place);
    }
}
