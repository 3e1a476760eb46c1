namespace Thresholds.Export.Sql;

/// <summary>A column of the table of cases. NULL is unknown.</summary>
/// <param name="Name">The name of the column.</param>
/// <param name="Kind">What it holds.</param>
/// <param name="Fact">The fact that it tells of.</param>
/// <param name="Window">The window in which events are counted; null for other facts.</param>
/// <param name="Side">Which end of what can be it tells.</param>
public sealed record CaseColumn(string Name, ColumnKind Kind, Fact Fact, Window? Window, KnownSide Side);
