using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Comparing;

/// <summary>Puts a child before both editions, each by itself, so that no difference is stated that the editions' own answers do not show.</summary>
internal sealed class CaseCourt(JointModel joint)
{
    // Any day does where no day counts.
    private static readonly DateTime SomeDay = new(2024, 1, 1);

    private readonly DecisionPlan _before = DecisionPlan.Of(joint.Side(0));
    private readonly DecisionPlan _after = DecisionPlan.Of(joint.Side(1));

    /// <summary>The shortest child in some states that shows something; null when none is found to show it.</summary>
    /// <param name="states">The states.</param>
    /// <param name="support">The variables that may matter.</param>
    /// <param name="shows">Whether the answers show it.</param>
    public HeardCase? Confirm(int states, IReadOnlyList<int> support, Func<IAssessment, IAssessment, bool> shows)
    {
        foreach (var witness in Witnesses(states, support))
        {
            if (Hear(witness) is var heard && shows(heard.Assessments.Before, heard.Assessments.After))
            {
                return heard;
            }
        }

        return null;
    }

    /// <summary>Puts a child before both.</summary>
    public HeardCase Hear(CaseWitness witness)
    {
        var (first, second) = (joint.FactsFor(0, witness), joint.FactsFor(1, witness));
        return new HeardCase(witness, first, second, (_before.Assess(first, witness.AsOf ?? SomeDay), _after.Assess(second, witness.AsOf ?? SomeDay)));
    }

    /// <summary>A child as a reader is told of it.</summary>
    public DifferingCase Case(HeardCase heard, (string Before, string After) answers) => new(
        heard.Witness.Words.Length == 0 ? "nothing known" : heard.Witness.Words,
        Given(joint.Side(0), heard.Before),
        Given(joint.Side(1), heard.After),
        heard.Witness.AsOf,
        answers.Before,
        answers.After,
        heard.Assessments.Before.IndicatedLevel,
        heard.Assessments.After.IndicatedLevel);

    private static ValueList<GivenFact> Given(AuthorityModel side, IReadOnlyDictionary<string, FactValue> facts) =>
        side.Authority.Facts.Where(fact => facts.ContainsKey(fact.Id)).Select(fact => new GivenFact(fact.Id, facts[fact.Id])).ToValueList();

    // The shortest; where the editions give facts different values, or let other things follow from them, one of whom everything is said that may matter.
    private IEnumerable<CaseWitness> Witnesses(int states, IReadOnlyList<int> support)
    {
        if (joint.Witnesses.Find(states) is not { } shortest)
        {
            yield break;
        }

        yield return shortest;
        if (joint.Witnesses.Find(Settled(states, support)) is { } full)
        {
            yield return full;
            yield return WithWhatFollows(full);
        }
    }

    private int Settled(int states, IReadOnlyList<int> support)
    {
        var space = joint.Space;
        var state = joint.Witnesses.FirstOf(space.Possible(states));
        foreach (var fact in support.Select(space.FactOf).Distinct())
        {
            state = Perhaps(state, space.IsKnown(fact));
        }

        foreach (var variable in support)
        {
            for (var cell = 0; cell < space.Diagrams.Cells.Count(variable); cell++)
            {
                var at = cell;
                var settled = space.Builder.And(state, space.Builder.Test(variable, each => each == at));
                if (space.IsPossible(settled))
                {
                    state = settled;
                    break;
                }
            }
        }

        return state;
    }

    private int Perhaps(int state, int more) => joint.Space.Builder.And(state, more) is var both && joint.Space.IsPossible(both) ? both : state;

    private CaseWitness WithWhatFollows(CaseWitness witness)
    {
        var facts = witness.Facts.ToList();
        for (var i = 0; i < facts.Count; i++)
        {
            facts.AddRange(joint.Space.Implied(facts[i].Fact).Where(implication => facts.TrueForAll(known => known.Fact != implication.Fact))
                .Select(implication => new GivenFact(implication.Fact, FactValue.YesNo(implication.Value))).ToList());
        }

        return witness with { Facts = facts.ToValueList(), Words = CaseText.Of(facts, witness.AsOf) };
    }
}
