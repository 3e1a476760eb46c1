namespace Thresholds.LanguageServer.Protocol;

/// <summary>What a client can do with what is offered.</summary>
/// <param name="SnippetSupport">Whether it knows places to fill in.</param>
internal sealed record CompletionItemCapabilities(bool SnippetSupport);
