namespace Thresholds;

/// <summary>A part of a domain.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Label">The label.</param>
/// <param name="Domain">The domain it is part of.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Area(string Id, string Label, Domain Domain, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
