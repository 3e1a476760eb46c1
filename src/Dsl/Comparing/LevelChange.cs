namespace Thresholds.Dsl.Comparing;

/// <summary>Whether the level that is certain rises to a level, or falls below it, for some child whom one of its bullets puts there.</summary>
/// <param name="Kind">Up or down.</param>
/// <param name="Level">Of a rise, the level of the later edition; of a fall, that of the earlier.</param>
/// <param name="Case">The shortest child found; null when there is none.</param>
/// <param name="IsProven">Whether, where there is no child, that is proven.</param>
public sealed record LevelChange(EffectKind Kind, LevelOfNeed Level, DifferingCase? Case, bool IsProven);
