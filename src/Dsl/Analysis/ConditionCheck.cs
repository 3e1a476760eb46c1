using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Conditions that never hold, or always.</summary>
internal sealed class ConditionCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        foreach (var group in rungs.GroupBy(rung => rung.Indicator))
        {
            foreach (var rung in group)
            {
                ThresholdAnalysis.Try(space, findings, rung.Place(), () =>
                {
                    if (!space.IsPossible(rung.Met))
                    {
                        // Of an indicator with exceptions, the level at which it never stands.
                        var what = rung.Indicator.Exceptions.All(exception => exception.Level is null) ? $"the condition of '{rung.Indicator.Id}'" : $"'{rung.Indicator.Id}' at the level '{rung.Level.Id}'";
                        findings.Add(new Finding(DiagnosticRules.NeverHolds, rung.Place(), ValueList.Of(what), default, null));
                    }
                });
            }

            // At one of its levels or another.
            var indicator = group.Key;
            ThresholdAnalysis.Try(space, findings, group.First().Place(), () =>
            {
                if (!space.IsPossible(space.Builder.Not(space.Certain(space.Diagrams.Of(indicator.Decision)))))
                {
                    findings.Add(new Finding(DiagnosticRules.AlwaysHolds, group.First().Place(), ValueList.Of(indicator.Id), default, null));
                }
            });
        }
    }
}
