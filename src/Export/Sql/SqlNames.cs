namespace Thresholds.Export.Sql;

/// <summary>The names that a warehouse gives. Any text is quoted; a point parts a schema from what lies in it.</summary>
/// <param name="Table">The table or view of cases, a row each.</param>
/// <param name="Key">The column of it that tells cases apart.</param>
/// <param name="View">The view to create; null for a bare statement.</param>
public sealed record SqlNames(string Table = "cases", string Key = "case_id", string? View = null);
