namespace Thresholds;

/// <summary>A value that a choice fact can have.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Label">What it means.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Choice(string Id, string Label, ValueList<Translation> Translations = default);
