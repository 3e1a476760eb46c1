namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a client can do with documents.</summary>
/// <param name="Completion">With completion.</param>
internal sealed record DocumentCapabilities(CompletionCapabilities? Completion = null);
