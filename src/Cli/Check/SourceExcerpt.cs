using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Text;

namespace Thresholds.Cli.Check;

/// <summary>A line of source as it can be printed, and where to underline it.</summary>
/// <param name="Number">The number of the line.</param>
/// <param name="Line">The line, or of a long one the part round the place.</param>
/// <param name="Indent">How many cells of the terminal lie before the underline.</param>
/// <param name="Length">How many cells are underlined, from 1.</param>
internal sealed record SourceExcerpt(int Number, string Line, int Indent, int Length)
{
    private const int TabStop = 4;
    private const int MostCells = 110;
    private const int CellsBefore = 40;
    private const int UnitsAround = 400;
    private const int MostMarks = 4;
    private const string Cut = "…";

    /// <summary>The line on which a place begins. A longer line takes no longer.</summary>
    public static SourceExcerpt Of(Location location)
    {
        var start = location.Start;
        var cells = Cells(location, start.Column - 1, out var isCutBefore, out var isCutAfter);
        var width = cells.Sum(cell => cell.Width);
        var indent = cells.Where(cell => cell.End <= location.Span.Start).Sum(cell => cell.Width);
        var length = Math.Max(1, cells.Where(cell => cell.End > location.Span.Start && cell.Start < location.Span.End).Sum(cell => cell.Width));

        // What is left out on the left is left out of the underline's place as well.
        var skipped = 0;
        var first = 0;
        while (width > MostCells && first < cells.Count && indent - skipped > CellsBefore && width - skipped > MostCells)
        {
            skipped += cells[first++].Width;
        }

        var taken = 0;
        var shown = cells.Skip(first).TakeWhile(cell => (taken += cell.Width) <= MostCells).ToList();
        isCutBefore |= first > 0;
        isCutAfter |= first + shown.Count < cells.Count;
        var visible = shown.Sum(cell => cell.Width);
        indent = Math.Min(indent - skipped, visible);
        var line = (isCutBefore ? Cut : "") + string.Concat(shown.Select(cell => cell.Shown)) + (isCutAfter ? Cut : "");
        return new SourceExcerpt(start.Line, line, indent + (isCutBefore ? Cut.Length : 0), Math.Max(1, Math.Min(length, visible - indent)));
    }

    private static List<(string Shown, int Width, int Start, int End)> Cells(Location location, int before, out bool isCutBefore, out bool isCutAfter)
    {
        var text = location.Source.Text;
        var start = location.Span.Start;
        isCutBefore = before > UnitsAround;
        var at = isCutBefore ? start - UnitsAround : start - before;
        at += isCutBefore && char.IsLowSurrogate(text[at]) ? 1 : 0;
        var cells = new List<(string, int, int, int)>();
        var column = 0;
        var marks = 0;
        while (at < text.Length && text[at] is not ('\r' or '\n') && at < start + UnitsAround)
        {
            var next = at + VisibleText.LengthAt(text, at);
            var (shown, width) = Cell(text, at, column);
            marks = width == 0 ? marks + 1 : 0;
            cells.Add((marks > MostMarks ? "" : shown, width, at, next));
            column += width;
            at = next;
        }

        isCutAfter = at < text.Length && text[at] is not ('\r' or '\n');
        return cells;
    }

    private static (string Shown, int Width) Cell(string text, int at, int column)
    {
        if (text[at] == '\t')
        {
            var blanks = TabStop - (column % TabStop);
            return (new string(' ', blanks), blanks);
        }

        var shown = VisibleText.At(text, at);
        return (shown, text.AsSpan(at).StartsWith(shown, StringComparison.Ordinal) ? CellWidth.At(text, at) : shown.Length);
    }
}
