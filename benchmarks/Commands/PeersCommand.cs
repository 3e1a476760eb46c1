using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Batches;
using Thresholds.Benchmarks.Engines;
using Thresholds.Benchmarks.Measuring;

namespace Thresholds.Benchmarks.Commands;

/// <summary>The workload by other engines, each used as its documentation says is quick, beside the generated evaluator. Equal answers come first.</summary>
public static class PeersCommand
{
    public static void Run(Options options)
    {
        var count = options.Number("cases", 10_000);
        var slow = int.Min(count, options.Number("slow-cases", 200));
        var output = new MarkdownTable(Console.Out, "facts", "way", "answers", "cases", "a case", "this ÷ Assess");
        foreach (var (name, isAllKnown) in new[] { ("all known", true), ("half unknown", false) })
        {
            var cases = WorkloadCases.Make(count, 320, isAllKnown ? 1 : 0.5);
            var own = OwnWays.Measured(cases, options.Number("runs", 9));
            var assess = own[0].Least.TotalNanoseconds / count;
            foreach (var (way, least) in own.SkipLast(1))
            {
                Row(way.Name, way.Answers, count, least.TotalNanoseconds / count);
            }

            foreach (var (way, run) in Engines(cases, count, slow, isAllKnown))
            {
                var done = run();
                Check(way, cases, done);
                var said = done.Answers[0];
                Row($"{way} {done.Version}", $"{(said.Possible is null ? "the certain level" : "both levels")}{(said.Met is null ? "" : ", met")}{(said.Open is null ? "" : ", open")}", done.Answers.Count, done.Nanoseconds);
            }

            void Row(string way, string answers, int cases, double nanoseconds) =>
                output.Row(name, way, answers, MarkdownTable.Number(cases), MarkdownTable.Number(nanoseconds) + " ns", MarkdownTable.Small(nanoseconds / assess));
        }
    }

    private static IReadOnlyList<(string Way, Func<EngineRun> Run)> Engines(WorkloadCases cases, int count, int slow, bool isAllKnown) =>
    [
        ("DuckDB, bits packed by hand", () => DuckDb.Packed(cases, count)),
        ("DuckDB, the exported statement", () => DuckDb.Exported(cases, count)),
        ("Microsoft RulesEngine", () => MicrosoftRules.Run(cases, slow)),
        ("zen-engine", () => RuleEngines.Run("zen.mjs", cases, slow, isAllKnown)),
        ("json-rules-engine", () => RuleEngines.Run("json-rules.mjs", cases, slow, isAllKnown)),
        ("cedar-wasm", () => RuleEngines.Run("cedar.mjs", cases, slow, isAllKnown)),
    ];

    private static void Check(string way, WorkloadCases cases, EngineRun run)
    {
        for (var row = 0; row < run.Answers.Count; row++)
        {
            var expected = EngineAnswer.Expected(cases.Facts[row]);
            if (!run.Answers[row].Agrees(expected))
            {
                throw new InvalidOperationException($"{way}, case {row}: {run.Answers[row]}, but expected {expected}");
            }
        }
    }
}
