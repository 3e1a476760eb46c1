using System.Globalization;
using System.Text;

namespace Thresholds;

/// <summary>Makes any text safe to stand in a line of plain text.</summary>
/// <remarks>A text comes from a file that somebody else wrote. It must not start a line of its own, drive a terminal, or turn the reading direction.</remarks>
internal static class PlainText
{
    /// <summary>The text with white space of every kind as single blanks, and without control characters, direction marks and halves of pairs.</summary>
    public static string Of(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            var category = isPair ? CharUnicodeInfo.GetUnicodeCategory(text, i) : CharUnicodeInfo.GetUnicodeCategory(text[i]);
            if (char.IsWhiteSpace(text[i]))
            {
                if (clean.Length > 0 && clean[clean.Length - 1] != ' ')
                {
                    clean.Append(' ');
                }
            }
            else if (category is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate))
            {
                clean.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return clean.ToString().TrimEnd(' ');
    }
}
