namespace Thresholds.Dsl.Comparing;

/// <summary>At which level one authority puts a child of whom one thing is known, by its bullets about a concern alone.</summary>
/// <param name="Level">The highest level at which one of them is certain; null for none.</param>
/// <param name="Deciding">Those that hold it.</param>
/// <param name="Open">Those that ask for the fact and hang on more than it, so that nobody can say yet.</param>
/// <param name="IsAsked">Whether it asks for the fact, so that its silence means something.</param>
public sealed record ConcernLevel(LevelOfNeed? Level, ValueList<MatrixLine> Deciding, ValueList<MatrixLine> Open, bool IsAsked);
