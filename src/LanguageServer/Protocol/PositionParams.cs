namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks about a place.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
internal sealed record PositionParams(TextDocument TextDocument, Position Position);
