namespace Thresholds.LanguageServer.Protocol;

/// <summary>What the numbers of colours mean.</summary>
/// <param name="TokenTypes">The kinds.</param>
/// <param name="TokenModifiers">What may be added.</param>
internal sealed record SemanticTokensLegend(string[] TokenTypes, string[] TokenModifiers);
