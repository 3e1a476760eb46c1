namespace Thresholds;

/// <summary>A band of the totals of a score.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Label">What the document calls it.</param>
/// <param name="From">The least total.</param>
/// <param name="To">The greatest total; null for any.</param>
/// <param name="Decision">The number of the decision whether the total lies in it.</param>
/// <param name="DecisionOrAbove">The number of the decision whether the total lies in it or in a higher one.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Band(string Id, string Label, int From, int? To, int Decision, int DecisionOrAbove, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
