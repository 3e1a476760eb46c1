namespace Thresholds.Dsl.Editing;

/// <summary>What one domain or area says in one column.</summary>
/// <param name="Column">The column, from 0.</param>
/// <param name="Bullets">The bullets, in the order of the file.</param>
public sealed record MatrixCell(int Column, ValueList<MatrixBullet> Bullets);
