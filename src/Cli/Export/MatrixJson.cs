using System.Linq;
using System.Text.Json;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Export;

/// <summary>Writes the matrix: levels, domains, ladders, indicators and strengths.</summary>
internal static class MatrixJson
{
    public static void WriteMatrix(this Utf8JsonWriter json, Authority authority)
    {
        json.WriteObjects("levels", authority.Levels, level =>
        {
            json.WriteLevel(level);
            json.WriteTexts("also", level.AlsoKnownAs);
            json.WriteLaw(level.Law);
            json.WriteSource(level.Citation, level.Note, level.Place);
        });
        json.WriteObjects("domains", authority.Domains, domain =>
        {
            json.WriteString("id", domain.Id);
            json.WriteString("label", domain.Label);
            json.WriteTranslations(domain.Translations);
            json.WriteSource(domain.Citation, domain.Note, domain.Place);
        });
        json.WriteObjects("ladders", authority.Ladders, ladder =>
        {
            json.WriteString("id", ladder.Id);
            json.WriteString("text", ladder.Text);
            json.WriteTranslations(ladder.Translations);
            json.WriteTexts("facts", ladder.Facts);
            json.WriteTexts("indicators", authority.Indicators.Where(indicator => indicator.Ladders.Contains(ladder)).Select(indicator => indicator.Id));
            json.WriteSource(ladder.Citation, ladder.Note, ladder.Place);
        });
        json.WriteObjects("indicators", authority.Indicators.Where(indicator => indicator.Domain is not null), indicator => WriteIndicator(json, indicator));
        json.WriteObjects("strengths", authority.Strengths, strength =>
        {
            json.WriteString("id", strength.Id);
            json.WriteString("domain", strength.Domain.Label);
            json.WriteString("area", strength.Area?.Label);
            json.WriteString("text", strength.Text);
            json.WriteTranslations(strength.Translations);
            json.WriteString("condition", strength.Condition);
            json.WriteString("about", strength.Subject);
            json.WriteTexts("facts", strength.Facts);
            json.WriteTexts("also", strength.AlsoKnownAs);
            json.WriteSource(strength.Citation, strength.Note, strength.Place);
        });
    }

    private static void WriteIndicator(Utf8JsonWriter json, Indicator indicator)
    {
        json.WriteString("id", indicator.Id);
        json.WriteNumber("level", indicator.Level.Order);
        json.WriteString("domain", indicator.Domain?.Label);
        json.WriteString("area", indicator.Area?.Label);
        json.WriteString("text", indicator.Text);
        json.WriteTranslations(indicator.Translations);
        json.WriteString("condition", indicator.Condition);
        json.WriteString("ladder", indicator.Ladder?.Id);
        json.WriteTexts("ladders", indicator.Ladders.Select(ladder => ladder.Id));
        json.WriteString("polarity", Words.Of(indicator.Polarity));
        json.WriteString("about", indicator.Subject);
        json.WriteObjects("exceptions", indicator.Exceptions, exception =>
        {
            json.WriteString("condition", exception.Condition);
            json.WriteLevelOrder("level", exception.Level);
        });
        json.WriteTexts("facts", indicator.Facts);
        json.WriteTexts("also", indicator.AlsoKnownAs);
        json.WriteSource(indicator.Citation, indicator.Note, indicator.Place);
    }
}
