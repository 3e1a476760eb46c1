using System;

namespace Thresholds.Dsl.Analysis;

/// <summary>A case for which a finding happens. Every fact that it does not name is unknown.</summary>
/// <param name="Facts">What is known.</param>
/// <param name="Words">The case in words, as an example in a file would give it.</param>
/// <param name="AsOf">The day of the assessment, where a day of the case lies in windows that count back from it; else null.</param>
public sealed record CaseWitness(ValueList<Model.GivenFact> Facts, string Words, DateTime? AsOf = null);
