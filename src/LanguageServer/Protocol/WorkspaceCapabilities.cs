namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a client can do with its folders.</summary>
/// <param name="DidChangeWatchedFiles">Whether it watches files when asked to.</param>
/// <param name="CodeLens">Whether it asks anew for code lenses.</param>
/// <param name="InlayHint">Whether it asks anew for hints.</param>
internal sealed record WorkspaceCapabilities(Registration? DidChangeWatchedFiles = null, Refresh? CodeLens = null, Refresh? InlayHint = null);
