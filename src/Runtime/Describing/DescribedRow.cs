namespace Thresholds;

/// <summary>A label, and what a document says under it.</summary>
/// <param name="Label">The label.</param>
/// <param name="Text">What it says.</param>
/// <param name="Language">The tag of the language of the text, when it is another than the main one of the document.</param>
public sealed record DescribedRow(string Label, string Text, string? Language = null);
