using System.Linq;

namespace Thresholds;

/// <summary>Shows the outcomes that are still possible in each triage.</summary>
internal static class TriageSection
{
    public static void Write(ReportPage page, ValueList<TriageView> views)
    {
        foreach (var view in views)
        {
            page.Heading(view.Triage.Text);
            foreach (var outcome in view.Outcomes.Where(outcome => outcome.Truth != Truth.No))
            {
                page.Item("-", outcome.Outcome.Text + ": " + Stands(outcome));
                if (outcome.Due is { } due)
                {
                    page.Row("due", due.ToString(), 4);
                }

                if (outcome.To is { } to)
                {
                    page.Row("to", ContactWording.Of(to), 4);
                }
            }

            if (view.Outcomes.All(outcome => outcome.Truth == Truth.No))
            {
                page.Line("None of the outcomes that the document lists applies.", 2);
            }
        }
    }

    private static string Stands(TriagedOutcome outcome) => outcome.Outcome.Rule == OutcomeRule.Discretion
        ? "at the discretion of whoever decides"
        : outcome.Truth == Truth.Yes ? "applies" : "depends on what is not known" + (outcome.Outcome.Condition is { } condition ? ": " + condition : "");
}
