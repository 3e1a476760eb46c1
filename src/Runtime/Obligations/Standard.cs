namespace Thresholds;

/// <summary>A standard of practice: how well something is to be done, which an audit can check.</summary>
/// <param name="Text">What is expected.</param>
/// <param name="By">Of whom it is expected, when the file tells.</param>
/// <param name="When">When it is expected; null for always.</param>
/// <param name="Unless">The exceptions; it is not expected when one of them holds.</param>
/// <param name="Decision">The number of the decision whether it is expected, its condition and exceptions taken together; null when it always is.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Standard(
    string Text,
    Role? By,
    Guard? When,
    ValueList<Guard> Unless,
    int? Decision,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default) : Provision(When, Unless, Decision, Citation, Note, Place);
