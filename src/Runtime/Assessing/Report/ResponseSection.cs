using System;

namespace Thresholds;

/// <summary>Shows what the document asks for at the indicated level.</summary>
internal static class ResponseSection
{
    public static void Write(ReportPage page, ResponsePlan plan, DateTime now)
    {
        if (plan.Level is not { } level)
        {
            return;
        }

        page.Heading("Response at " + level);
        if (plan.Responses.Count == 0)
        {
            page.Line("The document states none.", 2);
            return;
        }

        ProvisionSection.Write(page, plan.Provisions, now, 2);
        foreach (var response in plan.Responses)
        {
            page.Row("source", SourceLine.Of(response.Citation, response.Place));
        }
    }
}
