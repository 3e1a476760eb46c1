namespace Thresholds;

/// <summary>Where a document states something.</summary>
/// <param name="Document">The name of the document in the <c>.thr</c> file.</param>
/// <param name="Title">The title of the document.</param>
/// <param name="Section">The section, when the file tells.</param>
/// <param name="Cell">The cell of a table or the paragraph, when the file tells.</param>
/// <param name="InPlaceOf">Where the template states what this takes the place of.</param>
public sealed record Citation(string Document, string Title, string? Section, string? Cell, Citation? InPlaceOf = null)
{
    /// <summary>Title, section and cell, parted by commas; after them, in brackets, what it takes the place of.</summary>
    public override string ToString() => Title + (Section is null ? "" : ", " + Section) + (Cell is null ? "" : ", " + Cell) + (InPlaceOf is null ? "" : " (in place of " + InPlaceOf + ")");
}
