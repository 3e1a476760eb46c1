namespace Thresholds.LanguageServer.Protocol;

/// <summary>A document is opened.</summary>
/// <param name="TextDocument">The document.</param>
internal sealed record DidOpenParams(OpenedDocument TextDocument);
