using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Shows the pathways: in short at the head of the page, and in full further down.</summary>
internal static class PathwaySection
{
    private const int MostOpenTriggers = 3;

    public static void WriteSummary(ReportPage page, PathwayPlan plan)
    {
        var certain = plan.Pathways.Where(pathway => pathway.Truth == Truth.Yes).ToList();
        if (certain.Count == 0)
        {
            return;
        }

        page.Heading("Now");
        foreach (var pathway in certain)
        {
            page.Item("-", pathway.Pathway.Text + ": " + StrengthOf(pathway) + BarredBriefly(pathway));
            foreach (var contact in pathway.Provisions.Contacts.Where(contact => contact.Rule.IsReferral && contact.State.MayApply && pathway.Barred != Truth.Yes))
            {
                page.Row("call", ContactWording.Reached(contact.AtMoment.Contact) + Openness(contact.AtMoment), 4);
            }

            if (pathway.Provisions.EarliestStep is { } step)
            {
                page.Row("first", ProvisionSection.StepOf(step, plan.Now), 4);
            }
        }
    }

    public static void Write(ReportPage page, PathwayPlan plan)
    {
        WriteOpen(page, plan);
        WritePerhaps(page, plan);
    }

    private static void WriteOpen(ReportPage page, PathwayPlan plan)
    {
        var number = 0;
        foreach (var pathway in plan.Pathways.Where(pathway => pathway.Truth == Truth.Yes))
        {
            if (++number == 1)
            {
                page.Heading("Pathways that are open");
            }
            else
            {
                page.Blank();
            }

            page.Item(number.ToString(CultureInfo.InvariantCulture) + ".", pathway.Pathway.Text);
            page.Row("strength", StrengthOf(pathway) + (pathway.AsksForReasonToDepart ? "; not following it asks for a recorded reason" : ""), 5);
            WriteTriggers(page, pathway);
            foreach (var bar in pathway.Bars)
            {
                var barred = bar.Truth == Truth.Yes ? "BARRED" : "BARRED?";
                page.Row(barred, bar.Prohibition.Text + (bar.Truth == Truth.Yes ? "" : StateWording.After(bar.State)), 5);
                page.Row("", SourceLine.Of(bar.Prohibition.Citation, bar.Prohibition.Place), 5);
            }

            ProvisionSection.Write(page, pathway.Provisions, plan.Now, 5);
        }
    }

    // A case of which little is known leaves many pathways open: a line for each, until one is certain.
    private static void WritePerhaps(ReportPage page, PathwayPlan plan)
    {
        var perhaps = plan.Pathways.Where(pathway => pathway.Truth == Truth.Unknown).ToList();
        if (perhaps.Count == 0)
        {
            return;
        }

        page.Heading("Pathways that may open, depending on what is not known");
        foreach (var pathway in perhaps.Where(pathway => pathway.Strength != TriggerStrength.May))
        {
            var conditions = pathway.Triggers.Select(planned => planned.Trigger.Text ?? planned.Trigger.Condition ?? pathway.Pathway.Text).ToList();
            var more = conditions.Count - MostOpenTriggers;
            page.Item("-", pathway.Pathway.Text + ", " + StrengthOf(pathway) + BarredBriefly(pathway) + ", if: " + string.Join("; or ", conditions.Take(MostOpenTriggers))
                + (more > 0 ? "; or one of " + more.ToString(CultureInfo.InvariantCulture) + " more" : ""));
        }

        var discretion = perhaps.Where(pathway => pathway.Strength == TriggerStrength.May).Select(pathway => pathway.Pathway.Text).ToList();
        if (discretion.Count > 0)
        {
            page.Item("-", "At discretion: " + string.Join("; ", discretion));
        }
    }

    private static void WriteTriggers(ReportPage page, OpenedPathway pathway)
    {
        foreach (var planned in pathway.Triggers.Where(trigger => trigger.Truth == Truth.Yes).Concat(pathway.Triggers.Where(trigger => trigger.Truth != Truth.Yes).Take(MostOpenTriggers)))
        {
            var trigger = planned.Trigger;
            var words = trigger.Text ?? trigger.Condition ?? trigger.Id ?? pathway.Pathway.Text;
            page.Row(
                planned.Truth == Truth.Yes ? "because" : "perhaps",
                words + (pathway.Triggers.Count > 1 ? " (" + Name(trigger.Strength) + ")" : ""),
                5);
            page.Row("", SourceLine.Of(trigger.Citation ?? pathway.Pathway.Citation, trigger.Place), 5);
        }

        var more = pathway.Triggers.Count(trigger => trigger.Truth != Truth.Yes) - MostOpenTriggers;
        if (more > 0)
        {
            page.Row("", "and perhaps " + more.ToString(CultureInfo.InvariantCulture) + " more", 5);
        }
    }

    private static string StrengthOf(OpenedPathway pathway) => pathway.Strength switch
    {
        TriggerStrength.Always => "mandatory (\"always\")",
        TriggerStrength.Usually => "expected (\"usually\")",
        _ => "at discretion (\"may\")",
    };

    private static string Name(TriggerStrength strength) => strength.ToString().ToLowerInvariant();

    private static string BarredBriefly(OpenedPathway pathway) => pathway.Barred switch
    {
        Truth.Yes => " - BARRED, see below",
        Truth.Unknown => " - perhaps barred, see below",
        _ => "",
    };

    private static string Openness(ContactAtMoment contact) => contact.Availability switch
    {
        Availability.Open => " (open now)",
        Availability.Closed => " (closed now)",
        _ => " (hours not certain)" + (contact.Fallback is { } fallback ? ", else " + ContactWording.Reached(fallback.Contact) : ""),
    };
}
