using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Benchmarks.Peers;
using Thresholds.Benchmarks.Tables;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Decision tables of 3 to 15 columns and 500 to 1,500 rules: what the whole analysis takes, and what the two algorithms of the paper take.</summary>
public static class GridCommand
{
    public static void Run(Options options)
    {
        var columns = options.Numbers("columns", 3, 5, 7, 9, 11, 13, 15);
        var most = TimeSpan.FromSeconds(options.Number("most", 600));
        var runs = options.Number("runs", 5);
        CheckCommand.Run();
        Console.WriteLine();
        var output = new MarkdownTable(Console.Out, "columns × rules", "parse and bind", "analysis", "allocated", "overlaps", "gaps", "peer: overlaps", "peer: missing", "peer ÷ analysis");
        foreach (var column in columns)
        {
            foreach (var rules in options.Numbers("rules", 500, 1_000, 1_500))
            {
                var table = TableMaker.Make(column, rules, seed: column + rules);
                var text = TableWriter.Write(table);
                var overlapping = Peer(() => OverlappingRules.Find(table, new TimeLimit(most)));
                var missing = Peer(() => MissingRules.Find(table, new TimeLimit(most)));
                if (options.Has("peer-only"))
                {
                    output.Row($"{column} × {rules}", "", "", "", "", "", Shown(overlapping), Shown(missing), "");
                    continue;
                }

                var reading = Measure.OfLong(runs, () => Compiling.ModelOfTable(text));
                var (model, tangled) = Compiling.ModelOfTable(text);
                IReadOnlyList<Dsl.Analysis.Finding> findings = [];
                var analysis = Measure.OfLong(runs, () => DecisionPlan.Of(model), plan => findings = Compiling.Analyse(model, plan));
                var unproven = findings.Count(finding => finding.Rule.Code == "THR9006");
                output.Row(
                    $"{column} × {rules}",
                    MarkdownTable.Ms(reading.Median) + (tangled > 0 ? $" ({tangled} THR9004)" : ""),
                    MarkdownTable.Ms(analysis.Median) + (unproven > 0 ? $" ({unproven} not proven)" : ""),
                    MarkdownTable.Kilobytes(analysis.Bytes),
                    MarkdownTable.Number(findings.Count(finding => finding.Rule.Code is "THR2006" or "THR2007")),
                    MarkdownTable.Number(findings.Count(finding => finding.Rule.Code == "THR2008")),
                    Shown(overlapping),
                    Shown(missing),
                    (overlapping is null || missing is null ? "> " : "") + MarkdownTable.Times(((overlapping?.Median ?? most) + (missing?.Median ?? most)) / analysis.Median));
            }
        }

        string Shown(Measure? measure) => measure is null ? $"> {most.TotalSeconds:0} s" : MarkdownTable.Ms(measure.Median);

        Measure? Peer(Action work)
        {
            try
            {
                return Measure.OfLong(runs, work);
            }
            catch (TimeoutException)
            {
                return null;
            }
        }
    }
}
