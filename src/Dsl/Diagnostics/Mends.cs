using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>Makes mends.</summary>
internal static class Mends
{
    /// <summary>Puts something in the place of a span.</summary>
    public static Mend Replace(TextSpan span, string written, string instead) =>
        new($"replace '{Spelling.Printable(written)}' by '{Spelling.Printable(instead)}'", ValueList.Of(new TextEdit(span, instead)));

    /// <summary>Puts the nearest known name in the place of one that is not known; null when none is near.</summary>
    public static Mend? Spell(Token name, string? nearest) => nearest is null ? null : Replace(name.Span, name.Text, nearest);

    /// <summary>What mends a mistake in the form of a file, where that is plain.</summary>
    public static Mend? Of(SyntaxError error, SourceText source)
    {
        var written = source.Text.Substring(error.Span.Start, error.Span.Length);
        return error.Instead is not { } instead ? null : instead.Length == 0 ? new Mend($"take out '{Spelling.Printable(written)}'", ValueList.Of(new TextEdit(error.Span, ""))) : Replace(error.Span, written, instead);
    }

    /// <summary>Takes a part out: whole lines where nothing else stands on them, with a comment after it; else the part and the space before it.</summary>
    public static Mend Remove(SourceText source, TextSpan span, string title)
    {
        var text = source.Text;
        var start = span.Start;
        while (start > 0 && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        var end = span.End;
        while (end < text.Length && text[end] is ' ' or '\t')
        {
            end++;
        }

        var isWhole = start == 0 || text[start - 1] is '\n' or '\r';
        if (!isWhole || (end < text.Length && text[end] is not ('\n' or '\r' or '#')))
        {
            // The space before it goes too, so that what stands round it is still parted by the space after it.
            return new Mend(title, ValueList.Of(isWhole ? new TextEdit(new TextSpan(span.Start, end - span.Start), "") : new TextEdit(new TextSpan(start, span.End - start), "")));
        }

        while (end < text.Length && text[end] is not ('\n' or '\r'))
        {
            end++;
        }

        end += end < text.Length && text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : end < text.Length ? 1 : 0;
        return new Mend(title, ValueList.Of(new TextEdit(new TextSpan(start, end - start), "")));
    }
}
