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
        Words(provision),
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

    /// <summary>A line in words, without its conditions.</summary>
    public static string Words(Provision provision) => provision switch
    {
        Step step => step.Action.Text + (step.Deadline is { } deadline ? ", " + deadline.InWords() + (deadline.Event is { } named ? " of: " + named.Text : "") : "") + (step.By is { } by ? ", by " + by.Text : ""),
        ContactRule rule => (rule.IsReferral ? "Refer to " : "Contact ") + ContactWording.Reached(rule.Contact),
        ConsentRule rule => "Consent " + ProvisionSection.Consent(rule),
        InformRule rule => "Inform " + rule.Whom.Text + (rule.Before is { } before ? " before: " + before.Text : ""),
        Consultation consultation => "Consult " + consultation.Whom.Text + (consultation.Text is { } text ? ": " + text : ""),
        AssessmentRule rule => ProvisionSection.AssessmentOf(rule) + (rule.Otherwise is { } otherwise ? ", otherwise " + otherwise : ""),
        Lead lead => "Led by " + lead.Who.Text + (lead.Text is { } text ? ": " + text : ""),
        FormRule rule => "Form: " + rule.Form.Text,
        Inclusion inclusion => "Include: " + inclusion.Text,
        Offer offer => "Offer: " + offer.Text,
        Partner partner => "Partner: " + partner.Who.Text,
        Standard standard => "Standard: " + standard.Text,
        _ => provision.ToString(),
    };
}
