namespace Thresholds;

/// <summary>What a comparison of documents comes to, for people to read.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="Introduction">How it is to be read, a paragraph each.</param>
/// <param name="Sections">What was found; a section without items says by its heading that there is nothing.</param>
/// <param name="Map">Which levels each document gives to which concern, drawn on HTML pages; null for none.</param>
public sealed record ComparisonPage(string Title, ValueList<string> Introduction, ValueList<DescribedSection> Sections, ConcernMap? Map = null);
