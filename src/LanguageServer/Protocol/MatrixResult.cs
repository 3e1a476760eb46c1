namespace Thresholds.LanguageServer.Protocol;

/// <summary>The matrix as the authority publishes it; the answer to <c>thr/matrix</c>, which takes <c>{ uri }</c>.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Title">What the file calls itself.</param>
/// <param name="Columns">What stands across.</param>
/// <param name="Domains">What stands down.</param>
/// <param name="Ladders">The concerns that bullets grade.</param>
/// <param name="Elsewhere">The findings that are about no bullet.</param>
internal sealed record MatrixResult(string Uri, string Title, MatrixColumnResult[] Columns, MatrixDomainResult[] Domains, MatrixLadderResult[] Ladders, MatrixFindingResult[] Elsewhere);
