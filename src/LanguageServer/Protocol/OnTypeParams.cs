namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks to format what was typed.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place after it.</param>
/// <param name="Ch">What was typed.</param>
internal sealed record OnTypeParams(TextDocument TextDocument, Position Position, string Ch);
