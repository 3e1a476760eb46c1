using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>What cannot be used is refused at its place, with the mend.</summary>
public class RefusalTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    public static TheoryData<string, string, string, string> Wrong => new()
    {
        { "assess", "", "", "the file is empty" },
        { "assess", "[]", "", "the body is an object" },
        { "assess", "12", "", "the body is an object" },
        { "assess", "{", "", "the JSON ends too early" },
        { "assess", """{ "authority": "coventry", }""", "", "comma after the last item" },
        { "assess", """{ "authority": "coventry", "authority": "sandwell", "facts": {} }""", "", "'authority' is given twice" },
        { "assess", "{}", "", "'authority' is missing; it is one of coventry-2013, coventry, herefordshire, sandwell" },
        { "assess", """{ "authority": 3, "facts": {} }""", "/authority", "'authority' is a text" },
        { "assess", """{ "authority": "coventri", "facts": {} }""", "/authority", "did you mean 'coventry'?" },
        { "assess", """{ "authority": "coventry" }""", "", "'facts' is missing" },
        { "assess", """{ "authority": "coventry", "facts": [] }""", "/facts", "'facts' is an object" },
        { "assess", """{ "authority": "coventry", "facts": { "agee": 12 } }""", "/facts/agee", "did you mean 'age'?" },
        { "assess", """{ "authority": "coventry", "facts": { "age": "young" } }""", "/facts/age", "write an age" },
        { "assess", """{ "authority": "coventry", "facts": { "age": { "years": 12 } } }""", "/facts/age", "'age' has one value, not an object" },
        { "assess", """{ "authority": "coventry", "facts": { "missing": "frequent" } }""", "/facts/missing", "did you mean 'frequently'?" },
        { "assess", """{ "authority": "coventry", "facts": { "attendance": 72 } }""", "/facts/attendance", "write \"72%\"" },
        { "assess", """{ "authority": "coventry", "facts": { "a/b~c": true } }""", "/facts/a~1b~0c", "there is no fact 'a/b~c'" },
        { "assess", """{ "authority": "coventry", "facts": {}, "at": "yesterday" }""", "/at", "is no moment" },
        { "assess", """{ "authority": "coventry", "facts": {}, "at": "1066-10-14T09:00" }""", "/at", "outside the calendar" },
        { "assess", """{ "authority": "coventry", "facts": {}, "event": {} }""", "/event", "did you mean 'events'?" },
        { "assess", """{ "authority": "coventry", "facts": {}, "events": { "referral-recieved": "2026-03-06T16:45" } }""", "/events/referral-recieved", "did you mean 'referral-received'?" },
        { "assess", """{ "authority": "coventry", "facts": {}, "events": { "referral-received": 5 } }""", "/events/referral-received", "write the moment" },
        { "assess", """{ "authority": "coventry", "facts": {}, "departures": [] }""", "/departures", "sealed receipt" },
        { "assess", """{ "authority": "coventry", "facts": {}, "detail": "short" }""", "/detail", "write \"full\" or \"levels\"" },
        { "assess", """{ "authority": "coventry", "facts": {}, "language": "cy" }""", "/language", "leave 'language' out" },
        { "assess", """{ "authority": "coventry", "facts": { "age": "\ud800" } }""", "", "half a character" },
        { "explain", """{ "authority": "coventry" }""", "", "'name' is missing" },
        { "explain", """{ "authority": "coventry", "name": 1 }""", "/name", "'name' is a text" },
        { "explain", """{ "authority": "coventry", "name": "frequently-mising" }""", "/name", "did you mean 'frequently-missing'?" },
        { "explain", """{ "authority": "coventry", "name": "statutori", "facts": {} }""", "/name", "did you mean 'statutory'?" },
        { "explain", """{ "authority": "coventry", "name": "statutory", "fact": {} }""", "/fact", "does not belong here" },
        { "explain", """{ "authority": "coventry", "name": "statutory", "facts": { "agee": 1 } }""", "/facts/agee", "did you mean 'age'?" },
        { "compare", """{ "authorities": "coventry", "facts": {} }""", "/authorities", "a list of 1 to 20 names" },
        { "compare", """{ "authorities": [], "facts": {} }""", "/authorities", "a list of 1 to 20 names" },
        { "compare", """{ "authorities": ["coventry", "sandwel"], "facts": {} }""", "/authorities/1", "did you mean 'sandwell'?" },
        { "compare", """{ "facts": { "agee": 12 } }""", "/facts/agee", "did you mean 'age'?" },
        { "compare", """{ "facts": { "age": "old" } }""", "/facts/age", "write an age" },
        { "compare", "{}", "", "'facts' is missing" },
        { "compare", """{ "facts": {}, "name": "x" }""", "/name", "does not belong here" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public async Task A_wrong_field_is_named_by_its_pointer(string route, string body, string pointer, string mend)
    {
        var (status, text, type) = await site.Served.Post("/api/" + route, body);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (status, type));
        var error = JsonDocument.Parse(text).RootElement.GetProperty("errors").EnumerateArray().First();
        Assert.Equal(pointer, error.GetProperty("pointer").GetString());
        Assert.Contains(mend, error.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_told_at_once_up_to_a_number()
    {
        var two = await Errors("""{ "authority": "coventry", "facts": { "agee": 1, "missing": "x" }, "at": "x" }""");
        Assert.Equal("/facts/agee /facts/missing /at", string.Join(" ", two));
        Assert.Equal(50, (await Errors($$"""{ "authority": "coventry", "facts": { {{string.Join(",", Enumerable.Range(0, 900).Select(number => $"\"x{number}\": 1"))}} } }""")).Length);
    }

    [Fact]
    public async Task What_is_too_much_is_refused()
    {
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await site.Served.Post("/api/assess", new string(' ', 257 * 1024))).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Served.Post("/api/assess", new string('[', 40) + new string(']', 40))).Status);
        var (status, text, _) = await site.Served.Post("/api/assess", $$"""{ "authority": "coventry", "facts": { "age": [{{string.Join(",", Enumerable.Repeat("1", 21_000))}}] } }""");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("more than 20000 values", text);
    }

    [Theory]
    [InlineData("GET", "/api/assess", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "/api/authorities", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "/api", HttpStatusCode.NotFound)]
    public async Task Wrong_ways_to_ask_are_problems_too(string method, string path, HttpStatusCode status)
    {
        using var answer = await site.Served.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        Assert.Equal((status, "application/problem+json"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEqual("", problem.GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task What_is_not_said_to_be_JSON_is_refused(string type) => Assert.Equal((HttpStatusCode.UnsupportedMediaType, "application/problem+json"), await Kind("/api/assess", type));

    [Fact]
    public async Task What_is_no_UTF_8_is_refused()
    {
        using var content = new ByteArrayContent([.. Encoding.ASCII.GetBytes("{\"authority\":\"coventry\",\"facts\":{\"age\":\""), 0xFF, .. Encoding.ASCII.GetBytes("\"}}")]);
        content.Headers.ContentType = new("application/json");
        using var answer = await site.Served.Client.PostAsync("/api/assess", content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private async Task<(HttpStatusCode, string?)> Kind(string path, string type)
    {
        var (status, _, answered) = await site.Served.Post(path, """{ "authority": "coventry", "facts": {} }""", type);
        return (status, answered);
    }

    private async Task<string?[]> Errors(string body) => [.. JsonDocument.Parse((await site.Served.Post("/api/assess", body)).Body).RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("pointer").GetString())];
}
