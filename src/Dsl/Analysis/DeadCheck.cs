using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Indicators that never decide, since a higher one holds whenever they do; on a ladder that is an inversion.</summary>
internal sealed class DeadCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        var byFact = rungs.SelectMany(rung => rung.Indicator.Facts, (rung, fact) => (rung, fact)).ToLookup(pair => pair.fact, pair => pair.rung, System.StringComparer.Ordinal);
        foreach (var rung in rungs)
        {
            var above = rung.Indicator.Facts.SelectMany(fact => byFact[fact]).Distinct().Where(other => other.Level > rung.Level && other.Indicator != rung.Indicator).ToList();
            if (above.Count > 0)
            {
                ThresholdAnalysis.Try(space, findings, rung.Place(), () =>
                {
                    // What is the same at a higher level is a contradiction, and said elsewhere.
                    if (space.IsPossible(rung.Met))
                    {
                        Check(space, witnesses, rung, [.. above.Where(other => !space.AreSame(rung.Met, other.Met))], findings);
                    }
                });
            }
        }
    }

    private static void Check(StateSpace space, WitnessFinder witnesses, Rung rung, List<Rung> higher, List<Finding> findings)
    {
        var ladder = rung.Indicator.Ladder?.Id;
        var covering = higher.Where(other => space.IsWithin(rung.Met, other.Met)).ToList();
        if (covering.Count > 0)
        {
            var cover = covering.OrderByDescending(IsOnLadder).ThenBy(other => other.Level.Order).First();
            findings.Add(new Finding(
                IsOnLadder(cover) ? DiagnosticRules.Inversion : DiagnosticRules.NeverDecides,
                rung.Place(),
                ValueList.Of(rung.Indicator.Id, $"'{cover.Indicator.Id}'", cover.Level.Id),
                ValueList.Of(cover.Place($"holds whenever '{rung.Indicator.Id}' does")),
                witnesses.Find(rung.Met)));
        }
        else if (higher.Count > 1 && space.IsWithin(rung.Met, space.CertainOfOne(higher)))
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

        bool IsOnLadder(Rung other) => ladder is not null && other.Indicator.Ladder?.Id == ladder;
    }
}
