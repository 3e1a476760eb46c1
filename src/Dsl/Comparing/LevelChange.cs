namespace Thresholds.Dsl.Comparing;

/// <summary>Whether the level that is certain rises, or falls, past a level for some child.</summary>
/// <param name="Kind">Up or down.</param>
/// <param name="Level">Of a rise, the level of the later edition that is newly reached; of a fall, that of the earlier edition that no longer is.</param>
/// <param name="Case">The shortest child found; null when there is none.</param>
/// <param name="IsProven">Whether, where there is no child, that is proven.</param>
public sealed record LevelChange(EffectKind Kind, LevelOfNeed Level, DifferingCase? Case, bool IsProven);
