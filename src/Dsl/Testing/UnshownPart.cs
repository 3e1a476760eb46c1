namespace Thresholds.Dsl.Testing;

/// <summary>A part of a document that no example shows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Place">The line.</param>
/// <param name="Name">Its name.</param>
/// <param name="Detail">Of boundaries which; otherwise its text.</param>
public sealed record UnshownPart(UnshownKind Kind, SourcePlace Place, string Name, string Detail);
