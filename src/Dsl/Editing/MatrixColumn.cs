using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>A column of the matrix.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of the level; nothing for strengths, and where the name is still missing.</param>
/// <param name="Label">What readers call it, with its tag.</param>
/// <param name="Place">Where the level is declared; null when nothing declares it.</param>
public sealed record MatrixColumn(MatrixColumnKind Kind, string Name, string Label, Location? Place);
