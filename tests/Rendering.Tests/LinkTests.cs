using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using Thresholds.Cli.Tests;
using Xunit;

namespace Thresholds.Rendering.Tests;

/// <summary>Whatever leads somewhere arrives, and each bullet can be led to.</summary>
public sealed class LinkTests
{
    public static TheoryData<string> Paths => Shipped.Paths;

    [Theory]
    [MemberData(nameof(Paths))]
    public void EachLinkOfThePageArrivesAndEachAnchorStandsOnce(string path)
    {
        using var folder = new Folder();
        foreach (var (format, link) in new[] { ("html", "href=\"#([^\"]*)\""), ("md", @"\]\(#([^)]*)\)") })
        {
            var page = folder.Run("render", Shipped.Of(path), "--to", format, "--findings").Clean().Out;
            var anchors = Regex.Matches(page, " id=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
            Assert.Equal(anchors.Distinct(), anchors);
            var links = Regex.Matches(page, link).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct().ToList();
            Assert.NotEmpty(links);
            Assert.Empty(links.Except(anchors));
        }
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void EachBulletStandsOnThePageUnderItsName(string path)
    {
        using var folder = new Folder();
        var model = folder.Run("export", "--to", "json", Shipped.Of(path)).Clean().Json();
        var bullets = new[] { "indicators", "strengths" }.SelectMany(kind => model.GetProperty(kind).EnumerateArray()).Select(bullet => (Id: bullet.GetProperty("id").GetString(), Text: bullet.GetProperty("text").GetString()!)).ToList();
        var page = folder.Run("render", Shipped.Of(path)).Clean().Out;
        foreach (var (id, text) in bullets)
        {
            Assert.Contains($"<li id=\"bullet-{id}\">{WebUtility.HtmlEncode(text)}", page);
        }

        Assert.Equal(bullets.Count > 0, page.Contains("<table class=\"matrix\">", System.StringComparison.Ordinal));
    }

    [Fact]
    public void RungsLeadToTheNextAndTheFormer()
    {
        using var folder = new Folder().With("valley.thr", Shipped.Valley);
        var page = folder.Run("render", "valley.thr").Clean().Out;
        var low = page[page.IndexOf("<li id=\"bullet-low\">", System.StringComparison.Ordinal)..page.IndexOf("<li id=\"bullet-late\">", System.StringComparison.Ordinal)];
        Assert.Contains("former: </span><a href=\"#bullet-comes\">1 Universal</a>", low);
        Assert.Contains("next: </span><a href=\"#bullet-hardly\">3 Statutory help</a>", low);
    }

    [Fact]
    public void FindingsAreMarkedWhenAskedForOnly()
    {
        using var folder = new Folder().With("valley.thr", Shipped.Valley);
        Assert.DoesNotContain("THR", folder.Run("render", "valley.thr").Clean().Out);
        var page = folder.Run("render", "valley.thr", "--findings").Clean().Out;
        Assert.Matches("<li id=\"bullet-hardly\" class=\"flawed\">", page);
        Assert.Contains("<li id=\"finding-1\">", page);
    }

    [Fact]
    public void WhatIsFoundInABulletThatReplacesOneIsMarkedOnIt()
    {
        using var folder = new Folder()
            .With("shared.thr", "template shared \"Shared\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\nfact age \"Age\" age 0..25\ndomain child \"Child\" {\n  at low { - young \"Young\" when age < 3 }\n  at high { - other \"Other\" when age > 9 }\n}\n")
            .With("a.thr", "authority a \"A\" extends shared\nreplace young \"Never\" when age < 3 and age > 5\n");
        Assert.Contains("<li id=\"bullet-young\" class=\"flawed\">Never", folder.Run("render", "a.thr", "--findings").Clean().Out);
    }
}
