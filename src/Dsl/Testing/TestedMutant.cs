namespace Thresholds.Dsl.Testing;

/// <summary>A mutation and what came of it.</summary>
/// <param name="Mutation">The mutation.</param>
/// <param name="Verdict">What came of it.</param>
/// <param name="KilledBy">The name of the first example that fails; null when none does.</param>
/// <param name="Proposal">Of a survivor an example that would fail.</param>
public sealed record TestedMutant(Mutation Mutation, MutantVerdict Verdict, string? KilledBy, ProposedExample? Proposal);
