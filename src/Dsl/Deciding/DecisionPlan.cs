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
    private readonly List<PlannedDecision> _planned = [];
    private readonly List<int> _tooLarge = [];
    private readonly bool[] _isTakenApart;
    private readonly PossibilityPlan _possibility;
    private readonly Dictionary<(int Decision, int Variable, int Cell), Condition> _restricted = [];
    private readonly Lazy<ILookup<string, Variable>> _about;
    private readonly Lazy<ulong[]> _everyCell;
    private IReadOnlyList<DiagramNode>? _nodes;
    private PlannedDecision?[]? _byNumber;
    private readonly Dictionary<Condition, PlannedPart> _later = [];
    private int _made;
    private int _next;

    private DecisionPlan(AuthorityModel model, DiagramSize size)
    {
        _model = model;
        Size = size;
        Diagrams = new ConditionDiagrams(model);
        Orders = new CellOrders(model, Diagrams.Cells);
        _possibility = new PossibilityPlan(this);
        _isTakenApart = new bool[model.Decisions.Count];
        _next = model.Decisions.Count;
        var implications = model.Implications.ToLookup(implication => implication.Fact, StringComparer.Ordinal);
        Implications = implications;
        _everyCell = new(() => [.. model.Variables.Select(variable => Cells.All(variable.Index))]);
        _about = new(
            () => model.Variables.Select(variable => (Of: variable.Fact, variable))
                .Concat(model.Variables.SelectMany(variable => implications[variable.Fact].Select(implication => (Of: implication.Known, variable))))
                .ToLookup(pair => pair.Of, pair => pair.variable, StringComparer.Ordinal));
        var windows = model.Variables.Where(variable => variable.Window is not null).ToLookup(variable => variable.Fact);
        Covering = [.. windows.SelectMany(same => same.SelectMany(_ => same, (wide, narrow) => (Wide: wide, Narrow: narrow)))
            .Where(pair => pair.Wide.Index != pair.Narrow.Index && pair.Wide.Window is { } wide && pair.Narrow.Window is { } narrow && wide.Covers(narrow))];
    }

    /// <summary>How large its diagrams may be.</summary>
    public DiagramSize Size { get; }

    /// <summary>The cells of the variables.</summary>
    public CellSpace Cells => Diagrams.Cells;

    /// <summary>The nodes of all diagrams by number, children before parents; the first three are no, yes and impossible.</summary>
    public IReadOnlyList<DiagramNode> Nodes => _nodes ??= [.. Enumerable.Range(0, Diagrams.Builder.Count).Select(node => new DiagramNode(
        Diagrams.Builder.TestOf(node), Enumerable.Range(0, Diagrams.Builder.CellsOf(node)).Select(cell => Diagrams.Builder.Next(node, cell)).ToValueList()))];

    /// <summary>The numbers of the nodes that decisions stand on, ascending, without the first three. Takes time linear in them.</summary>
    public SortedSet<int> NeededNodes
    {
        get
        {
            var needed = new SortedSet<int>();
            var open = new Stack<int>(Decisions.SelectMany(decision => decision.Parts).Where(part => !part.IsDecision).Select(part => part.Number));
            while (open.Count > 0)
            {
                var node = open.Pop();
                if (node > DiagramBuilder.Impossible && needed.Add(node))
                {
                    foreach (var child in Nodes[node].Children)
                    {
                        open.Push(child);
                    }
                }
            }

            return needed;
        }
    }

    /// <summary>The decisions, each after those it stands on.</summary>
    public IReadOnlyList<PlannedDecision> Decisions => _planned.Count == _made ? _planned : [.. _planned.Take(_made)];

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
    /// <exception cref="ArgumentOutOfRangeException">There is no such test past the variables.</exception>
    public string FactOfTest(int test) => test >= _model.Variables.Count && test < Diagrams.TestCount ? Diagrams.FactOfTest(test) : throw new ArgumentOutOfRangeException(nameof(test));

    /// <summary>Makes the plan of a model.</summary>
    /// <param name="model">The model.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public static DecisionPlan Of(AuthorityModel model) => Of(model ?? throw new ArgumentNullException(nameof(model)), DiagramSize.Usual);

    /// <summary>Makes the plan of a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="size">How large its diagrams may be.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static DecisionPlan Of(AuthorityModel model, DiagramSize size)
    {
        var plan = new DecisionPlan(model ?? throw new ArgumentNullException(nameof(model)), size ?? throw new ArgumentNullException(nameof(size)));
        foreach (var decision in plan.Diagrams.Order)
        {
            plan.Plan(decision);
        }

        plan._made = plan._planned.Count;
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
    internal List<Condition> Ways(Condition many)
    {
        var ways = new List<Condition>();
        var seen = new HashSet<int>();
        var open = new Stack<Condition>([many]);
        while (open.Count > 0)
        {
            var way = open.Pop();
            switch (way)
            {
                case Condition.Refers reference when _isTakenApart[reference.Decision] && _model.Decisions[reference.Decision].Condition is var meant and (Condition.Refers or Condition.AtLeast { Least: 1 }):
                    if (seen.Add(reference.Decision))
                    {
                        open.Push(meant);
                    }

                    break;
                case Condition.AtLeast { Least: 1 } several when IsLarge(several):
                    foreach (var operand in several.Operands.Reverse())
                    {
                        open.Push(operand);
                    }

                    break;
                default:
                    ways.Add(way);
                    break;
            }
        }

        return ways;
    }

    /// <summary>The answers to a case: the same as an evaluator compiled from the model gives. Takes time linear in what is asked for.</summary>
    /// <remarks>Any number of threads may ask at once; each assessment is for one of them.</remarks>
    /// <param name="facts">What is known, by the names of the facts; others are unknown.</param>
    /// <param name="asOf">The day of the assessment, from which windows count back.</param>
    /// <exception cref="ArgumentNullException">There are no facts.</exception>
    public IAssessment Assess(IReadOnlyDictionary<string, FactValue> facts, DateTime asOf) => new PlannedAssessment(_model, this, facts ?? throw new ArgumentNullException(nameof(facts)), asOf);

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
            Forget(begun);
            _tooLarge.Add(decision);
            Diagrams.GiveUp(decision);
            _planned.Add(new PlannedDecision(decision, 1, ValueList.Of(new PlannedPart(DiagramBuilder.No, false, false)))); // an error says so
        }
    }

    // What is large is better taken apart: its diagram can be larger than all of its parts together.
    internal bool IsLarge(Condition condition) =>
        Diagrams.HangsOnMoreThan(Size.Variables, condition) || StandsOnTakenApart(condition);

    private bool StandsOnTakenApart(Condition condition)
    {
        switch (condition)
        {
            case Condition.Refers reference:
                return _isTakenApart[reference.Decision];
            case Condition.Not not:
                return StandsOnTakenApart(not.Operand);
            case Condition.AtLeast several:
                foreach (var operand in several.Operands)
                {
                    if (StandsOnTakenApart(operand))
                    {
                        return true;
                    }
                }

                return false;
            default:
                return false;
        }
    }

    // What must be answered together: by one diagram where it is small, and else yes and no each by itself.
    private PlannedPart Together(Condition condition)
    {
        if (Small(condition) is { } small)
        {
            return small;
        }

        var begun = _planned.Count;
        try
        {
            _possibility.Allow();
            return AddStep(2, ValueList.Of(_possibility.Of(condition), _possibility.Of(PossibilityPlan.Contrary(condition))), true);
        }
        catch (DiagramTooLargeException)
        {
            Forget(begun);
            return Whole(condition);
        }
    }

    /// <summary>A condition by its diagram where that is small, else null.</summary>
    internal PlannedPart? Small(Condition condition)
    {
        if (!Diagrams.HangsOnMoreThan(Size.Variables, condition))
        {
            return Whole(condition);
        }

        if (Diagrams.HangsOnMoreThan(Size.MostVariables, condition))
        {
            return null;
        }

        try
        {
            Diagrams.Builder.Allow(Size.Nodes);
            return Whole(condition);
        }
        catch (DiagramTooLargeException)
        {
            return null;
        }
        finally
        {
            Diagrams.Builder.Allow(Limits.DecisionNodes);
        }
    }

    /// <summary>A question that is no decision of the model, asked of the plan once it is made. Compiled evaluators do not ask it.</summary>
    /// <exception cref="DiagramTooLargeException">It is too large.</exception>
    internal PlannedPart Later(Condition condition)
    {
        if (!_later.TryGetValue(condition, out var part))
        {
            _later[condition] = part = Together(condition);
            _byNumber = null;
        }

        return part;
    }

    private void Forget(int begun)
    {
        _planned.RemoveRange(begun, _planned.Count - begun);
        _possibility.Forget();
    }

    /// <summary>The condition of a decision.</summary>
    internal Condition ConditionOf(int decision) => _model.Decisions[decision].Condition;

    /// <summary>The part that is yes when a variable is in a cell.</summary>
    internal PlannedPart IsIn(int variable, int cell) => new(Diagrams.Builder.Test(variable, each => each == cell), false, false);

    /// <summary>A condition with the cell of a variable settled.</summary>
    internal Condition Restricted(Condition condition, int variable, int cell)
    {
        switch (condition)
        {
            case Condition.InSet test when test.Variable == variable:
                return new Condition.Always(Cells.Holds(test)[cell]);
            case Condition.Refers reference when Diagrams.SupportOf(reference.Decision).Contains(variable):
                if (!_restricted.TryGetValue((reference.Decision, variable, cell), out var known))
                {
                    _restricted[(reference.Decision, variable, cell)] = known = Restricted(ConditionOf(reference.Decision), variable, cell);
                }

                return known;
            case Condition.Not not:
                return Restricted(not.Operand, variable, cell) is var operand && ReferenceEquals(operand, not.Operand) ? not : PossibilityPlan.Contrary(operand);
            case Condition.AtLeast several:
                var operands = several.Operands.Select(each => Restricted(each, variable, cell)).ToList();
                if (operands.SequenceEqual(several.Operands, ByReference.Instance))
                {
                    return several;
                }

                var least = several.Least - operands.Count(each => each is Condition.Always { Value: true });
                var left = operands.Where(each => each is not Condition.Always).ToValueList();
                return least <= 0 ? new Condition.Always(true) : least > left.Count ? new Condition.Always(false) : left.Count == 1 ? left[0] : new Condition.AtLeast(least, left);
            default:
                return condition;
        }
    }

    /// <summary>Adds a step on the way.</summary>
    internal PlannedPart AddStep(int least, ValueList<PlannedPart> parts, bool isTwoSided)
    {
        _planned.Add(new PlannedDecision(_next, least, parts, isTwoSided));
        return new PlannedPart(_next++, true, false);
    }

    /// <summary>A condition by its diagram.</summary>
    internal PlannedPart Whole(Condition condition) => new(Diagrams.Feasible(condition), false, false);

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
        var groups = Orders.Parts(several.Operands);
        if (several.Least != 1 && several.Least != several.Operands.Count && groups.Count < several.Operands.Count)
        {
            // Counted together, since a fact that two hang on in different ways decides between them.
            _planned.Add(new PlannedDecision(decision, 1, ValueList.Of(Together(several))));
            return;
        }

        var parts = groups
            .Select(group => group.Length == 1 ? Part(several.Operands[group[0]]) : Together(new Condition.AtLeast(several.Least == 1 ? 1 : group.Length, group.Select(index => several.Operands[index]).ToValueList())))
            .ToValueList();
        _planned.Add(new PlannedDecision(decision, several.Least == 1 ? 1 : several.Least == several.Operands.Count ? parts.Count : several.Least, parts));
    }
}
