namespace Thresholds;

/// <summary>Something about a case that is known or not known.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">What it is.</param>
/// <param name="Kind">The kind of its values.</param>
/// <param name="Unit">The unit of a number: a unit of time such as <c>weeks</c>, or the name of a declared unit; null for a plain number.</param>
/// <param name="UnitLabel">The label of a declared unit.</param>
/// <param name="IsWhole">Whether a number is a whole one.</param>
/// <param name="Minimum">The least possible value, in the unit; of an age in months.</param>
/// <param name="Maximum">The greatest possible value, in the unit; of an age in months, the last month within.</param>
/// <param name="Choices">The choices, in their order.</param>
/// <param name="IsOrdered">Whether the order of the choices means something.</param>
/// <param name="Over">The period it is measured over, as written.</param>
/// <param name="Worse">Which way it is worse.</param>
/// <param name="Subject">Of whom it speaks, when not of the child.</param>
/// <param name="Protected">Why no level may depend on it; null when it is not protected.</param>
/// <param name="IsJudgement">Whether it is the practitioner's word on an indicator or strength of the same name.</param>
/// <param name="AlsoKnownAs">Other wordings.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Fact(
    string Id,
    string Text,
    FactKind Kind,
    string? Unit,
    string? UnitLabel,
    bool IsWhole,
    decimal? Minimum,
    decimal? Maximum,
    ValueList<Choice> Choices,
    bool IsOrdered,
    string? Over,
    WorseWhen Worse,
    string? Subject,
    string? Protected,
    bool IsJudgement,
    ValueList<string> AlsoKnownAs,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
