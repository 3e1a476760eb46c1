namespace Thresholds;

/// <summary>Something that the partnership itself owes, whatever the case.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What it owes.</param>
/// <param name="Deadline">By when; null when the document sets no time.</param>
/// <param name="By">Who owes it, when the file tells.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Duty(string Id, string Text, Deadline? Deadline, Role? By, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
