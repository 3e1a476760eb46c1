using System;
using System.Linq;

namespace Thresholds;

/// <summary>Heads the page: whose document, which edition, and which level it indicates.</summary>
internal static class LevelSection
{
    public static void Write(ReportPage page, IAssessment assessment, DateTime now)
    {
        page.Title(assessment.Authority.Name);
        page.Line(EditionOf(assessment.Authority.Edition));
        page.Line("As of " + DueWording.Minute(now));
        Warn(page, assessment.Authority.Edition, now);
        if (assessment.Authority.SupersededBy.Count > 0)
        {
            page.Line("NOTE: this edition is superseded by " + string.Join(" and ", assessment.Authority.SupersededBy.Select(name => "'" + name + "'")) + ".");
        }

        page.Heading("Level of need");
        page.Row("Certain", assessment.IndicatedLevel?.ToString() ?? "no level indicated");
        page.Row("Possible", assessment.PossibleLevel?.ToString() ?? "no level");
        page.Blank();
        page.Line(Meaning(assessment), 2);
        page.Line("This is an indication for a professional to weigh. It does not stand in for judgement.", 2);
        if (assessment.IndicatedLevel is { Law.Count: > 0 } level)
        {
            page.Row("Law", string.Join("; ", level.Law.Select(law => law.ToString())));
        }
    }

    private static string Meaning(IAssessment assessment)
    {
        var certain = assessment.IndicatedLevel;
        var possible = assessment.PossibleLevel;
        if (certain is null)
        {
            return possible is null
                ? "Nothing that the document lists is met, and no fact that is still unknown could change that. That is not the same as the lowest level: the document may not list what worries you."
                : "What is known does not yet reach any level, which is not the same as the lowest level. What is still unknown could bring it as high as \"" + possible + "\": see what to ask next.";
        }

        return possible > certain
            ? "What is known already reaches \"" + certain + "\", whatever the rest turns out to be. What is still unknown could raise it as high as \"" + possible + "\": see what to ask next."
            : "What is known reaches \"" + certain + "\", and nothing that the document still asks for could raise or lower it.";
    }

    private static string EditionOf(Edition? edition) => edition is null
        ? "Edition not stated"
        : edition.Text
            + (edition.Version is null ? "" : ", version " + edition.Version)
            + (edition.Dated is { } dated ? ", dated " + dated.InWords() : "")
            + (edition.EffectiveFrom is { } from ? ", in force from " + from.InWords() : "")
            + (edition.EffectiveUntil is { } until ? (edition.EffectiveFrom is null ? ", in force until " : " until ") + until.InWords() : "");

    private static void Warn(ReportPage page, Edition? edition, DateTime now)
    {
        if (edition?.EffectiveFrom is { } from && now.Date < from.FirstDay)
        {
            page.Line("NOTE: this edition is not in force yet.");
        }

        if (edition?.EffectiveUntil is { } until && now.Date > until.LastDay)
        {
            page.Line("NOTE: this edition is no longer in force.");
        }

        if (edition?.ReviewBy is { } review && now.Date > review.LastDay)
        {
            page.Line("NOTE: this edition was to be reviewed by " + review.InWords() + ".");
        }
    }
}
