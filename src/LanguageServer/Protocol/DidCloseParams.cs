namespace Thresholds.LanguageServer.Protocol;

/// <summary>A document is closed.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DidCloseParams(TextDocument TextDocument);
