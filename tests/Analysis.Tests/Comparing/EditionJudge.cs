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
                var (was, now) = (IsMet(first, line.Before), IsMet(second, line.After));
                var shows = effect.Kind switch
                {
                    EffectKind.Wider => !was && now,
                    EffectKind.Narrower => was && !now,
                    EffectKind.Up => IsLower(first, line.Before, Rank(second, line.After)),
                    _ => IsLower(second, line.After, Rank(first, line.Before)),
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

        var (stated, statedNow) = (StatedOnce.In(before), StatedOnce.In(after));
        foreach (var clause in comparison.Clauses)
        {
            foreach (var effect in clause.Effects)
            {
                var key = clause.Group + ", " + clause.What;
                if (stated.TryGetValue(key, out var was) && statedNow.TryGetValue(key, out var now))
                {
                    var (first, second) = Assess(effect.Case);
                    var (applied, applies) = (Applies(first, was.Decision), Applies(second, now.Decision));
                    if (effect.Kind == EffectKind.Wider ? applied || !applies : !applied || applies)
                    {
                        yield return $"{effect.Kind} {key}: {effect.Case.Words}";
                    }
                }
            }
        }
    }

    private static bool Applies(IAssessment assessment, int? decision) => decision is not { } number || assessment.Decide(number) == Truth.Yes;

    /// <summary>The order of the level at which bullets are certain to stand; 0 for a strength, and -1 where they are not certain.</summary>
    public static int Rank(IAssessment assessment, IEnumerable<MatrixLine> lines) => lines.SelectMany(line => line.IsStrength
        ? assessment.Authority.Strengths.Where(strength => strength.Id == line.Id).Select(strength => (Order: 0, strength.Decision))
        : assessment.Authority.Indicators.Where(indicator => indicator.Id == line.Id).SelectMany(indicator => indicator.Exceptions
            .Where(exception => exception.Level is not null).Select(exception => (exception.Level!.Order, exception.Decision)) // filtered on Level
            .Prepend((indicator.Level.Order, indicator.BaseDecision))))
        .Where(branch => assessment.Decide(branch.Item2) == Truth.Yes).Select(branch => branch.Item1).DefaultIfEmpty(-1).Max();

    /// <summary>Whether one of several bullets is certain to be met, at whichever level.</summary>
    public static bool IsMet(IAssessment assessment, IEnumerable<MatrixLine> lines) => Decisions(assessment, lines).Any(decision => assessment.Decide(decision) == Truth.Yes);

    /// <summary>Whether one of several bullets may be met.</summary>
    public static bool MayBeMet(IAssessment assessment, IEnumerable<MatrixLine> lines) => Decisions(assessment, lines).Any(decision => assessment.Decide(decision) != Truth.No);

    /// <summary>Whether one of several bullets is certain to be met, and all are certain to stand below a level that is reached.</summary>
    public static bool IsLower(IAssessment assessment, IEnumerable<MatrixLine> lines, int order) => order > 0 && IsMet(assessment, lines) && lines.All(line => assessment.Authority.Indicators.Where(indicator => indicator.Id == line.Id).All(indicator =>
        (indicator.Level.Order < order || assessment.Decide(indicator.BaseDecision) == Truth.No)
        && indicator.Exceptions.All(exception => exception.Level is null || exception.Level.Order < order || assessment.Decide(exception.Decision) == Truth.No)));

    private static IEnumerable<int> Decisions(IAssessment assessment, IEnumerable<MatrixLine> lines) => lines.SelectMany(line => line.IsStrength
        ? assessment.Authority.Strengths.Where(strength => strength.Id == line.Id).Select(strength => strength.Decision)
        : assessment.Authority.Indicators.Where(indicator => indicator.Id == line.Id).Select(indicator => indicator.Decision));

    private (IAssessment Before, IAssessment After) Assess(DifferingCase shown)
    {
        Heard++;
        var day = shown.AsOf ?? SomeDay;
        return (_before.Assess(Facts(shown.Before), day), _after.Assess(Facts(shown.After), day));
    }

    private static Dictionary<string, FactValue> Facts(IEnumerable<GivenFact> facts) => facts.ToDictionary(fact => fact.Fact, fact => fact.Value);
}
