namespace Thresholds.LanguageServer.Protocol;

/// <summary>A change of colours.</summary>
/// <param name="Start">The number it begins at.</param>
/// <param name="DeleteCount">How many go.</param>
/// <param name="Data">What comes.</param>
internal sealed record SemanticTokensEdit(int Start, int DeleteCount, int[] Data);
