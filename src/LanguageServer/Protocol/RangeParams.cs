namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks about a part of a document.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The part.</param>
internal sealed record RangeParams(TextDocument TextDocument, TextRange Range);
