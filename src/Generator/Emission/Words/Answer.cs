namespace Thresholds.Generator.Emission.Words;

/// <summary>What answers a part of a decision.</summary>
/// <param name="Kind">What gives the answer.</param>
/// <param name="Number">Which of its kind.</param>
/// <param name="IsContrary">Whether the contrary is meant.</param>
internal readonly record struct Answer(AnswerKind Kind, int Number, bool IsContrary);
