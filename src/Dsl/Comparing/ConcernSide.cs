namespace Thresholds.Dsl.Comparing;

/// <summary>What one authority says of a concern.</summary>
/// <param name="Authority">Who says it.</param>
/// <param name="Rungs">Its bullets about the concern, least need first; none where it leaves the concern out.</param>
public sealed record ConcernSide(Authority Authority, ValueList<MatrixLine> Rungs);
