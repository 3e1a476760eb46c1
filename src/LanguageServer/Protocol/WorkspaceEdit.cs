namespace Thresholds.LanguageServer.Protocol;

/// <summary>Changes of documents.</summary>
/// <param name="DocumentChanges">The changes.</param>
internal sealed record WorkspaceEdit(DocumentEdit[] DocumentChanges);
