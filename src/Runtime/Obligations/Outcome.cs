namespace Thresholds;

/// <summary>A possible end of a triage.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What it is.</param>
/// <param name="Rule">When it applies.</param>
/// <param name="Condition">The condition as written in the file.</param>
/// <param name="Decision">The number of the decision whether it applies.</param>
/// <param name="Deadline">By when, when the file tells.</param>
/// <param name="To">Where the case then goes, when the file tells.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Outcome(
    string Id,
    string Text,
    OutcomeRule Rule,
    string? Condition,
    int Decision,
    Deadline? Deadline,
    Contact? To,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
