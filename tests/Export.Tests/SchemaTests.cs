using System.IO;
using System.Linq;
using System.Text.Json;
using Thresholds.Cli.Tests;
using Thresholds.Export.Tests.Cases;
using Thresholds.Export.Tests.Engines;
using Thresholds.Generator.Tests.Equivalence;
using Thresholds.Generator.Tests.Samples;
using Xunit;

namespace Thresholds.Export.Tests;

/// <summary>The schema takes the cases that <c>thr assess</c> takes.</summary>
public class SchemaTests
{
    private const string Package = "ajv";

    private static readonly string[] Cases =
    [
        .. Of("age", "12", "12.0", "12.5", "-1", "25", "26", "\"12\"", "\"18 months\"", "\"12 years 3 months\"", "\"12 years 12 months\"", "\"1 year\"", "\" 7 \"", "\"\"", "\"old\"", "true", "null", "[]", "{}", "[12]"),
        .. Of("attendance", "72", "\"72%\"", "\"72.5 %\"", "\".5%\"", "\"72\"", "\"-1%\"", "true", "null", "\"100%\"", "\"100.0%\"", "\"0100 %\"", "\"100.5%\"", "\"130%\"", "\"99.9%\"", "\"0%\"", "\"1000%\""),
        .. Of("age", "\"26 years\"", "\"25 years\"", "\"25 years 11 months\"", "\"026\"", "\"025\"", "\"311 months\"", "\"312 months\"", "\"150 years\"", "\"9999\""),
        .. Of("gestation", "\"45 weeks\"", "\"46 weeks\"", "\"30.0 weeks\"", "\"30.5 weeks\"", "\"0 weeks\"", "\".0\""),
        .. Of("drinks", "\"999999999999\"", "\"1000000000000\"", "\"0.5\"", "\"00012.50\""),
        .. Of("checked", "\"2026-02-28\"", "\"2026-02-29\"", "\"2024-02-29\"", "\"2000-02-29\"", "\"1900-02-29\"", "\"2026-04-31\"", "\"2026-13-01\"", "\"2026-00-10\"", "\"2026-01-00\"", "\"0000-01-01\"", "\"0001-01-01\"", "\"0004-02-29\"", "\"0000-02-29\"", "\"9999-12-31\""),
        .. Of("contacts", "[\"2026-02-30\"]", "\"2026-02-28, 2026-02-30\""),
        .. Of("drinks", "2.5", "\"2.5\"", "1e11", "1e12", "1e40", "-1", "\"2,5\"", "\"2 pints\"", "false"),
        .. Of("gestation", "30", "30.0", "30.5", "46", "45", "\"30 weeks\"", "\"1 week\"", "\"14 days\"", "\"7 months\"", "\"30 pints\""),
        .. Of("consent", "\"given\"", "\"Given\"", "\"lent\"", "true", "3", "null"),
        .. Of("checked", "\"2026-03-06\"", "\"6 March\"", "20260306", "\"2026-3-6\"", "[\"2026-03-06\"]"),
        .. Of("contacts", "[]", "[\"2026-03-01\"]", "\"none\"", "\"3 in last 12 months\"", "\"2026-03-01, 2026-03-02\"", "[\"3 in last 3 months\", \"5 ever\"]", "\"3\"", "3", "\"2026-03-01, 3 ever\"", "[\"2026-03-01\", \"3 ever\"]", "\"\"", "[\"\"]", "[3]", "\"3 in last 0 months\"", "\"3 in last 12 fortnights\""),
        .. Of("pregnant", "true", "false", "\"yes\"", "\"no\"", "\" yes \"", "\"true\"", "1", "\"maybe\"", "null"),
        .. Of("judged", "true", "\"x\""),
        .. Of("idle", "true", "7"),
        .. Of("unheard-of", "true"),
        .. Of("at", "\"2026-03-06T16:45\""),
        "{}", "[]", "3", "\"x\"", "null",
        """{ "facts": { "age": 12 }, "at": "2026-03-06T16:45" }""",
        """{ "facts": { "age": "old" } }""",
        """{ "facts": {}, "at": "2026-03-06 16:45:10", "events": { "told": "2026-03-06T16:45" }, "about": { "x": [1] }, "id": 7 }""",
        """{ "facts": {}, "at": null, "events": null }""",
        """{ "facts": {}, "at": "noon" }""",
        """{ "facts": {}, "at": 12 }""",
        """{ "facts": {}, "events": { "telt": "2026-03-06T16:45" } }""",
        """{ "facts": {}, "events": { "told": 3 } }""",
        """{ "facts": {}, "events": [] }""",
        """{ "facts": {}, "age": 12 }""",
        """{ "facts": 3 }""",
        .. new[] { "1977-12-31T23:59", "1978-01-01T00:00", "2199-12-31T23:59", "2200-01-01T00:00", "2026-03-06T24:00", "2026-03-06T23:60", "2026-02-29T12:00", "2024-02-29T12:00", "2100-02-29T12:00", "2000-02-29T12:00", "1980-02-29T12:00", "2026-03-06T12:00:61" }.Select(moment => $$"""{ "facts": {}, "at": "{{moment}}" }"""),
        """{ "facts": {}, "departures": [] }""",
        """{ "facts": {}, "departures": null }""",
        """{ "facts": {}, "departures": [{ "trigger": "x" }] }""",
        """{ "facts": {}, "departures": [3] }""",
        """{ "facts": {}, "departures": { "trigger": "x" } }""",
    ];

    [EngineFact(Package)]
    public void A_case_that_is_taken_is_valid_and_one_that_is_refused_is_not()
    {
        using var folder = new Folder().With("small.thr", SmallDocument.Text + "\nfact idle \"Idle\" yes/no\nevent told \"Told\"\nduty answer \"Answer\" within 1 working day of told by worker\nrole worker \"Worker\"\n");
        var schema = folder.Run("export", "--to", "json-schema", "small.thr").Clean().Json();
        var valid = Programs.Ask("schema.mjs", new { schema, cases = Cases.Select(one => JsonSerializer.Deserialize<JsonElement>(one)) }).EnumerateArray().Select(item => item.GetBoolean()).ToList();
        var taken = Cases.Select(one => folder.With("case.json", one).Run("assess", "small.thr", "--facts", "case.json").ExitCode == 0).ToList();
        Assert.Equal(Cases.Zip(taken), Cases.Zip(valid));
        Assert.InRange(taken.Count(yes => yes), Cases.Length / 4, Cases.Length * 3 / 4);
    }

    [EngineTheory(Package)]
    [InlineData("coventry")]
    [InlineData("coventry-2013")]
    [InlineData("sandwell")]
    [InlineData("herefordshire")]
    public void Shipped_documents_have_a_schema(string name)
    {
        using var folder = new Folder();
        var schema = folder.Run("export", "--to", "json-schema", Path.Combine(Folder.Repository, "thresholds", name + ".thr")).Clean().Json();
        var model = SampleFile.Shipped(name);
        var maker = new CaseMaker(model);
        var cases = Enumerable.Range(0, 40).Select(seed => maker.Make(seed).Facts.ToDictionary(fact => fact.Key, fact => fact.Value.ToString())).ToList();
        Assert.All(Programs.Ask("schema.mjs", new { schema, cases }).EnumerateArray(), valid => Assert.True(valid.GetBoolean()));
        Assert.False(Programs.Ask("schema.mjs", new { schema, cases = new object[] { new { nothing_like_it = 1 } } })[0].GetBoolean());
    }

    private static System.Collections.Generic.IEnumerable<string> Of(string fact, params string[] values) => values.Select(value => $"{{\"{fact}\": {value}}}");
}
