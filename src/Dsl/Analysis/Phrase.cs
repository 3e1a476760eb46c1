namespace Thresholds.Dsl.Analysis;

/// <summary>A wording of one or more words that a list gives.</summary>
/// <param name="Length">How many words it has.</param>
/// <param name="Key">What stands for all wordings of its set, or of its grade.</param>
/// <param name="Scale">The number of the list of grades; -1 for a synonym.</param>
/// <param name="Grade">The number of its grade.</param>
internal sealed record Phrase(int Length, string Key, int Scale, int Grade);
