namespace Thresholds.LanguageServer.Protocol;

/// <summary>A place that speaks of the same.</summary>
/// <param name="Range">The place.</param>
/// <param name="Kind">2 where it is spoken of, 3 where it is declared.</param>
internal sealed record HighlightResult(TextRange Range, int Kind);
