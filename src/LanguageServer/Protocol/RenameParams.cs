namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks for a renaming.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Position">The place.</param>
/// <param name="NewName">The new name.</param>
internal sealed record RenameParams(TextDocument TextDocument, Position Position, string NewName);
