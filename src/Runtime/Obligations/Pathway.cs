namespace Thresholds;

/// <summary>A way into help.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Text">Its name.</param>
/// <param name="Triggers">What opens it.</param>
/// <param name="Decision">The number of the decision whether one of the triggers holds.</param>
/// <param name="Provisions">What it asks for, in the order of the file.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
public sealed record Pathway(
    string Id,
    string Text,
    ValueList<Trigger> Triggers, int Decision,
    ValueList<Provision> Provisions,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default);
