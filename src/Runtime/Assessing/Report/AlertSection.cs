using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows the signs of this case to be alert to.</summary>
internal static class AlertSection
{
    public static void Write(ReportPage page, IAssessment assessment)
    {
        var raised = assessment.AlertsRaised();
        if (raised.Count == 0)
        {
            return;
        }

        page.Heading("Be alert");
        foreach (var alert in raised)
        {
            page.Line(alert.Alert.Text, 2);
            foreach (var sign in alert.Signs)
            {
                page.Item("-", sign.Text, 4);
                page.Row("source", SourceLine.Of(sign.Citation, sign.Place), 6);
            }

            var open = alert.Alert.Signs.Count(sign => assessment.Decide(sign.Decision) == Truth.Unknown);
            if (open > 0)
            {
                page.Line(open.ToString(CultureInfo.InvariantCulture) + " more of its signs " + (open == 1 ? "hangs" : "hang") + " on facts that are not known.", 4);
            }
        }
    }
}
