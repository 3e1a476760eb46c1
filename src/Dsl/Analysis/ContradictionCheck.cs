using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Indicators with the same condition, at different levels or at one.</summary>
internal sealed class ContradictionCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        // Equal conditions have one diagram, so that this takes one pass.
        foreach (var group in rungs.Where(rung => space.Builder.IsPossible(rung.Met) && space.Builder.IsPossible(space.Builder.Not(rung.Met))).GroupBy(rung => rung.Met).Where(group => group.Select(rung => rung.Indicator).Distinct().Count() > 1))
        {
            var same = group.ToList();
            var levels = same.Select(rung => rung.Level).Distinct().OrderBy(level => level.Order).ToList();
            var names = string.Join(", ", same.Select(rung => $"'{rung.Indicator.Id}'"));
            var beside = same.Skip(1).Select(rung => rung.Place($"the same condition, at the level '{rung.Level.Id}'")).ToValueList();
            var witness = witnesses.Find(group.Key);
            findings.Add(levels.Count > 1
                ? new Finding(DiagnosticRules.Contradiction, same[0].Place(), ValueList.Of(names, string.Join(" and ", levels.Select(level => $"'{level.Id}'"))), beside, witness)
                : new Finding(DiagnosticRules.SameCondition, same[0].Place(), ValueList.Of(names, levels[0].Id), beside, witness));
        }
    }
}
