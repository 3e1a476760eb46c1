namespace Thresholds;

/// <summary>A document in a map of concerns.</summary>
/// <param name="Name">Whose it is.</param>
/// <param name="Language">The tag of the language of its texts; null for English or where that is not known.</param>
/// <param name="Levels">Its levels in words, least need first.</param>
public sealed record ConcernMapColumn(string Name, string? Language, ValueList<string> Levels);
