using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Pages.Tests.Browsing;
using Xunit;

namespace Thresholds.Pages.Tests;

/// <summary>What every report must be: read wide and narrow, light and dark, on paper and in the reader's own colours, with nothing loaded.</summary>
internal static class ReadableReport
{
    // What leads about on a screen is left out on paper.
    private const string Length = "[...document.querySelectorAll('main > :not(nav)')].reduce((sum, part) => sum + part.textContent.length * (part.getClientRects().length > 0 ? 1 : 0), 0)";

    // As WCAG defines it.
    private const string Contrast = "((one, other) => { const light = colour => colour.match(/[0-9.]+/g).slice(0, 3).map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4).reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0); const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); })";

    public static void Check(Browser browser, string html)
    {
        foreach (var width in new[] { 320, 1024 })
        {
            Assert.Empty(browser.Open(html, width));
            Assert.Equal(0, browser.Value("document.querySelectorAll('script, link, img, iframe').length").GetInt32());
            Look(browser);

            // Nothing runs out of a narrow window: text at four times its size is read in one.
            Assert.True(browser.Value("document.documentElement.scrollWidth <= document.documentElement.clientWidth").GetBoolean());
        }

        Assert.Equal("en", browser.Value("document.documentElement.lang").GetString());
        Assert.Equal(1, browser.Value("document.querySelectorAll('h1').length").GetInt32());
        Assert.True(browser.Value("[...document.querySelectorAll('h1,h2,h3,h4')].map(heading => +heading.tagName[1]).every((level, place, all) => place === 0 ? level === 1 : level - all[place - 1] <= 1)").GetBoolean());
        Assert.True(browser.Value("[...document.querySelectorAll('table')].every(table => [...table.querySelectorAll('th')].length > 0 && [...table.querySelectorAll('th')].every(head => head.scope))").GetBoolean());
        Assert.True(browser.Value("[...document.querySelectorAll('nav a')].every(link => document.querySelector(link.getAttribute('href'))?.tagName === 'H2')").GetBoolean());
        var length = browser.Value(Length).GetInt32();
        Assert.True(length > 0);
        foreach (var (media, hasOwnColours, isDark) in new List<(string, bool, bool)> { ("screen", false, true), ("print", false, false), ("screen", true, false) })
        {
            browser.See(media, hasOwnColours, isDark);
            Assert.Equal(length, browser.Value(Length).GetInt32());
            Look(browser);
        }
    }

    // Of a picture axe cannot tell the ground that words lie on; it is that of the page, or a box of its colour.
    private static void Look(Browser browser)
    {
        Assert.DoesNotContain(browser.Complaints(), complaint => !complaint.StartsWith("color-contrast:", StringComparison.Ordinal) || complaint.Split(" | ").Select((place, at) => at == 0 ? place[(place.LastIndexOf(": <", StringComparison.Ordinal) + 2)..] : place).Any(place => !place.StartsWith("<text ", StringComparison.Ordinal)));
        Assert.True(browser.Value("[...document.querySelectorAll('svg text')].every(text => contrast(getComputedStyle(text).fill, getComputedStyle(text.ownerSVGElement.querySelector('.ground')).fill) >= 7)".Replace("contrast(", Contrast + "(", StringComparison.Ordinal)).GetBoolean());
    }
}
