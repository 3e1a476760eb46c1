namespace Thresholds;

/// <summary>An indicator that stands otherwise when one fact is otherwise.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Before">Whether it is met.</param>
/// <param name="After">Whether it would be.</param>
/// <param name="LevelBefore">The level at which it is certain to be met at least; null when it is not certain to be met.</param>
/// <param name="LevelAfter">That level when the fact is otherwise.</param>
public sealed record IndicatorChange(Indicator Indicator, Truth Before, Truth After, LevelOfNeed? LevelBefore, LevelOfNeed? LevelAfter);
