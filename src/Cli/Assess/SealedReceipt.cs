using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Cli.Files;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>Makes the receipt of a case with the departures that were asked for.</summary>
internal static class SealedReceipt
{
    /// <summary>The receipt, or what is wrong with a departure: in the case file at its place, on the command line by the option.</summary>
    public static (Receipt? Receipt, CaseProblem? InCase, Complaint? OnLine) Of(IAssessment assessment, DateTime now, byte[] salt, IEnumerable<CaseDeparture> departures)
    {
        var receipt = Receipt.Of(assessment, now, salt);
        foreach (var departure in departures)
        {
            if (Problem(assessment.Authority, receipt, departure) is { } problem)
            {
                return departure.Offset is { } offset ? (null, new CaseProblem(offset, problem), null) : (null, null, new Complaint("--depart", problem));
            }

            receipt = receipt.Depart(departure.Trigger, departure.Reason, departure.By);
        }

        return (receipt, null, null);
    }

    private static string? Problem(Authority authority, Receipt receipt, CaseDeparture departure)
    {
        var shown = Spelling.Printable(departure.Trigger);
        if (receipt.Departures.Any(earlier => earlier.Trigger == departure.Trigger))
        {
            return $"'{shown}' is departed from twice; keep one";
        }

        if (receipt.Triggers.All(open => open.Name != departure.Trigger))
        {
            var all = authority.Pathways.SelectMany(pathway => pathway.Triggers.Select((trigger, place) => (Name: ReceiptTrigger.NameOf(pathway, place), trigger.Strength))).ToList();
            var open = receipt.Triggers.Count == 0 ? "; no mandatory or usual trigger is" : "; open are " + string.Join(", ", receipt.Triggers.Select(trigger => trigger.Name));
            return all.FirstOrDefault(trigger => trigger.Name == departure.Trigger) switch
            {
                { Name: null } => $"'{authority.Id}' has no trigger '{shown}'{(Spelling.Nearest(departure.Trigger, all.Select(trigger => trigger.Name)) is { } nearest ? $"; did you mean '{nearest}'?" : open)}",
                { Strength: TriggerStrength.May } => $"'{shown}' says that something may be done, and not doing it is no departure; take it out",
                _ => $"'{shown}' is not open for certain in this case{open}",
            };
        }

        return Blank(departure.Reason, "the reason") ?? Blank(departure.By, "the name of who departs");
    }

    private static string? Blank(string text, string what) =>
        string.IsNullOrWhiteSpace(text) ? what + " is missing; the document asks for it"
        : text.Length > Receipt.LongestText ? string.Create(CultureInfo.InvariantCulture, $"{what} is longer than {Receipt.LongestText} characters")
        : Receipt.CanHold(text) ? null
        : what + " holds control characters or half a character";
}
