namespace Thresholds.Dsl.Comparing;

/// <summary>Levels of two editions that are taken for the same.</summary>
/// <param name="Before">That of the edition before; null where it has none there.</param>
/// <param name="After">That of the edition after; null where it has none there.</param>
public sealed record LevelPair(LevelOfNeed? Before, LevelOfNeed? After);
