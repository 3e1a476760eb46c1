namespace Thresholds;

/// <summary>A decision that somebody takes after a referral.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What is decided.</param>
/// <param name="Outcomes">The outcomes, in the order of the file.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Triage(string Id, string Text, ValueList<Outcome> Outcomes, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default);
