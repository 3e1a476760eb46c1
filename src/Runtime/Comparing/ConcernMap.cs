namespace Thresholds;

/// <summary>Which levels several documents give to which concern: what a heat map draws.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Columns">The documents.</param>
/// <param name="Rows">The concerns, in the order in which they are drawn. Columns that a row says nothing of are empty in it.</param>
public sealed record ConcernMap(string Title, ValueList<ConcernMapColumn> Columns, ValueList<ConcernMapRow> Rows);
