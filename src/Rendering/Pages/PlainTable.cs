namespace Thresholds.Rendering.Pages;

/// <summary>A small table: the first cell of each row is its head.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The heads of the columns, that of the heads of rows included.</param>
/// <param name="Rows">The rows, each as long as there are columns.</param>
internal sealed record PlainTable(ValueList<Run> Caption, ValueList<ValueList<Run>> Columns, ValueList<ValueList<ValueList<Run>>> Rows) : Block;
