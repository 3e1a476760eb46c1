namespace Thresholds.Rendering.Pages;

/// <summary>A stage of what follows one another.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Items">What belongs to it, one or more.</param>
internal sealed record Stage(string Label, ValueList<Item> Items);
