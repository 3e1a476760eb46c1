using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds the case with the fewest facts for which a diagram is yes, and gives it the roundest numbers.</summary>
internal sealed class WitnessFinder(StateSpace space)
{
    private static readonly decimal[] Steps = [100, 50, 10, 5, 1, 0.5m, 0.1m, 0.01m];

    private readonly Dictionary<int, int> _costs = [];

    /// <summary>The case, or null when the diagram is never yes.</summary>
    public CaseWitness? Find(int root)
    {
        if (Cost(root) == int.MaxValue)
        {
            return null;
        }

        var cells = new SortedDictionary<int, int>();
        var known = new HashSet<string>(StringComparer.Ordinal);
        var node = root;
        while (node > DiagramBuilder.Impossible)
        {
            var question = space.Builder.Nodes[node];
            var cell = Best(question);
            if (question.Test < space.Model.Variables.Count)
            {
                cells[question.Test] = cell;
            }
            else if (cell == 1)
            {
                known.Add(space.Diagrams.FactOfTest(question.Test));
            }

            node = question.Children[cell];
        }

        var facts = cells.GroupBy(pair => space.Model.Variables[pair.Key].Fact).Select(group => Value(group.Key, [.. group.Select(pair => (space.Model.Variables[pair.Key], pair.Value))])).ToList();
        facts.AddRange(known.Where(fact => facts.All(given => given.Fact != fact)).Select(Any));
        // What follows from a known fact need not be said.
        facts.RemoveAll(given => space.Model.Implications.Any(implication => implication.Fact == given.Fact && facts.Any(other => other.Fact == implication.Known)));
        var ordered = facts.OrderBy(given => space.Model.Authority.Facts.Select((fact, index) => (fact.Id, index)).First(pair => pair.Id == given.Fact).index).ToList();
        return new CaseWitness(ordered.ToValueList(), string.Join(", ", ordered.Select(given => given.Fact + " " + given.Value)));
    }

    private int Cost(int node)
    {
        if (node <= DiagramBuilder.Impossible)
        {
            return node == DiagramBuilder.Yes ? 0 : int.MaxValue;
        }

        if (!_costs.TryGetValue(node, out var cost))
        {
            var question = space.Builder.Nodes[node];
            var least = Cost(question.Children[Best(question)]);
            _costs[node] = cost = least == int.MaxValue ? least : least + 2;
        }

        return cost;
    }

    private int Best(DiagramNode question)
    {
        var best = 0;
        for (var cell = 1; cell < question.Children.Count; cell++)
        {
            if (Cost(question.Children[cell]) < Cost(question.Children[best]))
            {
                best = cell;
            }
        }

        return best;
    }

    private GivenFact Any(string fact)
    {
        var variable = space.Model.Variables.First(candidate => candidate.Fact == fact);
        return Value(fact, [(variable, 0)]);
    }

    private GivenFact Value(string name, List<(Variable Variable, int Cell)> cells)
    {
        var fact = space.Model.Authority.Facts.First(known => known.Id == name);
        var (variable, cell) = cells[0];
        if (fact.Kind == FactKind.Events)
        {
            EventHistory? history = null;
            foreach (var (window, at) in cells)
            {
                var count = (int)Round(window, at);
                history = history?.And(Math.Max(count, 0), window.Window!) ?? EventHistory.Count(count, window.Window!); // events have windows
            }

            return new GivenFact(name, FactValue.OfEvents(history!)); // there is one cell at least
        }

        return new GivenFact(name, fact.Kind switch
        {
            FactKind.YesNo => FactValue.YesNo(space.Diagrams.Cells.NumberIn(variable, cell) == 1),
            FactKind.Choice => FactValue.Choice((int)space.Diagrams.Cells.NumberIn(variable, cell), fact.Choices[(int)space.Diagrams.Cells.NumberIn(variable, cell)].Id),
            FactKind.Percent => FactValue.Percent(Round(variable, cell)),
            FactKind.Age => AgeIn(variable, cell),
            FactKind.Date => FactValue.Date(new DateTime((long)space.Diagrams.Cells.NumberIn(variable, cell) * TimeSpan.TicksPerDay)),
            _ => FactValue.Number(Round(variable, cell), fact.Unit),
        });
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
