using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Deciding;

/// <summary>How to work out every decision of a model exactly, without trying completions one by one.</summary>
/// <remarks>Compiled evaluators follow the plan: they go through the nodes and decisions in order, and for each keep whether yes and whether no is
/// possible. What that costs is linear in the number of nodes.</remarks>
public sealed class DecisionPlan
{
    private readonly AuthorityModel _model;
    private readonly DiagramBuilder _builder;
    private readonly Dictionary<string, int> _knownTests = new(StringComparer.Ordinal);
    private readonly List<string> _knownFacts = [];
    private readonly int[] _roots;
    private readonly SortedSet<int>?[] _support;
    private readonly List<PlannedDecision> _planned = [];
    private readonly List<int> _tooLarge = [];

    private DecisionPlan(AuthorityModel model)
    {
        _model = model;
        Cells = new CellSpace(model);
        _builder = new DiagramBuilder(test => test < model.Variables.Count ? Cells.Count(test) : 2);
        _roots = [.. Enumerable.Repeat(-1, model.Decisions.Count)];
        _support = new SortedSet<int>?[model.Decisions.Count];
    }

    /// <summary>The cells of the variables.</summary>
    public CellSpace Cells { get; }

    /// <summary>The nodes of all diagrams by number, children before parents; the first three are no, yes and impossible.</summary>
    public IReadOnlyList<DiagramNode> Nodes => _builder.Nodes;

    /// <summary>The decisions, each after those it stands on.</summary>
    public IReadOnlyList<PlannedDecision> Decisions => _planned;

    /// <summary>The decisions that are too large to be made exact.</summary>
    public IReadOnlyList<int> TooLarge => _tooLarge;

    /// <summary>The variables that are cut into more cells than compiled evaluators keep apart.</summary>
    public IEnumerable<Variable> TooManyCells => _model.Variables.Where(variable => Cells.Count(variable.Index) > Limits.Cells);

    /// <summary>The fact of a test past the variables: whether something is known of it; cell 1 is yes.</summary>
    /// <param name="test">The number of the test.</param>
    public string FactOfTest(int test) => _knownFacts[test - _model.Variables.Count];

    /// <summary>Makes the plan of a model.</summary>
    /// <param name="model">The model.</param>
    public static DecisionPlan Of(AuthorityModel model)
    {
        var plan = new DecisionPlan(model);
        foreach (var decision in plan.InOrder())
        {
            plan.Plan(decision);
        }

        return plan;
    }

    private void Plan(int decision)
    {
        var condition = _model.Decisions[decision].Condition;
        _support[decision] = SupportOf(condition);
        _builder.Allow(Limits.DecisionNodes);
        try
        {
            _planned.Add(condition switch
            {
                Condition.AtLeast several when several.Least == 1 || several.Least == several.Operands.Count => Split(decision, several),
                Condition.Refers reference => new PlannedDecision(decision, false, default, ValueList.Of(reference.Decision)),
                _ => new PlannedDecision(decision, false, ValueList.Of(Feasible(() => DiagramOf(decision), [condition])), default),
            });
        }
        catch (DiagramTooLargeException)
        {
            _tooLarge.Add(decision);
            _roots[decision] = DiagramBuilder.No;
            _planned.Add(new PlannedDecision(decision, false, ValueList.Of(DiagramBuilder.No), default));
        }
    }

    // Parts that share no fact cannot make one another certain, so that each is answered by itself.
    private PlannedDecision Split(int decision, Condition.AtLeast several)
    {
        var isAnd = several.Least != 1;
        var roots = new List<int>();
        var decisions = new List<int>();
        foreach (var group in Groups(several.Operands))
        {
            if (group.Count == 1 && group[0] is Condition.Refers reference)
            {
                decisions.Add(reference.Decision);
                continue;
            }

            roots.Add(Feasible(() => _builder.AtLeast(isAnd ? group.Count : 1, [.. group.Select(Diagram)]), group));
        }

        return new PlannedDecision(decision, isAnd, roots.ToValueList(), decisions.ToValueList());
    }

    private List<List<Condition>> Groups(ValueList<Condition> conditions)
    {
        var groups = new List<List<Condition>>();
        var byFact = new Dictionary<string, List<Condition>>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            var facts = SupportOf(condition).Select(variable => _model.Variables[variable].Fact).Distinct().ToList();
            var joined = facts.Where(byFact.ContainsKey).Select(fact => byFact[fact]).Distinct().ToList();
            var group = joined.FirstOrDefault() ?? [];
            if (joined.Count == 0)
            {
                groups.Add(group);
            }

            group.Add(condition);
            foreach (var other in joined.Skip(1))
            {
                group.AddRange(other);
                groups.Remove(other);
            }

            foreach (var fact in joined.Skip(1).SelectMany(other => other).SelectMany(SupportOf).Select(variable => _model.Variables[variable].Fact).Concat(facts))
            {
                byFact[fact] = group;
            }
        }

        return groups;
    }

    private int DiagramOf(int decision)
    {
        if (_roots[decision] < 0)
        {
            _roots[decision] = Diagram(_model.Decisions[decision].Condition);
        }

        return _roots[decision];
    }

    private int Diagram(Condition condition) => condition switch
    {
        Condition.Always always => always.Value ? DiagramBuilder.Yes : DiagramBuilder.No,
        Condition.InSet test => _builder.Test(test.Variable, Cells.Holds(test)),
        Condition.Knows knows => _builder.Test(KnownTest(knows.Fact), [!knows.IsKnown, knows.IsKnown]),
        Condition.Refers reference => DiagramOf(reference.Decision),
        Condition.Not not => _builder.Not(Diagram(not.Operand)),
        Condition.AtLeast several => _builder.AtLeast(several.Least, [.. several.Operands.Select(Diagram)]),
        _ => throw new InvalidOperationException("there is no such condition"),
    };

    // A longer window never holds fewer events than a shorter one: completions in which it would are impossible.
    private int Feasible(Func<int> diagram, IEnumerable<Condition> conditions)
    {
        var support = conditions.SelectMany(SupportOf).Distinct().ToList();
        if (support.Count > Limits.DecisionFacts)
        {
            throw new DiagramTooLargeException();
        }

        var root = diagram();
        var windows = support.Select(variable => _model.Variables[variable]).Where(variable => variable.Window is not null).ToList();
        foreach (var wide in windows)
        {
            foreach (var narrow in windows.Where(narrow => narrow.Index != wide.Index && narrow.Fact == wide.Fact && wide.Window!.Covers(narrow.Window!))) // both have windows
            {
                for (var cell = 1; cell < Cells.Count(narrow.Index); cell++)
                {
                    var from = cell;
                    var below = _builder.Not(_builder.Test(narrow.Index, [.. Enumerable.Range(0, Cells.Count(narrow.Index)).Select(index => index >= from)]));
                    var reached = _builder.Test(wide.Index, [.. Enumerable.Range(0, Cells.Count(wide.Index)).Select(index => index >= from)]);
                    root = _builder.Given(_builder.Or(below, reached), root);
                }
            }
        }

        return root;
    }

    private int KnownTest(string fact)
    {
        if (!_knownTests.TryGetValue(fact, out var test))
        {
            _knownTests.Add(fact, test = _model.Variables.Count + _knownFacts.Count);
            _knownFacts.Add(fact);
        }

        return test;
    }

    private SortedSet<int> SupportOf(Condition condition)
    {
        var support = new SortedSet<int>();
        var open = new Stack<Condition>([condition]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case Condition.InSet test:
                    support.Add(test.Variable);
                    break;
                case Condition.Refers reference:
                    support.UnionWith(_support[reference.Decision] ?? []);
                    break;
                case Condition.Not not:
                    open.Push(not.Operand);
                    break;
                case Condition.AtLeast several:
                    foreach (var operand in several.Operands)
                    {
                        open.Push(operand);
                    }

                    break;
            }
        }

        return support;
    }

    // Every decision after those it refers to. Models hold no circles.
    private IEnumerable<int> InOrder()
    {
        var done = new bool[_model.Decisions.Count];
        for (var start = 0; start < done.Length; start++)
        {
            var open = new Stack<(int Decision, bool Expanded)>([(start, false)]);
            while (open.Count > 0)
            {
                var (decision, expanded) = open.Pop();
                if (done[decision])
                {
                    continue;
                }

                if (expanded)
                {
                    done[decision] = true;
                    yield return decision;
                    continue;
                }

                open.Push((decision, true));
                foreach (var reference in References(_model.Decisions[decision].Condition).Reverse().Where(reference => !done[reference]))
                {
                    open.Push((reference, false));
                }
            }
        }
    }

    /// <summary>The decisions that a condition refers to.</summary>
    /// <param name="condition">The condition.</param>
    internal static IEnumerable<int> References(Condition condition)
    {
        var open = new Stack<Condition>([condition]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case Condition.Refers reference:
                    yield return reference.Decision;
                    break;
                case Condition.Not not:
                    open.Push(not.Operand);
                    break;
                case Condition.AtLeast several:
                    foreach (var operand in several.Operands)
                    {
                        open.Push(operand);
                    }

                    break;
            }
        }
    }
}
