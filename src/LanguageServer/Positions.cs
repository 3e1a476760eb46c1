using System;
using Thresholds.Dsl.Text;
using Thresholds.LanguageServer.Protocol;

namespace Thresholds.LanguageServer;

/// <summary>Turns places of the protocol into places of a text and back. What lies outside is taken for the nearest place that does not.</summary>
internal static class Positions
{
    /// <summary>The place in a text.</summary>
    public static int Offset(this SourceText source, Position position, PositionEncoding encoding)
    {
        if (position.Line < 0)
        {
            return 0;
        }

        if (position.Line >= source.PositionOf(source.Text.Length).Line)
        {
            return source.Text.Length;
        }

        var line = source.LineAt(position.Line + 1);
        var start = source.StartOf(position.Line + 1);
        if (encoding == PositionEncoding.Utf16)
        {
            return start + Math.Clamp(position.Character, 0, line.Length);
        }

        var units = 0;
        var column = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (units >= position.Character)
            {
                break;
            }

            units += encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
            column += rune.Utf16SequenceLength;
        }

        return start + column;
    }

    /// <summary>The place of the protocol.</summary>
    public static Position Position(this SourceText source, int offset, PositionEncoding encoding)
    {
        var (line, column) = source.PositionOf(offset);
        var start = source.StartOf(line);
        return new Position(line - 1, encoding == PositionEncoding.Utf16 ? column - 1 : Units(source.Text.AsSpan(start, column - 1), encoding));
    }

    /// <summary>The part of the protocol.</summary>
    public static TextRange Range(this SourceText source, TextSpan span, PositionEncoding encoding) => new(source.Position(span.Start, encoding), source.Position(span.End, encoding));

    /// <summary>The part of a text; its end never lies before its start.</summary>
    public static TextSpan Span(this SourceText source, TextRange range, PositionEncoding encoding)
    {
        var start = source.Offset(range.Start, encoding);
        return new TextSpan(start, Math.Max(0, source.Offset(range.End, encoding) - start));
    }

    /// <summary>How many units a text has.</summary>
    public static int Units(ReadOnlySpan<char> text, PositionEncoding encoding)
    {
        if (encoding == PositionEncoding.Utf16)
        {
            return text.Length;
        }

        var units = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            units += encoding == PositionEncoding.Utf8 ? rune.Utf8SequenceLength : 1;
        }

        return units;
    }
}
