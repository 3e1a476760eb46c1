using System;
using System.Collections.Generic;
using System.IO;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>Cases in a table with the names of facts in its first row. An empty cell says that nothing is known.</summary>
/// <param name="path">The path to show.</param>
/// <param name="lines">The lines.</param>
/// <param name="names">The names that cases can use.</param>
internal sealed class CsvCases(string path, CaseLines lines, CaseNames names) : ICaseRows
{
    private readonly List<string> _columns = [];

    /// <summary>The first row; with problems the table cannot be used.</summary>
    public CaseRow ReadHead()
    {
        var (text, cells, problem) = Row();
        if (text is null)
        {
            return CaseRows.Bad(new CaseText(path, ""), new CaseProblem(0, "the file is empty; write the names of facts, parted by commas, into its first line"));
        }

        var problems = new List<CaseProblem>();
        var remarks = new List<CaseProblem>();
        if (problem is not null)
        {
            problems.Add(problem);
        }

        foreach (var cell in cells)
        {
            if (cell.Text.Length == 0)
            {
                problems.Add(new CaseProblem(cell.Offset, "this column has no name"));
            }
            else if (_columns.Contains(cell.Text))
            {
                problems.Add(new CaseProblem(cell.Offset, $"'{Spelling.Printable(cell.Text)}' is given twice; keep one"));
            }
            else if (names.Fact(cell.Text) is null && cell.Text is not ("id" or "at" or "about"))
            {
                if (names.IsIdle(cell.Text))
                {
                    remarks.Add(new CaseProblem(cell.Offset, $"nothing depends on '{cell.Text}' here; it is left aside"));
                }
                else
                {
                    problems.Add(new CaseProblem(cell.Offset, names.NoFact(cell.Text)));
                }
            }

            _columns.Add(cell.Text);
        }

        return new CaseRow(text, new Case(new Dictionary<string, FactValue>(), null, new Dictionary<string, DateTime>(), null, [], problems, remarks));
    }

    public CaseRow? Next()
    {
        var (text, cells, problem) = Row();
        if (text is null)
        {
            return null;
        }

        if (problem is null && cells.Count != _columns.Count)
        {
            problem = new CaseProblem(0, $"this row has {cells.Count} cells, and the first row {_columns.Count}");
        }

        return problem is null ? new CaseRow(text, Read(cells)) : CaseRows.Bad(text, problem);
    }

    private Case Read(IReadOnlyList<CsvCell> cells)
    {
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        var problems = new List<CaseProblem>();
        string? id = null;
        DateTime? at = null;
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = cells[i];
            if (cell.Text.Length == 0)
            {
                continue;
            }

            if (names.Fact(_columns[i]) is { } fact)
            {
                var reading = FactReader.Read(fact, cell.Text);
                if (reading.Value is { } value)
                {
                    facts[fact.Id] = value;
                }
                else
                {
                    problems.Add(new CaseProblem(cell.Offset, reading.Message));
                }
            }
            else if (_columns[i] == "id")
            {
                id = cell.Text;
            }
            else if (_columns[i] == "at")
            {
                (at, var problem) = Moments.Read(cell.Text);
                if (at is null)
                {
                    problems.Add(new CaseProblem(cell.Offset, problem));
                }
            }
        }

        return new Case(facts, at, new Dictionary<string, DateTime>(), id, [], problems, []);
    }

    // A row ends with the line in which its quotes are closed. Lines with nothing on them are passed over.
    private (CaseText? Text, IReadOnlyList<CsvCell> Cells, CaseProblem? Problem) Row()
    {
        using var row = new MemoryStream();
        var isClosed = true;
        var isTooLong = false;
        var first = 0;
        while (lines.Next(out var line))
        {
            if (isClosed && !lines.IsTooLong && line.Trim(" \t\r"u8).IsEmpty)
            {
                continue;
            }

            if (first == 0)
            {
                first = lines.Number;
            }
            else
            {
                row.WriteByte((byte)'\n');
            }

            var from = (int)row.Length;
            isTooLong |= lines.IsTooLong || row.Length + line.Length > CaseLines.MostBytes;
            if (!isTooLong)
            {
                row.Write(line);
            }

            isClosed = CsvRow.IsClosed(row.GetBuffer().AsSpan(0, (int)row.Length), from, isClosed);
            if (isClosed || isTooLong)
            {
                break;
            }
        }

        if (first == 0)
        {
            return (null, [], null);
        }

        var bytes = row.ToArray().AsSpan().TrimEnd((byte)'\r').ToArray();
        var text = new CaseText(path, bytes, first);
        if (CaseRows.NoText(bytes, isTooLong) is { } problem)
        {
            return (text, [], problem);
        }

        var (cells, wrong) = CsvRow.Read(bytes);
        return (text, cells, wrong);
    }
}
