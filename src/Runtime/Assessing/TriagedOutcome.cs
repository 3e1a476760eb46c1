namespace Thresholds;

/// <summary>An outcome of a triage as it stands in a case.</summary>
/// <param name="Outcome">The outcome.</param>
/// <param name="Truth">Whether it applies. An outcome at the discretion of whoever decides always does: it may be chosen.</param>
/// <param name="Due">By when; null when the document sets no time.</param>
/// <param name="To">Whom to turn to at the moment of the view; null when the document does not say where the case goes.</param>
public sealed record TriagedOutcome(Outcome Outcome, Truth Truth, DueTime? Due, ContactAtMoment? To);
