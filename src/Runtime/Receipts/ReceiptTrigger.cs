namespace Thresholds;

/// <summary>A mandatory or usual trigger of a pathway that is open for certain in the case of a receipt.</summary>
/// <param name="Name">The stable name of the trigger in the <c>.thr</c> file; of one without a name that of its pathway and its place there, from 1, such
/// as <c>section-47/2</c>.</param>
/// <param name="Pathway">The name of the pathway that it opens.</param>
/// <param name="Strength">How strongly: <see cref="TriggerStrength.Always"/> or <see cref="TriggerStrength.Usually"/>.</param>
public sealed record ReceiptTrigger(string Name, string Pathway, TriggerStrength Strength);
