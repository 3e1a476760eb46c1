using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>The description of the interface says what there is, and no more.</summary>
public class OpenApiTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    [Fact]
    public async Task Every_route_is_described_and_nothing_else()
    {
        var description = await Description();
        var described = description.GetProperty("paths").EnumerateObject().SelectMany(path => path.Value.EnumerateObject().Select(method => method.Name.ToUpperInvariant() + " " + path.Name)).Order();
        Assert.Equal(site.Served.Site.Routes.Where(route => route.Path.StartsWith("/api", System.StringComparison.Ordinal)).Select(route => route.Method + " " + route.Path).Order(), described);
    }

    [Fact]
    public async Task Every_reference_leads_somewhere()
    {
        var description = await Description();
        var schemas = description.GetProperty("components").GetProperty("schemas").EnumerateObject().Select(schema => "#/components/schemas/" + schema.Name).ToList();
        var references = description.ToString().Split("\"$ref\": \"").Skip(1).Select(rest => rest[..rest.IndexOf('"')]).Distinct().ToList();
        Assert.NotEmpty(references);
        Assert.Empty(references.Except(schemas));
    }

    [Theory]
    [InlineData("assess", "Assessment", null)]
    [InlineData("assess", "Assessment", """{ "authority": "coventry", "detail": "levels", "facts": {} }""")]
    [InlineData("explain", "Explanation", null)]
    [InlineData("explain", "Explanation", """{ "authority": "coventry", "name": "missing" }""")]
    [InlineData("compare", "Comparison", null)]
    public async Task The_example_is_answered_with_what_is_described(string route, string schema, string? request)
    {
        var description = await Description();
        var example = request ?? description.GetProperty("paths").GetProperty("/api/" + route).GetProperty("post").GetProperty("requestBody").GetProperty("content").GetProperty("application/json").GetProperty("example").GetRawText();
        Check(description, schema, await site.Served.Ask("/api/" + route, example));
    }

    [Fact]
    public async Task The_list_and_the_problems_are_what_is_described()
    {
        var description = await Description();
        Check(description, "Authorities", JsonDocument.Parse(await site.Served.Get("/api/authorities")).RootElement);
        Check(description, "Problem", JsonDocument.Parse((await site.Served.Post("/api/assess", "{}")).Body).RootElement);
    }

    [Theory]
    [InlineData("AssessRequest", "assess")]
    [InlineData("ExplainRequest", "explain")]
    [InlineData("CompareRequest", "compare")]
    public async Task Every_member_that_is_described_is_taken(string schema, string route)
    {
        var description = await Description();
        foreach (var member in description.GetProperty("components").GetProperty("schemas").GetProperty(schema).GetProperty("properties").EnumerateObject())
        {
            // Of a wrong kind, or a null that is passed over: that it does not belong there is said of none.
            var (_, body, _) = await site.Served.Post("/api/" + route, $$"""{ "authority": "coventry", "facts": {}, "{{member.Name}}": 1 }""".Replace(route == "compare" ? "\"authority\": \"coventry\", " : "\u0000", "", System.StringComparison.Ordinal));
            Assert.DoesNotContain($"'{member.Name}' does not belong here", body);
        }
    }

    // Every member of the answer is described, and all that is needed is there.
    private static void Check(JsonElement description, string name, JsonElement answer)
    {
        var schema = description.GetProperty("components").GetProperty("schemas").GetProperty(name);
        var members = answer.EnumerateObject().Select(member => member.Name).ToList();
        Assert.Empty(members.Except(schema.GetProperty("properties").EnumerateObject().Select(property => property.Name)));
        Assert.Empty(schema.GetProperty("required").EnumerateArray().Select(required => required.GetString()).Except(members));
    }

    private async Task<JsonElement> Description() => JsonDocument.Parse(await site.Served.Get("/api/openapi.json")).RootElement;
}
