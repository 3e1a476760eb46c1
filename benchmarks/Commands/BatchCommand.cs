using System;
using Thresholds.Benchmarks.Batches;
using Thresholds.Benchmarks.Measuring;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Ten thousand cases of 320 indicators: one by one, all at once, and by what somebody would write by hand. Equal answers come first.</summary>
public static class BatchCommand
{
    public static void Run(Options options)
    {
        var count = options.Number("cases", 10_000);
        var runs = options.Number("runs", 9);
        var output = new MarkdownTable(Console.Out, "cases", "way", "a case", "Assess ÷ this", "this ÷ reading");
        foreach (var (name, known) in new[] { ("all known", 1.0), ("half unknown", 0.5) })
        {
            var cases = WorkloadCases.Make(count, 320, known);
            var ways = OwnWays.Measured(cases, runs);
            foreach (var (way, least) in ways)
            {
                output.Row(name, way.Name, MarkdownTable.Number(least.TotalNanoseconds / count) + " ns", MarkdownTable.Times(ways[0].Least / least), MarkdownTable.Times(least / ways[^1].Least));
            }
        }
    }
}
