using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Batches;
using Thresholds.Benchmarks.Compiled;
using Thresholds.Benchmarks.Measuring;

namespace Thresholds.Benchmarks.Commands;

/// <summary>Ten thousand cases of 320 indicators: one by one, all at once, and by what somebody would write by hand. Equal answers come first.</summary>
public static class BatchCommand
{
    public static void Run(Options options)
    {
        var count = options.Number("cases", 10_000);
        var runs = options.Number("runs", 9);
        var output = new MarkdownTable(Console.Out, "cases", "way", "a case", "Assess ÷ this", "this ÷ reading", "allocated for a case");
        foreach (var (name, known) in new[] { ("all known", 1.0), ("half unknown", 0.5) })
        {
            var cases = WorkloadCases.Make(count, 320, known);
            var batch = cases.Batch();
            Check(cases, batch);
            var ways = Ways(cases, batch);

            // Every way in each round, so that what disturbs the machine disturbs them alike; the least is what is disturbed least.
            var least = Enumerable.Repeat(TimeSpan.MaxValue, ways.Count).ToArray();
            var bytes = new long[ways.Count];
            for (var round = 0; round < 3; round++)
            {
                for (var i = 0; i < ways.Count; i++)
                {
                    var measured = Measure.Of(runs, TimeSpan.FromSeconds(0.2), _ => ways[i].Work());
                    least[i] = measured.Least < least[i] ? measured.Least : least[i];
                    bytes[i] = measured.Bytes;
                }
            }

            for (var i = 0; i < ways.Count; i++)
            {
                output.Row(name, ways[i].Name, MarkdownTable.Number(least[i].TotalNanoseconds / count) + " ns", MarkdownTable.Times(least[0] / least[i]), MarkdownTable.Times(least[i] / least[^1]), MarkdownTable.Number(bytes[i] / (double)count) + " B");
            }
        }
    }

    private static IReadOnlyList<(string Name, Action Work)> Ways(WorkloadCases cases, CaseBatch batch)
    {
        var count = cases.Facts.Length;
        var sum = 0L;
        return
        [
            ("Assess, both levels", () => Each(cases.Facts, facts => Workload.Assess(facts) is var answer ? Order(answer.IndicatedLevel) + Order(answer.PossibleLevel) : 0)),
            ("Assess, every decision read", () => Each(cases.Facts, facts => Read(Workload.Assess(facts)))),
            ("Assess, list of what is met", () => Each(cases.Facts, facts => Workload.Assess(facts).Met.Count)),
            ("facts set from a plain case, and Assess", () => Each(cases.Plain, plain => Workload.Assess(plain.ToFacts()) is var answer ? Order(answer.IndicatedLevel) + Order(answer.PossibleLevel) : 0)),
            ("AssessMany, levels", () => Keep(Workload.AssessMany(batch).PossibleOrder(count - 1))),
            ("AssessMany, levels, every processor", () => Keep(Workload.AssessMany(batch, new BatchOptions { Workers = BatchOptions.AllProcessors }).PossibleOrder(count - 1))),
            ("AssessMany, every decision", () => Keep(Workload.AssessMany(batch, new BatchOptions { WithDecisions = true }).PossibleOrder(count - 1))),
            ("columns made, and AssessMany, levels", () => Keep(Workload.AssessMany(cases.Batch()).PossibleOrder(count - 1))),
            ("bit sets by hand", () =>
            {
                for (var row = 0; row < count; row++)
                {
                    var (certain, possible) = Bits(cases, row);
                    sum += certain + possible;
                }
            }),
            ("if-chains by hand", () => Each(cases.Plain, facts => IfChains.Certain(facts) + IfChains.Possible(facts))),
            ("dictionary of lambdas", () => Each(cases.Plain, facts => Lambdas.Assess(facts) is var (certain, possible) ? certain + possible : 0)),
            ("reading the bits of the columns once", () =>
            {
                var all = 0ul;
                for (var i = 0; i < cases.YesColumns.Length; i++)
                {
                    var (known, yes) = (cases.KnownColumns[i], cases.YesColumns[i]);
                    for (var word = 0; word < known.Length; word++)
                    {
                        all += known[word] ^ yes[word];
                    }
                }

                Keep((long)all);
            }),
        ];

        void Keep(long answer) => sum += answer;

        void Each<T>(T[] all, Func<T, int> assess)
        {
            foreach (var one in all)
            {
                sum += assess(one);
            }
        }
    }

    private static void Check(WorkloadCases cases, CaseBatch batch)
    {
        var many = Workload.AssessMany(batch);
        for (var row = 0; row < cases.Facts.Length; row++)
        {
            var facts = cases.Plain[row];
            var one = Workload.Assess(cases.Facts[row]);
            var expected = (Order(one.IndicatedLevel), Order(one.PossibleLevel));
            if (expected != (many.IndicatedOrder(row), many.PossibleOrder(row)) || expected != Bits(cases, row) || expected != Lambdas.Assess(facts) || expected != (IfChains.Certain(facts), IfChains.Possible(facts)))
            {
                throw new InvalidOperationException($"case {row}: Assess {expected}, AssessMany {(many.IndicatedOrder(row), many.PossibleOrder(row))}, bit sets {Bits(cases, row)}, lambdas {Lambdas.Assess(facts)}, if-chains {(IfChains.Certain(facts), IfChains.Possible(facts))}");
            }
        }
    }

    private static (int Certain, int Possible) Bits(WorkloadCases cases, int row) => BitSets.Assess(
        cases.Yes.AsSpan(row * BitSets.Words, BitSets.Words), cases.Open.AsSpan(row * BitSets.Words, BitSets.Words), cases.NumbersOfAll.AsSpan(row * 60, 60));

    private static int Read(Workload.Assessment answer)
    {
        var read = 0;
        for (var decision = 0; decision < Workload.Authority.DecisionCount; decision++)
        {
            read += (int)answer.Decide(decision);
        }

        return read;
    }

    private static int Order(LevelOfNeed? level) => level?.Order ?? 0;
}
