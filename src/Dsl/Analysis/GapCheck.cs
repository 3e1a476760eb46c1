using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Values of the facts of a ladder that no rung covers.</summary>
internal sealed class GapCheck(StateSpace space, WitnessFinder witnesses, Ladder ladder, List<Finding> findings)
{
    private const int MostBoxes = 10_000;

    public void Run(List<Rung> rungs)
    {
        var dimensions = new List<(Fact Fact, Variable Variable, ulong Claimed)>();
        foreach (var fact in ladder.Facts.Distinct().Select(space.PlaceOfFact).OfType<int>().Select(place => space.Model.Authority.Facts[place]))
        {
            var claiming = rungs.Where(rung => rung.Indicator.Facts.Contains(fact.Id)).ToList();
            var variables = space.VariablesOf(fact.Id);
            if (claiming.Count > 0 && variables.Count == 1 && variables[0].Window is null)
            {
                ThresholdAnalysis.Try(space, findings, claiming[0].Place(), () => dimensions.Add((fact, variables[0], Single(fact, variables[0], claiming))));
            }
        }

        if (dimensions.Count > 1)
        {
            ThresholdAnalysis.Try(space, findings, rungs[0].Place(), () => Joint(dimensions, rungs));
        }
    }

    private static bool HasOrder(Fact fact) => fact.Kind is FactKind.Number or FactKind.Percent or FactKind.Age or FactKind.Date || (fact.Kind == FactKind.Choice && fact.IsOrdered);

    // The values of one fact that no rung claims: between others that one does, or past them where it is worse. Gives the cells that one claims.
    private ulong Single(Fact fact, Variable variable, List<Rung> claiming)
    {
        var cells = space.Diagrams.Cells;
        var claimed = Claimed(variable, claiming);
        var count = cells.Count(variable.Index);
        if (claimed == 0 || !HasOrder(fact))
        {
            return claimed;
        }

        var every = space.Builder.Every(variable.Index);
        var upToLast = fact.Worse == WorseWhen.Higher ? every : Enumerable.Range(0, count).Where(cell => (claimed >> cell) != 0).Aggregate(0ul, (all, cell) => all | (1ul << cell));
        var fromFirst = fact.Worse == WorseWhen.Lower ? every : Enumerable.Range(0, count).Where(cell => (claimed & ((2ul << cell) - 1)) != 0).Aggregate(0ul, (all, cell) => all | (1ul << cell));
        var within = upToLast & fromFirst;
        for (var cell = 0; cell < count && fact.Kind != FactKind.Date; cell++)
        {
            var first = cell;
            while (cell < count && ((within & ~claimed) >> cell & 1) != 0)
            {
                cell++;
            }

            if (cell > first)
            {
                var among = Enumerable.Range(first, cell - first).Aggregate(0ul, (all, each) => all | (1ul << each));
                findings.Add(new Finding(
                    DiagnosticRules.LadderGap,
                    claiming[0].Place(),
                    ValueList.Of(ladder.Id, $"'{fact.Id}' {RegionWording.Of(fact, variable, cells, first, cell - 1)}"),
                    claiming.Skip(1).Take(MostPlaces).Select(rung => rung.Place("another rung")).ToValueList(),
                    witnesses.Find(space.Builder.And(space.IsKnown(fact.Id), space.Builder.Test(variable.Index, each => (among >> each & 1) != 0))))
                {
                    Region = RegionWording.AsCondition(fact, variable, cells, first, cell - 1),
                });
            }
        }

        return claimed;
    }

    private const int MostPlaces = 20;

    // The cells in which some rung is met in a case, and no longer met in that case with another value.
    private ulong Claimed(Variable variable, List<Rung> claiming)
    {
        var claimed = 0ul;
        var every = space.Builder.Every(variable.Index);
        foreach (var rung in claiming)
        {
            if (claimed == every)
            {
                break;
            }

            var met = space.Possible(space.Builder.And(rung.Met, space.IsKnown(variable.Fact)));
            var notWithEvery = space.Builder.Not(space.Builder.ForAll(space.Builder.Not(space.Possible(space.Builder.Not(rung.Met))), variable.Index));
            for (var cell = 0; cell < space.Diagrams.Cells.Count(variable.Index); cell++)
            {
                if (((claimed >> cell) & 1) == 0 && space.Builder.IsPossible(space.Builder.And(space.Builder.With(met, variable.Index, cell), notWithEvery)))
                {
                    claimed |= 1ul << cell;
                }
            }
        }

        return claimed;
    }

    // Values that are claimed one by one, and not together.
    private void Joint(List<(Fact Fact, Variable Variable, ulong Claimed)> dimensions, List<Rung> rungs)
    {
        var known = dimensions.Aggregate(DiagramBuilder.Yes, (all, dimension) => space.Builder.And(all, space.IsKnown(dimension.Fact.Id)));
        var boxes = new List<ulong[]>();
        foreach (var rung in rungs.Where(rung => dimensions.Exists(dimension => rung.Indicator.Facts.Contains(dimension.Fact.Id))))
        {
            AddBoxes(boxes, space.Possible(space.Builder.And(rung.Met, known)), dimensions);
        }

        // What leaves a single value uncovered is told already.
        var whole = dimensions.Select(dimension => dimension.Claimed).ToArray();

        // Where what follows from the facts lets them be so together; nothing keeps plain facts from it.
        var uncovered = Uncovered.Of(whole, boxes);
        if (!dimensions.TrueForAll(dimension => space.IsPlain(dimension.Fact.Id)))
        {
            uncovered.RemoveAll(box => !space.IsPossible(StatesOf(box)));
        }

        if (uncovered.Count == 0)
        {
            return;
        }

        var region = uncovered.OrderByDescending(box => box.Aggregate(1.0, (size, cells) => size * CountOf(cells))).First();
        var words = dimensions.Select((dimension, index) => $"'{dimension.Fact.Id}' {RegionWording.Of(dimension.Fact, dimension.Variable, space.Diagrams.Cells, region[index])}").ToList();
        var more = uncovered.Count > 1 ? $" (and {(uncovered.Count - 1).ToString(CultureInfo.InvariantCulture)} more such combinations)" : "";
        findings.Add(new Finding(
            DiagnosticRules.LadderGap,
            rungs[0].Place(),
            ValueList.Of(ladder.Id, string.Join(" with ", words) + more),
            rungs.Skip(1).Take(MostPlaces).Select(rung => rung.Place("another rung")).ToValueList(),
            witnesses.Find(StatesOf(region))));

        int StatesOf(ulong[] box) => dimensions.Select((dimension, index) => space.Builder.Test(dimension.Variable.Index, cell => (box[index] >> cell & 1) != 0)).Aggregate(known, space.Builder.And);
    }

    // A box for each way to yes, with the facts that are no dimension left out.
    private void AddBoxes(List<ulong[]> boxes, int root, List<(Fact Fact, Variable Variable, ulong Claimed)> dimensions)
    {
        var open = new Stack<(int Node, ulong[] Box)>();
        open.Push((root, [.. dimensions.Select(_ => ulong.MaxValue)]));
        var ways = new List<(int Node, ulong Cells)>();
        while (open.Count > 0)
        {
            var (node, box) = open.Pop();
            if (node == DiagramBuilder.Yes)
            {
                boxes.Add(box);
                if (boxes.Count > MostBoxes)
                {
                    throw new DiagramTooLargeException();
                }

                continue;
            }

            var dimension = dimensions.FindIndex(candidate => candidate.Variable.Index == space.Builder.TestOf(node));
            ways.Clear();
            for (var cell = 0; cell < space.Builder.CellsOf(node); cell++)
            {
                var next = space.Builder.Next(node, cell);
                if (space.Builder.IsPossible(next))
                {
                    var known = ways.FindIndex(way => way.Node == next); // they are few
                    if (known < 0)
                    {
                        ways.Add((next, 1ul << cell));
                    }
                    else
                    {
                        ways[known] = (next, ways[known].Cells | (1ul << cell));
                    }
                }
            }

            foreach (var (next, cells) in ways)
            {
                var narrower = box;
                if (dimension >= 0)
                {
                    narrower = (ulong[])box.Clone();
                    narrower[dimension] = cells;
                }

                open.Push((next, narrower));
            }
        }
    }

    private static int CountOf(ulong cells)
    {
        var count = 0;
        for (; cells != 0; cells &= cells - 1)
        {
            count++;
        }

        return count;
    }
}
