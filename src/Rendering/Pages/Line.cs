namespace Thresholds.Rendering.Pages;

/// <summary>A line below an item: what it tells, and that.</summary>
/// <param name="Label">What it tells, in a word or two.</param>
/// <param name="Words">What there is to tell.</param>
internal sealed record Line(string Label, ValueList<Run> Words);
