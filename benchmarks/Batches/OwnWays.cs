using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Thresholds.Benchmarks.Compiled;

namespace Thresholds.Benchmarks.Batches;

/// <summary>The ways in .NET of assessing the workload: the generated evaluator, and programs written by hand for this workload alone.</summary>
internal static class OwnWays
{
    // So many cases at a time as are seldom interrupted.
    private const int Some = 250;

    /// <summary>Measures every way. They take turns in each round, so that what disturbs the machine disturbs them alike; the least is what is disturbed least. Those that go case by case are given some at a time, and the least times of these are added.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="runs">How many runs in each of three rounds.</param>
    /// <returns>The ways with their least times, <c>Assess</c> first and reading last.</returns>
    /// <exception cref="InvalidOperationException">Their answers differ.</exception>
    public static IReadOnlyList<(OwnWay Way, TimeSpan Least)> Measured(WorkloadCases cases, int runs)
    {
        var batch = cases.Batch();
        Check(cases, batch);
        var ways = Ways(cases, batch);
        var least = ways.Select(way => Enumerable.Repeat(TimeSpan.MaxValue, (cases.Facts.Length + way.Slice - 1) / way.Slice).ToArray()).ToList();
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < ways.Count; i++)
            {
                Improve(least[i], ways[i], cases.Facts.Length, runs);
            }
        }

        return [.. ways.Zip(least, (way, times) => (way, times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time)))];
    }

    private static void Improve(TimeSpan[] least, OwnWay way, int count, int runs)
    {
        var warming = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(warming) < TimeSpan.FromSeconds(0.2))
        {
            way.Work(0, count);
        }

        for (var run = 0; run < runs; run++)
        {
            for (var slice = 0; slice < least.Length; slice++)
            {
                var start = Stopwatch.GetTimestamp();
                way.Work(slice * way.Slice, int.Min(count, (slice + 1) * way.Slice));
                var time = Stopwatch.GetElapsedTime(start);
                least[slice] = time < least[slice] ? time : least[slice];
            }
        }
    }

    private static IReadOnlyList<OwnWay> Ways(WorkloadCases cases, CaseBatch batch)
    {
        var count = cases.Facts.Length;
        var sum = 0L;
        return
        [
            new("Assess, both levels read", OwnWay.Everything, Some, (from, to) => Each(cases.Facts, from, to, facts => Workload.Assess(facts) is var answer ? Order(answer.IndicatedLevel) + Order(answer.PossibleLevel) : 0)),
            new("Assess, every decision read", OwnWay.Everything, Some, (from, to) => Each(cases.Facts, from, to, facts => Read(Workload.Assess(facts)))),
            new("Assess, list of what is met", OwnWay.Everything, Some, (from, to) => Each(cases.Facts, from, to, facts => Workload.Assess(facts).Met.Count)),
            new("facts set from a plain case, and Assess", OwnWay.Everything, Some, (from, to) => Each(cases.Plain, from, to, plain => Workload.Assess(plain.ToFacts()) is var answer ? Order(answer.IndicatedLevel) + Order(answer.PossibleLevel) : 0)),
            new("AssessMany, levels", OwnWay.Levels, count, (_, _) => Keep(Workload.AssessMany(batch).PossibleOrder(count - 1))),
            new("AssessMany, levels, every processor", OwnWay.Levels, count, (_, _) => Keep(Workload.AssessMany(batch, new BatchOptions { Workers = BatchOptions.AllProcessors }).PossibleOrder(count - 1))),
            new("AssessMany, every decision", OwnWay.Everything, count, (_, _) => Keep(Workload.AssessMany(batch, new BatchOptions { WithDecisions = true }).PossibleOrder(count - 1))),
            new("columns made of bits and shorts, and AssessMany, levels", OwnWay.Levels, count, (_, _) => Keep(Workload.AssessMany(cases.Batch()).PossibleOrder(count - 1))),
            new("columns made of bits and lists of decimals, and AssessMany, levels", OwnWay.Levels, count, (_, _) => Keep(Workload.AssessMany(cases.BatchOfDecimals()).PossibleOrder(count - 1))),
            new("bit sets by hand", OwnWay.Levels, Some, (from, to) =>
            {
                for (var row = from; row < to; row++)
                {
                    var (certain, possible) = Bits(cases, row);
                    sum += certain + possible;
                }
            }),
            new("if-chains by hand", OwnWay.Levels, Some, (from, to) => Each(cases.Plain, from, to, facts => IfChains.Certain(facts) + IfChains.Possible(facts))),
            new("dictionary of lambdas", OwnWay.Levels, Some, (from, to) => Each(cases.Plain, from, to, facts => Lambdas.Assess(facts) is var (certain, possible) ? certain + possible : 0)),
            new("reading the bits of the columns once", "nothing", count, (_, _) =>
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

                for (var i = 0; i < cases.NumberBits.Length; i += 2)
                {
                    var (known, high) = (cases.NumberBits[i], cases.NumberBits[i + 1]);
                    for (var word = 0; word < known.Length; word++)
                    {
                        all += known[word] ^ high[word];
                    }
                }

                Keep((long)all);
            }),
        ];

        void Keep(long answer) => sum += answer;

        void Each<T>(T[] all, int from, int to, Func<T, int> assess)
        {
            foreach (var one in all.AsSpan(from, to - from))
            {
                sum += assess(one);
            }
        }
    }

    private static void Check(WorkloadCases cases, CaseBatch batch)
    {
        var many = Workload.AssessMany(batch);
        var fromDecimals = Workload.AssessMany(cases.BatchOfDecimals());
        for (var row = 0; row < cases.Facts.Length; row++)
        {
            var facts = cases.Plain[row];
            var one = Workload.Assess(cases.Facts[row]);
            var expected = (Order(one.IndicatedLevel), Order(one.PossibleLevel));
            if (expected != (many.IndicatedOrder(row), many.PossibleOrder(row)) || expected != (fromDecimals.IndicatedOrder(row), fromDecimals.PossibleOrder(row)) || expected != Bits(cases, row) || expected != Lambdas.Assess(facts) || expected != (IfChains.Certain(facts), IfChains.Possible(facts)))
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
