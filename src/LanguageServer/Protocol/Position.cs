namespace Thresholds.LanguageServer.Protocol;

/// <summary>A place in a document.</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The column in units of the negotiated encoding, from 0.</param>
internal sealed record Position(int Line, int Character);
