using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Comparing;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.Comparing;

/// <summary>Puts the children of a comparison before both editions and says what they do not show.</summary>
internal sealed class EditionJudge(AuthorityModel before, AuthorityModel after)
{
    private static readonly DateTime SomeDay = new(2026, 3, 6);

    private readonly Interpreter _before = new(before);
    private readonly Interpreter _after = new(after);

    /// <summary>How many children were heard.</summary>
    public int Heard { get; private set; }

    /// <summary>What the interpreter does not confirm.</summary>
    public IEnumerable<string> Complaints(EditionComparison comparison)
    {
        foreach (var level in comparison.Levels.Where(level => level.Case is not null))
        {
            var (first, second) = Assess(level.Case!);
            var reaching = level.Kind == EffectKind.Up ? (Higher: second, Lower: first) : (Higher: first, Lower: second);
            if (!(reaching.Higher.IndicatedLevel?.Order >= level.Level.Order) || reaching.Lower.IndicatedLevel?.Order >= level.Level.Order)
            {
                yield return $"level {level.Kind} {level.Level.Id}: {level.Case!.Words}";
            }
        }

        foreach (var line in comparison.Lines)
        {
            foreach (var effect in line.Effects)
            {
                var (first, second) = Assess(effect.Case);
                var (was, now) = (Rank(first, line.Before), Rank(second, line.After));
                var shows = effect.Kind switch
                {
                    EffectKind.Wider => was < 0 && now >= 0,
                    EffectKind.Narrower => was >= 0 && now < 0,
                    EffectKind.Up => was >= 0 && now > was,
                    _ => now >= 0 && now < was,
                };
                if (!shows || first.IndicatedLevel != effect.Case.LevelBefore || second.IndicatedLevel != effect.Case.LevelAfter)
                {
                    yield return $"{effect.Kind} {string.Join("+", line.Before.Concat(line.After).Select(own => own.Id))}: {effect.Case.Words}";
                }
            }
        }

        foreach (var clause in comparison.Clauses)
        {
            foreach (var effect in clause.Effects)
            {
                Assess(effect.Case);
                if (effect.Kind == EffectKind.Wider ? effect.Case.AnswerAfter != "applies" || effect.Case.AnswerBefore == "applies" : effect.Case.AnswerBefore != "applies" || effect.Case.AnswerAfter == "applies")
                {
                    yield return $"{effect.Kind} {clause.Group} {clause.What}: {effect.Case.Words}";
                }
            }
        }

        foreach (var clause in comparison.Clauses.Where(clause => clause.What == "name" && clause.Group.StartsWith("pathway ", StringComparison.Ordinal)))
        {
            foreach (var effect in clause.Effects)
            {
                var (first, second) = Assess(effect.Case);
                var (opened, opens) = (Opens(first, before, clause), Opens(second, after, clause));
                if (effect.Kind == EffectKind.Wider ? opened || !opens : !opened || opens)
                {
                    yield return $"{effect.Kind} {clause.Group}: {effect.Case.Words}";
                }
            }
        }
    }

    private static bool Opens(IAssessment assessment, AuthorityModel model, ClauseChange clause) =>
        assessment.Decide(model.Authority.Pathways.First(pathway => "pathway " + pathway.Id == clause.Group).Decision) == Truth.Yes;

    /// <summary>The order of the level at which bullets are certain to stand; 0 for a strength, and -1 where they are not certain.</summary>
    public static int Rank(IAssessment assessment, IEnumerable<MatrixLine> lines) => lines.SelectMany(line => line.IsStrength
        ? assessment.Authority.Strengths.Where(strength => strength.Id == line.Id).Select(strength => (Order: 0, strength.Decision))
        : assessment.Authority.Indicators.Where(indicator => indicator.Id == line.Id).SelectMany(indicator => indicator.Exceptions
            .Where(exception => exception.Level is not null).Select(exception => (exception.Level!.Order, exception.Decision)) // filtered on Level
            .Prepend((indicator.Level.Order, indicator.BaseDecision))))
        .Where(branch => assessment.Decide(branch.Item2) == Truth.Yes).Select(branch => branch.Item1).DefaultIfEmpty(-1).Max();

    private (IAssessment Before, IAssessment After) Assess(DifferingCase shown)
    {
        Heard++;
        var day = shown.AsOf ?? SomeDay;
        return (_before.Assess(Facts(shown.Before), day), _after.Assess(Facts(shown.After), day));
    }

    private static Dictionary<string, FactValue> Facts(IEnumerable<GivenFact> facts) => facts.ToDictionary(fact => fact.Fact, fact => fact.Value);
}
