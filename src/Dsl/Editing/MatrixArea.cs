using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A part of a domain of the matrix.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Cells">Its cells, by column; those without bullets are left out.</param>
public sealed record MatrixArea(string Name, string Label, Location Place, ValueList<MatrixCell> Cells);
