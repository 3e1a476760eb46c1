using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds the case with the fewest facts among some states, and gives it the roundest numbers.</summary>
internal sealed class WitnessFinder(StateSpace space)
{
    private static readonly decimal[] Steps = [100, 50, 10, 5, 1, 0.5m, 0.1m, 0.01m];

    // Four years, so that every length of a month comes with every other.
    private static readonly DateTime FirstDay = new(2024, 1, 1);
    private const int Days = (4 * 365) + 1;

    // By node: the cost and the best cell, once they are known.
    private (int Cost, int Best, bool IsKnown)[] _costs = [];

    /// <summary>The case, or null when a case can be in none of the states.</summary>
    /// <param name="states">The states.</param>
    /// <param name="shown">What the case must show; facts without which it still does are left out, though the states say something of them.</param>
    public CaseWitness? Find(int states, int? shown = null)
    {
        var node = space.Possible(states);
        if (Cost(node) == int.MaxValue)
        {
            return null;
        }

        var cells = new SortedDictionary<int, int>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        while (node > DiagramBuilder.Impossible)
        {
            var test = space.Builder.TestOf(node);
            var cell = Best(node);
            if (test < space.Model.Variables.Count)
            {
                cells[test] = cell;
            }
            else
            {
                (cell == 1 ? known : unknown).Add(space.Diagrams.FactOfTest(test));
            }

            node = space.Builder.Next(node, cell);
        }

        if (shown is { } goal)
        {
            LeaveOut(cells, goal);
        }

        var given = new Dictionary<string, List<(Variable Variable, int Cell)>>(StringComparer.Ordinal);
        foreach (var pair in cells)
        {
            var variable = space.Model.Variables[pair.Key];
            if (!unknown.Contains(variable.Fact))
            {
                Of(variable.Fact).Add((variable, pair.Value));
            }
        }

        foreach (var fact in known)
        {
            Of(fact);
        }

        // What follows from a fact that is said need not be said, unless it must be known itself.
        var following = given.Keys.SelectMany(fact => space.Implied(fact)).Where(implication => !known.Contains(implication.Fact)).ToList();
        foreach (var implication in following.Where(implication => following.TrueForAll(other => other.Fact != implication.Known)))
        {
            given.Remove(implication.Fact);
        }

        var facts = given.Keys.Select(space.PlaceOfFact).OfType<int>().OrderBy(place => place).Select(place => space.Model.Authority.Facts[place]).ToList();
        var asOf = facts.Exists(fact => given[fact.Id].Exists(pair => pair.Variable.Kind == FactKind.Date && pair.Variable.Window is not null))
            ? Enumerable.Range(0, Days).Select(day => (DateTime?)FirstDay.AddDays(day)).FirstOrDefault(day => facts.TrueForAll(fact => fact.Kind != FactKind.Date || DayIn(given[fact.Id], day) is not null))
            : null;
        var values = facts.Select(fact => new GivenFact(fact.Id, Value(fact, given[fact.Id], asOf))).ToValueList();
        return new CaseWitness(values, CaseText.Of(values, asOf), asOf);

        List<(Variable Variable, int Cell)> Of(string fact)
        {
            if (!given.TryGetValue(fact, out var own))
            {
                given.Add(fact, own = []);
            }

            return own;
        }
    }

    // Knowing less of a plain fact is as good where what is shown is so whatever it is.
    private void LeaveOut(SortedDictionary<int, int> cells, int goal)
    {
        foreach (var test in cells.Keys.Where(test => space.IsPlain(space.FactOf(test))).ToList())
        {
            var rest = space.Builder.ForAll(cells.Where(pair => pair.Key != test).Aggregate(goal, (node, pair) => space.Builder.With(node, pair.Key, pair.Value)), test);
            if (space.Builder.IsPossible(rest) && !space.Builder.IsPossible(space.Builder.Not(rest)))
            {
                cells.Remove(test);
            }
        }
    }

    // A day that lies in some windows and not in others; null when there is none.
    private static DateTime? DayIn(List<(Variable Variable, int Cell)> cells, DateTime? asOf)
    {
        if (asOf is not { } today || cells.Count == 0 || cells[0].Variable.Window is null)
        {
            return new DateTime(2024, 1, 1);
        }

        var days = new List<DateTime> { today, today.AddDays(1) };
        foreach (var window in cells.Select(pair => pair.Variable.Window).OfType<Window>().Where(window => !window.IsEver))
        {
            // The last day before the window, and the first in it.
            var (least, most) = (0, (today - DateTime.MinValue).Days);
            while (least < most)
            {
                var middle = (least + most + 1) / 2;
                (least, most) = window.Contains(today.AddDays(-middle), today) ? (middle, most) : (least, middle - 1);
            }

            days.Add(today.AddDays(-least));
            if (least < (today - DateTime.MinValue).Days)
            {
                days.Add(today.AddDays(-least - 1));
            }
        }

        return days.Select(day => (DateTime?)day).FirstOrDefault(day => cells.All(pair => pair.Variable.Window!.Contains(day!.Value, today) == (pair.Cell == 1))); // all have windows, and no day is null
    }

    /// <summary>Of some states the one with the fewest facts, and whatever it says nothing of.</summary>
    public int FirstOf(int states)
    {
        if (Cost(states) == int.MaxValue)
        {
            return DiagramBuilder.No;
        }

        var way = WayTo(states);
        var first = DiagramBuilder.Yes;
        for (var i = way.Count - 1; i >= 0; i--)
        {
            var (test, cell) = way[i];
            first = space.Builder.And(space.Builder.Test(test, each => each == cell), first);
        }

        return first;
    }

    /// <summary>What must be known in the state with the fewest facts among some that can be: the cell of each test, in the order in which they are asked.</summary>
    public List<(int Test, int Cell)> WayTo(int states)
    {
        var way = new List<(int Test, int Cell)>();
        for (var node = states; node > DiagramBuilder.Impossible; node = space.Builder.Next(node, Best(node)))
        {
            way.Add((space.Builder.TestOf(node), Best(node)));
        }

        return way;
    }

    /// <summary>The roundest value of a fact that lies in a cell.</summary>
    public FactValue ValueIn(Fact fact, Variable variable, int cell) => Value(fact, [(variable, cell)], null);

    /// <summary>How many things must be known in the least of some states; the greatest number when there is none.</summary>
    public int CountOf(int states) => Cost(states);

    private int Cost(int node) => node <= DiagramBuilder.Impossible ? (node == DiagramBuilder.Yes ? 0 : int.MaxValue) : Known(node).Cost;

    private int Best(int node) => Known(node).Best;

    private (int Cost, int Best, bool IsKnown) Known(int node)
    {
        if (node >= _costs.Length)
        {
            Array.Resize(ref _costs, 2 * Math.Max(space.Builder.Count, node + 1));
        }

        if (!_costs[node].IsKnown)
        {
            var best = 0;
            var least = int.MaxValue;
            for (var cell = 0; cell < space.Builder.CellsOf(node); cell++)
            {
                if (Cost(space.Builder.Next(node, cell)) is var cost && cost < least)
                {
                    (best, least) = (cell, cost);
                }
            }

            _costs[node] = (least == int.MaxValue ? least : least + 1, best, true);
        }

        return _costs[node];
    }

    private FactValue Value(Fact fact, List<(Variable Variable, int Cell)> cells, DateTime? asOf)
    {
        if (fact.Kind == FactKind.Events)
        {
            EventHistory? history = null;
            foreach (var (window, at) in cells)
            {
                var count = (int)Math.Min(Round(window, at), int.MaxValue);
                history = history?.And(count, window.Window!) ?? EventHistory.Count(count, window.Window!); // events have windows
            }

            return FactValue.OfEvents(history ?? EventHistory.Count(0, Window.Ever));
        }

        if (cells.Count == 0)
        {
            // Known, and no matter what.
            cells = [.. space.Model.Variables.Where(variable => variable.Fact == fact.Id && variable.Window is null).Select(variable => (variable, 0))];
        }

        var number = cells.Count == 0 ? fact.Minimum ?? 0 : space.Diagrams.Cells.NumberIn(cells[0].Variable, cells[0].Cell);
        return fact.Kind switch
        {
            FactKind.YesNo => FactValue.YesNo(number == 1),
            FactKind.Choice => FactValue.Choice((int)number, fact.Choices[(int)number].Id),
            FactKind.Percent => FactValue.Percent(cells.Count == 0 ? number : Round(cells[0].Variable, cells[0].Cell)),
            FactKind.Age => cells.Count == 0 ? FactValue.OfAge(Age.Months((int)number)) : AgeIn(cells[0].Variable, cells[0].Cell),
            FactKind.Date => FactValue.Date(cells.Count == 0 || cells[0].Variable.Window is not null ? DayIn(cells, asOf) ?? FirstDay : Day(cells[0].Variable, cells[0].Cell)),
            _ => FactValue.Number(cells.Count == 0 ? number : Round(cells[0].Variable, cells[0].Cell), fact.Unit),
        };
    }

    // The last day of the first cell, and else the first: those next to what the conditions name.
    private DateTime Day(Variable variable, int cell)
    {
        var cuts = space.Diagrams.Cells.Cuts(variable.Index);
        return cuts.Count == 0 ? FirstDay : new DateTime((long)(cell == 0 ? cuts[0].Number - 1 : cuts[cell - 1].Number) * TimeSpan.TicksPerDay);
    }

    // Whole years where every age of that year lies in the cell, else months.
    private FactValue AgeIn(Variable variable, int cell)
    {
        for (var years = 0; years <= 150; years++)
        {
            if (!(years * 12 < variable.Minimum) && !((years * 12) + 11 > variable.Maximum)
                && space.Diagrams.Cells.CellOf(variable.Index, years * 12) == cell && space.Diagrams.Cells.CellOf(variable.Index, (years * 12) + 11) == cell
                && (space.Diagrams.Cells.CellOf(variable.Index, (years + 1) * 12) != cell || cell == space.Diagrams.Cells.Count(variable.Index) - 1))
            {
                return FactValue.OfAge(Age.Years(years));
            }
        }

        return FactValue.OfAge(Age.Months((int)space.Diagrams.Cells.NumberIn(variable, cell)));
    }

    private decimal Round(Variable variable, int cell)
    {
        var inside = space.Diagrams.Cells.NumberIn(variable, cell);
        foreach (var step in Steps.Where(step => !variable.IsWhole || step >= 1))
        {
            // The multiples next to a number of the cell; one of them lies in it when the cell is as wide as the step.
            foreach (var number in new[] { decimal.Floor(inside / step) * step, decimal.Ceiling(inside / step) * step })
            {
                if (!(number < variable.Minimum) && !(number > variable.Maximum) && space.Diagrams.Cells.CellOf(variable.Index, number) == cell)
                {
                    return number;
                }
            }
        }

        return inside;
    }
}
