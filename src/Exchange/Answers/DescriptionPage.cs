using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Exchange.Answers;

/// <summary>A description as JSON: what the page says, by its labels.</summary>
internal static class DescriptionPage
{
    public static string Of(Authority authority, Description description) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteEdition(authority);
        json.WriteString("kind", description.Kind);
        json.WriteString("id", description.Name);
        json.WriteString("text", description.Text);
        WriteRows(json, description.Rows);
        json.WriteObjects("sections", description.Sections, section =>
        {
            json.WriteString("heading", section.Heading);
            json.WriteObjects("items", section.Items, item =>
            {
                json.WriteString("text", item.Text);
                WriteRows(json, item.Rows);
            });
        });
        json.WriteCaveats(authority);
        json.WriteEndObject();
    });

    private static void WriteRows(Utf8JsonWriter json, ValueList<DescribedRow> rows) => json.WriteObjects("rows", rows, row =>
    {
        json.WriteString("label", row.Label);
        json.WriteString("text", row.Text);
        json.WriteString("language", row.Language);
    });
}
