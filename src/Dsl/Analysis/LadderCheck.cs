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
            var all = rungs.Where(rung => rung.Indicator.Ladder?.Id == ladder.Id && rung.Indicator.Polarity == Polarity.Need).ToList();
            var own = all.Where(rung => rung.Indicator.Condition is not null && space.Builder.IsPossible(rung.Met)).ToList();
            for (var i = 0; i < own.Count; i++)
            {
                for (var j = i + 1; j < own.Count; j++)
                {
                    Pair(space, witnesses, own[i], own[j], findings);
                }
            }

            MissingRungs(space, ladder, all, findings);
            foreach (var name in ladder.Facts)
            {
                if (space.Model.Variables.FirstOrDefault(variable => variable.Fact == name && variable.Window is null) is { } variable)
                {
                    Gaps(space, ladder, variable, own, findings);
                }
            }
        }
    }

    private static void Pair(StateSpace space, WitnessFinder witnesses, Rung left, Rung right, List<Finding> findings)
    {
        if (left.Indicator == right.Indicator || left.Level == right.Level || left.Met == right.Met || !space.TestsOf(left.Met).Overlaps(space.TestsOf(right.Met)))
        {
            return;
        }

        ThresholdAnalysis.Try(space, findings, left.Place(), () =>
        {
            var both = space.Builder.Or(Claimed(space, left, right), Claimed(space, right, left));
            if (!space.Builder.IsPossible(both))
            {
                return "";
            }

            var (lower, higher) = left.Level < right.Level ? (left, right) : (right, left);
            var lowerAlone = space.Builder.IsPossible(space.Builder.And(lower.Met, space.Builder.Not(higher.Met)));
            var higherAlone = space.Builder.IsPossible(space.Builder.And(higher.Met, space.Builder.Not(lower.Met)));
            if (lowerAlone)
            {
                // Where the lower holds only together with the higher it never decides, and that is said elsewhere.
                var rule = higherAlone ? DiagnosticRules.RungsOverlap : DiagnosticRules.RungsNest;
                var beside = ValueList.Of(higher.Place($"at the level '{higher.Level.Id}'"));
                findings.Add(new Finding(rule, lower.Place(), ValueList.Of(lower.Indicator.Id, higher.Indicator.Id, lower.Level.Id, higher.Level.Id), beside, witnesses.Find(both)));
            }

            return "";
        });
    }

    // Indicators are meant to be met together. They overlap only where one claims a region of the facts that both speak of, by these facts alone, and
    // the other claims some of the same region because of them.
    private static int Claimed(StateSpace space, Rung claimant, Rung other)
    {
        var shared = space.TestsOf(claimant.Met);
        shared.IntersectWith(space.TestsOf(other.Met));
        var alone = space.TestsOf(claimant.Met).Except(shared).Aggregate(claimant.Met, space.Builder.ForAll);
        var regardless = shared.Aggregate(other.Met, space.Builder.ForAll);
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
            var above = rungs.First(rung => rung.Level.Order > missing[missing.Count - 1].Order);
            findings.Add(new Finding(
                DiagnosticRules.MissingRung,
                first.Place(),
                ValueList.Of(ladder.Id, string.Join(" and ", missing.Select(level => $"'{level.Id}'"))),
                ValueList.Of(above.Place("the next rung")),
                null));
        }
    }

    // The values that some rung claims, whatever the other facts are; and those between or beyond that none does.
    private static void Gaps(StateSpace space, Ladder ladder, Variable variable, List<Rung> rungs, List<Finding> findings)
    {
        var claiming = rungs.Where(rung => space.TestsOf(rung.Met).Contains(variable.Index)).ToList();
        if (claiming.Count == 0 || variable.Kind is FactKind.YesNo or FactKind.Date)
        {
            return;
        }

        var cells = space.Diagrams.Cells;
        var claimed = Enumerable.Range(0, cells.Count(variable.Index)).Select(cell => claiming.Any(rung => space.Builder.IsPossible(space.Builder.With(rung.Met, variable.Index, cell)))).ToList();
        var first = claimed.IndexOf(true);
        var last = claimed.LastIndexOf(true);
        var worse = space.Model.Authority.Facts.First(fact => fact.Id == variable.Fact).Worse;
        for (var cell = 0; cell < claimed.Count; cell++)
        {
            var matters = !claimed[cell] && ((cell > first && cell < last) || (cell < first && worse == WorseWhen.Lower) || (cell > last && worse == WorseWhen.Higher));
            if (!matters || (cell > 0 && !claimed[cell - 1] && cell - 1 > first && cell - 1 < last) || (cell > 0 && !claimed[cell - 1] && worse != WorseWhen.NotStated && (cell - 1 < first || cell - 1 > last)))
            {
                continue;
            }

            var end = cell;
            while (end + 1 < claimed.Count && !claimed[end + 1])
            {
                end++;
            }

            var fact = space.Model.Authority.Facts.First(known => known.Id == variable.Fact);
            findings.Add(new Finding(
                DiagnosticRules.LadderGap,
                claiming[0].Place(),
                ValueList.Of(ladder.Id, variable.Fact, RegionWording.Of(fact, variable, cells, cell, end)),
                claiming.Skip(1).Select(rung => rung.Place("another rung")).ToValueList(),
                new WitnessFinder(space).Find(OnlyCell(space, variable, cell))));
        }
    }

    private static int OnlyCell(StateSpace space, Variable variable, int cell) =>
        space.Builder.Test(variable.Index, [.. Enumerable.Range(0, space.Diagrams.Cells.Count(variable.Index)).Select(other => other == cell)]);
}
