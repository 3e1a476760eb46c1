namespace Thresholds.Rendering.Pages;

/// <summary>A row of the matrix.</summary>
/// <param name="Words">The label of the area; that of the domain where no area is meant.</param>
/// <param name="Anchor">The name that links lead to; null where no area is meant.</param>
/// <param name="Cells">The bullets, by column; empty where nothing is said.</param>
internal sealed record LevelTableRow(ValueList<Run> Words, string? Anchor, ValueList<ValueList<Item>> Cells);
