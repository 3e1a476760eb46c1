namespace Thresholds.LanguageServer.Protocol;

/// <summary>How colours are asked for.</summary>
/// <param name="Legend">What their numbers mean.</param>
/// <param name="Range">Whether of a part.</param>
/// <param name="Full">Of the whole.</param>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend, bool Range, SemanticTokensFull Full);
