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
    private IReadOnlyList<DiagramNode>? _nodes;
    private int _next;

    private DecisionPlan(AuthorityModel model)
    {
        _model = model;
        Diagrams = new ConditionDiagrams(model);
        Orders = new CellOrders(model, Diagrams.Cells);
        _isTakenApart = new bool[model.Decisions.Count];
        _next = model.Decisions.Count;
        Implications = model.Implications.ToLookup(implication => implication.Fact, StringComparer.Ordinal);
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
            : new PlannedPart(Diagrams.Feasible(() => Diagrams.Builder.AtLeast(several.Least == 1 ? 1 : group.Count, [.. group.Select(Diagrams.Of)]), group), false, false)).ToValueList();
        _planned.Add(new PlannedDecision(decision, several.Least == 1 ? 1 : several.Least == several.Operands.Count ? parts.Count : several.Least, parts));
    }
}
