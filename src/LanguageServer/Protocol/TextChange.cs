namespace Thresholds.LanguageServer.Protocol;

/// <summary>A change of a document.</summary>
/// <param name="Range">What is replaced.</param>
/// <param name="NewText">What stands there instead.</param>
internal sealed record TextChange(TextRange Range, string NewText);
