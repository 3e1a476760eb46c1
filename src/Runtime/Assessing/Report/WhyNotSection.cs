using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows of each level above the indicated one why it is not reached, and what speaks against it.</summary>
internal static class WhyNotSection
{
    private const int MostShown = 3;

    public static void Write(ReportPage page, IAssessment assessment)
    {
        var above = assessment.Authority.Levels.Where(level => level > assessment.IndicatedLevel).ToList();
        if (above.Count == 0)
        {
            return;
        }

        page.Heading(assessment.IndicatedLevel is null ? "Why no level" : "Why not higher");
        foreach (var level in above)
        {
            var explained = LevelExplanation.Of(assessment, level);
            page.Item("-", level + ": " + (explained.Truth == Truth.No
                ? "not reached, whatever the rest turns out to be"
                : "open; " + Number(explained.Open.Count) + (explained.Open.Count == 1 ? " indicator hangs" : " indicators hang") + " on facts that are not known"));
            HoldingRows.Write(page, "rests on", explained, 4);

            // What nobody has asked about speaks neither for nor against.
            var against = explained.Against.Where(indicator => indicator.Because.Any(part => part.Fact?.Value is not null)).ToList();
            foreach (var indicator in against.Take(MostShown))
            {
                page.Row("not met", indicator.Indicator.Text + " - " + string.Join("; ", indicator.Because.Select(Failing)), 4);
                page.Row("", SourceLine.Of(indicator.Citation, indicator.Place), 4);
            }

            if (against.Count > MostShown)
            {
                page.Row("", "and " + Number(against.Count - MostShown) + " more are not met", 4);
            }
        }
    }

    private static string Failing(ExplainedCondition part) => part.Words + (part.Truth == Truth.Yes ? " holds" : " does not hold") + (part.Fact?.Value is { } value ? " (" + value + ")" : "");

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
