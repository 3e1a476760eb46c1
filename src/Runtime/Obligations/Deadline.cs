namespace Thresholds;

/// <summary>By when something is to be done.</summary>
/// <param name="Kind">How it is counted.</param>
/// <param name="Amount">How many units; 0 where the kind has none.</param>
/// <param name="Unit">The unit of the amount.</param>
/// <param name="Event">What it counts from; null when the document does not say.</param>
public sealed record Deadline(DeadlineKind Kind, int Amount, DurationUnit Unit, ProcessEvent? Event);
