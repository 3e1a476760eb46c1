namespace Thresholds;

/// <summary>An item of a score. Of several points that it may give, the most count.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">The item, in the words of the file.</param>
/// <param name="Points">The points it may give, as they stand in the file.</param>
/// <param name="Decision">The number of the decision whether it gives any points.</param>
/// <param name="Subject">Of whom it speaks, when not of the child.</param>
/// <param name="Facts">The names of the facts it depends on; for a judgement its own name.</param>
/// <param name="AlsoKnownAs">Other wordings of the same item.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record ScoreItem(
    string Id,
    string Text,
    ValueList<ItemPoints> Points,
    int Decision,
    string? Subject,
    ValueList<string> Facts,
    ValueList<string> AlsoKnownAs,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
