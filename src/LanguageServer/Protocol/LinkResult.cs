namespace Thresholds.LanguageServer.Protocol;

/// <summary>A part of a document that leads elsewhere.</summary>
/// <param name="Range">Where it stands.</param>
/// <param name="Target">The address.</param>
internal sealed record LinkResult(TextRange Range, string Target);
