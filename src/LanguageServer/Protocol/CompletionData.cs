namespace Thresholds.LanguageServer.Protocol;

/// <summary>By which the page about something offered is found.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Line">The line.</param>
/// <param name="Character">The column.</param>
internal sealed record CompletionData(string Uri, int Line, int Character);
