using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Conditions that never hold, or always.</summary>
internal sealed class ConditionCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        // The rungs of an indicator stand beside one another.
        for (int start = 0, end; start < rungs.Count; start = end)
        {
            var first = rungs[start];
            for (end = start; end < rungs.Count && ReferenceEquals(rungs[end].Indicator, first.Indicator); end++)
            {
                var rung = rungs[end];
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
            ThresholdAnalysis.Try(space, findings, first.Place(), () =>
            {
                if (!space.IsPossible(space.Builder.Not(space.Certain(space.Diagrams.Of(first.Indicator.Decision)))))
                {
                    findings.Add(new Finding(DiagnosticRules.AlwaysHolds, first.Place(), ValueList.Of(first.Indicator.Id), default, null));
                }
            });
        }
    }
}
