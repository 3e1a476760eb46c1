namespace Thresholds;

/// <summary>A case in which an indicator stands at another level or does not count.</summary>
/// <param name="Condition">The condition as written in the file.</param>
/// <param name="Level">The level it then stands at; null when it then is not met.</param>
/// <param name="Decision">The number of the decision whether the indicator is met by way of this exception.</param>
public sealed record IndicatorException(string Condition, LevelOfNeed? Level, int Decision);
