namespace Thresholds.LanguageServer.Protocol;

/// <summary>What the server does with folders.</summary>
/// <param name="WorkspaceFolders">It.</param>
internal sealed record WorkspaceOptions(FolderOptions WorkspaceFolders);
