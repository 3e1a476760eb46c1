using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Rungs of one ladder that overlap, and what no rung covers.</summary>
internal sealed class LadderCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        foreach (var ladder in space.Model.Authority.Ladders)
        {
            var own = rungs.Where(rung => rung.Indicator.Ladder?.Id == ladder.Id && rung.Indicator.Polarity == Polarity.Need).ToList();
            for (var i = 0; i < own.Count; i++)
            {
                for (var j = i + 1; j < own.Count; j++)
                {
                    var (lower, higher) = own[i].Level < own[j].Level ? (own[i], own[j]) : (own[j], own[i]);
                    var shared = lower.Indicator.Facts.Intersect(higher.Indicator.Facts).ToList();
                    if (lower.Level != higher.Level && lower.Indicator != higher.Indicator && shared.Count > 0)
                    {
                        ThresholdAnalysis.Try(space, findings, lower.Place(), () => Pair(space, witnesses, lower, higher, shared, findings));
                    }
                }
            }

            MissingRungs(space, ladder, own, findings);
            foreach (var fact in ladder.Facts.Select(name => space.Model.Authority.Facts.FirstOrDefault(fact => fact.Id == name)).OfType<Fact>())
            {
                var claiming = own.Where(rung => rung.Indicator.Facts.Contains(fact.Id)).ToList();
                var hasOrder = fact.Kind is FactKind.Number or FactKind.Percent or FactKind.Age || (fact.Kind == FactKind.Choice && fact.IsOrdered);
                if (hasOrder && claiming.Count > 0 && space.Model.Variables.FirstOrDefault(variable => variable.Fact == fact.Id) is { } variable)
                {
                    ThresholdAnalysis.Try(space, findings, claiming[0].Place(), () => Gaps(space, witnesses, ladder, fact, variable, claiming, findings));
                }
            }
        }
    }

    // Indicators are meant to be met together. They overlap only where one is met by the facts that both speak of and by these alone, and the other is
    // met too, because of them.
    private static void Pair(StateSpace space, WitnessFinder witnesses, Rung lower, Rung higher, List<string> shared, List<Finding> findings)
    {
        // Where the lower holds only together with the higher it never decides, and that is said elsewhere.
        if (space.IsWithin(lower.Met, higher.Met))
        {
            return;
        }

        var both = space.Possible(space.Builder.Or(Claimed(space, lower, higher, shared), Claimed(space, higher, lower, shared)));
        if (space.Builder.IsPossible(both))
        {
            var rule = space.IsWithin(higher.Met, lower.Met) ? DiagnosticRules.RungsNest : DiagnosticRules.RungsOverlap;
            var beside = ValueList.Of(higher.Place($"at the level '{higher.Level.Id}'"));
            findings.Add(new Finding(rule, lower.Place(), ValueList.Of(lower.Indicator.Id, higher.Indicator.Id, lower.Level.Id, higher.Level.Id), beside, witnesses.Find(both)));
        }
    }

    private static int Claimed(StateSpace space, Rung claimant, Rung other, List<string> shared)
    {
        var alone = space.WhereverSame(claimant.Met, shared);
        var regardless = space.Whatever(other.Met, shared);
        return space.Builder.And(alone, space.Builder.And(other.Met, space.Builder.Not(regardless)));
    }

    private static void MissingRungs(StateSpace space, Ladder ladder, List<Rung> rungs, List<Finding> findings)
    {
        var orders = rungs.Select(rung => rung.Level.Order).Distinct().OrderBy(order => order).ToList();
        if (orders.Count < 2)
        {
            return;
        }

        var missing = space.Model.Authority.Levels.Where(level => level.Order > orders[0] && level.Order < orders[orders.Count - 1] && !orders.Contains(level.Order)).ToList();
        if (missing.Count > 0)
        {
            var first = rungs.First(rung => rung.Level.Order == orders[0]);
            var above = rungs.Where(rung => rung.Level.Order > missing[missing.Count - 1].Order).OrderBy(rung => rung.Level.Order).First();
            findings.Add(new Finding(
                DiagnosticRules.MissingRung,
                first.Place(),
                ValueList.Of(ladder.Id, string.Join(" and ", missing.Select(level => $"'{level.Id}'"))),
                ValueList.Of(above.Place("the next rung")),
                null));
        }
    }

    // The values that no rung claims: between others that one does, or past them where it is worse.
    private static void Gaps(StateSpace space, WitnessFinder witnesses, Ladder ladder, Fact fact, Variable variable, List<Rung> claiming, List<Finding> findings)
    {
        var cells = space.Diagrams.Cells;
        var claimed = Enumerable.Range(0, cells.Count(variable.Index)).Select(cell => claiming.Any(rung => Claims(space, rung, variable, cell))).ToList();
        var last = claimed.LastIndexOf(true);
        for (var cell = 0; cell < claimed.Count && last >= 0; cell++)
        {
            if (claimed[cell])
            {
                continue;
            }

            var end = cell;
            while (end + 1 < claimed.Count && !claimed[end + 1])
            {
                end++;
            }

            if ((cell > 0 || fact.Worse == WorseWhen.Lower) && (end < last || fact.Worse == WorseWhen.Higher))
            {
                findings.Add(new Finding(
                    DiagnosticRules.LadderGap,
                    claiming[0].Place(),
                    ValueList.Of(ladder.Id, fact.Id, RegionWording.Of(fact, variable, cells, cell, end)),
                    claiming.Skip(1).Select(rung => rung.Place("another rung")).ToValueList(),
                    witnesses.Find(space.Builder.And(space.IsKnown(fact.Id), InCell(space, variable, cell)))));
            }

            cell = end;
        }
    }

    // A rung claims a value when it is met in some case with that value and no longer with another.
    private static bool Claims(StateSpace space, Rung rung, Variable variable, int cell)
    {
        var met = space.Builder.And(rung.Met, space.IsKnown(variable.Fact));
        var unmet = space.Possible(space.Builder.Not(rung.Met));
        var here = space.Builder.With(space.Possible(met), variable.Index, cell);
        return Enumerable.Range(0, space.Diagrams.Cells.Count(variable.Index))
            .Any(other => other != cell && space.Builder.IsPossible(space.Builder.And(here, space.Builder.With(unmet, variable.Index, other))));
    }

    private static int InCell(StateSpace space, Variable variable, int cell) =>
        space.Builder.Test(variable.Index, [.. Enumerable.Range(0, space.Diagrams.Cells.Count(variable.Index)).Select(other => other == cell)]);
}
