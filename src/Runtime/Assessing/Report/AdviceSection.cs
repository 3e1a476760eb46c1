using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows what this case calls on to consider, and at the end of the page the prompts that always hold.</summary>
internal static class AdviceSection
{
    public static void Write(ReportPage page, IAssessment assessment)
    {
        var advice = assessment.AdviceToConsider().Where(item => item.When is not null).ToList();
        var open = assessment.Authority.Advice.Count(item => item.When is { } when && assessment.Decide(when.Decision) == Truth.Unknown);
        if (advice.Count == 0 && open == 0)
        {
            return;
        }

        page.Heading("Consider");
        foreach (var item in advice)
        {
            page.Item("-", item.Text);
            page.Row("when", item.When!.Condition, 4); // filtered on When
            page.Row("source", SourceLine.Of(item.Citation, item.Place), 4);
        }

        if (open > 0)
        {
            page.Line(open.ToString(CultureInfo.InvariantCulture) + " more " + (open == 1 ? "hangs" : "hang") + " on facts that are not known.", 2);
        }
    }

    public static void WritePrompts(ReportPage page, IAssessment assessment)
    {
        var prompts = assessment.AdviceToConsider().Where(item => item.When is null).ToList();
        if (prompts.Count == 0)
        {
            return;
        }

        page.Heading("To ask yourself in every case");
        foreach (var item in prompts)
        {
            page.Item("-", item.Text);
        }
    }
}
