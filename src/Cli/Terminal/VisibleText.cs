using System.Globalization;
using System.Text;

namespace Thresholds.Cli.Terminal;

/// <summary>Makes any text safe to print: it cannot drive the terminal, turn the reading direction, hide or begin a line.</summary>
internal static class VisibleText
{
    /// <summary>The text with every character that has no shape of its own shown by its code.</summary>
    public static string Of(string text)
    {
        var shown = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i += LengthAt(text, i))
        {
            shown.Append(At(text, i));
        }

        return shown.ToString();
    }

    /// <summary>How many UTF-16 units the character at a place takes.</summary>
    public static int LengthAt(string text, int index) => char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? 2 : 1;

    /// <summary>The character at a place as it can be printed.</summary>
    public static string At(string text, int index)
    {
        var length = LengthAt(text, index);
        return CharUnicodeInfo.GetUnicodeCategory(text, index) switch
        {
            // The standard's own pictures of the first 32 control characters and of delete.
            UnicodeCategory.Control when text[index] < ' ' => ((char)(0x2400 + text[index])).ToString(),
            UnicodeCategory.Control when text[index] == '\x7f' => "\u2421",
            UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                => "<U+" + (length == 2 ? char.ConvertToUtf32(text, index) : text[index]).ToString("X4", CultureInfo.InvariantCulture) + ">",
            _ => text.Substring(index, length),
        };
    }
}
