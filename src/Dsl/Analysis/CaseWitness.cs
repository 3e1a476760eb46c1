namespace Thresholds.Dsl.Analysis;

/// <summary>A case for which a finding happens. Every fact that it does not name is unknown.</summary>
/// <param name="Facts">What is known.</param>
/// <param name="Words">The case in words, as an example in a file would give it.</param>
public sealed record CaseWitness(ValueList<Model.GivenFact> Facts, string Words);
