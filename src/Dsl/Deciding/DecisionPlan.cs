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
    private readonly ConditionDiagrams _diagrams;
    private readonly List<PlannedDecision> _planned = [];
    private readonly List<int> _tooLarge = [];

    private DecisionPlan(AuthorityModel model)
    {
        _model = model;
        _diagrams = new ConditionDiagrams(model);
    }

    /// <summary>The cells of the variables.</summary>
    public CellSpace Cells => _diagrams.Cells;

    /// <summary>The nodes of all diagrams by number, children before parents; the first three are no, yes and impossible.</summary>
    public IReadOnlyList<DiagramNode> Nodes => _diagrams.Builder.Nodes;

    /// <summary>The decisions, each after those it stands on.</summary>
    public IReadOnlyList<PlannedDecision> Decisions => _planned;

    /// <summary>The decisions that are too large to be made exact.</summary>
    public IReadOnlyList<int> TooLarge => _tooLarge;

    /// <summary>The variables that are cut into more cells than compiled evaluators keep apart.</summary>
    public IEnumerable<Variable> TooManyCells => _model.Variables.Where(variable => Cells.Count(variable.Index) > Limits.Cells);

    /// <summary>The fact of a test past the variables: whether something is known of it; cell 1 is yes.</summary>
    /// <param name="test">The number of the test.</param>
    public string FactOfTest(int test) => _diagrams.FactOfTest(test);

    /// <summary>Makes the plan of a model.</summary>
    /// <param name="model">The model.</param>
    public static DecisionPlan Of(AuthorityModel model)
    {
        var plan = new DecisionPlan(model);
        foreach (var decision in plan._diagrams.InOrder())
        {
            plan.Plan(decision);
        }

        return plan;
    }

    private void Plan(int decision)
    {
        var condition = _model.Decisions[decision].Condition;
        _diagrams.Builder.Allow(Limits.DecisionNodes);
        try
        {
            _planned.Add(condition switch
            {
                Condition.AtLeast several when several.Least == 1 || several.Least == several.Operands.Count => Split(decision, several),
                Condition.Refers reference => new PlannedDecision(decision, false, default, ValueList.Of(reference.Decision)),
                _ => new PlannedDecision(decision, false, ValueList.Of(_diagrams.Feasible(() => _diagrams.Of(decision), [condition])), default),
            });
        }
        catch (DiagramTooLargeException)
        {
            _tooLarge.Add(decision);
            _diagrams.GiveUp(decision);
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

            roots.Add(_diagrams.Feasible(() => _diagrams.Builder.AtLeast(isAnd ? group.Count : 1, [.. group.Select(_diagrams.Of)]), group));
        }

        return new PlannedDecision(decision, isAnd, roots.ToValueList(), decisions.ToValueList());
    }

    private List<List<Condition>> Groups(ValueList<Condition> conditions)
    {
        var groups = new List<List<Condition>>();
        var byFact = new Dictionary<string, List<Condition>>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            var facts = _diagrams.SupportOf(condition).Select(variable => _model.Variables[variable].Fact).Distinct().ToList();
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

            foreach (var fact in joined.Skip(1).SelectMany(other => other).SelectMany(_diagrams.SupportOf).Select(variable => _model.Variables[variable].Fact).Concat(facts))
            {
                byFact[fact] = group;
            }
        }

        return groups;
    }
}
