using System.Linq;
using System.Text;

namespace Thresholds.Rendering.Markdown;

/// <summary>Makes any text safe to stand in a line of Markdown.</summary>
internal static class MarkdownText
{
    // What CommonMark, GitHub and the usual extensions give a meaning to within a line.
    private const string Marks = "\\`*_[]<>&~|#^$@";

    /// <summary>The text as a reader of Markdown shows it again, wherever in a line it stands: no link, element, emphasis or list comes of it.</summary>
    /// <param name="text">The text.</param>
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var isMark = Marks.Contains(text[i])
                || (text[i] is '-' or '+' or '=' or ':' or '"' && text[..i].All(letter => letter is '-' or '+' or '=' or ':' or '"' or ' ')) // rules and lists begin so
                || (text[i] is '.' or ')' && IsNumber(text[..i])) // and so do numbered ones
                || (text[i] == ':' && i + 1 < text.Length && (text[i + 1] == '/' || char.IsAsciiLetter(text[i + 1]))) // an address on its own becomes a link, a name between colons a picture
                || (text[i] == '.' && i >= 3 && string.Compare(text, i - 3, "www", 0, 3, System.StringComparison.OrdinalIgnoreCase) == 0)
                || (text[i] is '=' or '+' or '"' or '-' or ':' && i > 0 && text[i - 1] == text[i]);
            safe.Append(text[i] switch
            {
                '{' => "&#123;", // some read attributes in braces, whatever stands before them
                '}' => "&#125;",
                var letter => isMark ? "\\" + letter : letter.ToString(),
            });
        }

        return safe.ToString();
    }

    // Of a list: in figures, by a letter, or in Roman figures.
    private static bool IsNumber(string text) => text.Length is > 0 and <= 9
        && (text.All(char.IsAsciiDigit) || (text.Length == 1 && char.IsAsciiLetter(text[0])) || text.All("ivxlcdmIVXLCDM".Contains));

    /// <summary>The text as code: between more grave accents than there are side by side within.</summary>
    /// <param name="text">The text.</param>
    public static string Code(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var letter in text)
        {
            run = letter == '`' ? run + 1 : 0;
            longest = run > longest ? run : longest;
        }

        var fence = new string('`', longest + 1);
        var edge = text.Length > 0 && (text[0] == '`' || text[^1] == '`') ? " " : "";
        return fence + edge + text + edge + fence;
    }
}
