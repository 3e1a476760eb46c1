using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Indicators with the same condition, at different levels or at one.</summary>
internal sealed class ContradictionCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        // Those that are the same share their facts, so that the first of each group is found by them.
        var groups = new List<List<Rung>>();
        var byFact = new Dictionary<string, List<List<Rung>>>(System.StringComparer.Ordinal);
        foreach (var rung in rungs)
        {
            ThresholdAnalysis.Try(space, findings, rung.Place(), () =>
            {
                if (!space.IsPossible(rung.Met) || !space.IsPossible(space.Builder.Not(rung.Met)))
                {
                    return;
                }

                var same = rung.Indicator.Facts.Where(byFact.ContainsKey).SelectMany(fact => byFact[fact]).Distinct().FirstOrDefault(group => space.AreSame(group[0].Met, rung.Met));
                if (same is null)
                {
                    groups.Add(same = []);
                }

                same.Add(rung);
                foreach (var fact in rung.Indicator.Facts)
                {
                    if (!byFact.TryGetValue(fact, out var sharing))
                    {
                        byFact.Add(fact, sharing = []);
                    }

                    if (!sharing.Contains(same))
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
