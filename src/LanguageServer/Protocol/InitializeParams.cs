namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a client says of itself.</summary>
/// <param name="ProcessId">Its process, with which the server ends.</param>
/// <param name="RootUri">The folder, of clients that know one only.</param>
/// <param name="WorkspaceFolders">The folders.</param>
/// <param name="Capabilities">What it can do.</param>
internal sealed record InitializeParams(int? ProcessId = null, string? RootUri = null, WorkspaceFolder[]? WorkspaceFolders = null, ClientCapabilities? Capabilities = null);
