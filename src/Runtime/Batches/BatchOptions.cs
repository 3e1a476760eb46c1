using System;
using System.Threading;

namespace Thresholds;

/// <summary>How many cases are assessed at once.</summary>
public sealed record BatchOptions
{
    /// <summary>All processors of the machine, for <see cref="Workers"/>.</summary>
    public const int AllProcessors = -1;

    /// <summary>One thread, that of the caller, and levels only.</summary>
    public static BatchOptions Usual { get; } = new();

    /// <summary>How many threads work, from 1, or <see cref="AllProcessors"/>. The answers are the same.</summary>
    public int Workers { get; init; } = 1;

    /// <summary>Whether the answers to all decisions are kept, two bits for each decision and case, and not the levels alone.</summary>
    public bool WithDecisions { get; init; }

    /// <summary>Is told how many cases are done, in growing numbers, every few thousand and at the end; by one thread at a time.</summary>
    public IProgress<long>? Progress { get; init; }

    /// <summary>Stops the work.</summary>
    public CancellationToken Cancellation { get; init; }
}
