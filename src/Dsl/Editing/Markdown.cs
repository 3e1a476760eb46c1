using System.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Writes texts of a file into pages for editors: nothing that somebody wrote there is taken for markup.</summary>
internal static class Markdown
{
    private const string Marks = "\\`*_{}[]<>()#+-.!|~&:";

    /// <summary>A text as it is to be read.</summary>
    public static string Plain(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (char.IsControl(character))
            {
                escaped.Append(' ');
                continue;
            }

            if (Marks.IndexOf(character) >= 0)
            {
                escaped.Append('\\');
            }

            escaped.Append(character);
        }

        return escaped.ToString();
    }

    /// <summary>A part of a file as it is written there.</summary>
    public static string Code(string text)
    {
        var line = text.Replace('\n', ' ').Replace('\r', ' ');
        var fence = line.IndexOf('`') >= 0 ? "``" : "`";
        while (line.Contains(fence))
        {
            fence += "`";
        }

        return line.IndexOf('`') >= 0 ? fence + " " + line + " " + fence : fence + line + fence;
    }
}
