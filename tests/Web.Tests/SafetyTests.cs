using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>Nobody else can make the server answer, no page runs or loads what is not ours, and nothing stays behind.</summary>
public class SafetyTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    public static TheoryData<string> Pages => ["/", "/assess/coventry", "/matrix/coventry", "/matrix/coventry?findings=yes", "/findings", "/findings/coventry", "/compare", "/compare?of=coventry&of=sandwell", "/diff", "/diff?before=coventry-2013&after=coventry", "/nothing", "/assess/nobody"];

    [Theory]
    [MemberData(nameof(Pages))]
    [InlineData("/api/authorities")]
    [InlineData("/assets/site.js")]
    public async Task Every_answer_binds_the_browser(string path)
    {
        using var answer = await site.Served.Client.GetAsync(path);
        Assert.Equal("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'", Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal(path.StartsWith("/assets/", StringComparison.Ordinal) ? "no-cache" : "no-store", Header(answer, "Cache-Control"));
        Assert.False(answer.Headers.Contains("Set-Cookie") || answer.Headers.Contains("Server"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task No_page_holds_a_script_or_style_of_its_own_or_an_address_elsewhere(string path)
    {
        using var answer = await site.Served.Client.GetAsync(path);
        var page = await answer.Content.ReadAsStringAsync();
        Assert.Equal(["<script src=\"/assets/site.js\" defer>"], Regex.Matches(page, "<script[^>]*>").Select(match => match.Value));
        Assert.DoesNotMatch("<style|\\sstyle=|\\son[a-z]+=|javascript:", page);
        Assert.DoesNotMatch("(src|action)=\"(?!/)", page);
        Assert.DoesNotMatch("<link[^>]*href=\"(?!/assets/)", page);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("127.0.0.1.evil.example:5210")]
    [InlineData("")]
    public async Task A_name_of_somebody_else_is_refused(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assess/coventry") { Headers = { Host = host } };
        if (host.Length == 0)
        {
            Assert.False(Safety.Guarded.IsOwnHost(new Microsoft.AspNetCore.Http.HostString("")));
            return;
        }

        using var answer = await site.Served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, answer.StatusCode);
        Assert.DoesNotContain("Coventry", await answer.Content.ReadAsStringAsync());
    }

    [Theory]
    [InlineData("localhost:5210")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]:80")]
    public async Task Its_own_names_are_answered(string host)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/") { Headers = { Host = host } };
        using var answer = await site.Served.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    public static TheoryData<string?, string?, HttpStatusCode> Origins => new()
    {
        { null, null, HttpStatusCode.OK },
        { null, "same-origin", HttpStatusCode.OK },
        { "OWN", null, HttpStatusCode.OK },
        { "OWN", "same-origin", HttpStatusCode.OK },
        { "null", "same-origin", HttpStatusCode.OK },
        { "null", null, HttpStatusCode.Forbidden },
        { "null", "cross-site", HttpStatusCode.Forbidden },
        { null, "cross-site", HttpStatusCode.Forbidden },
        { null, "same-site", HttpStatusCode.Forbidden },
        { "http://evil.example", null, HttpStatusCode.Forbidden },
        { "http://evil.example", "same-origin", HttpStatusCode.Forbidden },
        { "http://localhost:1", null, HttpStatusCode.Forbidden },
        { "OWN", "cross-site", HttpStatusCode.Forbidden },
    };

    [Theory]
    [MemberData(nameof(Origins))]
    public async Task What_another_site_sends_is_refused(string? origin, string? fetched, HttpStatusCode expected)
    {
        foreach (var (path, content) in new (string, HttpContent)[] { ("/assess/coventry", new FormUrlEncodedContent([])), ("/api/assess", new StringContent("""{ "authority": "coventry", "facts": {} }""", Encoding.UTF8, "application/json")) })
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = content };
            if (origin is not null)
            {
                request.Headers.Add("Origin", origin == "OWN" ? site.Served.Address.GetLeftPart(UriPartial.Authority) : origin);
            }

            if (fetched is not null)
            {
                request.Headers.Add("Sec-Fetch-Site", fetched);
            }

            using var answer = await site.Served.Client.SendAsync(request);
            Assert.Equal(expected, answer.StatusCode);
        }
    }

    [Fact]
    public async Task What_is_told_of_a_case_stands_in_no_address()
    {
        var page = await site.Served.Send("/assess/coventry", ("words", "missing"), ("fact.age", "13"), ("fact.missing", "frequently"));
        Assert.All(Regex.Matches(page, "(?:href|action|formaction)=\"([^\"]*)\"").Select(match => match.Groups[1].Value), address => Assert.DoesNotMatch("13|frequently|\\?", address));
        Assert.Matches("<form [^>]*method=\"post\"", page);
    }

    [Theory]
    [InlineData("GET", "/assess/coventry/answer")]
    [InlineData("POST", "/matrix/coventry")]
    public async Task A_page_says_so_when_it_is_asked_for_in_a_wrong_way(string method, string path)
    {
        using var answer = await site.Served.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), path));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
    }

    [Fact]
    public async Task A_form_that_is_none_or_too_large_is_refused()
    {
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, (await site.Served.Post("/assess/coventry", "{}")).Status);
        using var large = new FormUrlEncodedContent(Enumerable.Range(0, 9000).Select(number => KeyValuePair.Create("fact.x" + number, "yes")));
        using var answer = await site.Served.Client.PostAsync("/assess/coventry", large);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await site.Served.Post("/assess/coventry", new string('a', 300 * 1024), "application/x-www-form-urlencoded")).Status);
    }

    [Fact]
    public async Task No_file_but_its_own_is_sent()
    {
        foreach (var path in new[] { "/assets/openapi.json", "/assets/..%2Fopenapi.json", "/assets/%2e%2e/%2e%2e/etc/passwd", "/assets/nothing.css", "/thresholds/coventry.thr" })
        {
            using var answer = await site.Served.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(",", answer.Headers.TryGetValues(name, out var values) ? values : []);
}
