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
    public static Measure Of(int runs, TimeSpan warming, Action<int> work)
    {
        var run = 0;
        var started = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(started) < warming)
        {
            work(run++);
        }

        var times = new List<TimeSpan>();
        var bytes = new List<long>();
        for (var i = 0; i < runs; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            work(run++);
            times.Add(Stopwatch.GetElapsedTime(start));
            bytes.Add(GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return new Measure(times.Order().ElementAt(runs / 2), times.Min(), times.Max(), bytes.Order().ElementAt(runs / 2));
    }

    /// <summary>Runs work that may take long: warm and several times, unless it takes more than a second, then three times, or more than twenty, then once.</summary>
    /// <param name="runs">How many runs count, if they are short.</param>
    /// <param name="work">The work.</param>
    public static Measure OfLong(int runs, Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var start = Stopwatch.GetTimestamp();
        work();
        var time = Stopwatch.GetElapsedTime(start);
        return time.TotalSeconds > 20 ? new Measure(time, time, time, GC.GetAllocatedBytesForCurrentThread() - before)
            : time.TotalSeconds > 1 ? Of(int.Min(runs, 3), TimeSpan.Zero, _ => work())
            : Of(runs, TimeSpan.FromSeconds(1), _ => work());
    }
}
