namespace Thresholds.Dsl.Searching;

/// <summary>A fact that words speak of.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Score">How much of what was looked for it speaks of; more is nearer. Comparable within one search alone.</param>
public sealed record FoundFact(Fact Fact, double Score);
