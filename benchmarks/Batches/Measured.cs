namespace Thresholds.Benchmarks.Batches;

/// <summary>An indicator of the workload that asks for numbers.</summary>
/// <param name="Level">Its level, from 1.</param>
/// <param name="First">The place of its first number.</param>
/// <param name="Second">The place of its second number.</param>
/// <param name="Low">What the first has to be above where both count.</param>
/// <param name="High">What they have to be above otherwise.</param>
/// <param name="Joining">How they are joined.</param>
public sealed record Measured(int Level, int First, int Second, int Low, int High, Joining Joining);
