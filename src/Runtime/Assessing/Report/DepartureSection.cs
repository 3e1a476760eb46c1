using System.Linq;

namespace Thresholds;

/// <summary>Tells what somebody departs from that the document makes mandatory or expects, with the reason.</summary>
internal static class DepartureSection
{
    public static void Write(ReportPage page, Authority authority, ValueList<Departure> departures)
    {
        if (departures.Count == 0)
        {
            return;
        }

        page.Heading("Departed from");
        foreach (var departure in departures)
        {
            var named = authority.Pathways.SelectMany(pathway => pathway.Triggers.Select((trigger, place) => (Name: ReceiptTrigger.NameOf(pathway, place), pathway, trigger))).FirstOrDefault(known => known.Name == departure.Trigger);
            page.Item("-", named.trigger?.Text ?? named.pathway?.Text ?? departure.Trigger);
            if (named.pathway is not null)
            {
                page.Row("trigger", departure.Trigger, 4);
            }

            page.Row("reason", departure.Reason, 4);
            page.Row("by", departure.By, 4);
            if (named.trigger is not null)
            {
                page.Row("source", SourceLine.Of(named.trigger.Citation, named.trigger.Place), 4);
            }
        }
    }
}
