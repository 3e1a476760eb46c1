namespace Thresholds;

/// <summary>What the document says about its own use. It travels with every result.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">The statement.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Caveat(string Id, string Text, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
