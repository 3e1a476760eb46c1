using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Conditions that never hold, or always.</summary>
internal sealed class ConditionCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        foreach (var group in rungs.GroupBy(rung => rung.Indicator).Where(group => group.Key.Condition is not null))
        {
            foreach (var rung in group)
            {
                if (!space.Builder.IsPossible(rung.Met))
                {
                    // Of an indicator with exceptions, the level at which it never stands.
                    var what = group.Count() == 1 ? $"the condition of '{rung.Indicator.Id}'" : $"'{rung.Indicator.Id}' at the level '{rung.Level.Id}'";
                    findings.Add(new Finding(DiagnosticRules.NeverHolds, rung.Place(), ValueList.Of(what), default, null));
                }
                else if (group.Count() == 1 && !space.Builder.IsPossible(space.Builder.Not(rung.Met)))
                {
                    findings.Add(new Finding(DiagnosticRules.AlwaysHolds, rung.Place(), ValueList.Of(rung.Indicator.Id), default, null));
                }
            }
        }
    }
}
