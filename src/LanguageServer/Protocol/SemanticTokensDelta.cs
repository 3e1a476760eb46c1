namespace Thresholds.LanguageServer.Protocol;

/// <summary>Changes of colours.</summary>
/// <param name="ResultId">By which the new ones are known.</param>
/// <param name="Edits">The changes.</param>
internal sealed record SemanticTokensDelta(string ResultId, SemanticTokensEdit[] Edits);
