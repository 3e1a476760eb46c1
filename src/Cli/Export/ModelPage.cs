using System.Linq;
using System.Text.Json;
using Thresholds.Dsl.Model;
using Thresholds.Exchange.Json;

namespace Thresholds.Cli.Export;

/// <summary>The model of an authority as JSON. Equal models give equal bytes.</summary>
internal static class ModelPage
{
    public static string Of(AuthorityModel model) => JsonPage.Of(json =>
    {
        var authority = model.Authority;
        json.WriteStartObject();
        json.WriteEdition(authority);
        json.WriteTexts("languages", authority.Languages);
        json.WriteString("template", authority.Template);
        json.WriteObjects("withdrawn", authority.Withdrawn, part =>
        {
            json.WriteString("kind", part.Kind);
            json.WriteString("id", part.Id);
            json.WriteString("text", part.Text);
            json.WriteString("because", part.Because);
            json.WriteString("template", part.Template?.ToString());
            json.WriteSource(part.Citation, part.Note, part.Place);
        });
        json.WriteString("sourceHash", authority.SourceHash);
        json.WriteObject("workingDays", authority.WorkingDays, week =>
        {
            json.WriteString("firstDay", Words.Of(week.FirstDay));
            json.WriteString("lastDay", Words.Of(week.LastDay));
            json.WriteBoolean("exceptBankHolidays", week.ExceptBankHolidays);
        });
        json.WriteObjects("documents", authority.Documents, document =>
        {
            json.WriteString("id", document.Id);
            json.WriteString("title", document.Title);
            json.WriteTranslations(document.Translations);
            json.WriteString("version", document.Version);
            json.WriteString("dated", document.Dated?.ToString());
            json.WriteString("web", document.Web);
            json.WriteString("note", document.Note);
            json.WritePlace(document.Place);
        });
        json.WriteCaveats(authority);
        json.WriteMatrix(authority);
        json.WriteFacts(authority);
        json.WriteTools(authority);
        json.WriteObligations(authority);
        json.WriteObjects("examples", model.Examples, example => WriteExample(json, example));
        json.WriteNumber("decisions", authority.DecisionCount);
        json.WriteObjects("variables", model.Variables, variable => WriteVariable(json, variable));
        json.WriteEndObject();
    });

    private static void WriteExample(Utf8JsonWriter json, ExampleCase example)
    {
        json.WriteString("id", example.Id);
        json.WriteString("text", example.Text);
        json.WriteString("asOf", Words.Day(example.AsOf));
        json.WriteObjects("facts", example.Facts, given =>
        {
            json.WriteString("fact", given.Fact);
            json.WriteString("value", given.Value.ToString());
        });
        json.WriteTexts("expects", example.Expectations.Select(expectation => expectation.Text));
        json.WritePlace(example.Place);
    }

    private static void WriteVariable(Utf8JsonWriter json, Variable variable)
    {
        json.WriteString("fact", variable.Fact);
        json.WriteString("kind", Words.Of(variable.Kind));
        json.WriteString("window", variable.Window?.ToString());
        json.WriteBoolean("whole", variable.IsWhole);
        json.WriteAmount("minimum", variable.Minimum);
        json.WriteAmount("maximum", variable.Maximum);
    }
}
