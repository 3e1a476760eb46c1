namespace Thresholds.Rendering.Pages;

/// <summary>A heading.</summary>
/// <param name="Level">2 for a section of the page, 3 and 4 within one.</param>
/// <param name="Words">What it says.</param>
/// <param name="Anchor">The name that links lead to; null for none.</param>
internal sealed record Heading(int Level, ValueList<Run> Words, string? Anchor = null) : Block;
