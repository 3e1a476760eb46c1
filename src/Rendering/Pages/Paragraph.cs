namespace Thresholds.Rendering.Pages;

/// <summary>A paragraph.</summary>
/// <param name="Words">What it says.</param>
internal sealed record Paragraph(ValueList<Run> Words) : Block;
