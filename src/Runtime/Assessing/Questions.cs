using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Finds what to ask next.</summary>
public static class Questions
{
    /// <summary>The facts to ask for that could raise the level above the indicated one, nearest first.</summary>
    /// <param name="assessment">The case.</param>
    /// <remarks>First the facts of a ladder on which a lower rung is already met, then those that more open indicators depend on, then those that could
    /// bring the higher level, then the order of <see cref="Authority.Facts"/>. A fact that is partly known is asked for only when nothing else of an
    /// indicator is unknown.</remarks>
    public static ValueList<Question> For(IAssessment assessment)
    {
        var asked = new Dictionary<string, List<(Indicator Indicator, LevelOfNeed Level, bool ContinuesLadder)>>();
        var begun = LaddersBegun(assessment);
        foreach (var indicator in assessment.Authority.Indicators)
        {
            if (HighestOpenLevel(assessment, indicator) is { } level)
            {
                var continues = indicator.Ladders.Any(ladder => begun.Contains(ladder.Id));
                foreach (var fact in FactsToAsk(assessment, indicator))
                {
                    if (!asked.TryGetValue(fact, out var bearings))
                    {
                        asked.Add(fact, bearings = new List<(Indicator, LevelOfNeed, bool)>());
                    }

                    bearings.Add((indicator, level, continues));
                }
            }
        }

        return assessment.Authority.Facts
            .Where(fact => asked.ContainsKey(fact.Id))
            .Select(fact => Ask(assessment, fact, asked[fact.Id]))
            .OrderByDescending(question => question.ContinuesLadder)
            .ThenByDescending(question => question.Indicators.Count)
            .ThenByDescending(question => question.HighestLevel.Order)
            .ToValueList();
    }

    private static Question Ask(IAssessment assessment, Fact fact, List<(Indicator Indicator, LevelOfNeed Level, bool ContinuesLadder)> bearings) => new(
        fact,
        bearings.Select(bearing => bearing.Indicator).ToValueList(),
        bearings.Select(bearing => bearing.Level).OrderByDescending(level => level.Order).First(),
        bearings.Any(bearing => bearing.ContinuesLadder),
        assessment.ValueOf(fact.Id) is not null);

    // An indicator that is met may still be open at a higher level, through one of its exceptions.
    private static LevelOfNeed? HighestOpenLevel(IAssessment assessment, Indicator indicator) =>
        AssessmentResults.StandingsOf(assessment, indicator)
            .Where(standing => standing.Truth == Truth.Unknown && standing.Level > assessment.IndicatedLevel)
            .Select(standing => standing.Level)
            .OrderByDescending(level => level.Order)
            .FirstOrDefault();

    // A rung that is met stands at the indicated level or below, and only indicators above it are asked after: such a rung is always a lower one.
    private static HashSet<string> LaddersBegun(IAssessment assessment) =>
        new(assessment.MetIndicators().SelectMany(indicator => indicator.Ladders).Select(ladder => ladder.Id));

    private static List<string> FactsToAsk(IAssessment assessment, Indicator indicator)
    {
        var unknown = indicator.Facts.Where(fact => assessment.ValueOf(fact) is null).Distinct().ToList();
        return unknown.Count > 0 ? unknown : indicator.Facts.Where(fact => IsPartlyKnown(assessment.ValueOf(fact))).Distinct().ToList();
    }

    private static bool IsPartlyKnown(FactValue? value) => value is not null && (value.Low != value.High || value.Events is { IsComplete: false });
}
