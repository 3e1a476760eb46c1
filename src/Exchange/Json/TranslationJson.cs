using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes what texts say in other languages.</summary>
internal static class TranslationJson
{
    /// <summary>An object with a text for each language; nothing for a text in one language only.</summary>
    public static void WriteTranslations(this Utf8JsonWriter json, ValueList<Translation> translations)
    {
        if (translations.Count == 0)
        {
            return;
        }

        json.WriteStartObject("translations");
        foreach (var translation in translations)
        {
            json.WriteString(translation.Language, translation.Text);
        }

        json.WriteEndObject();
    }
}
