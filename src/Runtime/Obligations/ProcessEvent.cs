namespace Thresholds;

/// <summary>Something that happens in a process and that deadlines count from.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What happens.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record ProcessEvent(string Id, string Text, SourcePlace Place, ValueList<Translation> Translations = default);
