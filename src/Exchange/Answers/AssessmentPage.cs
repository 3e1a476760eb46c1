using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Exchange.Answers;

/// <summary>An assessment as JSON.</summary>
internal static class AssessmentPage
{
    public static string Of(IAssessment assessment, DateTime now, IReadOnlyDictionary<string, DateTime> events, Receipt? receipt) => JsonPage.Of(json =>
    {
        var authority = assessment.Authority;
        json.WriteStartObject();
        json.WriteEdition(authority);
        json.WriteTexts("languages", authority.Languages);
        json.WriteReceipt(authority, now);

        // As the library reads it back: a text that holds JSON would have to be unpacked first.
        json.WritePropertyName("sealedReceipt");
        json.WriteRawValue(receipt?.ToJson() ?? "null");
        json.WriteObject("indicatedLevel", assessment.IndicatedLevel, json.WriteLevel);
        json.WriteObject("possibleLevel", assessment.PossibleLevel, json.WriteLevel);
        json.WriteObjects("met", assessment.MetIndicators(), indicator => json.WriteIndicator(assessment, indicator));
        json.WriteObjects("open", assessment.OpenIndicators(), indicator => json.WriteIndicator(assessment, indicator));
        json.WriteObjects("notMet", assessment.Authority.Indicators.Where(indicator => assessment.Decide(indicator.Decision) == Truth.No), indicator => json.WriteIndicator(assessment, indicator));
        json.WriteObjects("levels", authority.Levels, level => json.WriteLevelExplanation(LevelExplanation.Of(assessment, level)));
        json.WriteObjects("strengths", assessment.Strengths(), strength => WriteStrength(json, strength));
        json.WriteObjects("advice", assessment.AdviceToConsider(), advice =>
        {
            json.WriteString("id", advice.Id);
            json.WriteString("text", advice.Text);
            json.WriteString("when", advice.When?.Condition);
            json.WriteSource(advice.Citation, advice.Note, advice.Place);
        });
        json.WriteObjects("alerts", assessment.AlertsRaised(), raised => json.WriteAlert(raised.Alert, raised.Signs));
        json.WriteStandings(assessment);
        json.WriteObjects("questions", Questions.For(assessment), question => WriteQuestion(json, question));
        json.WriteObjects("pathways", PathwayPlan.For(assessment, now, events).Pathways, pathway => json.WritePathway(pathway, now));
        var response = ResponsePlan.For(assessment, now, events);
        json.WriteObject("response", response.Responses.Count == 0 ? null : response, plan => json.WritePlan(plan.Provisions, now));
        json.WriteObjects("triages", TriageView.For(assessment, now, events), triage => json.WriteTriage(triage, now));
        json.WriteObjects("prohibitions", assessment.ProhibitionsInForce(), json.WriteProhibition);
        json.WriteCaveats(authority);
        json.WriteEndObject();
    });

    private static void WriteStrength(Utf8JsonWriter json, PresentStrength strength)
    {
        json.WriteString("id", strength.Id);
        json.WriteString("text", strength.Text);
        json.WriteString("domain", strength.Domain.Label);
        json.WriteLevelOrder("level", strength.Level);
        json.WriteSource(strength.Citation, null, strength.Place);
    }

    private static void WriteQuestion(Utf8JsonWriter json, Question question)
    {
        json.WriteString("fact", question.Fact.Id);
        json.WriteString("text", question.Fact.Text);
        json.WriteString("kind", Words.Of(question.Fact.Kind));
        json.WriteLevelOrder("highestLevel", question.HighestLevel);
        json.WriteBoolean("continuesLadder", question.ContinuesLadder);
        json.WriteBoolean("partlyKnown", question.IsPartlyKnown);
        json.WriteTexts("indicators", question.Indicators.Select(indicator => indicator.Id));
        json.WriteObjects("bearings", question.Bearings, bearing =>
        {
            json.WriteString("indicator", bearing.Indicator.Id);
            json.WriteString("text", bearing.Indicator.Text);
            json.WriteLevelOrder("level", bearing.Level);
            json.WriteBoolean("continuesLadder", bearing.ContinuesLadder);
            json.WriteSource(bearing.Indicator.Citation, bearing.Indicator.Note, bearing.Indicator.Place);
        });
    }
}
