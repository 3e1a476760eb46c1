using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Compiled;
using Thresholds.Benchmarks.Measuring;

namespace Thresholds.Benchmarks.Batches;

/// <summary>The ways in .NET of assessing the workload: the generated evaluator, and programs written by hand for this workload alone.</summary>
internal static class OwnWays
{
    /// <summary>Measures every way. They take turns in each round, so that what disturbs the machine disturbs them alike; the least is what is disturbed least.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="runs">How many runs in each of three rounds.</param>
    /// <returns>The ways with their least times, <c>Assess</c> first and reading last.</returns>
    /// <exception cref="InvalidOperationException">Their answers differ.</exception>
    public static IReadOnlyList<(string Name, TimeSpan Least)> Measured(WorkloadCases cases, int runs)
    {
        var batch = cases.Batch();
        Check(cases, batch);
        var ways = Ways(cases, batch);
        var least = new TimeSpan[ways.Count];
        Array.Fill(least, TimeSpan.MaxValue);
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < ways.Count; i++)
            {
                var measured = Measure.Of(runs, TimeSpan.FromSeconds(0.2), _ => ways[i].Work()).Least;
                least[i] = measured < least[i] ? measured : least[i];
            }
        }

        return [.. ways.Zip(least, (way, time) => (way.Name, time))];
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
        var fromDecimals = Workload.AssessMany(cases.BatchOfDecimals());
        for (var row = 0; row < cases.Facts.Length; row++)
        {
            var facts = cases.Facts[row];
            var one = Workload.Assess(facts);
            var expected = (Order(one.IndicatedLevel), Order(one.PossibleLevel));
            if (expected != (many.IndicatedOrder(row), many.PossibleOrder(row)) || expected != (fromDecimals.IndicatedOrder(row), fromDecimals.PossibleOrder(row)) || expected != Bits(cases, row) || expected != Lambdas.Assess(facts) || expected != (IfChains.Certain(facts), IfChains.Possible(facts)))
            {
                throw new InvalidOperationException($"case {row}: Assess {expected}, AssessMany {(many.IndicatedOrder(row), many.PossibleOrder(row))}, bit sets {Bits(cases, row)}, lambdas {Lambdas.Assess(facts)}, if-chains {(IfChains.Certain(facts), IfChains.Possible(facts))}");
            }
        }
    }

    private static (int Certain, int Possible) Bits(WorkloadCases cases, int row) => BitSets.Assess(
        cases.Yes.AsSpan(row * BitSets.Words, BitSets.Words), cases.Open.AsSpan(row * BitSets.Words, BitSets.Words), cases.NumbersOfAll.AsSpan(row * 60, 60));

    private static int Order(LevelOfNeed? level) => level?.Order ?? 0;
}
