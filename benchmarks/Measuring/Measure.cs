using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;

namespace Thresholds.Benchmarks.Measuring;

/// <summary>What some work takes on this thread, in the middle of several runs.</summary>
/// <param name="Median">The time.</param>
/// <param name="Least">The time of the quickest run.</param>
/// <param name="Slowest">The time of the slowest run.</param>
/// <param name="Bytes">The memory allocated.</param>
public sealed record Measure(TimeSpan Median, TimeSpan Least, TimeSpan Slowest, long Bytes)
{
    /// <summary>Runs work that is warm: first for a while without counting, then so many times.</summary>
    /// <param name="runs">How many runs count.</param>
    /// <param name="warming">How long it runs before; not at all when zero.</param>
    /// <param name="work">The work, told the number of the run.</param>
    public static Measure Of(int runs, TimeSpan warming, Action<int> work) => Of(runs, warming, run => run, work);

    /// <summary>Runs work that may take long: warm and several times, unless it takes more than a second, then three times, or more than twenty, then once.</summary>
    /// <param name="runs">How many runs count, if they are short.</param>
    /// <param name="work">The work.</param>
    public static Measure OfLong(int runs, Action work) => OfLong(runs, () => true, _ => work());

    /// <summary>Runs work that may take long, as <see cref="OfLong(int, Action)"/> does, each time with something of its own.</summary>
    /// <param name="runs">How many runs count, if they are short.</param>
    /// <param name="prepare">What it needs; making that does not count.</param>
    /// <param name="work">The work.</param>
    public static Measure OfLong<T>(int runs, Func<T> prepare, Action<T> work)
    {
        var first = Once(prepare(), work);
        return first.Time.TotalSeconds > 20 ? new Measure(first.Time, first.Time, first.Time, first.Bytes)
            : first.Time.TotalSeconds > 1 ? Of(int.Min(runs, 3), TimeSpan.Zero, _ => prepare(), work)
            : Of(runs, TimeSpan.FromSeconds(1), _ => prepare(), work);
    }

    private static Measure Of<T>(int runs, TimeSpan warming, Func<int, T> prepare, Action<T> work)
    {
        var run = 0;
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < warming)
        {
            work(prepare(run++));
        }

        var counted = Enumerable.Range(run, runs).Select(each => Once(prepare(each), work)).ToList();
        return new Measure(counted.Select(one => one.Time).Order().ElementAt(runs / 2), counted.Min(one => one.Time), counted.Max(one => one.Time), counted.Select(one => one.Bytes).Order().ElementAt(runs / 2));
    }

    private static (TimeSpan Time, long Bytes) Once<T>(T prepared, Action<T> work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        work(prepared);
        return (Stopwatch.GetElapsedTime(start), GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
