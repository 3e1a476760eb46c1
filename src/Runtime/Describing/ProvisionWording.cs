using System;

namespace Thresholds;

/// <summary>Says in words what a line of a response or pathway asks for, whatever the case.</summary>
public static class ProvisionWording
{
    /// <summary>The line in words, without its condition: "Consent to be sought for a referral".</summary>
    /// <param name="provision">The line.</param>
    /// <exception cref="ArgumentNullException">There is no line.</exception>
    public static string InWords(this Provision provision) => (provision ?? throw new ArgumentNullException(nameof(provision))) switch
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
