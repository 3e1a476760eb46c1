using System.Text;

namespace Thresholds.Generator.Emission;

/// <summary>Writes C# with indentation. Lines end with a line feed on every machine.</summary>
internal sealed class CodeWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public CodeWriter Line(string line = "")
    {
        if (line.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(line);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>A line that stands at the margin, as directives do.</summary>
    public CodeWriter Directive(string line)
    {
        _text.Append(line).Append('\n');
        return this;
    }

    public CodeWriter Open(string? line = null)
    {
        if (line is not null)
        {
            Line(line);
        }

        Line("{");
        _depth++;
        return this;
    }

    public CodeWriter Close(string end = "}")
    {
        _depth--;
        return Line(end);
    }

    /// <summary>A documentation comment. The words come from a <c>.thr</c> file and are harmless here, whatever they hold.</summary>
    public CodeWriter Summary(string summary, string? remarks = null)
    {
        Line("/// <summary>" + Harmless(summary) + "</summary>");
        if (!string.IsNullOrEmpty(remarks))
        {
            Line("/// <remarks>" + Harmless(remarks!) + "</remarks>"); // not null or empty
        }

        return this;
    }

    public override string ToString() => _text.ToString();

    // No mark-up, and nothing that some reader of C# takes for the end of a line.
    private static string Harmless(string text)
    {
        var harmless = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            switch (character)
            {
                case '&':
                    harmless.Append("&amp;");
                    break;
                case '<':
                    harmless.Append("&lt;");
                    break;
                case '>':
                    harmless.Append("&gt;");
                    break;
                default:
                    var kind = char.GetUnicodeCategory(character);
                    harmless.Append(kind is System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format
                        or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator
                        or System.Globalization.UnicodeCategory.Surrogate ? ' ' : character);
                    break;
            }
        }

        return harmless.ToString();
    }
}
