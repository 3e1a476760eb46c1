namespace Thresholds;

/// <summary>A concern in a map of concerns.</summary>
/// <param name="Text">The concern.</param>
/// <param name="Bullets">For each document, in the order of the columns, how many bullets about the concern stand at each of its levels, least need first.</param>
public sealed record ConcernMapRow(string Text, ValueList<ValueList<int>> Bullets);
