using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes where a document and a file state something.</summary>
internal static class SourceJson
{
    /// <summary>The citation, the author's note and the line of the file.</summary>
    public static void WriteSource(this Utf8JsonWriter json, Citation? citation, string? note, SourcePlace place)
    {
        json.WriteString("source", citation?.ToString());
        json.WriteString("note", note);
        json.WritePlace(place);
    }

    /// <summary>The line of the file.</summary>
    public static void WritePlace(this Utf8JsonWriter json, SourcePlace place)
    {
        json.WriteString("file", place.File);
        json.WriteNumber("line", place.Line);
    }

    /// <summary>The name and text of something declared elsewhere.</summary>
    public static void WriteNamed(this Utf8JsonWriter json, string property, string? id, string? text, ValueList<Translation> translations = default)
    {
        if (id is null)
        {
            json.WriteNull(property);
            return;
        }

        json.WriteStartObject(property);
        json.WriteString("id", id);
        json.WriteString("text", text);
        json.WriteTranslations(translations);
        json.WriteEndObject();
    }
}
