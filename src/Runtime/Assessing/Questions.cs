using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Finds what to ask next.</summary>
public static class Questions
{
    /// <summary>The facts to ask for that could raise the level above the indicated one, nearest first.</summary>
    /// <param name="assessment">The case.</param>
    /// <remarks>First the facts of a ladder on which a lower rung is already met, then those that more open indicators depend on, then those that could
    /// bring the higher level, then the order of <see cref="Authority.Facts"/>. A fact is not asked for where what is known settles every part of the
    /// condition that it stands in. One that is partly known is asked for only when nothing else of an indicator is unknown.</remarks>
    /// <exception cref="ArgumentNullException">There is no assessment.</exception>
    public static ValueList<Question> For(IAssessment assessment)
    {
        var asked = new Dictionary<string, List<QuestionBearing>>();
        var begun = LaddersBegun(assessment ?? throw new ArgumentNullException(nameof(assessment)));
        var tracer = new ConditionTracer(assessment);
        foreach (var indicator in assessment.Authority.Indicators)
        {
            var open = OpenAbove(assessment, indicator);
            if (open.Count > 0)
            {
                var bearing = new QuestionBearing(indicator, open.Select(standing => standing.Level).OrderByDescending(level => level.Order).First(), indicator.Ladders.Any(ladder => begun.Contains(ladder.Id)));
                foreach (var fact in FactsToAsk(assessment, tracer.OpenFacts(indicator, open.Select(standing => standing.Decision))))
                {
                    if (!asked.TryGetValue(fact, out var bearings))
                    {
                        asked.Add(fact, bearings = new List<QuestionBearing>());
                    }

                    bearings.Add(bearing);
                }
            }
        }

        return assessment.Authority.Facts
            .Where(fact => asked.ContainsKey(fact.Id))
            .Select(fact => new Question(fact, asked[fact.Id].ToValueList(), assessment.ValueOf(fact.Id) is not null))
            .OrderByDescending(question => question.ContinuesLadder)
            .ThenByDescending(question => question.Bearings.Count)
            .ThenByDescending(question => question.HighestLevel.Order)
            .ToValueList();
    }

    // An indicator that is met may still be open at a higher level, through one of its exceptions.
    private static List<(LevelOfNeed Level, int Decision)> OpenAbove(IAssessment assessment, Indicator indicator) => AssessmentResults.StandingsOf(assessment, indicator)
        .Where(standing => standing.Truth == Truth.Unknown && standing.Level > assessment.IndicatedLevel)
        .Select(standing => (standing.Level, standing.Decision))
        .ToList();

    // A rung that is met stands at the indicated level or below, and only indicators above it are asked after: such a rung is always a lower one.
    private static HashSet<string> LaddersBegun(IAssessment assessment) =>
        new(assessment.MetIndicators().SelectMany(indicator => indicator.Ladders).Select(ladder => ladder.Id));

    private static List<string> FactsToAsk(IAssessment assessment, IReadOnlyList<string> facts)
    {
        var unknown = facts.Where(fact => assessment.ValueOf(fact) is null).ToList();
        return unknown.Count > 0 ? unknown : facts.Where(fact => IsPartlyKnown(assessment.ValueOf(fact))).ToList();
    }

    private static bool IsPartlyKnown(FactValue? value) => value is not null && (value.Low != value.High || value.Events is { IsComplete: false });
}
