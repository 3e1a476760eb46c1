using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Indicators that never decide, since a higher one holds whenever they do; on a ladder that is an inversion.</summary>
internal sealed class DeadCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        var byTest = new Dictionary<int, List<Rung>>();
        foreach (var rung in rungs.Where(rung => space.Builder.IsPossible(rung.Met)))
        {
            foreach (var test in space.TestsOf(rung.Met))
            {
                if (!byTest.TryGetValue(test, out var sharing))
                {
                    byTest.Add(test, sharing = []);
                }

                sharing.Add(rung);
            }
        }

        foreach (var rung in rungs.Where(rung => space.Builder.IsPossible(rung.Met)))
        {
            var higher = space.TestsOf(rung.Met).SelectMany(test => byTest[test]).Distinct().Where(other => other.Level > rung.Level && other.Indicator != rung.Indicator && other.Met != rung.Met).ToList();
            if (higher.Count > 0)
            {
                ThresholdAnalysis.Try(space, findings, rung.Place(), () => Check(space, witnesses, rung, higher, findings));
            }
        }
    }

    private static string Check(StateSpace space, WitnessFinder witnesses, Rung rung, List<Rung> higher, List<Finding> findings)
    {
        var covering = higher.Where(other => !space.Builder.IsPossible(space.Builder.And(rung.Met, space.Builder.Not(other.Met)))).ToList();
        if (covering.Count > 0)
        {
            var cover = covering.OrderBy(other => other.Level.Order).First();
            var isLadder = rung.Indicator.Ladder is { } ladder && cover.Indicator.Ladder?.Id == ladder.Id;
            findings.Add(new Finding(
                isLadder ? DiagnosticRules.Inversion : DiagnosticRules.NeverDecides,
                rung.Place(),
                ValueList.Of(rung.Indicator.Id, $"'{cover.Indicator.Id}'", cover.Level.Id),
                ValueList.Of(cover.Place($"holds whenever '{rung.Indicator.Id}' does")),
                witnesses.Find(rung.Met)));
        }
        else if (!space.Builder.IsPossible(space.Builder.And(rung.Met, space.Builder.Not(Together(space, higher)))))
        {
            findings.Add(new Finding(
                DiagnosticRules.NeverDecides,
                rung.Place(),
                ValueList.Of(rung.Indicator.Id, "one of " + string.Join(", ", higher.Select(other => $"'{other.Indicator.Id}'")), higher.Min(other => other.Level)!.Id), // not empty
                higher.Select(other => other.Place("one of those that hold instead")).ToValueList(),
                witnesses.Find(rung.Met)));
        }

        return "";
    }

    // The states in which it is certain that one of them is met, though perhaps not which.
    private static int Together(StateSpace space, List<Rung> rungs) => space.Certain(rungs.Aggregate(DiagramBuilder.No, (node, rung) => space.Builder.Or(node, rung.Raw)));
}
