namespace Thresholds.LanguageServer.Protocol;

/// <summary>A concern that bullets grade.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Place">Where it is declared.</param>
internal sealed record MatrixLadderResult(string Name, string Label, Place Place);
