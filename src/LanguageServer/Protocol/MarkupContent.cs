namespace Thresholds.LanguageServer.Protocol;

/// <summary>A page.</summary>
/// <param name="Kind">How it is written.</param>
/// <param name="Value">The page.</param>
internal sealed record MarkupContent(string Kind, string Value);
