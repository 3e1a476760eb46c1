namespace Thresholds.Rendering.Pages;

/// <summary>An item of a list.</summary>
/// <param name="Words">What it says.</param>
/// <param name="Lines">What is told beside.</param>
/// <param name="Anchor">The name that links lead to; null for none.</param>
/// <param name="Flaws">How many findings are marked on it.</param>
internal sealed record Item(ValueList<Run> Words, ValueList<Line> Lines = default, string? Anchor = null, int Flaws = 0);
