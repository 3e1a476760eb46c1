namespace Thresholds;

/// <summary>A table that reads an outcome from two facts, as function by severity.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What it tells.</param>
/// <param name="RowFact">The name of the fact in the rows.</param>
/// <param name="ColumnFact">The name of the fact in the columns.</param>
/// <param name="Outcomes">What the cells say, the least first.</param>
/// <param name="Cells">The cells, row by row as they are printed; every combination has one.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Grid(
    string Id,
    string Text,
    string RowFact,
    string ColumnFact,
    ValueList<GridOutcome> Outcomes,
    ValueList<GridCell> Cells,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
