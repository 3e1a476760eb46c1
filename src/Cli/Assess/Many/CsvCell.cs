namespace Thresholds.Cli.Assess;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it holds, without quotes and space around it.</param>
/// <param name="Offset">Its first byte within the row.</param>
internal sealed record CsvCell(string Text, int Offset);
