namespace Thresholds.Dsl.Comparing;

/// <summary>Something that an authority asks for at a level.</summary>
/// <param name="Kind">What it is about: <c>assessment</c>, <c>consent</c>, <c>step</c> or <c>contact</c>.</param>
/// <param name="Stated">What it says, and where.</param>
public sealed record ComparedDemand(string Kind, StatedClause Stated);
