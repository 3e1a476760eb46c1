namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks for references.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
/// <param name="Context">Which.</param>
internal sealed record ReferenceParams(TextDocument TextDocument, Position Position, ReferenceContext Context);
