namespace Thresholds.Benchmarks.Batches;

/// <summary>How a measured indicator joins its two numbers.</summary>
public enum Joining
{
    /// <summary>Only the first counts.</summary>
    First,

    /// <summary>Both.</summary>
    Both,

    /// <summary>One of them.</summary>
    Either,
}
