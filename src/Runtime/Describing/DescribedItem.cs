namespace Thresholds;

/// <summary>Something in a section of a description.</summary>
/// <param name="Text">What it is.</param>
/// <param name="Rows">What is said of it.</param>
public sealed record DescribedItem(string Text, ValueList<DescribedRow> Rows);
