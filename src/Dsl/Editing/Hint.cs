namespace Thresholds.Dsl.Editing;

/// <summary>Something that an editor shows within the text without it being there.</summary>
/// <param name="Offset">The place it is shown at.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Explanation">What it means.</param>
public sealed record Hint(int Offset, string Text, string Explanation);
