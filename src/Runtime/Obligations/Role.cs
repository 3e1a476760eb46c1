namespace Thresholds;

/// <summary>Somebody with a part in the process.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">Who it is.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Role(string Id, string Text, SourcePlace Place, ValueList<Translation> Translations = default);
