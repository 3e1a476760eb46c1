namespace Thresholds;

/// <summary>A cell of a grid.</summary>
/// <param name="Row">The value of the fact in the rows.</param>
/// <param name="Column">The value of the fact in the columns.</param>
/// <param name="Outcome">The name of the outcome.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
public sealed record GridCell(string Row, string Column, string Outcome, Citation? Citation, SourcePlace Place);
