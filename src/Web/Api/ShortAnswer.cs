using System;
using System.Linq;
using Thresholds.Exchange.Answers;
using Thresholds.Exchange.Json;

namespace Thresholds.Web.Api;

/// <summary>The levels of a case and the names of what speaks for them, as JSON: what a program asks for that assesses many cases.</summary>
internal static class ShortAnswer
{
    public static string Of(IAssessment assessment, DateTime now) => JsonPage.Of(json =>
    {
        var authority = assessment.Authority;
        json.WriteStartObject();
        json.WriteString("authority", authority.Id);
        json.WriteReceipt(authority, now);
        json.WriteObject("indicatedLevel", assessment.IndicatedLevel, json.WriteLevel);
        json.WriteObject("possibleLevel", assessment.PossibleLevel, json.WriteLevel);
        json.WriteTexts("met", assessment.MetIndicators().Select(indicator => indicator.Id));
        json.WriteTexts("strengths", assessment.Strengths().Select(strength => strength.Id));
        json.WriteCaveats(authority);
        json.WriteEndObject();
    });
}
