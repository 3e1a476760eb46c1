using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Formatting;

/// <summary>Lines that are set in columns.</summary>
internal static class Table
{
    private const int Widest = 100;
    private const int Outlier = 25;

    /// <summary>Finds the tables among lines of one kind that follow one another, and sets the gaps before their columns.</summary>
    /// <param name="file">The file.</param>
    /// <param name="run">The lines.</param>
    /// <param name="gaps">For each token the spaces before it; those before columns are changed.</param>
    public static void Set(FileSyntax file, IReadOnlyList<Row> run, int[] gaps)
    {
        if (run[0].IsBullet || run[0].IsGrid)
        {
            SetAll(file, run, gaps, [.. run.SelectMany(row => row.Columns.Select(column => column.Column))]);
            return;
        }

        // Elsewhere an author says by wider gaps that lines are a table, and the lines beside them follow.
        var joins = run.Select(row => WideColumns(file, row).Any()).ToArray();
        for (var i = 1; i < joins.Length; i++)
        {
            joins[i] |= joins[i - 1] && run[i].MayJoin;
        }

        for (var i = joins.Length - 2; i >= 0; i--)
        {
            joins[i] |= joins[i + 1] && run[i].MayJoin;
        }

        for (var i = 0; i < run.Count;)
        {
            var rows = new List<Row>();
            while (i < run.Count && joins[i])
            {
                rows.Add(run[i++]);
            }

            if (rows.Count > 1)
            {
                var columns = new HashSet<Column>(rows.SelectMany(row => WideColumns(file, row)));
                if (columns.Overlaps([Column.Detail, Column.Clauses]))
                {
                    columns.Add(Column.Text);
                }

                SetAll(file, rows, gaps, columns);
            }

            i += rows.Count == 0 ? 1 : 0;
        }
    }

    // Before some columns stands one space at least: of these a line that cannot follow its neighbours would not be known again.
    private static IEnumerable<Column> WideColumns(FileSyntax file, Row row) => row.Columns
        .Where(column => file.Tokens[column.Token].Span.Start - file.Tokens[column.Token].LeadingStart > 1 && CanStandIn(row, column.Column))
        .Select(column => column.Column);

    private static bool CanStandIn(Row row, Column column) => row.MayJoin || Separation(column) > 1;

    private static int Separation(Column column) => column is Column.Tagged or Column.Body ? 1 : 2;

    private static void SetAll(FileSyntax file, IReadOnlyList<Row> rows, int[] gaps, HashSet<Column> columns)
    {
        var cells = rows.Select(row => row.Columns.Where(column => columns.Contains(column.Column) && CanStandIn(row, column.Column)).ToList()).ToList();
        var starts = new int[rows.Count]; // where the part before the next column starts
        var parts = rows.Select(row => row.First).ToArray(); // the token it starts at
        foreach (var column in columns.OrderBy(column => column))
        {
            var ends = new List<(int Row, int Token, int Width)>();
            for (var i = 0; i < rows.Count; i++)
            {
                if (cells[i].Count > 0 && cells[i][0].Column == column)
                {
                    ends.Add((i, cells[i][0].Token, Width(file, gaps, parts[i], cells[i][0].Token)));
                    cells[i].RemoveAt(0);
                }
            }

            var separation = Separation(column);
            var longest = rows[0].IsBullet ? Longest(ends.Select(end => end.Width)) : int.MaxValue;
            var start = ends.Where(end => end.Width <= longest).Select(end => starts[end.Row] + end.Width + separation).DefaultIfEmpty().Max();
            foreach (var (row, token, width) in ends)
            {
                gaps[token] = Math.Max(separation, start - starts[row] - width);
                starts[row] += width + gaps[token];
                parts[row] = token;
            }
        }
    }

    // After texts that are far longer than the others the next column would stand far off: these push it aside in their own lines only.
    private static int Longest(IEnumerable<int> widths)
    {
        var sorted = widths.Where(width => width <= Widest).OrderByDescending(width => width).ToList();
        var longest = 0;
        while (longest < sorted.Count - 1 && sorted[longest] - sorted[longest + 1] >= Outlier)
        {
            longest++;
        }

        return sorted.Count == 0 ? 0 : sorted[longest];
    }

    private static int Width(FileSyntax file, int[] gaps, int first, int end)
    {
        var width = 0;
        for (var i = first; i < end; i++)
        {
            width += file.Tokens[i].Span.Length + (i > first ? gaps[i] : 0);
        }

        return width;
    }
}
