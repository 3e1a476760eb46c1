namespace Thresholds;

/// <summary>A step as it stands in a case.</summary>
/// <param name="Step">The step.</param>
/// <param name="State">How it stands.</param>
/// <param name="Due">By when it is due; null when the document sets no time.</param>
public sealed record PlannedStep(Step Step, ProvisionState State, DueTime? Due);
