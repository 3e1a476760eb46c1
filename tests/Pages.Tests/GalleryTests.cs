using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Cli.Tests;
using Thresholds.Pages.Tests.Browsing;
using Xunit;

namespace Thresholds.Pages.Tests;

/// <summary>The pictures of <c>docs/gallery.md</c>, of the shipped files. With <c>THRESHOLDS_RENEW_PICTURES=1</c> they are made anew.</summary>
[Collection(OneBrowser.Name)]
public class GalleryTests(Browser browser)
{
    private const string Case = """{ "facts": { "age": "15 years 2 months", "attendance": "72%", "sexual-activity": true, "domestic-abuse": true }, "events": {} }""";

    private static readonly string Images = Path.Combine(Folder.Repository, "docs", "images");

    // What is typed, how it is looked at, and what the picture begins with.
    private static readonly (string Picture, string Line, string Look, int Width, string First)[] Pictures =
    [
        ("published-light", "render thresholds/coventry.thr", "light", 1280, "#matrix"),
        ("published-dark", "render thresholds/coventry.thr", "dark", 1280, "#matrix"),
        ("published-print", "render thresholds/coventry.thr", "print", 1500, "#matrix"),
        ("findings", "render thresholds/coventry.thr --findings", "light", 1280, "#bullet-low-attendance"),
        ("pathway", "render thresholds/coventry.thr", "light", 1280, "#pathway-marf"),
        ("diff", "diff thresholds/coventry-2013.thr thresholds/coventry.thr --format html", "light", 820, "nav ~ section:nth-of-type(3)"),
        ("compare", "compare thresholds/coventry.thr thresholds/sandwell.thr thresholds/herefordshire.thr --format html", "light", 820, "figure"),
        ("assess", "assess thresholds/coventry.thr --facts case.json --at 2026-03-06T16:45 --format html", "light", 820, "h1"),
        ("explain", "explain thresholds/coventry.thr low-attendance --format html", "light", 820, "h1"),
    ];

    public static TheoryData<string> Names => [.. Pictures.Select(picture => picture.Picture)];

    [PageTheory]
    [MemberData(nameof(Names))]
    public void ThePictureShowsWhatTheToolWrites(string name)
    {
        var (_, line, look, width, first) = Pictures.Single(picture => picture.Picture == name);
        using var folder = new Folder().With("case.json", Case);
        foreach (var file in Directory.GetFiles(Path.Combine(Folder.Repository, "thresholds"), "*.thr"))
        {
            // As somebody sees it who stands in the folder of the project.
            folder.With("thresholds/" + Path.GetFileName(file), File.ReadAllText(file));
        }

        browser.Open(folder.Run(line.Split(' ')).Out, width);
        browser.See(look == "print" ? "print" : "screen", isDark: look == "dark");
        Assert.True(browser.Value($"(part => {{ part.scrollIntoView(); return part.getBoundingClientRect().top < innerHeight && part.innerText !== ''; }})(document.querySelector('{first}'))").GetBoolean());
        if (Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_PICTURES") == "1")
        {
            browser.TakePicture(Path.Combine(Images, name + ".png"), isWhole: false);
        }
    }

    [Fact]
    public void TheGalleryShowsEachPictureAndWhatWasTyped()
    {
        var page = File.ReadAllText(Path.Combine(Folder.Repository, "docs", "gallery.md"));
        var shown = Regex.Matches(page, @"!\[[^\]]+\]\(images/([a-z-]+)\.png\)").Select(match => match.Groups[1].Value).Where(picture => !picture.StartsWith("served-", StringComparison.Ordinal)).ToList();
        Assert.Equal(Pictures.Select(picture => picture.Picture).Order(StringComparer.Ordinal), shown.Order(StringComparer.Ordinal));
        Assert.All(shown, picture => Assert.True(File.Exists(Path.Combine(Images, picture + ".png")), picture));
        Assert.All(Pictures, picture => Assert.Contains("`thr " + picture.Line + "`", page));
    }
}
