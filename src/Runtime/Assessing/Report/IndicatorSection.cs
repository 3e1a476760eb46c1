using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Shows which indicators decide the level, which others are met, and the strengths.</summary>
internal static class IndicatorSection
{
    public static void Write(ReportPage page, IAssessment assessment)
    {
        var deciding = assessment.DecidingIndicators();
        if (assessment.IndicatedLevel is { } level)
        {
            page.Heading("Why this level");
            if (deciding.Count == 0)
            {
                page.Line("No single indicator decides. Whatever the unknown facts turn out to be, one of these is met:", 2);
            }

            WriteFully(page, assessment, deciding.Count > 0 ? deciding : Together(assessment));
            HoldingRows.Write(page, "rests on", LevelExplanation.Of(assessment, level), 2);
        }

        var others = assessment.MetIndicators().Where(indicator => indicator.Polarity == Polarity.Need && !deciding.Contains(indicator)).ToList();
        if (others.Count > 0)
        {
            page.Heading("Also met");
            foreach (var indicator in others.OrderByDescending(indicator => (assessment.CertainLevelOf(indicator) ?? indicator.Level).Order))
            {
                page.Item("-", (assessment.CertainLevelOf(indicator) ?? indicator.Level) + ": " + indicator.Text);
                page.Row("source", SourceLine.Of(indicator.Citation, indicator.Place), 4);
            }
        }

        var strengths = assessment.Strengths();
        if (strengths.Count > 0)
        {
            page.Heading("Strengths");
            foreach (var strength in strengths)
            {
                page.Item("+", strength.Text);
                page.Row("source", SourceLine.Of(strength.Citation, strength.Place), 4);
            }
        }
    }

    private static IEnumerable<Indicator> Together(IAssessment assessment) =>
        assessment.OpenIndicators().Where(indicator => assessment.PossibleLevelOf(indicator) >= assessment.IndicatedLevel);

    private static void WriteFully(ReportPage page, IAssessment assessment, IEnumerable<Indicator> indicators)
    {
        foreach (var indicator in indicators)
        {
            var explanation = Explanation.Of(assessment, indicator);
            page.Item("-", indicator.Text);
            if (explanation.Condition is { } condition)
            {
                page.Row("when", condition, 4);
                if (explanation.Exception is { Level: { } higher } exception)
                {
                    page.Row("and", exception.Condition + ", so that it counts at " + higher, 4);
                }

                page.Row("known", string.Join("; ", explanation.Facts.Select(fact => fact.ToString())), 4);
            }
            else
            {
                page.Row("known", "a practitioner's judgement", 4);
            }

            page.Row("source", SourceLine.Of(explanation.Citation, explanation.Place), 4);
        }
    }
}
