using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows what to consider: first what this case calls for, then the prompts that always hold.</summary>
internal static class AdviceSection
{
    public static void Write(ReportPage page, IAssessment assessment)
    {
        var advice = assessment.AdviceToConsider();
        var open = assessment.Authority.Advice.Count(item => item.When is { } when && assessment.Decide(when.Decision) == Truth.Unknown);
        if (advice.Count == 0 && open == 0)
        {
            return;
        }

        page.Heading("Consider");
        foreach (var item in advice.Where(item => item.When is not null))
        {
            page.Item("-", item.Text);
            page.Row("when", item.When!.Condition, 4);
            page.Row("source", SourceLine.Of(item.Citation, item.Place), 4);
        }

        if (advice.Any(item => item.When is null))
        {
            page.Line("In every case:", 2);
            foreach (var item in advice.Where(item => item.When is null))
            {
                page.Item("-", item.Text);
            }
        }

        if (open > 0)
        {
            page.Line(open.ToString(CultureInfo.InvariantCulture) + " more " + (open == 1 ? "hangs" : "hang") + " on facts that are not known.", 2);
        }
    }
}
