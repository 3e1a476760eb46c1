namespace Thresholds.LanguageServer.Protocol;

/// <summary>Changes of a document.</summary>
/// <param name="TextDocument">The document they are made to.</param>
/// <param name="Edits">The changes.</param>
internal sealed record DocumentEdit(VersionedDocument TextDocument, TextChange[] Edits);
