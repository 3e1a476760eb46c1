using System;
using System.Collections.Generic;
using System.Linq;

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
        : decision < Authority.Levels.Count ? Reached(Authority.Levels[decision])
        : Truth.No;

    public DateTime? AsOf { get; set; }

    // The answers are set by hand: with less than all that is known, none is certain.
    public IAssessment Reassess(IReadOnlyDictionary<string, FactValue> facts) => Values.Keys.All(facts.ContainsKey) ? this : new FakeAssessment { PossibleLevel = PossibleLevel };

    public FactValue? ValueOf(string fact) => Values.TryGetValue(fact, out var value) ? value : null;

    public FakeAssessment With(Truth truth, params int[] decisions)
    {
        foreach (var decision in decisions)
        {
            Decisions[decision] = truth;
        }

        return this;
    }

    private Truth Reached(LevelOfNeed level) => IndicatedLevel >= level ? Truth.Yes : PossibleLevel >= level ? Truth.Unknown : Truth.No;

    private static Truth Either(Truth left, Truth right) =>
        left == Truth.Yes || right == Truth.Yes ? Truth.Yes : left == Truth.Unknown || right == Truth.Unknown ? Truth.Unknown : Truth.No;
}
