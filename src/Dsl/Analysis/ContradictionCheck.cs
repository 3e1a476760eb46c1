using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Indicators with the same condition, at different levels or at one.</summary>
internal sealed class ContradictionCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        var isRestricted = false;
        var groups = new List<List<Rung>>();
        var byDiagram = new Dictionary<int, List<Rung>>();
        var byFact = new Dictionary<string, List<List<Rung>>>(System.StringComparer.Ordinal);
        foreach (var rung in rungs)
        {
            ThresholdAnalysis.Try(space, findings, rung.Place(), () =>
            {
                if (!space.Builder.IsPossible(rung.Here) || !space.IsPossible(space.Builder.Not(rung.Met)))
                {
                    return;
                }

                // Where nothing restricts the states, the same is one diagram. Elsewhere it shares a fact at least.
                if (!byDiagram.TryGetValue(rung.Met, out var same))
                {
                    isRestricted |= !rung.IsPlain;
                    same = !isRestricted ? null : rung.Indicator.Facts.Where(byFact.ContainsKey).SelectMany(fact => byFact[fact]).Distinct()
                        .FirstOrDefault(group => !(rung.IsPlain && group[0].IsPlain) && space.AreSame(group[0].Met, rung.Met));
                    if (same is null)
                    {
                        groups.Add(same = []);
                    }

                    byDiagram.Add(rung.Met, same);
                }

                same.Add(rung);
                foreach (var fact in rung.Indicator.Facts)
                {
                    if (!byFact.TryGetValue(fact, out var sharing))
                    {
                        byFact.Add(fact, sharing = []);
                    }

                    if (sharing.Count == 0 || sharing[sharing.Count - 1] != same)
                    {
                        sharing.Add(same);
                    }
                }
            });
        }

        foreach (var same in groups.Where(group => group.Count > 1))
        {
            ThresholdAnalysis.Try(space, findings, same[0].Place(), () =>
            {
                var levels = same.Select(rung => rung.Level).Distinct().OrderBy(level => level.Order).ToList();
                var names = string.Join(", ", same.Select(rung => $"'{rung.Indicator.Id}'"));
                var beside = same.Skip(1).Select(rung => rung.Place($"the same condition, at the level '{rung.Level.Id}'")).ToValueList();
                var witness = witnesses.Find(same[0].Met);
                findings.Add(levels.Count > 1
                    ? new Finding(DiagnosticRules.Contradiction, same[0].Place(), ValueList.Of(names, string.Join(" and ", levels.Select(level => $"'{level.Id}'"))), beside, witness)
                    : new Finding(DiagnosticRules.SameCondition, same[0].Place(), ValueList.Of(names, levels[0].Id), beside, witness));
            });
        }
    }
}
