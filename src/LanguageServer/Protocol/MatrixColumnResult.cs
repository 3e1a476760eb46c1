namespace Thresholds.LanguageServer.Protocol;

/// <summary>A column of the matrix.</summary>
/// <param name="Kind"><c>level</c>, <c>undeclared</c> or <c>strengths</c>.</param>
/// <param name="Name">The name of the level.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Place">Where it is declared; absent when it is not.</param>
internal sealed record MatrixColumnResult(string Kind, string Name, string Label, Place? Place);
