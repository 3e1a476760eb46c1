using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Shows the lines of a response or pathway: whom to call and by when before all else.</summary>
internal static class ProvisionSection
{
    public static void Write(ReportPage page, ProvisionPlan plan, DateTime now, int indent)
    {
        var label = new OncePerBlock(page, indent);
        WriteContacts(label, plan);

        foreach (var step in plan.Steps.Where(step => step.State.MayApply))
        {
            label.Row("do", StepOf(step, now) + StateWording.After(step.State));
        }

        // Consent and informing are shown even when an exception takes them away: that is what the reader has to know.
        foreach (var consent in plan.Consent.Where(consent => consent.State.Standing != Standing.DoesNotApply))
        {
            label.Row("consent", Consent(consent.Provision) + StateWording.AfterWithExceptions(consent.State, consent.Provision.Unless));
        }

        foreach (var inform in plan.Inform.Where(inform => inform.State.Standing != Standing.DoesNotApply))
        {
            label.Row("inform", inform.Rule.Whom.Text + Before(inform) + StateWording.AfterWithExceptions(inform.State, inform.Rule.Unless));
        }

        Rows(label, "consult", plan.Consultations, item => item.Whom.Text + (item.Text is null ? "" : ": " + item.Text));
        foreach (var assessment in plan.Assessments.Where(assessment => assessment.State.Standing != Standing.DoesNotApply))
        {
            label.Row("assess", AssessmentOf(assessment.Provision) + StateWording.After(assessment.State) + Otherwise(assessment));
        }

        Rows(label, "lead", plan.Leads, item => item.Who.Text + (item.Text is null ? "" : ": " + item.Text));
        Rows(label, "form", plan.Forms, item => item.Form.Text + (item.Form.Web is null ? "" : ", " + item.Form.Web));
        Rows(label, "include", plan.Inclusions, item => "- " + item.Text);
        Rows(label, "offer", plan.Offers, item => "- " + item.Text);
        Rows(label, "standard", plan.Standards, item => "- " + item.Text + (item.By is { } by ? " (" + by.Text + ")" : ""));
        Rows(label, "partner", plan.Partners, item => "- " + item.Who.Text);
    }

    public static void WriteContacts(OncePerBlock label, ProvisionPlan plan)
    {
        foreach (var contact in plan.Contacts.Where(contact => contact.State.MayApply))
        {
            label.Row(contact.Rule.IsReferral ? "refer to" : "contact", ContactWording.Of(contact.AtMoment) + StateWording.After(contact.State));
        }
    }

    public static string StepOf(PlannedStep step, DateTime now) => step.Step.Action.Text
        + (step.Step.By is { } by ? " (" + by.Text + ")" : "")
        + (step.Due is { } due ? ": " + due + (due.IsOver(now) ? " - OVERDUE unless done" : "") : ": the document sets no time");

    private static void Rows<T>(OncePerBlock label, string name, IEnumerable<Planned<T>> items, Func<T, string> words)
        where T : Provision
    {
        foreach (var item in items.Where(item => item.State.MayApply))
        {
            label.Row(name, words(item.Provision) + StateWording.After(item.State));
        }
    }

    public static string Consent(ConsentRule rule) => rule.Requirement switch
    {
        ConsentRequirement.Required => "required",
        ConsentRequirement.Sought => "to be sought",
        _ => "not required",
    } + (rule.For is null ? "" : " for " + rule.For);

    private static string Before(PlannedInform inform) => inform.Rule.Before is not { } named
        ? ""
        : ", before \"" + named.Text + "\"" + (inform.Due?.Latest is { } latest ? " (" + DueWording.Minute(latest) + ")" : "");

    public static string AssessmentOf(AssessmentRule rule) => rule.Assessment.Text + ": " + rule.Obligation switch
    {
        Obligation.Required => "required",
        Obligation.Considered => "to be considered",
        Obligation.Helpful => "may help, not essential",
        _ => "not required",
    };

    private static string Otherwise(Planned<AssessmentRule> planned) => planned.Provision.Otherwise is { } otherwise ? "; otherwise " + otherwise : "";
}
