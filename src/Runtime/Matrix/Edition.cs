namespace Thresholds;

/// <summary>The edition that a file encodes.</summary>
/// <param name="Text">The name of the edition.</param>
/// <param name="Version">The version, when stated.</param>
/// <param name="EffectiveFrom">The first day or month it is in force, when stated.</param>
/// <param name="EffectiveUntil">The last day or month it is in force, when stated.</param>
/// <param name="ReviewBy">The day or month by which it is to be reviewed, when stated.</param>
/// <param name="Supersedes">The name of the authority file it takes the place of.</param>
/// <param name="Note">What the author of the file notes about the encoding.</param>
/// <param name="Place">Where the <c>.thr</c> file says so.</param>
/// <param name="Translations">Its text in other languages.</param>
/// <param name="Dated">The date that the edition bears, when stated.</param>
public sealed record Edition(
    string Text,
    string? Version,
    StatedDate? EffectiveFrom,
    StatedDate? EffectiveUntil,
    StatedDate? ReviewBy,
    string? Supersedes,
    string? Note,
    SourcePlace Place,
    ValueList<Translation> Translations = default,
    StatedDate? Dated = null);
