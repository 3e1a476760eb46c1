namespace Thresholds.LanguageServer.Protocol;

/// <summary>A document changes.</summary>
/// <param name="TextDocument">The document after the change.</param>
/// <param name="ContentChanges">The changes, one after the other.</param>
internal sealed record DidChangeParams(VersionedDocument TextDocument, ContentChange[] ContentChanges);
