namespace Thresholds.Dsl.Analysis;

/// <summary>An indicator at one of the levels it can stand at, with its diagram.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Level">The level.</param>
/// <param name="Raw">The diagram of its condition.</param>
/// <param name="Met">The diagram of the states in which it is certain to be met there.</param>
internal sealed record Rung(Indicator Indicator, LevelOfNeed Level, int Raw, int Met)
{
    public FindingPlace Place(string message = "") => new(Indicator.Place, Indicator.Id, message);
}
