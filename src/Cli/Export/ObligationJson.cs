using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Export;

/// <summary>Writes what is to be done: responses, pathways, prohibitions, triages, advice, alerts and contacts.</summary>
internal static class ObligationJson
{
    public static void WriteObligations(this Utf8JsonWriter json, Authority authority)
    {
        json.WriteObjects("responses", authority.Responses, response =>
        {
            json.WriteNumber("level", response.Level.Order);
            json.WriteProvisions(response.Provisions);
            json.WriteSource(response.Citation, response.Note, response.Place);
        });
        json.WriteObjects("pathways", authority.Pathways, pathway =>
        {
            json.WriteString("id", pathway.Id);
            json.WriteString("text", pathway.Text);
            json.WriteTranslations(pathway.Translations);
            json.WriteObjects("triggers", pathway.Triggers, json.WriteTrigger);
            json.WriteProvisions(pathway.Provisions);
            json.WriteSource(pathway.Citation, pathway.Note, pathway.Place);
        });
        json.WriteObjects("prohibitions", authority.Prohibitions, prohibition =>
        {
            json.WriteString("text", prohibition.Text);
            json.WriteTranslations(prohibition.Translations);
            json.WriteString("contact", prohibition.Contact.Id);
            json.WriteGuards(prohibition.When, prohibition.Unless);
            json.WriteSource(prohibition.Citation, prohibition.Note, prohibition.Place);
        });
        json.WriteObjects("triages", authority.Triages, triage =>
        {
            json.WriteString("id", triage.Id);
            json.WriteString("text", triage.Text);
            json.WriteTranslations(triage.Translations);
            json.WriteObjects("outcomes", triage.Outcomes, outcome => WriteOutcome(json, outcome));
            json.WriteSource(triage.Citation, triage.Note, triage.Place);
        });
        json.WriteObjects("duties", authority.Duties, duty =>
        {
            json.WriteString("id", duty.Id);
            json.WriteString("text", duty.Text);
            json.WriteTranslations(duty.Translations);
            json.WriteDeadline("deadline", duty.Deadline);
            json.WriteString("by", duty.By?.Id);
            json.WriteSource(duty.Citation, duty.Note, duty.Place);
        });
        json.WriteObjects("advice", authority.Advice, advice =>
        {
            json.WriteString("id", advice.Id);
            json.WriteString("text", advice.Text);
            json.WriteTranslations(advice.Translations);
            json.WriteString("when", advice.When?.Condition);
            json.WriteSource(advice.Citation, advice.Note, advice.Place);
        });
        json.WriteObjects("alerts", authority.Alerts, alert => json.WriteAlert(alert, alert.Signs));
        json.WriteObjects("contacts", authority.Contacts, contact =>
        {
            json.WriteContact(contact);
            json.WriteHours(contact.Hours);
            json.WriteString("otherwise", contact.Otherwise);
            json.WriteSource(contact.Citation, contact.Note, contact.Place);
        });
    }

    private static void WriteOutcome(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteString("id", outcome.Id);
        json.WriteString("text", outcome.Text);
        json.WriteTranslations(outcome.Translations);
        json.WriteString("rule", Words.Of(outcome.Rule));
        json.WriteString("condition", outcome.Condition);
        json.WriteDeadline("deadline", outcome.Deadline);
        json.WriteString("to", outcome.To?.Id);
        json.WriteSource(outcome.Citation, outcome.Note, outcome.Place);
    }
}
