namespace Thresholds.Dsl.Comparing;

/// <summary>Something that an edition asks for or tells, as far as a comparison shows it.</summary>
/// <param name="Words">What it says.</param>
/// <param name="When">On what it hangs, as written; null for nothing.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Place">Where the file says so.</param>
public sealed record StatedClause(string Words, string? When, Citation? Citation, SourcePlace Place);
