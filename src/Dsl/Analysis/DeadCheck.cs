using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Indicators that never decide, since a higher one holds whenever they do; on a ladder that is an inversion.</summary>
internal sealed class DeadCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        var covers = new Covers(space, rungs);
        foreach (var rung in rungs)
        {
            if (!space.Builder.IsPossible(rung.Here))
            {
                continue;
            }

            ThresholdAnalysis.Try(space, findings, rung.Place(), () =>
            {
                // What is the same at a higher level is a contradiction, and said elsewhere.
                var single = covers.Around(rung).Where(other => !AreSame(space, rung, other) && space.IsWithin(rung.Met, other.Met)).ToList();
                if (single.Count > 0)
                {
                    Report(space, witnesses, rung, single, findings);
                }
                else if (covers.Together(rung, other => !AreSame(space, rung, other)) is { Count: > 1 } several && space.IsWithin(rung.Met, space.CertainOfOne(several)))
                {
                    ReportTogether(space, witnesses, rung, several, findings);
                }
            });
        }
    }

    private static bool AreSame(StateSpace space, Rung left, Rung right) => left.IsPlain && right.IsPlain ? left.Met == right.Met : space.AreSame(left.Met, right.Met);

    private static void Report(StateSpace space, WitnessFinder witnesses, Rung rung, List<Rung> covering, List<Finding> findings)
    {
        var cover = covering.OrderByDescending(IsOnLadder).ThenBy(other => other.Level.Order).ThenBy(other => other.Indicator.Place.Line).First();
        findings.Add(new Finding(
            IsOnLadder(cover) ? DiagnosticRules.Inversion : DiagnosticRules.NeverDecides,
            rung.Place(),
            ValueList.Of(rung.Indicator.Id, $"'{cover.Indicator.Id}'", cover.Level.Id),
            ValueList.Of(cover.Place($"holds whenever '{rung.Indicator.Id}' does")),
            witnesses.Find(rung.Met)));

        bool IsOnLadder(Rung other) => other.Indicator.Ladders.Any(rung.Indicator.Ladders.Contains);
    }

    private static void ReportTogether(StateSpace space, WitnessFinder witnesses, Rung rung, List<Rung> higher, List<Finding> findings)
    {
        // Without those that are not needed for it.
        foreach (var other in higher.ToList().Where(other => higher.Count > 2 && space.IsWithin(rung.Met, space.CertainOfOne(higher.Where(kept => kept != other)))))
        {
            higher.Remove(other);
        }

        var names = higher.Select(other => $"'{other.Indicator.Id}'").Distinct();
        findings.Add(new Finding(
            DiagnosticRules.NeverDecides,
            rung.Place(),
            ValueList.Of(rung.Indicator.Id, "one of " + string.Join(", ", names), higher.Min(other => other.Level)!.Id), // not empty
            higher.Select(other => other.Place("one of those that hold instead")).ToValueList(),
            witnesses.Find(rung.Met)));
    }
}
