namespace Thresholds.Dsl.Text;

/// <summary>A place in a text, as people count.</summary>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column in UTF-16 units, from 1.</param>
public readonly record struct LinePosition(int Line, int Column);
