using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using Thresholds.Cli.Terminal;

namespace Thresholds.Cli.Assess;

/// <summary>The text of a case file, in which places are found.</summary>
/// <param name="path">The path to show.</param>
/// <param name="bytes">The text in UTF-8.</param>
/// <param name="firstLine">The number of its first line in the file.</param>
internal sealed class CaseText(string path, byte[] bytes, int firstLine)
{
    private const int MostShown = 20;

    /// <summary>The text of a whole file.</summary>
    /// <param name="path">The path to show.</param>
    /// <param name="text">The text.</param>
    public CaseText(string path, string text)
        : this(path, Encoding.UTF8.GetBytes(text), 1)
    {
    }

    /// <summary>The text in UTF-8.</summary>
    public byte[] Bytes { get; } = bytes;

    /// <summary>The number of its first line in the file.</summary>
    public int FirstLine { get; } = firstLine;

    /// <summary>Prints what is wrong, a line each.</summary>
    public void Write(IReadOnlyList<CaseProblem> problems, string severity, TextWriter writer)
    {
        foreach (var problem in problems.Take(MostShown))
        {
            var (line, column) = PositionOf(problem.Offset);
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(path)}:{line}:{column}: {severity}: {VisibleText.Of(problem.Message)}\n"));
        }

        if (problems.Count > MostShown)
        {
            writer.Write(string.Create(CultureInfo.InvariantCulture, $"{VisibleText.Of(path)}: and {problems.Count - MostShown} more\n"));
        }
    }

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

    private (int Line, int Column) PositionOf(int offset)
    {
        var before = Bytes.AsSpan(0, Math.Min(offset, Bytes.Length));
        var start = before.LastIndexOf((byte)'\n') + 1;
        return (before.Count((byte)'\n') + FirstLine, Encoding.UTF8.GetCharCount(before[start..]) + 1);
    }
}
