namespace Thresholds.LanguageServer.Protocol;

/// <summary>What there is to know about a name.</summary>
/// <param name="Contents">The page.</param>
/// <param name="Range">The name.</param>
internal sealed record HoverResult(MarkupContent Contents, TextRange Range);
