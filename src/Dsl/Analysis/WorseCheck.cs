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
        var variables = space.Model.Variables.Where(variable => variable.Window is null).ToLookup(variable => variable.Fact, System.StringComparer.Ordinal);
        var byFact = rungs.SelectMany(rung => rung.Indicator.Facts, (rung, fact) => (rung, fact)).ToLookup(pair => pair.fact, pair => pair.rung, System.StringComparer.Ordinal);
        var parts = new Dictionary<int, LevelParts>();
        foreach (var fact in space.Model.Authority.Facts.Where(fact => fact.Worse != WorseWhen.NotStated && (fact.Kind != FactKind.Choice || fact.IsOrdered)))
        {
            if (byFact[fact.Id].FirstOrDefault() is { } first && variables[fact.Id].FirstOrDefault() is { } variable)
            {
                var against = byFact[fact.Id].Where(rung => !IsWorseNeverLess(space, rung, fact, variable)).ToList();
                if (against.Count > 0)
                {
                    ThresholdAnalysis.Try(space, findings, first.Place(), () => Check(space, witnesses, fact, variable, rungs, against, parts, findings));
                }
            }
        }
    }

    // Whether every step to a worse cell leaves a rung met where it was.
    private static bool IsWorseNeverLess(StateSpace space, Rung rung, Fact fact, Variable variable)
    {
        if (!space.Orders.Of(new Condition.Refers(rung.Decision)).TryGetValue(variable.Index, out var order))
        {
            return true;
        }

        for (var step = 0; step + 1 < order.Length; step++)
        {
            var (better, worse) = Step(fact, step);
            if (((order[better] >> worse) & 1) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private static (int Better, int Worse) Step(Fact fact, int step) => fact.Worse == WorseWhen.Higher ? (step, step + 1) : (step + 1, step);

    private static void Check(StateSpace space, WitnessFinder witnesses, Fact fact, Variable variable, IReadOnlyList<Rung> rungs, List<Rung> against, Dictionary<int, LevelParts> byLevel, List<Finding> findings)
    {
        // Where no rung is lost by a worse value, the level is not lost either; and where something is not proven, it may be what reaches the level.
        foreach (var level in space.Model.Authority.Levels.Reverse().Where(level => level.Order > space.HighestUnproven && against.Any(rung => rung.Level >= level)))
        {
            if (!byLevel.TryGetValue(level.Order, out var parts))
            {
                byLevel.Add(level.Order, parts = new LevelParts(space, rungs, level));
            }

            if (parts.IsAlways)
            {
                continue;
            }

            var certain = parts.With(fact.Id).Select(parts.Certain).Aggregate(DiagramBuilder.No, space.Builder.Or);

            // What others reach in every such case is not lost. Of those that share no fact with it there is always a case in which they do not.
            var named = space.LinkedTo(space.FactsOf(certain)).ToList();
            var beside = named.SelectMany(parts.With).Distinct().Except(parts.With(fact.Id)).ToList();
            var missed = beside.Aggregate(space.Builder.Not(certain), (node, part) => space.Builder.Without(node, parts.Certain(part)));
            var reached = space.Possible(space.Builder.And(certain, space.IsKnown(fact.Id)));
            missed = space.Possible(missed);
            for (var step = 0; step + 1 < space.Diagrams.Cells.Count(variable.Index); step++)
            {
                var (better, worse) = Step(fact, step);
                var lost = space.Builder.And(space.Builder.With(reached, variable.Index, better), space.Builder.With(missed, variable.Index, worse));
                if (space.Builder.IsPossible(lost))
                {
                    // Nor must the case be one of which they are certain though nothing they ask for is known.
                    var others = Enumerable.Range(0, parts.Count).Except(parts.With(fact.Id)).Except(beside).Where(part => parts.Rungs(part).All(rung => !rung.IsPlain)).Select(parts.Certain).Where(space.HoldsOfNothingKnown);
                    lost = others.Aggregate(lost, space.Builder.Without);
                    var here = space.Builder.Test(variable.Index, cell => cell == better);
                    var witness = witnesses.Find(space.Builder.And(lost, space.Builder.And(here, space.IsKnown(fact.Id))));
                    var place = rungs.Where(rung => rung.Indicator.Facts.Contains(fact.Id)).OrderByDescending(rung => rung.Level >= level).ThenBy(rung => rung.Indicator.Place.Line).First().Place();
                    findings.Add(new Finding(DiagnosticRules.WorseLowers, place, ValueList.Of(fact.Id, level.Id, (fact.Kind is FactKind.YesNo or FactKind.Choice ? "when it is " : "") + RegionWording.Of(fact, variable, space.Diagrams.Cells, worse, worse)), default, witness));
                    return;
                }
            }
        }
    }
}
