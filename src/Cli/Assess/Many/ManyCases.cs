using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Cli.Files;
using Thresholds.Cli.Terminal;
using Thresholds.Dsl.Deciding;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary><c>thr assess --cases</c>: answers case after case of a file, in memory that does not grow with it.</summary>
internal sealed class ManyCases
{
    private const int CasesAtOnce = 8192;

    private readonly Surroundings _surroundings;
    private readonly AnswerLines _answers;
    private readonly ProgressLine _progress;
    private readonly CaseBatch _batch;
    private readonly List<(int Line, string? Id)> _waiting = new(CasesAtOnce);
    private readonly HashSet<string> _remarked = new(StringComparer.Ordinal);
    private readonly DateTime? _at;
    private readonly DateTime _now;
    private long _cases;
    private bool _hasBad;

    private ManyCases(AuthorityFile file, DateTime? at, DateTime now, bool asTable, Surroundings surroundings)
    {
        _surroundings = surroundings;
        _at = at;
        _now = now;
        _answers = new AnswerLines(surroundings.Out, asTable);
        _progress = new ProgressLine(surroundings.MayShowProgress ? surroundings.Err : null);
        _batch = new CaseBatch(BatchCompiler.Of(file.Model, DecisionPlan.Of(file.Model)).Program(), CasesAtOnce, now);
    }

    /// <summary>Assesses the cases of a file and gives the exit code.</summary>
    /// <param name="path">The file, as given.</param>
    /// <param name="file">The authority.</param>
    /// <param name="at">The moment of every assessment, whatever the cases tell; null when they are asked.</param>
    /// <param name="now">The moment of the assessment of cases that tell none.</param>
    /// <param name="asTable">Whether the answers are CSV.</param>
    /// <param name="surroundings">The surroundings.</param>
    public static int Assess(string path, AuthorityFile file, DateTime? at, DateTime now, bool asTable, Surroundings surroundings)
    {
        var place = path.Length == 0 || path.Contains('\0') ? null : Place.Of(path, surroundings.Directory);
        if (place is null)
        {
            return Refused(new Complaint($"'{path}'", "this is no path"), surroundings);
        }

        var isTable = place.Full.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);
        if (!isTable && !place.Full.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase) && !place.Full.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            return Refused(new Complaint(place.Shown, "name a file that ends in .ndjson or .jsonl, with a case as JSON on each line, or in .csv"), surroundings);
        }

        var (stream, complaint) = TextFile.Open(place);
        if (stream is null)
        {
            return Refused(complaint!, surroundings); // there is one when there is no stream
        }

        using (stream)
        {
            return new ManyCases(file, at, now, asTable, surroundings).Assess(stream, place, new CaseNames(file.Model, file.Compilation.Files), isTable);
        }
    }

    private int Assess(Stream stream, Place place, CaseNames names, bool isTable)
    {
        var lines = new CaseLines(stream, place);
        ICaseRows rows;
        if (isTable)
        {
            var table = new CsvCases(place.Shown, lines, names);
            var head = table.ReadHead();
            if (lines.Complaint is null)
            {
                Report(head);
                if (head.Known.Problems.Count > 0)
                {
                    return ExitCode.Unusable;
                }
            }

            rows = table;
        }
        else
        {
            rows = new NdjsonCases(place.Shown, lines, names);
        }

        if (lines.Complaint is null)
        {
            _answers.Begin();
        }

        while (rows.Next() is { } row)
        {
            Report(row);
            if (row.Known.Problems.Count == 0)
            {
                Add(row);
            }

            if (_waiting.Count == CasesAtOnce)
            {
                Answer();
                _progress.Show(lines.Done, lines.Length, _cases);
            }
        }

        Answer();
        _progress.Hide();
        return lines.Complaint is { } unreadable ? Refused(unreadable, _surroundings) : _hasBad ? ExitCode.Errors : ExitCode.Clean;
    }

    private void Add(CaseRow row)
    {
        foreach (var (fact, value) in row.Known.Facts)
        {
            _batch.Set(_waiting.Count, fact, value, _at ?? row.Known.At ?? _now);
        }

        _waiting.Add((row.Text.FirstLine, row.Known.Id));
    }

    private void Answer()
    {
        if (_waiting.Count == 0)
        {
            return;
        }

        var answers = _batch.Program.Assess(_batch, new BatchOptions { WithDecisions = true });
        for (var i = 0; i < _waiting.Count; i++)
        {
            _answers.Write(_waiting[i].Line, _waiting[i].Id, answers, i);
        }

        _cases += _waiting.Count;
        _waiting.Clear();
        _batch.Clear();
    }

    private void Report(CaseRow row)
    {
        var remarks = new List<CaseProblem>();
        IReadOnlyList<CaseProblem> departed = row.Known.Departures is [var first, ..]
            ? [new CaseProblem(first.Offset ?? 0, "departures are recorded on the receipt of one case, and left aside here; assess such a case by itself, with '--facts' and '--receipt'")]
            : [];
        foreach (var remark in row.Known.Remarks.Concat(departed))
        {
            // Of a million cases the same is said once.
            if (_remarked.Add(remark.Message))
            {
                remarks.Add(remark);
            }
        }

        if (remarks.Count + row.Known.Problems.Count > 0)
        {
            _progress.Hide();
            row.Text.Write(remarks, "note", _surroundings.Err);
            row.Text.Write(row.Known.Problems, "error", _surroundings.Err);
            _hasBad |= row.Known.Problems.Count > 0;
        }
    }

    private static int Refused(Complaint complaint, Surroundings surroundings)
    {
        Complaints.Write([complaint], surroundings.Err);
        return ExitCode.Unusable;
    }
}
