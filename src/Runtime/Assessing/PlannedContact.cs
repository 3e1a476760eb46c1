namespace Thresholds;

/// <summary>Whom to turn to, as it stands in a case and at a moment.</summary>
/// <param name="Rule">The line of the document.</param>
/// <param name="State">How it stands.</param>
/// <param name="AtMoment">Whom to turn to at the moment of the plan.</param>
public sealed record PlannedContact(ContactRule Rule, ProvisionState State, ContactAtMoment AtMoment);
