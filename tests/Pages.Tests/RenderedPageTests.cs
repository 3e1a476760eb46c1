using System;
using System.IO;
using System.Linq;
using Thresholds.Cli.Tests;
using Thresholds.Pages.Tests.Browsing;
using Xunit;

namespace Thresholds.Pages.Tests;

/// <summary>The published matrix can be read by everybody: wide and narrow, light and dark, in the reader's own colours and on paper.</summary>
[Collection(OneBrowser.Name)]
public class RenderedPageTests(Browser browser)
{
    public static TheoryData<string> Documents =>
    [
        "thresholds/coventry.thr", "thresholds/coventry-2013.thr", "thresholds/herefordshire.thr", "thresholds/sandwell.thr",
        "samples/Template/millbrook.thr", "samples/Template/westborough.thr", "samples/Scores/thornbrook.thr", "tests/baselines/rendered/valley.thr",
    ];

    [PageTheory]
    [MemberData(nameof(Documents))]
    public void Nothing_keeps_anybody_from_reading_it(string path)
    {
        using var folder = new Folder();
        var page = folder.Run("render", Path.Combine(Folder.Repository, path), "--findings").Clean().Out;
        Assert.Empty(browser.Open(page, 320));
        Assert.Equal(0, browser.Value("document.querySelectorAll('script, link, img, iframe').length").GetInt32());
        Assert.True(browser.Value("document.documentElement.scrollWidth <= document.documentElement.clientWidth").GetBoolean());

        // Of what the frame of the matrix cuts off, axe cannot tell the ground; the colours are those of the wide page, where it can.
        Assert.DoesNotContain(browser.Complaints(), complaint => !complaint.StartsWith("color-contrast:", StringComparison.Ordinal));
        Assert.Empty(browser.Open(page, 1280));
        Assert.Empty(browser.Complaints());
        browser.See("screen", isDark: true);
        Assert.Empty(browser.Complaints());
        Assert.Equal("en", browser.Value("document.documentElement.lang").GetString());
        Assert.Equal(1, browser.Value("document.querySelectorAll('h1').length").GetInt32());
        Assert.True(browser.Value("[...document.querySelectorAll('h1,h2,h3,h4')].map(heading => +heading.tagName[1]).every((level, place, all) => place === 0 ? level === 1 : level - all[place - 1] <= 1)").GetBoolean());
        Assert.True(browser.Value("[...document.querySelectorAll('th')].every(head => head.scope)").GetBoolean());
        browser.See("screen", hasOwnColours: true);
        Assert.Empty(browser.Complaints());
        browser.See("print");
        Assert.Empty(browser.Complaints());
    }

    [PageFact]
    public void What_the_document_says_of_its_own_use_stays_in_view()
    {
        using var folder = new Folder();
        browser.Open(folder.Run("render", Folder.Coventry).Clean().Out);
        foreach (var place in new[] { "0", "document.body.scrollHeight / 2", "document.body.scrollHeight" })
        {
            Assert.True(browser.Value($"(() => {{ scrollTo(0, {place}); const box = document.querySelector('.caveats').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }})()").GetBoolean());
        }

        // What is led to stands below it, not behind.
        Assert.True(browser.Value("(() => { document.getElementById('bullet-low-attendance').scrollIntoView(); return document.getElementById('bullet-low-attendance').getBoundingClientRect().top >= document.querySelector('.caveats').getBoundingClientRect().bottom; })()").GetBoolean());

        // On paper, each sheet of the matrix bears the head of the table and the caveats.
        browser.See("print");
        Assert.Equal("table-header-group", browser.Value("getComputedStyle(document.querySelector('.matrix thead')).display").GetString());
        Assert.Equal("table-footer-group", browser.Value("getComputedStyle(document.querySelector('.matrix tfoot')).display").GetString());
    }

    [PageFact]
    public void The_keyboard_reaches_what_is_wider_than_the_window()
    {
        using var folder = new Folder();
        browser.Open(folder.Run("render", Folder.Coventry).Clean().Out, 320);
        Assert.True(browser.Value("[...document.querySelectorAll('*')].filter(element => element.scrollWidth > element.clientWidth && getComputedStyle(element).overflowX === 'auto').every(element => element.tabIndex === 0 && element.getAttribute('aria-label'))").GetBoolean());
    }

    [PageFact]
    public void What_is_in_another_language_says_so()
    {
        using var folder = new Folder();
        browser.Open(folder.Run("render", Path.Combine(Folder.Repository, "tests", "baselines", "rendered", "valley.thr")).Clean().Out);
        var welsh = browser.Value("[...document.querySelectorAll('[lang=cy]')].map(element => element.textContent)").EnumerateArray().Select(text => text.GetString()).ToList();
        Assert.Contains("Yn aml yn hwyr", welsh);
        Assert.Contains("Canllaw, nid rheol", welsh);
        Assert.False(browser.Value("(() => { document.querySelectorAll('[lang=cy]').forEach(element => element.remove()); return /Yn aml|Canllaw|Cyffredinol|Plentyn|Y teulu|Yr hwb|Penderfynu/.test(document.body.textContent); })()").GetBoolean());
    }
}
