namespace Thresholds.LanguageServer.Protocol;

/// <summary>A change of a document, or its whole new text.</summary>
/// <param name="Text">What is put in.</param>
/// <param name="Range">What it takes the place of; null for everything.</param>
internal sealed record ContentChange(string Text, TextRange? Range = null);
