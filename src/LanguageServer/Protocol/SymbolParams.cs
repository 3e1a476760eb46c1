namespace Thresholds.LanguageServer.Protocol;

/// <summary>Asks for names.</summary>
/// <param name="Query">Their letters.</param>
internal sealed record SymbolParams(string Query);
