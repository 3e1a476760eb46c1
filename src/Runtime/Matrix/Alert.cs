namespace Thresholds;

/// <summary>A list of signs to be alert to. It never decides a level and opens nothing.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What the signs may point to.</param>
/// <param name="Signs">The signs, in the order of the file.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Alert(string Id, string Text, ValueList<AlertSign> Signs, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
