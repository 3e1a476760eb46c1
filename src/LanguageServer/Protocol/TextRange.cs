namespace Thresholds.LanguageServer.Protocol;

/// <summary>A part of a document.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">The place after its end.</param>
internal sealed record TextRange(Position Start, Position End);
