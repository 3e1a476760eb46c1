namespace Thresholds;

/// <summary>What a document forbids.</summary>
/// <param name="Text">What is forbidden.</param>
/// <param name="Contact">To whom a referral must not go.</param>
/// <param name="When">When it is forbidden; null for always.</param>
/// <param name="Unless">The exceptions.</param>
/// <param name="Decision">The number of the decision whether it is asked for, its condition and exceptions taken together; null when it always is.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Prohibition(
    string Text,
    Contact Contact,
    Guard? When,
    ValueList<Guard> Unless,
    int? Decision,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
