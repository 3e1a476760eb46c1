namespace Thresholds;

/// <summary>Something that is to be done. Two steps that speak of the same action can be compared.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What is to be done.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record RequiredAction(string Id, string Text, SourcePlace Place, ValueList<Translation> Translations = default);
