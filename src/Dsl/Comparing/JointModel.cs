using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Comparing;

/// <summary>The conditions of several documents over one set of facts, so that one builder makes the diagrams of all.</summary>
internal sealed class JointModel
{
    private readonly IReadOnlyList<AuthorityModel> _sides;
    private readonly List<int[]> _variables = [];
    private readonly List<int> _offsets = [];
    private readonly List<Variable> _joint = [];

    /// <summary>Puts documents together.</summary>
    /// <param name="sides">The documents.</param>
    /// <param name="labels">For each what tells it from the others.</param>
    /// <param name="renamed">For each the facts that go by another name in the others.</param>
    public JointModel(IReadOnlyList<AuthorityModel> sides, IReadOnlyList<string> labels, IReadOnlyList<IReadOnlyDictionary<string, string>> renamed)
    {
        _sides = sides;
        Facts = new JointFacts([.. sides.Select((side, index) => side.Authority.Facts.Select(fact => (fact, renamed[index].TryGetValue(fact.Id, out var name) ? name : fact.Id)).ToList())], labels);
        var places = new Dictionary<(string Fact, Window? Window), int>();
        var decisions = new List<Decision>();
        for (var side = 0; side < sides.Count; side++)
        {
            _variables.Add([.. sides[side].Variables.Select(variable => Place(side, variable, places))]);
            _offsets.Add(decisions.Count);
            foreach (var decision in sides[side].Decisions)
            {
                decisions.Add(new Decision(decisions.Count, decision.Name, Joint(side, decision.Condition)));
            }
        }

        var implications = sides.SelectMany((model, side) => model.Implications
            .Where(implication => Facts.Asks(side, implication.Known) && Facts.Asks(side, implication.Fact))
            .Select(implication => new Implication(Facts.Of(side, implication.Known).Id, Facts.Of(side, implication.Fact).Id, implication.Value))).Distinct();
        Model = new AuthorityModel(
            sides[0].Authority with { Facts = Facts.All.ToValueList(), Rules = new Rules(_joint.ToValueList(), decisions.ToValueList(), implications.ToValueList()), DecisionCount = decisions.Count },
            default);
        Space = new StateSpace(Model, DecisionPlan.Of(Model));
        Witnesses = new WitnessFinder(Space);
    }

    /// <summary>The facts.</summary>
    public JointFacts Facts { get; }

    /// <summary>All conditions as if one document held them.</summary>
    public AuthorityModel Model { get; }

    /// <summary>The states of knowledge that a case before all of them can be in.</summary>
    public StateSpace Space { get; }

    /// <summary>Finds the shortest case.</summary>
    public WitnessFinder Witnesses { get; }

    /// <summary>How many documents there are.</summary>
    public int Count => _sides.Count;

    /// <summary>A document.</summary>
    public AuthorityModel Side(int side) => _sides[side];

    /// <summary>The joint number of a document's decision.</summary>
    public int Decision(int side, int decision) => _offsets[side] + decision;

    /// <summary>What a case tells a document, by its own names.</summary>
    public IReadOnlyDictionary<string, FactValue> FactsFor(int side, CaseWitness witness)
    {
        var given = witness.Facts.ToDictionary(fact => fact.Fact, fact => fact.Value, StringComparer.Ordinal);
        var own = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var (name, joint) in Facts.NamesOf(side))
        {
            if (given.TryGetValue(joint, out var value))
            {
                own[name] = value.Kind == FactKind.Choice ? FactValue.Choice(PlaceOf(_sides[side], name, value.ToString()), value.ToString()) : value;
            }
        }

        return own;
    }

    private static int PlaceOf(AuthorityModel side, string fact, string choice) =>
        side.Authority.Facts.First(known => known.Id == fact).Choices.ToList().FindIndex(known => known.Id == choice);

    private int Place(int side, Variable variable, Dictionary<(string, Window?), int> places)
    {
        var fact = Facts.Of(side, variable.Fact);
        if (!places.TryGetValue((fact.Id, variable.Window), out var place))
        {
            places.Add((fact.Id, variable.Window), place = _joint.Count);
            var isChoice = fact.Kind == FactKind.Choice;
            var isRanged = fact.Kind is FactKind.Number or FactKind.Percent or FactKind.Age;
            _joint.Add(variable with
            {
                Index = place,
                Fact = fact.Id,
                IsWhole = variable.IsWhole || (isRanged && fact.IsWhole),
                Minimum = isRanged ? fact.Minimum : variable.Minimum,
                Maximum = isRanged ? fact.Maximum : isChoice ? fact.Choices.Count - 1 : variable.Maximum,
            });
        }

        return place;
    }

    private Condition Joint(int side, Condition condition)
    {
        switch (condition)
        {
            case Condition.InSet test:
                return new Condition.InSet(_variables[side][test.Variable], Joint(side, _sides[side].Variables[test.Variable], test.Set));
            case Condition.Knows knows:
                return new Condition.Knows(Facts.Asks(side, knows.Fact) ? Facts.Of(side, knows.Fact).Id : knows.Fact, knows.IsKnown);
            case Condition.Refers reference:
                return new Condition.Refers(_offsets[side] + reference.Decision);
            case Condition.Not not:
                return new Condition.Not(Joint(side, not.Operand));
            case Condition.AtLeast several:
                return new Condition.AtLeast(several.Least, several.Operands.Select(operand => Joint(side, operand)).ToValueList());
            default:
                return condition;
        }
    }

    // The choices of the joint fact may stand at other places.
    private ValueList<Interval> Joint(int side, Variable variable, ValueList<Interval> set)
    {
        if (variable.Kind != FactKind.Choice)
        {
            return set;
        }

        var own = _sides[side].Authority.Facts.First(fact => fact.Id == variable.Fact).Choices;
        var joint = Facts.Of(side, variable.Fact).Choices;
        return own.Select(choice => choice.Id).SequenceEqual(joint.Select(choice => choice.Id))
            ? set
            : Enumerable.Range(0, joint.Count)
                .Where(place => own.ToList().FindIndex(choice => choice.Id == joint[place].Id) is var before && set.Any(interval => interval.Contains(before)))
                .Select(place => Interval.Closed(place, place))
                .ToValueList();
    }
}
