namespace Thresholds.LanguageServer.Protocol;

/// <summary>How the colours of a whole document are asked for.</summary>
/// <param name="Delta">Whether as changes.</param>
internal sealed record SemanticTokensFull(bool Delta);
