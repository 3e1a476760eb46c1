namespace Thresholds;

/// <summary>A duty to tell somebody, as it stands in a case.</summary>
/// <param name="Rule">The duty.</param>
/// <param name="State">How it stands.</param>
/// <param name="Due">Before when; null when the document sets no time.</param>
public sealed record PlannedInform(InformRule Rule, ProvisionState State, DueTime? Due);
