namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a client can do with completion.</summary>
/// <param name="CompletionItem">With what is offered.</param>
internal sealed record CompletionCapabilities(CompletionItemCapabilities? CompletionItem = null);
