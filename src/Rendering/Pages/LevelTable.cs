namespace Thresholds.Rendering.Pages;

/// <summary>The matrix: levels across, domains and areas down.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The heads of the columns.</param>
/// <param name="Domains">The domains, one or more.</param>
internal sealed record LevelTable(string Caption, ValueList<ValueList<Run>> Columns, ValueList<LevelTableDomain> Domains) : Block;
