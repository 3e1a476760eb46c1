namespace Thresholds;

/// <summary>One sign to be alert to.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">The sign, in the words of the file.</param>
/// <param name="Subject">Of whom it speaks, when not of the child.</param>
/// <param name="Condition">The condition as written in the file; null when it is a judgement.</param>
/// <param name="AlsoKnownAs">Other wordings.</param>
/// <param name="Decision">The number of the decision whether it is met.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record AlertSign(
    string Id,
    string Text,
    string? Subject,
    string? Condition,
    ValueList<string> AlsoKnownAs,
    int Decision,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
