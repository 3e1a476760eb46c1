using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Deciding;

/// <summary>The decision diagrams of a model's conditions. Compiled evaluators and the analysis stand on the same ones.</summary>
internal sealed class ConditionDiagrams
{
    // A variable that more decisions than this ask for is asked before the others: what is shared then splits a diagram once, not at every turn.
    private const int FewUsers = 4;

    private const int NotMade = -1;
    private const int GivenUp = -2;

    private readonly AuthorityModel _model;
    private readonly Dictionary<string, int> _knownTests = new(StringComparer.Ordinal);
    private readonly List<string> _knownFacts = [];
    private readonly int[] _roots;
    private readonly int[]?[] _support;
    private readonly int[] _marks;
    private readonly List<int> _collected = [];
    private readonly Stack<Condition> _open = new();
    private readonly bool _hasWindows;
    private int _mark;

    public ConditionDiagrams(AuthorityModel model)
    {
        _model = model;
        Cells = new CellSpace(model);
        _hasWindows = model.Variables.Any(variable => variable.Window is not null);
        Order = InOrder(model);
        _roots = [.. Enumerable.Repeat(NotMade, model.Decisions.Count)];
        _support = new int[model.Decisions.Count][];
        _marks = new int[model.Variables.Count];
        var users = new int[model.Variables.Count];
        foreach (var decision in Order)
        {
            _mark++;
            foreach (var part in model.Decisions[decision].Condition.Everything())
            {
                switch (part)
                {
                    case Condition.InSet test when _marks[test.Variable] != _mark:
                        _marks[test.Variable] = _mark;
                        users[test.Variable]++;
                        break;
                    case Condition.Knows knows:
                        AddKnownTest(knows.Fact);
                        break;
                }
            }

            _support[decision] = model.Decisions[decision].Condition is Condition.Refers reference ? _support[reference.Decision] : [.. SupportOf(model.Decisions[decision].Condition)];
        }

        foreach (var implication in model.Implications)
        {
            AddKnownTest(implication.Known);
        }

        Builder = new DiagramBuilder(
            [.. model.Variables.Select(variable => Cells.Count(variable.Index)), .. _knownFacts.Select(_ => 2)],
            Ranks(users));
    }

    /// <summary>The cells of the variables.</summary>
    public CellSpace Cells { get; }

    public DiagramBuilder Builder { get; }

    /// <summary>Every decision after those it refers to.</summary>
    public IReadOnlyList<int> Order { get; }

    /// <summary>The variables that a decision hangs on, ascending.</summary>
    public IReadOnlyList<int> SupportOf(int decision) => _support[decision] ?? [];

    /// <summary>Whether a decision hangs on a variable.</summary>
    public bool HangsOn(int decision, int variable) => _support[decision] is { } support && Array.BinarySearch(support, variable) >= 0;

    /// <summary>How many tests there are: the variables, and whether facts are known.</summary>
    public int TestCount => _model.Variables.Count + _knownFacts.Count;

    /// <summary>The fact of a test past the variables: whether something is known of it; cell 1 is yes.</summary>
    public string FactOfTest(int test) => _knownFacts[test - _model.Variables.Count];

    /// <summary>Notes that a decision is too large for a diagram.</summary>
    public void GiveUp(int decision) => _roots[decision] = GivenUp;

    /// <summary>The diagram of a decision, for completions; what is known stays a test of its own.</summary>
    /// <exception cref="DiagramTooLargeException">It is too large, or stands on one that is.</exception>
    public int Of(int decision)
    {
        if (_roots[decision] == NotMade)
        {
            _roots[decision] = Of(_model.Decisions[decision].Condition);
        }

        return _roots[decision] == GivenUp ? throw new DiagramTooLargeException() : _roots[decision];
    }

    /// <summary>The diagram of a condition.</summary>
    public int Of(Condition condition)
    {
        switch (condition)
        {
            case Condition.Always always:
                return always.Value ? DiagramBuilder.Yes : DiagramBuilder.No;
            case Condition.InSet test:
                var holds = Cells.Holds(test);
                return Builder.Test(test.Variable, cell => holds[cell]);
            case Condition.Knows knows:
                return Builder.Test(KnownTest(knows.Fact), cell => (cell == 1) == knows.IsKnown);
            case Condition.Refers reference:
                return Of(reference.Decision);
            case Condition.Not not:
                return Builder.Not(Of(not.Operand));
            case Condition.AtLeast several:
                var operands = new int[several.Operands.Count];
                for (var i = 0; i < operands.Length; i++)
                {
                    operands[i] = Of(several.Operands[i]);
                }

                return Builder.AtLeast(several.Least, operands);
            default:
                throw new InvalidOperationException("there is no such condition");
        }
    }

    /// <summary>The diagram of a condition, in which completions are impossible that give a longer window fewer events than a shorter one.</summary>
    public int Feasible(Condition condition)
    {
        if (HangsOnMoreThan(Limits.DecisionFacts, condition))
        {
            throw new DiagramTooLargeException();
        }

        var root = Of(condition);
        if (!_hasWindows)
        {
            return root;
        }

        var windows = SupportOf(condition).Select(variable => _model.Variables[variable]).Where(variable => variable.Window is not null).ToList();
        foreach (var wide in windows)
        {
            foreach (var narrow in windows.Where(narrow => narrow.Index != wide.Index && narrow.Fact == wide.Fact && wide.Window!.Covers(narrow.Window!))) // both have windows
            {
                for (var cell = 1; cell < Cells.Count(narrow.Index); cell++)
                {
                    var from = cell;
                    root = Builder.Given(Builder.Or(Builder.Test(narrow.Index, each => each < from), Builder.Test(wide.Index, each => each >= from)), root);
                }
            }
        }

        return root;
    }

    /// <summary>The test whether something is known of a fact that some condition, or what follows from it, asks to be known.</summary>
    public int KnownTest(string fact) => _knownTests[fact];

    /// <summary>The variables that a condition hangs on, through other decisions as well; ascending.</summary>
    public IReadOnlyList<int> SupportOf(Condition condition)
    {
        if (condition is Condition.Refers reference)
        {
            return SupportOf(reference.Decision);
        }

        var support = Collect(condition, int.MaxValue).ToArray();
        Array.Sort(support);
        return support;
    }

    /// <summary>Whether a condition hangs on more than so many variables.</summary>
    public bool HangsOnMoreThan(int few, Condition condition) => condition switch
    {
        Condition.InSet => few < 1,
        Condition.Refers reference => SupportOf(reference.Decision).Count > few,
        Condition.Not not => HangsOnMoreThan(few, not.Operand),
        Condition.AtLeast => Collect(condition, few).Count > few,
        _ => false,
    };

    // The variables in any order, up to one more than asked for. The list is only good until the next call.
    private List<int> Collect(Condition condition, int most)
    {
        _collected.Clear();
        _mark++;
        _open.Clear();
        _open.Push(condition);
        while (_open.Count > 0 && _collected.Count <= most)
        {
            switch (_open.Pop())
            {
                case Condition.InSet test:
                    Add(test.Variable);
                    break;
                case Condition.Refers reference:
                    foreach (var variable in _support[reference.Decision] ?? [])
                    {
                        Add(variable);
                    }

                    break;
                case Condition.Not not:
                    _open.Push(not.Operand);
                    break;
                case Condition.AtLeast several:
                    for (var i = several.Operands.Count - 1; i >= 0; i--)
                    {
                        _open.Push(several.Operands[i]);
                    }

                    break;
            }
        }

        return _collected;
    }

    private void Add(int variable)
    {
        if (_marks[variable] != _mark)
        {
            _marks[variable] = _mark;
            _collected.Add(variable);
        }
    }

    private void AddKnownTest(string fact)
    {
        if (!_knownTests.ContainsKey(fact))
        {
            _knownTests.Add(fact, _model.Variables.Count + _knownFacts.Count);
            _knownFacts.Add(fact);
        }
    }

    // What is asked to be known first, since what is certain is worked out there; then what many ask for; then in the order of the file. Whether a fact is known
    // comes just before what it is.
    private int[] Ranks(int[] users)
    {
        var ranks = new int[_model.Variables.Count + _knownFacts.Count];
        for (var test = 0; test < ranks.Length; test++)
        {
            ranks[test] = -1;
        }

        var next = 0;
        foreach (var variable in _model.Variables.OrderByDescending(variable => _knownTests.ContainsKey(variable.Fact)).ThenByDescending(variable => users[variable.Index] > FewUsers ? users[variable.Index] : 0).ThenBy(variable => variable.Index))
        {
            if (_knownTests.TryGetValue(variable.Fact, out var known) && ranks[known] < 0)
            {
                ranks[known] = next++;
            }

            ranks[variable.Index] = next++;
        }

        for (var test = 0; test < ranks.Length; test++)
        {
            ranks[test] = ranks[test] < 0 ? next++ : ranks[test];
        }

        return ranks;
    }

    // Models hold no circles.
    private static List<int> InOrder(AuthorityModel model)
    {
        var order = new List<int>(model.Decisions.Count);
        var done = new bool[model.Decisions.Count];
        var open = new Stack<(int Decision, bool Expanded)>();
        for (var start = 0; start < done.Length; start++)
        {
            open.Push((start, false));
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
                    order.Add(decision);
                    continue;
                }

                open.Push((decision, true));
                var parts = model.Decisions[decision].Condition.Everything();
                for (var i = parts.Count - 1; i >= 0; i--)
                {
                    if (parts[i] is Condition.Refers reference && !done[reference.Decision])
                    {
                        open.Push((reference.Decision, false));
                    }
                }
            }
        }

        return order;
    }
}
