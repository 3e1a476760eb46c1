namespace Thresholds.Rendering.Pages;

/// <summary>A domain of the matrix.</summary>
/// <param name="Words">Its label.</param>
/// <param name="Anchor">The name that links lead to.</param>
/// <param name="Lines">What is told beside.</param>
/// <param name="Rows">What it says by itself, then its areas.</param>
internal sealed record LevelTableDomain(ValueList<Run> Words, string Anchor, ValueList<Line> Lines, ValueList<LevelTableRow> Rows);
