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
    // Up to so many variables a decision that stands on no planned one is one diagram; past that it is taken apart where that can be done.
    private const int FewVariables = 16;

    private readonly AuthorityModel _model;
    private readonly List<PlannedDecision> _planned = [];
    private readonly List<int> _tooLarge = [];
    private readonly bool[] _isTakenApart;
    private readonly Lazy<ILookup<string, Variable>> _about;
    private readonly Lazy<ulong[]> _everyCell;
    private IReadOnlyList<DiagramNode>? _nodes;
    private PlannedDecision?[]? _byNumber;
    private int _next;

    private DecisionPlan(AuthorityModel model)
    {
        _model = model;
        Diagrams = new ConditionDiagrams(model);
        Orders = new CellOrders(model, Diagrams.Cells);
        _isTakenApart = new bool[model.Decisions.Count];
        _next = model.Decisions.Count;
        var implications = model.Implications.ToLookup(implication => implication.Fact, StringComparer.Ordinal);
        Implications = implications;
        _everyCell = new(() => [.. model.Variables.Select(variable => Thresholds.Cells.Between(0, Math.Min(Cells.Count(variable.Index) - 1, 63)))], false);
        _about = new(
            () => model.Variables.Select(variable => (Of: variable.Fact, variable))
                .Concat(model.Variables.SelectMany(variable => implications[variable.Fact].Select(implication => (Of: implication.Known, variable))))
                .ToLookup(pair => pair.Of, pair => pair.variable, StringComparer.Ordinal),
            false);
        var windows = model.Variables.Where(variable => variable.Window is not null).ToLookup(variable => variable.Fact);
        Covering = [.. windows.SelectMany(same => same.SelectMany(_ => same, (wide, narrow) => (Wide: wide, Narrow: narrow)))
            .Where(pair => pair.Wide.Index != pair.Narrow.Index && pair.Wide.Window is { } wide && pair.Narrow.Window is { } narrow && wide.Covers(narrow))];
    }

    /// <summary>The cells of the variables.</summary>
    public CellSpace Cells => Diagrams.Cells;

    /// <summary>The nodes of all diagrams by number, children before parents; the first three are no, yes and impossible.</summary>
    public IReadOnlyList<DiagramNode> Nodes => _nodes ??= [.. Enumerable.Range(0, Diagrams.Builder.Count).Select(node => new DiagramNode(
        Diagrams.Builder.TestOf(node), Enumerable.Range(0, Diagrams.Builder.CellsOf(node)).Select(cell => Diagrams.Builder.Next(node, cell)).ToValueList()))];

    /// <summary>The decisions, each after those it stands on.</summary>
    public IReadOnlyList<PlannedDecision> Decisions => _planned;

    /// <summary>The decisions that are too large to be made exact.</summary>
    public IReadOnlyList<int> TooLarge => _tooLarge;

    /// <summary>How many numbers the decisions have: those of the model, and the steps on the way.</summary>
    public int Count => _next;

    /// <summary>The variables that are cut into more cells than compiled evaluators keep apart.</summary>
    public IEnumerable<Variable> TooManyCells => _model.Variables.Where(variable => Cells.Count(variable.Index) > Limits.Cells);

    /// <summary>Windows of which one covers the other, so that it holds at least as many events.</summary>
    internal IReadOnlyList<(Variable Wide, Variable Narrow)> Covering { get; }

    /// <summary>What follows for a fact from others, by the fact it follows for.</summary>
    internal ILookup<string, Implication> Implications { get; }

    /// <summary>The diagrams that the plan stands on.</summary>
    internal ConditionDiagrams Diagrams { get; }

    /// <summary>Which cells of a variable speak for which conditions.</summary>
    internal CellOrders Orders { get; }

    /// <summary>The fact of a test past the variables: whether something is known of it; cell 1 is yes.</summary>
    /// <param name="test">The number of the test.</param>
    public string FactOfTest(int test) => Diagrams.FactOfTest(test);

    /// <summary>Makes the plan of a model.</summary>
    /// <param name="model">The model.</param>
    public static DecisionPlan Of(AuthorityModel model)
    {
        var plan = new DecisionPlan(model);
        foreach (var decision in plan.Diagrams.Order)
        {
            plan.Plan(decision);
        }

        return plan;
    }

    /// <summary>How a decision, by its number, is worked out.</summary>
    internal PlannedDecision Planned(int number)
    {
        if (_byNumber is null)
        {
            var byNumber = new PlannedDecision?[Count];
            foreach (var planned in _planned)
            {
                byNumber[planned.Decision] = planned;
            }

            _byNumber = byNumber;
        }

        return _byNumber[number] ?? throw new ArgumentOutOfRangeException(nameof(number));
    }

    /// <summary>All cells of every variable, for the caller to keep.</summary>
    internal ulong[] EveryCell() => (ulong[])_everyCell.Value.Clone();

    /// <summary>The variables of a fact, and those of which something follows once it is known.</summary>
    internal IEnumerable<Variable> About(string fact) => _about.Value[fact];

    /// <summary>The conditions of which one is enough for another, down through decisions that are of that kind themselves and large.</summary>
    internal List<Condition> Ways(Condition.Refers many)
    {
        var ways = new List<Condition>();
        var seen = new HashSet<int>();
        var open = new Stack<Condition>([many]);
        while (open.Count > 0)
        {
            var way = open.Pop();
            var meant = way is Condition.Refers reference && _isTakenApart[reference.Decision] ? _model.Decisions[reference.Decision].Condition : way;
            if (ReferenceEquals(meant, way) || meant is not (Condition.Refers or Condition.AtLeast { Least: 1 }))
            {
                ways.Add(way);
            }
            else if (meant is not Condition.AtLeast several)
            {
                open.Push(meant);
            }
            else if (seen.Add(((Condition.Refers)way).Decision))
            {
                foreach (var operand in several.Operands.Reverse())
                {
                    open.Push(operand);
                }
            }
        }

        return ways;
    }

    /// <summary>The answers to a case: the same as an evaluator compiled from the model gives. Takes time linear in what is asked for.</summary>
    /// <param name="facts">What is known, by the names of the facts; others are unknown.</param>
    /// <param name="asOf">The day of the assessment, from which windows count back.</param>
    public IAssessment Assess(IReadOnlyDictionary<string, FactValue> facts, DateTime asOf) => new PlannedAssessment(_model, this, facts, asOf);

    private void Plan(int decision)
    {
        var condition = _model.Decisions[decision].Condition;
        Diagrams.Builder.Allow(Limits.DecisionNodes);
        var begun = _planned.Count;
        try
        {
            if (condition is Condition.AtLeast several && (IsLarge(condition) || several.Operands.All(operand => operand is Condition.Refers)))
            {
                TakeApart(decision, several);
                _isTakenApart[decision] = true;
            }
            else if (condition is Condition.Refers or Condition.Not && IsLarge(condition))
            {
                _planned.Add(new PlannedDecision(decision, 1, ValueList.Of(Part(condition))));
                _isTakenApart[decision] = true;
            }
            else
            {
                _planned.Add(new PlannedDecision(decision, 1, ValueList.Of(Whole(condition))));
            }
        }
        catch (DiagramTooLargeException)
        {
            _planned.RemoveRange(begun, _planned.Count - begun);
            _tooLarge.Add(decision);
            Diagrams.GiveUp(decision);
            _planned.Add(new PlannedDecision(decision, 1, ValueList.Of(new PlannedPart(DiagramBuilder.No, false, false)))); // an error says so
        }
    }

    // What is large is better taken apart: its diagram can be larger than all of its parts together.
    private bool IsLarge(Condition condition) =>
        Diagrams.HangsOnMoreThan(FewVariables, condition) || condition.Everything().Any(part => part is Condition.Refers reference && _isTakenApart[reference.Decision]);

    private PlannedPart Whole(Condition condition) => new(Diagrams.Feasible(() => Diagrams.Of(condition), [condition]), false, false);

    private PlannedPart Part(Condition condition)
    {
        switch (condition)
        {
            case Condition.Refers reference:
                return new PlannedPart(reference.Decision, true, false);
            case Condition.Not not when IsLarge(condition):
                var part = Part(not.Operand);
                return part.IsDecision ? part with { IsContrary = !part.IsContrary } : part with { Number = Diagrams.Builder.Not(part.Number) };
            case Condition.AtLeast several when IsLarge(condition):
                var step = _next++;
                TakeApart(step, several);
                return new PlannedPart(step, true, false);
            default:
                return Whole(condition);
        }
    }

    private void TakeApart(int decision, Condition.AtLeast several)
    {
        if (several.Least <= 0 || several.Least > several.Operands.Count)
        {
            _planned.Add(new PlannedDecision(decision, 1, ValueList.Of(new PlannedPart(several.Least <= 0 ? DiagramBuilder.Yes : DiagramBuilder.No, false, false))));
            return;
        }

        // Conditions that hang on a fact in ways that disagree must be answered together; others cannot make one another certain.
        var groups = Orders.Parts(several.Operands).Select(part => part.Select(index => several.Operands[index]).ToList()).ToList();
        if (several.Least != 1 && several.Least != several.Operands.Count && groups.Count < several.Operands.Count)
        {
            // Counted together, since a fact that two hang on in different ways decides between them.
            _planned.Add(new PlannedDecision(decision, 1, ValueList.Of(Whole(several))));
            return;
        }

        var parts = groups.Select(group => group.Count == 1
            ? Part(group[0])
            : several.Least != 1 && Distributed(group) is { } distributed
            ? distributed
            : new PlannedPart(Diagrams.Feasible(() => Diagrams.Builder.AtLeast(several.Least == 1 ? 1 : group.Count, [.. group.Select(Diagrams.Of)]), group), false, false)).ToValueList();
        _planned.Add(new PlannedDecision(decision, several.Least == 1 ? 1 : several.Least == several.Operands.Count ? parts.Count : several.Least, parts));
    }

    // "one of many, and this": what is possible may be asked of each of the many with this; and of the many only those must be answered in one diagram with this
    // that hang on its facts in other ways. What is certain is asked of each alone, since the two kinds cannot make one another certain.
    private PlannedPart? Distributed(List<Condition> all)
    {
        foreach (var many in all.OfType<Condition.Refers>().Where(many => _isTakenApart[many.Decision]))
        {
            var ways = Ways(many);
            var rest = all.Where(other => other != many).ToList();
            var bound = new HashSet<int>(Orders.Parts([.. ways, .. rest]).Where(part => part[part.Count - 1] >= ways.Count).SelectMany(part => part));
            var free = Enumerable.Range(0, ways.Count).Where(index => !bound.Contains(index)).Select(index => ways[index]).ToValueList();
            var tied = Enumerable.Range(0, ways.Count).Where(bound.Contains).Select(index => ways[index]).ToValueList();
            if (free.Count > 0 && tied.Count > 0)
            {
                var step = _next++;
                _planned.Add(new PlannedDecision(step, 1, ValueList.Of(Part(With(free, rest)), Part(With(tied, rest)))));
                return new PlannedPart(step, true, false);
            }
        }

        return null;
    }

    private static Condition.AtLeast With(ValueList<Condition> ways, List<Condition> rest) =>
        new(rest.Count + 1, rest.Prepend(new Condition.AtLeast(1, ways)).ToValueList());
}
