using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes whose document it is, and which edition.</summary>
internal static class EditionJson
{
    public static void WriteEdition(this Utf8JsonWriter json, Authority authority)
    {
        json.WriteString("authority", authority.Id);
        json.WriteString("name", authority.Name);
        json.WriteTranslations(authority.Translations);
        json.WriteObject("edition", authority.Edition, edition =>
        {
            json.WriteString("text", edition.Text);
            json.WriteTranslations(edition.Translations);
            json.WriteString("version", edition.Version);
            json.WriteString("dated", edition.Dated?.ToString());
            json.WriteString("effectiveFrom", edition.EffectiveFrom?.ToString());
            json.WriteString("effectiveUntil", edition.EffectiveUntil?.ToString());
            json.WriteString("reviewBy", edition.ReviewBy?.ToString());
            json.WriteString("supersedes", edition.Supersedes);
            json.WriteString("note", edition.Note);
            json.WritePlace(edition.Place);
        });
        json.WriteTexts("supersededBy", authority.SupersededBy);
    }

    /// <summary>What the document says about its own use.</summary>
    public static void WriteCaveats(this Utf8JsonWriter json, Authority authority) => json.WriteObjects("caveats", authority.Caveats, caveat =>
    {
        json.WriteString("id", caveat.Id);
        json.WriteString("text", caveat.Text);
        json.WriteTranslations(caveat.Translations);
        json.WriteSource(caveat.Citation, caveat.Note, caveat.Place);
    });
}
