namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a client can do.</summary>
/// <param name="General">In general.</param>
/// <param name="Workspace">With its folders.</param>
/// <param name="TextDocument">With documents.</param>
internal sealed record ClientCapabilities(GeneralCapabilities? General = null, WorkspaceCapabilities? Workspace = null, DocumentCapabilities? TextDocument = null);
