namespace Thresholds.LanguageServer.Protocol;

/// <summary>What fits at a place.</summary>
/// <param name="IsIncomplete">Whether there is more.</param>
/// <param name="Items">It.</param>
internal sealed record CompletionResult(bool IsIncomplete, CompletionItem[] Items);
