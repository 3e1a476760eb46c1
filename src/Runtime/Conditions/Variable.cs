namespace Thresholds;

/// <summary>A number that conditions test: the value of a fact, a count of events in a window, or whether a date lies in a window.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Fact">The name of the fact.</param>
/// <param name="Kind">The kind of the fact.</param>
/// <param name="Window">The window, of events and of dates that are compared with windows.</param>
/// <param name="IsWhole">Whether only whole numbers are possible.</param>
/// <param name="Minimum">The least possible number; null for none.</param>
/// <param name="Maximum">The greatest possible number; null for none.</param>
public sealed record Variable(int Index, string Fact, FactKind Kind, Window? Window, bool IsWhole, decimal? Minimum, decimal? Maximum);
