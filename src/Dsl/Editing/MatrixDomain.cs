using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A domain of the matrix.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Cells">The cells that stand in it and in none of its areas, by column; those without bullets are left out.</param>
/// <param name="Areas">Its areas, in the order of the file.</param>
public sealed record MatrixDomain(string Name, string Label, Location Place, ValueList<MatrixCell> Cells, ValueList<MatrixArea> Areas);
