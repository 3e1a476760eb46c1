using System;
using System.Collections.Generic;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>Answers that were found by going through every completion.</summary>
/// <param name="Authority">The document.</param>
/// <param name="Facts">What is known.</param>
/// <param name="Seen">For each decision whether it was yes in some completion, and whether no.</param>
/// <param name="IndicatedLevel">The lowest level of all completions.</param>
/// <param name="PossibleLevel">The highest.</param>
internal sealed record BruteForceAssessment(
    Authority Authority,
    IReadOnlyDictionary<string, FactValue> Facts,
    int[] Seen,
    LevelOfNeed? IndicatedLevel,
    LevelOfNeed? PossibleLevel) : IAssessment
{
    public Truth Decide(int decision) => (Truth)Seen[decision];

    public DateTime? AsOf => null;

    public IAssessment Reassess(IReadOnlyDictionary<string, FactValue> facts) => throw new NotSupportedException("completions are tried for one case only");

    public FactValue? ValueOf(string fact) => Facts.TryGetValue(fact, out var value) ? value : null;
}
