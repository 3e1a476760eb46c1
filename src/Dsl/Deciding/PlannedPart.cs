namespace Thresholds.Dsl.Deciding;

/// <summary>A part of a planned decision, answered by a diagram or by an earlier decision of the plan.</summary>
/// <param name="Number">The first node of the diagram, or the number of the decision.</param>
/// <param name="IsDecision">Whether it is a decision.</param>
/// <param name="IsContrary">Whether its contrary is meant; only of decisions.</param>
public readonly record struct PlannedPart(int Number, bool IsDecision, bool IsContrary);
