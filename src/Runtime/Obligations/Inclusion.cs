namespace Thresholds;

/// <summary>Something that a good referral holds.</summary>
/// <param name="Text">What it holds.</param>
/// <param name="When">When it is asked for; null for always.</param>
/// <param name="Unless">The exceptions; it is not asked for when one of them holds.</param>
/// <param name="Decision">The number of the decision whether it is asked for, its condition and exceptions taken together; null when it always is.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Inclusion(string Text, Guard? When, ValueList<Guard> Unless, int? Decision, Citation? Citation, string? Note, SourcePlace Place, ValueList<Translation> Translations = default) : Provision(When, Unless, Decision, Citation, Note, Place);
