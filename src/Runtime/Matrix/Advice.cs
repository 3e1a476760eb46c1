namespace Thresholds;

/// <summary>Something to consider. It never changes a level.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What to consider.</param>
/// <param name="When">When to consider it; null for always.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Advice(string Id, string Text, Guard? When, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
