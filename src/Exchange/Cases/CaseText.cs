using System;
using System.Text;

namespace Thresholds.Exchange.Cases;

/// <summary>The text of a case file, in which places are found.</summary>
/// <param name="path">The path to show.</param>
/// <param name="bytes">The text in UTF-8.</param>
/// <param name="firstLine">The number of its first line in the file.</param>
internal sealed class CaseText(string path, byte[] bytes, int firstLine)
{
    /// <summary>The text of a whole file.</summary>
    /// <param name="path">The path to show.</param>
    /// <param name="text">The text.</param>
    public CaseText(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text), 1)
    {
    }

    /// <summary>The path to show.</summary>
    public string Path { get; } = path;

    /// <summary>The text in UTF-8.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>The number of its first line in the file.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>The first byte of a line, counted from 0.</summary>
    public int StartOf(long line)
    {
        var start = 0;
        for (; line > 0 && Bytes.AsSpan(start).IndexOf((byte)'\n') is var length and >= 0; line--)
        {
            start += length + 1;
        }

        return start;
    }

    /// <summary>The line of the file and the column in it, both from 1, of a byte.</summary>
    public (int Line, int Column) PositionOf(int offset)
    {
        var before = Bytes.AsSpan(0, Math.Min(offset, Bytes.Length));
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + FirstLine, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
