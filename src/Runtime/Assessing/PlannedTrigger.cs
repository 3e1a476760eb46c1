namespace Thresholds;

/// <summary>A trigger that has opened a pathway or may open it.</summary>
/// <param name="Trigger">The trigger.</param>
/// <param name="Truth">Yes when it holds; unknown when that depends on facts that are not known.</param>
public sealed record PlannedTrigger(Trigger Trigger, Truth Truth);
