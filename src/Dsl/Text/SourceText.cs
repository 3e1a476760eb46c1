using System;
using System.Collections.Generic;

namespace Thresholds.Dsl.Text;

/// <summary>The text of a <c>.thr</c> file under its path. Two sources with the same path and text are equal.</summary>
public sealed class SourceText : IEquatable<SourceText>
{
    private readonly Lazy<int[]> _lineStarts;

    /// <summary>A source.</summary>
    /// <param name="path">The path to show, relative to the project where that can be.</param>
    /// <param name="text">The text; a byte order mark at its start is part of it and means nothing.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public SourceText(string path, string text)
    {
        Path = path ?? throw new ArgumentNullException(nameof(path));
        Text = text ?? throw new ArgumentNullException(nameof(text));
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(text));
    }

    /// <summary>The path to show.</summary>
    public string Path { get; }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>Line and column of a place. Takes time logarithmic in the number of lines.</summary>
    /// <param name="offset">The place, from 0 to the length of the text.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place lies outside the text.</exception>
    public LinePosition PositionOf(int offset)
    {
        if (offset < 0 || offset > Text.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(offset));
        }

        var starts = _lineStarts.Value;
        var index = Array.BinarySearch(starts, offset);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>Where a line begins; past the last line, the length of the text.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is below 1.</exception>
    public int StartOf(int line) => line < 1 ? throw new ArgumentOutOfRangeException(nameof(line)) : line <= _lineStarts.Value.Length ? _lineStarts.Value[line - 1] : Text.Length;

    /// <summary>The text of a line without its end.</summary>
    /// <param name="line">The line, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such line.</exception>
    public string LineAt(int line)
    {
        var starts = _lineStarts.Value;
        if (line < 1 || line > starts.Length)
        {
            throw new ArgumentOutOfRangeException(nameof(line));
        }

        var end = line < starts.Length ? starts[line] : Text.Length;
        return Text.Substring(starts[line - 1], end - starts[line - 1]).TrimEnd('\r', '\n');
    }

    /// <inheritdoc/>
    public bool Equals(SourceText? other) => other is not null && Path == other.Path && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SourceText);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Path.GetHashCode() * 31) + Text.Length); // every finding is hashed with its source, and the whole text would take long

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
