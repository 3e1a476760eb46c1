namespace Thresholds;

/// <summary>What opens a pathway.</summary>
/// <param name="Id">The stable name of a trigger that is a bullet of its own.</param>
/// <param name="Text">The bullet, in the words of the file.</param>
/// <param name="Strength">How strongly it opens the pathway.</param>
/// <param name="Condition">The condition as written in the file; null when it is a judgement.</param>
/// <param name="Decision">The number of the decision whether it holds.</param>
/// <param name="Citation">Where the document says so, when the file tells.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
/// <param name="Level">The level that it indicates, when the document names one: then it is an indicator of that level as well.</param>
/// <param name="OrLevel">The higher level that it may indicate instead, where the document names two without saying which.</param>
public sealed record Trigger(
    string? Id,
    string? Text,
    TriggerStrength Strength,
    string? Condition,
    int Decision,
    Citation? Citation,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default,
    LevelOfNeed? Level = null,
    LevelOfNeed? OrLevel = null);
