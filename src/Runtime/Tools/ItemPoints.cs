namespace Thresholds;

/// <summary>Points that an item of a score may give.</summary>
/// <param name="Points">How many.</param>
/// <param name="Condition">When, as written in the file; null when a practitioner says if the item is so.</param>
/// <param name="Decision">The number of the decision whether the item gives as many points or more.</param>
public sealed record ItemPoints(int Points, string? Condition, int Decision);
