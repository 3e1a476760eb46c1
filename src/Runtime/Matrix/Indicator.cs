namespace Thresholds;

/// <summary>One bullet of the matrix, or a trigger of a pathway that names its level.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">The bullet, in the words of the file.</param>
/// <param name="Level">The level it stands at.</param>
/// <param name="Domain">The domain it stands in; null for a trigger of a pathway, which stands in none.</param>
/// <param name="Area">The area it stands in, when the domain has areas.</param>
/// <param name="Ladders">The concerns it grades, the first foremost.</param>
/// <param name="Polarity">Whether it is worded as a need or as a strength.</param>
/// <param name="Subject">Of whom it speaks, when not of the child.</param>
/// <param name="Condition">The condition as written in the file; null when it is a judgement.</param>
/// <param name="Exceptions">What changes its level, in order; the first that holds counts.</param>
/// <param name="Facts">The names of the facts it depends on; for a judgement its own name.</param>
/// <param name="AlsoKnownAs">Other wordings of the same bullet.</param>
/// <param name="Decision">The number of the decision whether it is met at all.</param>
/// <param name="BaseDecision">The number of the decision whether it is met at <paramref name="Level"/>.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Indicator(
    string Id,
    string Text,
    LevelOfNeed Level,
    Domain? Domain,
    Area? Area,
    ValueList<Ladder> Ladders,
    Polarity Polarity,
    string? Subject,
    string? Condition,
    ValueList<IndicatorException> Exceptions,
    ValueList<string> Facts,
    ValueList<string> AlsoKnownAs,
    int Decision,
    int BaseDecision,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default)
{
    /// <summary>The foremost concern it grades; null when it grades none.</summary>
    public Ladder? Ladder => Ladders.Count > 0 ? Ladders[0] : null;

    /// <summary>Whether a practitioner says if it is so, rather than a condition over facts.</summary>
    public bool IsJudgement => Condition is null;
}
