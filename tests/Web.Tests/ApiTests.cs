using System.IO;
using System.Linq;
using System.Net;
using System.Text.Json;
using System.Threading.Tasks;
using Thresholds.Cli.Tests;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>Programs are answered as the command line answers.</summary>
public class ApiTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private const string Facts = """{ "age": "13 years", "missing": "frequently", "attendance": "72%", "consent": null }""";

    [Fact]
    public async Task Every_document_is_listed_with_its_facts_and_levels()
    {
        var listed = JsonDocument.Parse(await site.Served.Get("/api/authorities")).RootElement.GetProperty("authorities").EnumerateArray().ToList();
        Assert.Equal(["coventry-2013", "coventry", "herefordshire", "sandwell"], listed.Select(document => document.GetProperty("authority").GetString()));
        Assert.Equal(["universal", "early-help", "targeted", "statutory"], listed[1].GetProperty("levels").EnumerateArray().Select(level => level.GetProperty("id").GetString()));
        Assert.Contains(listed[1].GetProperty("facts").EnumerateArray(), fact => fact.GetProperty("id").GetString() == "missing" && fact.GetProperty("choices").GetArrayLength() == 3);
        Assert.All(listed, document => Assert.NotEqual(0, document.GetProperty("caveats").GetArrayLength()));
    }

    [Fact]
    public async Task A_case_is_answered_in_the_same_bytes_as_on_the_command_line()
    {
        using var folder = new Folder().With("case.json", $$"""{ "facts": {{Facts}}, "events": { "referral-received": "2026-03-06T16:00" } }""");
        var (status, body, type) = await site.Served.Post("/api/assess", $$"""{ "authority": "coventry", "at": "2026-03-06T16:45", "facts": {{Facts}}, "events": { "referral-received": "2026-03-06T16:00" } }""");
        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, type));
        var told = folder.Run("assess", Folder.Coventry, "--facts", "case.json", "--at", "2026-03-06T16:45", "--format", "json").Clean().Json();
        Assert.Equal(WithoutPlaces(told), WithoutPlaces(JsonDocument.Parse(body).RootElement));
    }

    [Fact]
    public async Task Without_a_moment_it_is_now()
    {
        var answer = await site.Served.Ask("/api/assess", """{ "authority": "coventry", "facts": {} }""");
        Assert.Equal("2026-03-06T16:45", answer.GetProperty("receipt").GetProperty("asOf").GetString());
    }

    [Fact]
    public async Task The_short_answer_has_the_levels_of_the_long_one()
    {
        foreach (var document in new[] { "coventry", "coventry-2013", "sandwell", "herefordshire" })
        {
            var whole = await site.Served.Ask("/api/assess", $$"""{ "authority": "{{document}}", "facts": { "age": "13 years" } }""");
            var brief = await site.Served.Ask("/api/assess", $$"""{ "authority": "{{document}}", "detail": "levels", "facts": { "age": "13 years" } }""");
            Assert.Equal(whole.GetProperty("indicatedLevel").GetRawText(), brief.GetProperty("indicatedLevel").GetRawText());
            Assert.Equal(whole.GetProperty("possibleLevel").GetRawText(), brief.GetProperty("possibleLevel").GetRawText());
            Assert.Equal(whole.GetProperty("met").EnumerateArray().Select(met => met.GetProperty("id").GetString()), brief.GetProperty("met").EnumerateArray().Select(met => met.GetString()));
            Assert.NotEqual(0, brief.GetProperty("caveats").GetArrayLength());
        }
    }

    [Fact]
    public async Task An_indicator_and_a_level_are_explained_in_a_case_as_on_the_command_line()
    {
        using var folder = new Folder().With("case.json", Facts);
        foreach (var name in new[] { "frequently-missing", "statutory" })
        {
            var (_, body, _) = await site.Served.Post("/api/explain", $$"""{ "authority": "coventry", "name": "{{name}}", "facts": {{Facts}} }""");
            var told = folder.Run("assess", Folder.Coventry, "--facts", "case.json", "--why", name, "--format", "json").Clean().Json();
            Assert.Equal(WithoutPlaces(told), WithoutPlaces(JsonDocument.Parse(body).RootElement));
        }
    }

    [Fact]
    public async Task A_name_is_explained_whatever_the_case()
    {
        var answer = await site.Served.Ask("/api/explain", """{ "authority": "coventry", "name": "frequently-missing" }""");
        Assert.Equal("indicator", answer.GetProperty("kind").GetString());
        Assert.Equal("Goes missing from home frequently", answer.GetProperty("text").GetString());
    }

    [Fact]
    public async Task A_case_is_put_before_several()
    {
        var answer = await site.Served.Ask("/api/compare", """{ "authorities": ["coventry", "sandwell", "herefordshire"], "facts": { "missing": "frequently" } }""");
        var sides = answer.GetProperty("sides").EnumerateArray().ToList();
        Assert.Equal(["coventry", "sandwell", "herefordshire"], sides.Select(side => side.GetProperty("authority").GetString()));
        Assert.Equal("statutory", sides[0].GetProperty("indicatedLevel").GetProperty("id").GetString());
        foreach (var side in sides)
        {
            // As each says it by itself; what it does not ask for is told.
            var asked = side.GetProperty("notAsked").EnumerateArray().Select(name => name.GetString()).ToList();
            var alone = await site.Served.Ask("/api/assess", $$"""{ "authority": "{{side.GetProperty("authority").GetString()}}", "facts": { {{(asked.Contains("missing") ? "" : "\"missing\": \"frequently\"")}} } }""");
            Assert.True(JsonElement.DeepEquals(alone.GetProperty("indicatedLevel"), side.GetProperty("indicatedLevel")));
        }
    }

    [Fact]
    public async Task Without_names_all_are_asked()
    {
        var answer = await site.Served.Ask("/api/compare", """{ "facts": {} }""");
        Assert.Equal(4, answer.GetProperty("sides").GetArrayLength());
        Assert.False(answer.GetProperty("differs").GetBoolean());
    }

    // The tests run in one folder and the server reads another: paths are shown from either.
    private static string WithoutPlaces(JsonElement page) => page.GetRawText().Replace(Folder.Coventry.Replace('\\', '/'), "coventry.thr", System.StringComparison.Ordinal).Replace(Path.Combine(ShippedSite.Folder, "england.thr"), "england.thr", System.StringComparison.Ordinal);
}
