using System;
using Thresholds.Exchange.Answers;
using Thresholds.Exchange.Json;

namespace Thresholds.Web.Api;

/// <summary>One case before several authorities, as JSON.</summary>
internal static class ComparedCase
{
    public static string Of(SideBySide sides, DateTime now) => JsonPage.Of(json =>
    {
        json.WriteStartObject();
        json.WriteString("asOf", Words.Moment(now));
        json.WriteBoolean("differs", sides.Differs);
        json.WriteBoolean("leftOut", sides.IsLeftOut);
        json.WriteObjects("sides", sides.Sides, side =>
        {
            json.WriteEdition(side.Authority);
            json.WriteObject("indicatedLevel", side.Indicated, json.WriteLevel);
            json.WriteObject("possibleLevel", side.Assessment.PossibleLevel, json.WriteLevel);
            json.WriteObjects("deciding", side.Deciding, indicator => json.WriteIndicator(side.Assessment, indicator));
            json.WriteTexts("notAsked", side.NotAsked);
            json.WriteCaveats(side.Authority);
        });
        json.WriteEndObject();
    });
}
