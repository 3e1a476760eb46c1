namespace Thresholds.LanguageServer.Protocol;

/// <summary>Colours.</summary>
/// <param name="ResultId">By which they are known.</param>
/// <param name="Data">Five numbers for each.</param>
internal sealed record SemanticTokensResult(string ResultId, int[] Data);
