using System;
using System.Diagnostics;

namespace Thresholds.Benchmarks.Peers;

/// <summary>How long a peer may take.</summary>
public sealed class TimeLimit(TimeSpan most)
{
    private readonly long _started = Stopwatch.GetTimestamp();

    /// <exception cref="TimeoutException">It takes longer.</exception>
    public void Check()
    {
        if (Stopwatch.GetElapsedTime(_started) > most)
        {
            throw new TimeoutException();
        }
    }
}
