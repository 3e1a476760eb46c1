namespace Thresholds;

/// <summary>How many events are known to lie in a window.</summary>
/// <param name="Window">The window.</param>
/// <param name="Count">How many, from 0.</param>
public sealed record WindowCount(Window Window, int Count);
