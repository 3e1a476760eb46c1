using System;
using System.Globalization;
using System.IO;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Makes a page of JSON: indented, with line feeds, and with a line feed at its end.</summary>
internal static class JsonPage
{
    // Readable: letters of every script stand as they are. Control characters are escaped all the same.
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page.</summary>
    /// <param name="write">Writes its one value.</param>
    public static string Of(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            write(json);
        }

        return Escaped(Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length)) + "\n";
    }

    // The encoder lets characters through that turn the direction of a line or show nothing. They can stand in texts only, where this means the same.
    private static string Escaped(string page)
    {
        var escaped = new StringBuilder(page.Length);
        foreach (var letter in page)
        {
            _ = char.GetUnicodeCategory(letter) == UnicodeCategory.Format ? escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)letter:x4}") : escaped.Append(letter);
        }

        return escaped.ToString();
    }
}
