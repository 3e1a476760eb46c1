namespace Thresholds.LanguageServer.Protocol;

/// <summary>A part of some document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Range">The part.</param>
internal sealed record Place(string Uri, TextRange Range);
