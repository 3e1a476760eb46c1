namespace Thresholds;

/// <summary>A section of a description.</summary>
/// <param name="Heading">What it is about.</param>
/// <param name="Items">What stands in it, one or more.</param>
public sealed record DescribedSection(string Heading, ValueList<DescribedItem> Items);
