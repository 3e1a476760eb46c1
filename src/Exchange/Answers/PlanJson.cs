using System;
using System.Linq;
using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Exchange.Answers;

/// <summary>Writes what is to be done in a case: by when, with whose consent, and whom to call at the moment.</summary>
internal static class PlanJson
{
    public static void WritePathway(this Utf8JsonWriter json, OpenedPathway pathway, DateTime now)
    {
        json.WriteString("id", pathway.Pathway.Id);
        json.WriteString("text", pathway.Pathway.Text);
        json.WriteString("truth", Words.Of(pathway.Truth));
        json.WriteString("strength", Words.Of(pathway.Strength));
        json.WriteBoolean("asksForReasonToDepart", pathway.AsksForReasonToDepart);
        json.WriteObjects("triggers", pathway.Triggers, planned =>
        {
            json.WriteString("truth", Words.Of(planned.Truth));
            json.WriteTrigger(planned.Trigger);
        });
        json.WriteString("barred", Words.Of(pathway.Barred));
        json.WriteObjects("bars", pathway.Bars, json.WriteProhibition);
        json.WritePlan(pathway.Provisions, now);
        json.WriteSource(pathway.Pathway.Citation, pathway.Pathway.Note, pathway.Pathway.Place);
    }

    public static void WritePlan(this Utf8JsonWriter json, ProvisionPlan plan, DateTime now)
    {
        json.WriteObjects("steps", plan.Steps, step =>
        {
            json.WriteProvision(step.Step);
            json.WriteState(step.State);
            json.WriteDue(step.Due, now);
        });
        json.WriteObjects("contacts", plan.Contacts, contact =>
        {
            json.WriteProvision(contact.Rule);
            json.WriteState(contact.State);
            json.WriteWhomToCall("now", contact.AtMoment);
        });
        Plain("consent", plan.Consent);
        json.WriteObjects("inform", plan.Inform, inform =>
        {
            json.WriteProvision(inform.Rule);
            json.WriteState(inform.State);
            json.WriteDue(inform.Due, now);
        });
        Plain("consultations", plan.Consultations);
        Plain("assessments", plan.Assessments);
        Plain("leads", plan.Leads);
        Plain("forms", plan.Forms);
        Plain("inclusions", plan.Inclusions);
        Plain("offers", plan.Offers);
        Plain("partners", plan.Partners);
        Plain("standards", plan.Standards);

        void Plain<T>(string name, ValueList<Planned<T>> items)
            where T : Provision => json.WriteObjects(name, items, planned =>
        {
            json.WriteProvision(planned.Provision);
            json.WriteState(planned.State);
        });
    }

    public static void WriteTriage(this Utf8JsonWriter json, TriageView view, DateTime now)
    {
        json.WriteString("id", view.Triage.Id);
        json.WriteString("text", view.Triage.Text);
        json.WriteObjects("outcomes", view.Outcomes, outcome =>
        {
            json.WriteString("id", outcome.Outcome.Id);
            json.WriteString("text", outcome.Outcome.Text);
            json.WriteString("rule", Words.Of(outcome.Outcome.Rule));
            json.WriteString("condition", outcome.Outcome.Condition);
            json.WriteString("truth", Words.Of(outcome.Truth));
            json.WriteDue(outcome.Due, now);
            json.WriteWhomToCall("to", outcome.To);
            json.WriteSource(outcome.Outcome.Citation, outcome.Outcome.Note, outcome.Outcome.Place);
        });
        json.WriteSource(view.Triage.Citation, view.Triage.Note, view.Triage.Place);
    }

    public static void WriteProhibition(this Utf8JsonWriter json, ProhibitionInForce prohibition)
    {
        json.WriteString("text", prohibition.Prohibition.Text);
        json.WriteString("contact", prohibition.Prohibition.Contact.Id);
        json.WriteString("truth", Words.Of(prohibition.Truth));
        json.WriteGuards(prohibition.Prohibition.When, prohibition.Prohibition.Unless);
        json.WriteState(prohibition.State);
        json.WriteSource(prohibition.Prohibition.Citation, prohibition.Prohibition.Note, prohibition.Prohibition.Place);
    }

    private static void WriteState(this Utf8JsonWriter json, ProvisionState state)
    {
        json.WriteString("standing", Words.Of(state.Standing));
        json.WriteTexts("exceptionsThatHold", state.Exceptions.Select(guard => guard.Condition));
        json.WriteTexts("dependsOn", state.OpenConditions.Select(guard => guard.Condition));
    }

    private static void WriteDue(this Utf8JsonWriter json, DueTime? due, DateTime now) => json.WriteObject("due", due, known =>
    {
        json.WriteString("kind", Words.Of(known.Kind));
        json.WriteString("by", known.EndsWithDay ? Words.Day(known.Latest) : Words.Moment(known.Latest));
        json.WriteBoolean("over", known.IsOver(now));
        json.WriteString("text", known.ToString());
    });

    private static void WriteWhomToCall(this Utf8JsonWriter json, string name, ContactAtMoment? moment) => json.WriteObject(name, moment, known =>
    {
        json.WriteContact(known.Contact);
        json.WriteString("availability", Words.Of(known.Availability));
        json.WriteString("insteadOf", known.Asked.Id == known.Contact.Id ? null : known.Asked.Id);
        json.WriteString("nextOpening", Words.Moment(known.NextOpening));
        json.WriteWhomToCall("fallback", known.Fallback);
    });
}
