namespace Thresholds;

/// <summary>A condition that something hangs on.</summary>
/// <param name="Condition">The condition as written in the file.</param>
/// <param name="Decision">The number of the decision whether it holds.</param>
public sealed record Guard(string Condition, int Decision);
