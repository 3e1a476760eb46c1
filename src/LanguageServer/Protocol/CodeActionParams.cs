namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks for mends.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Range">The part.</param>
/// <param name="Context">What is wrong there.</param>
internal sealed record CodeActionParams(TextDocument TextDocument, TextRange Range, CodeActionContext Context);
