namespace Thresholds.LanguageServer.Protocol;

/// <summary>A domain or area of the matrix.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Place">Where it is declared.</param>
/// <param name="Cells">The cells that stand in it itself; those without bullets are left out.</param>
/// <param name="Areas">Its areas; an area has none.</param>
internal sealed record MatrixDomainResult(string Name, string Label, Place Place, MatrixCellResult[] Cells, MatrixDomainResult[] Areas);
