using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Describes pathways, and the lines of what a document asks for.</summary>
internal static class PathwayDescriptions
{
    public static Description Of(Authority authority, Pathway pathway) => new(
        pathway.Id,
        "pathway",
        pathway.Text,
        DescribedRows.Of(pathway.Translations).Concat(DescribedRows.Of(pathway.Citation, pathway.Note, pathway.Place)).ToValueList(),
        DescribedRows.Sections(
            ("What opens it", pathway.Triggers.Select((trigger, place) => Item(pathway, trigger, place))),
            ("What it asks for", pathway.Provisions.Select(Item)),
            ("What may bar its referral", authority.Prohibitions
                .Where(prohibition => pathway.Provisions.OfType<ContactRule>().Any(rule => rule.IsReferral && rule.Contact.Id == prohibition.Contact.Id))
                .Select(prohibition => new DescribedItem(prohibition.Text, Guards(prohibition.When, prohibition.Unless).Concat(DescribedRows.Of(prohibition.Citation, prohibition.Note, prohibition.Place)).ToValueList())))));

    /// <summary>A line of what a level or pathway asks for.</summary>
    public static DescribedItem Item(Provision provision) => new(
        provision.InWords(),
        Guards(provision.When, provision.Unless).Concat(DescribedRows.Of(provision.Citation, provision.Note, provision.Place)).ToValueList());

    private static DescribedItem Item(Pathway pathway, Trigger trigger, int place) => new(
        trigger.Text ?? trigger.Condition ?? pathway.Text,
        new[] { new DescribedRow("name", ReceiptTrigger.NameOf(pathway, place)), new DescribedRow("strength", trigger.Strength.ToString().ToLowerInvariant()), new DescribedRow("when", trigger.Condition ?? "a practitioner judges that it is so") }
            .Concat(DescribedRows.Perhaps("level", trigger.Level is null ? null : trigger.Level + (trigger.OrLevel is null ? "" : " or " + trigger.OrLevel)))
            .Concat(DescribedRows.Of(trigger.Translations))
            .Concat(DescribedRows.Of(trigger.Citation, trigger.Note, trigger.Place))
            .ToValueList());

    private static IEnumerable<DescribedRow> Guards(Guard? when, ValueList<Guard> unless) =>
        DescribedRows.Perhaps("when", when?.Condition).Concat(unless.Select(guard => new DescribedRow("unless", guard.Condition)));
}
