namespace Thresholds;

/// <summary>A recorded decision not to follow what the document makes mandatory or expects.</summary>
/// <param name="Trigger">The name of the trigger, as in <see cref="ReceiptTrigger.Name"/>.</param>
/// <param name="Reason">Why it was departed from, in the words of whoever did. They should name nobody.</param>
/// <param name="By">Who answers for it.</param>
public sealed record Departure(string Trigger, string Reason, string By);
