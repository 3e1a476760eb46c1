using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Deciding;

/// <summary>The decision diagrams of a model's conditions. Compiled evaluators and the analysis stand on the same ones.</summary>
internal sealed class ConditionDiagrams
{
    private readonly AuthorityModel _model;
    private readonly Dictionary<string, int> _knownTests = new(StringComparer.Ordinal);
    private readonly List<string> _knownFacts = [];
    private readonly int[] _roots;
    private readonly SortedSet<int>?[] _support;

    public ConditionDiagrams(AuthorityModel model)
    {
        _model = model;
        Cells = new CellSpace(model);
        Builder = new DiagramBuilder(test => test < model.Variables.Count ? Cells.Count(test) : 2);
        _roots = [.. Enumerable.Repeat(-1, model.Decisions.Count)];
        _support = new SortedSet<int>?[model.Decisions.Count];
        foreach (var decision in InOrder())
        {
            _support[decision] = SupportOf(model.Decisions[decision].Condition);
        }
    }

    /// <summary>The cells of the variables.</summary>
    public CellSpace Cells { get; }

    public DiagramBuilder Builder { get; }

    /// <summary>The variables that a decision hangs on.</summary>
    public SortedSet<int> SupportOf(int decision) => _support[decision] ?? [];

    /// <summary>The fact of a test past the variables: whether something is known of it; cell 1 is yes.</summary>
    public string FactOfTest(int test) => _knownFacts[test - _model.Variables.Count];

    /// <summary>Takes a decision that is too large for a diagram as never.</summary>
    public void GiveUp(int decision) => _roots[decision] = DiagramBuilder.No;

    /// <summary>The diagram of a decision, for completions; what is known stays a test of its own.</summary>
    public int Of(int decision)
    {
        if (_roots[decision] < 0)
        {
            _roots[decision] = Of(_model.Decisions[decision].Condition);
        }

        return _roots[decision];
    }

    /// <summary>The diagram of a condition.</summary>
    public int Of(Condition condition) => condition switch
    {
        Condition.Always always => always.Value ? DiagramBuilder.Yes : DiagramBuilder.No,
        Condition.InSet test => Builder.Test(test.Variable, Cells.Holds(test)),
        Condition.Knows knows => Builder.Test(KnownTest(knows.Fact), [!knows.IsKnown, knows.IsKnown]),
        Condition.Refers reference => Of(reference.Decision),
        Condition.Not not => Builder.Not(Of(not.Operand)),
        Condition.AtLeast several => Builder.AtLeast(several.Least, [.. several.Operands.Select(Of)]),
        _ => throw new InvalidOperationException("there is no such condition"),
    };

    /// <summary>A diagram in which completions are impossible that give a longer window fewer events than a shorter one.</summary>
    public int Feasible(Func<int> diagram, IEnumerable<Condition> conditions)
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
                    var below = Builder.Not(Builder.Test(narrow.Index, [.. Enumerable.Range(0, Cells.Count(narrow.Index)).Select(index => index >= from)]));
                    var reached = Builder.Test(wide.Index, [.. Enumerable.Range(0, Cells.Count(wide.Index)).Select(index => index >= from)]);
                    root = Builder.Given(Builder.Or(below, reached), root);
                }
            }
        }

        return root;
    }

    /// <summary>The test whether something is known of a fact.</summary>
    public int KnownTest(string fact)
    {
        if (!_knownTests.TryGetValue(fact, out var test))
        {
            _knownTests.Add(fact, test = _model.Variables.Count + _knownFacts.Count);
            _knownFacts.Add(fact);
        }

        return test;
    }

    /// <summary>The variables that a condition hangs on, through other decisions as well.</summary>
    public SortedSet<int> SupportOf(Condition condition)
    {
        var support = new SortedSet<int>();
        foreach (var part in condition.Everything())
        {
            if (part is Condition.InSet test)
            {
                support.Add(test.Variable);
            }
            else if (part is Condition.Refers reference)
            {
                support.UnionWith(SupportOf(reference.Decision));
            }
        }

        return support;
    }

    /// <summary>Every decision after those it refers to. Models hold no circles.</summary>
    public IEnumerable<int> InOrder()
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
                foreach (var reference in _model.Decisions[decision].Condition.Everything().OfType<Condition.Refers>().Select(reference => reference.Decision).Where(reference => !done[reference]).Reverse())
                {
                    open.Push((reference, false));
                }
            }
        }
    }
}
