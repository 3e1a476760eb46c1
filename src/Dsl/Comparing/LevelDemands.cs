namespace Thresholds.Dsl.Comparing;

/// <summary>What one authority asks for at a level.</summary>
/// <param name="Authority">Who asks.</param>
/// <param name="Level">Its level of that order; null where it has none.</param>
/// <param name="Demands">What it asks for there about consent, assessments, steps with their deadlines, and contacts.</param>
public sealed record LevelDemands(Authority Authority, LevelOfNeed? Level, ValueList<ComparedDemand> Demands);
