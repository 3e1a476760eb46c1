namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks for selections.</summary>
/// <param name="TextDocument">The document.</param>
/// <param name="Positions">The places.</param>
internal sealed record SelectionParams(TextDocument TextDocument, Position[] Positions);
