using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Equivalence;

namespace Thresholds.Generator.Tests.Explaining;

/// <summary>Says what is wrong with the questions of one case, and with what is said to come of their answers: by the interpreter, and by the plan where so
/// little is known that the interpreter would take too long.</summary>
internal sealed class AskingCheck(AuthorityModel model, CaseMaker maker)
{
    private readonly DecisionPlan _plan = DecisionPlan.Of(model);
    private readonly Interpreter _interpreter = new(model);
    private readonly bool _asksForKnowledge = model.Decisions.SelectMany(decision => decision.Condition.Everything()).OfType<Condition.Knows>().Any();

    /// <summary>How many assessments were the interpreter's.</summary>
    public int Interpreted { get; private set; }

    /// <summary>How many questions there were.</summary>
    public int Asked { get; private set; }

    /// <summary>In words; null when nothing is wrong.</summary>
    public string? Problem(RandomCase one, IAssessment assessment, Random random)
    {
        var questions = Questions.For(assessment);
        Asked += questions.Count;
        if (questions.Count > 0 != assessment.PossibleLevel > assessment.IndicatedLevel)
        {
            return $"{questions.Count} questions between {assessment.IndicatedLevel} and {assessment.PossibleLevel}";
        }

        if (questions.Count > 0 && questions.Max(question => question.HighestLevel) != assessment.PossibleLevel)
        {
            return "no question leads to the possible level";
        }

        if (questions.FirstOrDefault(question => question.Bearings.Any(bearing => bearing.Level <= assessment.IndicatedLevel || !question.Indicators.Contains(bearing.Indicator))) is { } idle)
        {
            return $"'{idle.Fact.Id}' is asked for in vain";
        }

        return Unsettled(one, assessment, random) ?? Idle(one, assessment, questions) ?? Supposed(one, assessment, random);
    }

    // Whoever answers all questions, and those that then arise, has settled the level.
    private string? Unsettled(RandomCase one, IAssessment assessment, Random random)
    {
        var known = new Dictionary<string, FactValue>(one.Facts, StringComparer.Ordinal);
        for (var round = 0; round <= model.Authority.Facts.Count; round++)
        {
            var questions = Questions.For(assessment);
            if (questions.Count == 0)
            {
                var settled = Assess(known, one.AsOf);
                return settled.PossibleLevel?.Id == settled.IndicatedLevel?.Id ? null : "nothing is left to ask, and the level is open";
            }

            foreach (var question in questions)
            {
                known[question.Fact.Id] = Exact(question.Fact, one.AsOf, random);
            }

            assessment = assessment.Reassess(known);
        }

        return "the questions do not end";
    }

    // What nobody asks for changes no level.
    private string? Idle(RandomCase one, IAssessment assessment, ValueList<Question> questions)
    {
        var unasked = model.Authority.Facts.Where(fact => !one.Facts.ContainsKey(fact.Id) && questions.All(question => question.Fact.Id != fact.Id) && model.Implications.All(implied => implied.Known != fact.Id));
        return _asksForKnowledge ? null : unasked.SelectMany(fact => WhatIf.Of(assessment, fact.Id)).FirstOrDefault(supposed => supposed.ChangesLevel) is { } changing
            ? $"nobody asks for '{changing.Fact.Id}', and {changing.Values} changes the level"
            : null;
    }

    private string? Supposed(RandomCase one, IAssessment assessment, Random random)
    {
        var fact = model.Authority.Facts[random.Next(model.Authority.Facts.Count)];
        var all = WhatIf.Of(assessment, fact.Id);
        foreach (var supposed in all)
        {
            var after = With(supposed.Value);
            if (after.IndicatedLevel != supposed.IndicatedAfter || after.PossibleLevel != supposed.PossibleAfter
                || model.Authority.Indicators.Any(indicator => after.Decide(indicator.Decision) != (supposed.Changes.FirstOrDefault(change => change.Indicator == indicator)?.After ?? assessment.Decide(indicator.Decision))))
            {
                return $"of '{fact.Id}' {supposed.Values} comes something else than is said";
            }
        }

        // Each value that the fact can have is one of those; of events only what is known of one window is tried.
        var value = Exact(fact, one.AsOf, random);
        if (fact.Kind != FactKind.Events)
        {
            var after = With(value);
            var alike = all.Where(supposed => supposed.IndicatedAfter == after.IndicatedLevel && supposed.PossibleAfter == after.PossibleLevel);
            if (!alike.Any(supposed => model.Authority.Indicators.All(indicator => after.Decide(indicator.Decision) == (supposed.Changes.FirstOrDefault(change => change.Indicator == indicator)?.After ?? assessment.Decide(indicator.Decision)))))
            {
                return $"what comes of '{fact.Id}' {value} is not among what is said";
            }
        }

        var single = WhatIf.Of(assessment, fact.Id, value);
        return single.IndicatedAfter == With(value).IndicatedLevel ? null : $"of '{fact.Id}' {value} comes another level";

        IAssessment With(FactValue? other)
        {
            var known = new Dictionary<string, FactValue>(one.Facts, StringComparer.Ordinal);
            known.Remove(fact.Id);
            if (other is not null)
            {
                known.Add(fact.Id, other);
            }

            return Assess(known, one.AsOf);
        }
    }

    private IAssessment Assess(IReadOnlyDictionary<string, FactValue> known, DateTime asOf)
    {
        if (known.Count * 4 < model.Authority.Facts.Count * 3)
        {
            return _plan.Assess(known, asOf);
        }

        Interpreted++;
        return _interpreter.Assess(known, asOf);
    }

    private FactValue Exact(Fact fact, DateTime asOf, Random random)
    {
        FactValue value;
        do
        {
            value = maker.Value(fact, asOf, random);
        }
        while (value.Low != value.High || value.Events is { IsComplete: false });
        return value;
    }
}
