namespace Thresholds.Rendering.Pages;

/// <summary>What follows one another, from left to right where there is room.</summary>
/// <param name="Stages">The stages, one or more.</param>
internal sealed record Flow(ValueList<Stage> Stages) : Block;
