namespace Thresholds.LanguageServer.Protocol;

/// <summary>How completion is asked for.</summary>
/// <param name="TriggerCharacters">After which it is asked for.</param>
/// <param name="ResolveProvider">Whether pages are asked for later.</param>
internal sealed record CompletionOptions(string[] TriggerCharacters, bool ResolveProvider);
