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
        var output = new MarkdownTable(Console.Out, "cases", "way", "a case", "Assess ÷ this", "this ÷ reading");
        foreach (var (name, known) in new[] { ("all known", 1.0), ("half unknown", 0.5) })
        {
            var cases = WorkloadCases.Make(count, 320, known);
            var batch = cases.Batch();
            Check(cases, batch);
            var ways = Ways(cases, batch);

            // Every way in each round, so that what disturbs the machine disturbs them alike; the least is what is disturbed least.
            var least = Enumerable.Repeat(TimeSpan.MaxValue, ways.Count).ToArray();
            for (var round = 0; round < 3; round++)
            {
                for (var i = 0; i < ways.Count; i++)
                {
                    var measured = Measure.Of(runs, TimeSpan.FromSeconds(0.2), _ => ways[i].Work()).Least;
                    least[i] = measured < least[i] ? measured : least[i];
                }
            }

            for (var i = 0; i < ways.Count; i++)
            {
                output.Row(name, ways[i].Name, MarkdownTable.Number(least[i].TotalNanoseconds / count) + " ns", MarkdownTable.Times(least[0] / least[i]), MarkdownTable.Times(least[i] / least[^1]));
            }
        }
    }

    private static IReadOnlyList<(string Name, Action Work)> Ways(WorkloadCases cases, CaseBatch batch)
    {
        var count = cases.Facts.Length;
        var sum = 0L;
        return
        [
            ("Assess, both levels", () => Each(facts => Workload.Assess(facts) is var answer ? Order(answer.IndicatedLevel) + Order(answer.PossibleLevel) : 0)),
            ("AssessMany, levels", () => Keep(Workload.AssessMany(batch).PossibleOrder(count - 1))),
            ("AssessMany, levels, every processor", () => Keep(Workload.AssessMany(batch, new BatchOptions { Workers = BatchOptions.AllProcessors }).PossibleOrder(count - 1))),
            ("AssessMany, every decision", () => Keep(Workload.AssessMany(batch, new BatchOptions { WithDecisions = true }).PossibleOrder(count - 1))),
            ("columns made of bits and shorts, and AssessMany, levels", () => Keep(Workload.AssessMany(cases.Batch()).PossibleOrder(count - 1))),
            ("columns made of bits and lists of decimals, and AssessMany, levels", () => Keep(Workload.AssessMany(cases.BatchOfDecimals()).PossibleOrder(count - 1))),
            ("bit sets by hand", () =>
            {
                for (var row = 0; row < count; row++)
                {
                    var (certain, possible) = Bits(cases, row);
                    sum += certain + possible;
                }
            }),
            ("if-chains by hand", () => Each(facts => IfChains.Certain(facts) + IfChains.Possible(facts))),
            ("dictionary of lambdas", () => Each(facts => Lambdas.Assess(facts) is var (certain, possible) ? certain + possible : 0)),
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

        void Each(Func<Workload.Facts, int> assess)
        {
            foreach (var facts in cases.Facts)
            {
                sum += assess(facts);
            }
        }
    }

    private static void Check(WorkloadCases cases, CaseBatch batch)
    {
        var many = Workload.AssessMany(batch);
        for (var row = 0; row < cases.Facts.Length; row++)
        {
            var facts = cases.Facts[row];
            var one = Workload.Assess(facts);
            var expected = (Order(one.IndicatedLevel), Order(one.PossibleLevel));
            if (expected != (many.IndicatedOrder(row), many.PossibleOrder(row)) || expected != Bits(cases, row) || expected != Lambdas.Assess(facts) || expected != (IfChains.Certain(facts), IfChains.Possible(facts)))
            {
                throw new InvalidOperationException($"case {row}: Assess {expected}, AssessMany {(many.IndicatedOrder(row), many.PossibleOrder(row))}, bit sets {Bits(cases, row)}, lambdas {Lambdas.Assess(facts)}, if-chains {(IfChains.Certain(facts), IfChains.Possible(facts))}");
            }
        }
    }

    private static (int Certain, int Possible) Bits(WorkloadCases cases, int row) => BitSets.Assess(
        cases.Yes.AsSpan(row * BitSets.Words, BitSets.Words), cases.Open.AsSpan(row * BitSets.Words, BitSets.Words), cases.NumbersOfAll.AsSpan(row * 60, 60));

    private static int Order(LevelOfNeed? level) => level?.Order ?? 0;
}
