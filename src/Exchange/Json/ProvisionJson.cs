using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;

namespace Thresholds.Exchange.Json;

/// <summary>Writes the lines of responses and pathways, by kind.</summary>
internal static class ProvisionJson
{
    /// <summary>Each kind of line under its own name, each kind in the order of the file.</summary>
    public static void WriteProvisions(this Utf8JsonWriter json, IReadOnlyList<Provision> provisions)
    {
        Kind<Step>("steps");
        Kind<ContactRule>("contacts");
        Kind<ConsentRule>("consent");
        Kind<InformRule>("inform");
        Kind<Consultation>("consultations");
        Kind<AssessmentRule>("assessments");
        Kind<Lead>("leads");
        Kind<FormRule>("forms");
        Kind<Inclusion>("inclusions");
        Kind<Offer>("offers");
        Kind<Partner>("partners");
        Kind<Standard>("standards");

        void Kind<T>(string name)
            where T : Provision => json.WriteObjects(name, provisions.OfType<T>(), json.WriteProvision);
    }

    /// <summary>A line, with its conditions and its source.</summary>
    public static void WriteProvision(this Utf8JsonWriter json, Provision provision)
    {
        WriteOwn(json, provision);
        json.WriteGuards(provision.When, provision.Unless);
        json.WriteSource(provision.Citation, provision.Note, provision.Place);
    }

    /// <summary>When something is asked for, and its exceptions.</summary>
    public static void WriteGuards(this Utf8JsonWriter json, Guard? when, IEnumerable<Guard> unless)
    {
        json.WriteString("when", when?.Condition);
        json.WriteTexts("unless", unless.Select(guard => guard.Condition));
    }

    private static void WriteOwn(Utf8JsonWriter json, Provision provision)
    {
        switch (provision)
        {
            case Step step:
                json.WriteNamed("action", step.Action.Id, step.Action.Text, step.Action.Translations);
                json.WriteDeadline("deadline", step.Deadline);
                json.WriteNamed("by", step.By?.Id, step.By?.Text, step.By?.Translations ?? default);
                break;
            case ContactRule contact:
                json.WriteString("contact", contact.Contact.Id);
                json.WriteString("name", contact.Contact.Name);
                json.WriteBoolean("referral", contact.IsReferral);
                break;
            case ConsentRule consent:
                json.WriteString("requirement", Words.Of(consent.Requirement));
                json.WriteString("for", consent.For);
                break;
            case InformRule inform:
                json.WriteNamed("whom", inform.Whom.Id, inform.Whom.Text, inform.Whom.Translations);
                json.WriteNamed("before", inform.Before?.Id, inform.Before?.Text, inform.Before?.Translations ?? default);
                break;
            case Consultation consultation:
                json.WriteNamed("whom", consultation.Whom.Id, consultation.Whom.Text, consultation.Whom.Translations);
                json.WriteString("text", consultation.Text);
                json.WriteTranslations(consultation.Translations);
                break;
            case AssessmentRule assessment:
                json.WriteNamed("assessment", assessment.Assessment.Id, assessment.Assessment.Text, assessment.Assessment.Translations);
                json.WriteString("obligation", Words.Of(assessment.Obligation));
                json.WriteString("otherwise", assessment.Otherwise);
                json.WriteLaw(assessment.Assessment.Law);
                break;
            case Lead lead:
                json.WriteNamed("who", lead.Who.Id, lead.Who.Text, lead.Who.Translations);
                json.WriteString("text", lead.Text);
                json.WriteTranslations(lead.Translations);
                break;
            case FormRule form:
                json.WriteNamed("form", form.Form.Id, form.Form.Text, form.Form.Translations);
                json.WriteString("web", form.Form.Web);
                break;
            case Inclusion inclusion:
                json.WriteString("text", inclusion.Text);
                json.WriteTranslations(inclusion.Translations);
                break;
            case Offer offer:
                json.WriteString("text", offer.Text);
                json.WriteTranslations(offer.Translations);
                break;
            case Partner partner:
                json.WriteNamed("who", partner.Who.Id, partner.Who.Text, partner.Who.Translations);
                break;
            case Standard standard:
                json.WriteString("text", standard.Text);
                json.WriteTranslations(standard.Translations);
                json.WriteNamed("by", standard.By?.Id, standard.By?.Text, standard.By?.Translations ?? default);
                break;
            default:
                throw new InvalidOperationException("there is no such provision");
        }
    }
}
