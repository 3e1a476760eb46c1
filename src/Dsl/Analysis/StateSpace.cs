using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>The states of knowledge that a case can be in: each fact in one of its cells, or unknown.</summary>
internal sealed class StateSpace
{
    private readonly Dictionary<int, int> _met = [];
    private readonly SortedSet<string> _asked = new(StringComparer.Ordinal);

    public StateSpace(AuthorityModel model)
    {
        Model = model;
        Diagrams = new ConditionDiagrams(model);
        foreach (var decision in model.Decisions)
        {
            Find(decision.Condition);
        }
    }

    public AuthorityModel Model { get; }

    public ConditionDiagrams Diagrams { get; }

    public DiagramBuilder Builder => Diagrams.Builder;

    /// <summary>The states in which a decision is certain to be yes.</summary>
    /// <remarks>A fact that conditions ask to be known or unknown has the state "unknown" beside its cells: there the condition must hold for all it can
    /// be. For other facts that state adds nothing: what is certain without them is certain with them.</remarks>
    public int Certain(int raw)
    {
        if (_met.TryGetValue(raw, out var known))
        {
            return known;
        }

        var node = raw;
        var asked = TestsOf(raw);
        foreach (var fact in _asked.Where(fact => asked.Contains(Diagrams.KnownTest(fact)) || Model.Variables.Any(variable => variable.Fact == fact && asked.Contains(variable.Index))))
        {
            var test = Diagrams.KnownTest(fact);
            var whenKnown = Builder.And(Builder.With(node, test, 1), Implied(fact));
            var unknown = Builder.Or(Builder.Not(Feasible(raw)), Builder.With(node, test, 0));
            foreach (var variable in Model.Variables.Where(variable => variable.Fact == fact))
            {
                unknown = Builder.ForAll(unknown, variable.Index);
            }

            var isKnown = Builder.Test(test, [false, true]);
            node = Builder.Or(Builder.And(isKnown, whenKnown), Builder.And(Builder.Not(isKnown), unknown));
        }

        return _met[raw] = Builder.And(node, Feasible(node));
    }

    /// <summary>The variables and tests that a diagram asks for.</summary>
    public SortedSet<int> TestsOf(int root)
    {
        var tests = new SortedSet<int>();
        var seen = new HashSet<int>();
        var open = new Stack<int>([root]);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node > DiagramBuilder.Impossible && seen.Add(node))
            {
                tests.Add(Builder.Nodes[node].Test);
                foreach (var child in Builder.Nodes[node].Children)
                {
                    open.Push(child);
                }
            }
        }

        return tests;
    }

    // Where some condition asks whether a fact is known, every condition on it tells that state from the others.
    private void Find(Condition condition)
    {
        switch (condition)
        {
            case Condition.Knows knows:
                _asked.Add(knows.Fact);
                break;
            case Condition.Not not:
                Find(not.Operand);
                break;
            case Condition.AtLeast several:
                foreach (var operand in several.Operands)
                {
                    Find(operand);
                }

                break;
        }
    }

    private int Implied(string fact)
    {
        var node = DiagramBuilder.Yes;
        foreach (var implication in Model.Implications.Where(implication => implication.Known == fact))
        {
            if (Model.Variables.FirstOrDefault(variable => variable.Fact == implication.Fact) is { } variable)
            {
                var holds = Enumerable.Range(0, Diagrams.Cells.Count(variable.Index)).Select(cell => (Diagrams.Cells.NumberIn(variable, cell) == 1) == implication.Value);
                node = Builder.And(node, Builder.Test(variable.Index, [.. holds]));
            }
        }

        return node;
    }

    // A longer window never holds fewer events than a shorter one.
    private int Feasible(int root)
    {
        var node = DiagramBuilder.Yes;
        var windows = TestsOf(root).Where(test => test < Model.Variables.Count).Select(test => Model.Variables[test]).Where(variable => variable.Window is not null).ToList();
        foreach (var wide in windows)
        {
            foreach (var narrow in windows.Where(narrow => narrow.Index != wide.Index && narrow.Fact == wide.Fact && wide.Window!.Covers(narrow.Window!))) // both have windows
            {
                for (var cell = 1; cell < Diagrams.Cells.Count(narrow.Index); cell++)
                {
                    var from = cell;
                    var below = Builder.Test(narrow.Index, [.. Enumerable.Range(0, Diagrams.Cells.Count(narrow.Index)).Select(index => index < from)]);
                    var reached = Builder.Test(wide.Index, [.. Enumerable.Range(0, Diagrams.Cells.Count(wide.Index)).Select(index => index >= from)]);
                    node = Builder.And(node, Builder.Or(below, reached));
                }
            }
        }

        return node;
    }
}
