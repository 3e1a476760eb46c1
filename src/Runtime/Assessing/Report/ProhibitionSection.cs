using System.Linq;

namespace Thresholds;

/// <summary>Shows what the document forbids in this case.</summary>
internal static class ProhibitionSection
{
    public static void Write(ReportPage page, IAssessment assessment)
    {
        var prohibitions = assessment.ProhibitionsInForce();
        if (prohibitions.Count == 0)
        {
            return;
        }

        page.Heading("What the document forbids here");
        foreach (var item in prohibitions)
        {
            page.Item("-", (item.Truth == Truth.Yes ? "" : "Perhaps: ") + item.Prohibition.Text);
            page.Row("no referral", "to " + item.Prohibition.Contact.Name, 4);
            if (item.Prohibition.When is { } when)
            {
                page.Row("when", when.Condition, 4);
            }

            if (item.Prohibition.Unless.Count > 0)
            {
                page.Row("unless", string.Join("; or ", item.Prohibition.Unless.Select(guard => guard.Condition)), 4);
            }

            page.Row("source", SourceLine.Of(item.Prohibition.Citation, item.Prohibition.Place), 4);
        }
    }
}
