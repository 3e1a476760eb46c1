namespace Thresholds.Generator.Emission.Words;

/// <summary>A question about one variable that a bit answers: whether it lies in some of its cells.</summary>
/// <param name="Test">The number of the variable, or past them all, of a fact of which it is asked whether it is known.</param>
/// <param name="Cells">The cells, one bit for each; never the first, so that a question and its contrary are one literal.</param>
internal readonly record struct Literal(int Test, ulong Cells);
