namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks about a document.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DocumentParams(TextDocument TextDocument);
