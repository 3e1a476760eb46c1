using System.Collections.Generic;

namespace Thresholds.Tests.Assessing;

/// <summary>An assessment whose answers are set by hand. A decision that is not set is no.</summary>
internal sealed class FakeAssessment : IAssessment
{
    public Authority Authority { get; set; } = Millbrook.Authority;

    public LevelOfNeed? IndicatedLevel { get; set; }

    public LevelOfNeed? PossibleLevel { get; set; }

    public Dictionary<int, Truth> Decisions { get; } = new();

    public Dictionary<string, FactValue> Values { get; } = new();

    public Truth Decide(int decision) => Decisions.TryGetValue(decision, out var truth) ? truth
        : decision == Millbrook.Section47Opens ? Either(Decide(Millbrook.EvidenceAlleged), Decide(Millbrook.InjuryTrigger))
        : Truth.No;

    public FactValue? ValueOf(string fact) => Values.TryGetValue(fact, out var value) ? value : null;

    public FakeAssessment With(Truth truth, params int[] decisions)
    {
        foreach (var decision in decisions)
        {
            Decisions[decision] = truth;
        }

        return this;
    }

    private static Truth Either(Truth left, Truth right) =>
        left == Truth.Yes || right == Truth.Yes ? Truth.Yes : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Truth.No;
}
