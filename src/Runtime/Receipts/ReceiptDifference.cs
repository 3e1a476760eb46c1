namespace Thresholds;

/// <summary>In what two receipts differ.</summary>
/// <param name="Part">What differs.</param>
/// <param name="Left">What the first says; null when it says nothing.</param>
/// <param name="Right">What the second says; null when it says nothing.</param>
public sealed record ReceiptDifference(ReceiptPart Part, string? Left, string? Right);
