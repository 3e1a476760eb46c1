namespace Thresholds.LanguageServer.Protocol;

/// <summary>A cell of the matrix.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Bullets">Its bullets.</param>
internal sealed record MatrixCellResult(int Column, MatrixBulletResult[] Bullets);
