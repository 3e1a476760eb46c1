using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Facts of which a worse value can lower the level.</summary>
internal sealed class WorseCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        var groups = Groups(space, rungs);
        foreach (var fact in space.Model.Authority.Facts.Where(fact => fact.Worse != WorseWhen.NotStated && (fact.Kind != FactKind.Choice || fact.IsOrdered)))
        {
            var bearing = groups.FirstOrDefault(group => group.Any(rung => rung.Indicator.Facts.Contains(fact.Id)));
            if (bearing is not null && space.Model.Variables.FirstOrDefault(variable => variable.Fact == fact.Id && variable.Window is null) is { } variable)
            {
                var place = bearing.First(rung => rung.Indicator.Facts.Contains(fact.Id)).Place();
                ThresholdAnalysis.Try(space, findings, place, () => Check(space, witnesses, fact, variable, bearing, groups, findings));
            }
        }
    }

    // Indicators of different groups share no fact, so that what one group makes certain says nothing about another.
    private static List<List<Rung>> Groups(StateSpace space, IReadOnlyList<Rung> rungs)
    {
        var groups = new List<List<Rung>>();
        var byFact = new Dictionary<string, List<Rung>>(StringComparer.Ordinal);
        foreach (var rung in rungs)
        {
            var facts = space.Linked(rung.Indicator.Facts).ToList();
            var joined = facts.Where(byFact.ContainsKey).Select(fact => byFact[fact]).Distinct().OrderByDescending(group => group.Count).ToList();
            var group = joined.FirstOrDefault() ?? [];
            if (joined.Count == 0)
            {
                groups.Add(group);
            }

            group.Add(rung);
            foreach (var other in joined.Skip(1))
            {
                group.AddRange(other);
                groups.Remove(other);
                facts.AddRange(other.SelectMany(joining => space.Linked(joining.Indicator.Facts)));
            }

            foreach (var fact in facts)
            {
                byFact[fact] = group;
            }
        }

        return groups;
    }

    private static void Check(StateSpace space, WitnessFinder witnesses, Fact fact, Variable variable, List<Rung> rungs, List<List<Rung>> groups, List<Finding> findings)
    {
        var cells = space.Diagrams.Cells.Count(variable.Index);
        foreach (var level in space.Model.Authority.Levels.Reverse().Where(level => rungs.Any(rung => rung.Level == level)))
        {
            var certain = space.CertainOfOne(rungs.Where(rung => rung.Level >= level));
            var reached = space.Possible(space.Builder.And(certain, space.IsKnown(fact.Id)));
            var missed = space.Possible(space.Builder.Not(certain));
            for (var step = 0; step + 1 < cells; step++)
            {
                var (better, worse) = fact.Worse == WorseWhen.Higher ? (step, step + 1) : (step + 1, step);
                var lost = space.Builder.And(space.Builder.With(reached, variable.Index, better), space.Builder.With(missed, variable.Index, worse));
                if (!space.Builder.IsPossible(lost))
                {
                    continue;
                }

                // A level that others reach in every case is never lost, and the case must not be one in which they reach it.
                var others = groups.Where(group => group != rungs).Select(group => space.CertainOfOne(group.Where(rung => rung.Level >= level))).Where(states => states != DiagramBuilder.No).ToList();
                if (others.All(states => space.IsPossible(space.Builder.Not(states))))
                {
                    lost = others.Where(space.HoldsOfNothingKnown).Aggregate(lost, (node, states) => space.Builder.And(node, space.Builder.Not(states)));
                    var here = space.Builder.Test(variable.Index, [.. Enumerable.Range(0, cells).Select(cell => cell == better)]);
                    var witness = witnesses.Find(space.Builder.And(lost, space.Builder.And(here, space.IsKnown(fact.Id))));
                    var claiming = rungs.Where(rung => rung.Indicator.Facts.Contains(fact.Id)).OrderByDescending(rung => rung.Level >= level).ThenBy(rung => rung.Indicator.Place.Line).First();
                    var region = RegionWording.Of(fact, variable, space.Diagrams.Cells, worse, worse);
                    findings.Add(new Finding(DiagnosticRules.WorseLowers, claiming.Place(), ValueList.Of(fact.Id, level.Id, region), default, witness));
                    return;
                }

                break;
            }
        }
    }
}
