using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Cli.Tests;
using Thresholds.Web.Tests.Browsing;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>The pictures of <c>docs/gallery.md</c> of what is served. With <c>THRESHOLDS_RENEW_PICTURES=1</c> they are made anew.</summary>
[Collection(OneBrowser.Name)]
public class GalleryTests(Browser browser, ShippedSite site) : IClassFixture<ShippedSite>
{
    private const string Case = "await page.fill('#words', 'missing from home'); await page.waitForSelector('#found-head'); await page.selectOption('[name=\"fact.missing\"]', 'frequently'); "
        + "await page.fill('[name=\"fact.age\"]', '13'); await page.waitForSelector('#answer[data-said*=\"Certain: 4\"]'); await page.waitForSelector('.known a[href=\"#ask-age\"]');";

    private const string Top = "await page.evaluate(() => scrollTo(0, 0));";

    // Which page, in what width and light, and what is done there before.
    private static readonly (string Picture, string Path, int Width, bool IsDark, string Done)[] Pictures =
    [
        ("served-assess", "/assess/coventry", 1280, false, Case + Top),
        ("served-assess-dark", "/assess/coventry", 1280, true, Case + Top),
        ("served-phone", "/assess/coventry", 390, false, Case + "await page.click('.brief');"),
        ("served-print", "/assess/coventry", 820, false, Case + "await Promise.all([page.waitForURL('**/print'), page.click('text=Summary to print')]); await page.emulateMedia({ media: 'print' });"),
    ];

    public static TheoryData<string> Names => [.. Pictures.Select(picture => picture.Picture)];

    private static string Images => Path.Combine(Folder.Repository, "docs", "images");

    [PageTheory]
    [MemberData(nameof(Names))]
    public void The_picture_shows_what_is_served(string name)
    {
        var (_, path, width, isDark, done) = Pictures.Single(picture => picture.Picture == name);
        browser.Open(new Uri(site.Served.Address, path), width, isDark: isDark);
        browser.Run(done);
        Assert.Contains("4 Statutory Intervention", browser.Run("return await page.innerText('main')").GetString(), StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("THRESHOLDS_RENEW_PICTURES") == "1")
        {
            browser.Run("await page.evaluate(() => document.activeElement?.blur()); await page.screenshot({ path: '" + Path.Combine(Images, name + ".png").Replace("\\", "/", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal) + "' })");
        }
    }

    [Fact]
    public void The_gallery_shows_each_picture()
    {
        var shown = Regex.Matches(File.ReadAllText(Path.Combine(Folder.Repository, "docs", "gallery.md")), @"!\[[^\]]+\]\(images/(served-[a-z-]+)\.png\)").Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);
        Assert.Equal(Pictures.Select(picture => picture.Picture).Order(StringComparer.Ordinal), shown);
        Assert.All(Pictures, picture => Assert.True(File.Exists(Path.Combine(Images, picture.Picture + ".png")), picture.Picture));
    }
}
