using System.IO;
using System.Linq;
using Thresholds.Cli.Tests;
using Thresholds.Pages.Tests.Browsing;
using Xunit;

namespace Thresholds.Pages.Tests;

/// <summary>What compares editions and authorities can be read by everybody, the picture in it too.</summary>
[Collection(OneBrowser.Name)]
public class ComparisonPageTests(Browser browser)
{
    private const string Before = """
        authority millbrook "Millbrook"
        level 1 low "Low"
        level 2 high "High"
        fact attendance "School attendance" percent 0%..100%
        fact excluded "Is excluded" yes/no
        fact visits "Visits" number 0..10
        domain child "Child" {
          at low { - often-late "Often <late>" - hungry "Often hungry" - moved "Moved" when excluded }
          at high { - rarely-there "Hardly ever there" when attendance < 50% - seen "Seldom seen" when visits < 2 }
        }
        score tool "Tool" {
          - is-out "Is out" points 1 when excluded
          band little "Little" 0
          band much   "Much"   1 or more
        }

        """;

    private static readonly string After = Before.Replace("- hungry \"Often hungry\" - moved \"Moved\" when excluded", "", System.StringComparison.Ordinal).Replace("at high {", "at high { - moved \"Moved\" when excluded", System.StringComparison.Ordinal).Replace("< 50%", "< 60%", System.StringComparison.Ordinal)
        .Replace("Seldom seen", "Not often seen", System.StringComparison.Ordinal).Replace("0..10", "0..12", System.StringComparison.Ordinal).Replace("points 1 when excluded", "points 1 when not excluded", System.StringComparison.Ordinal) + "contact hub \"The hub\" { phone \"01\" }\npathway refer \"Refer\" when attendance < 50% { to hub }\n";

    private static readonly string[] Authorities = [Folder.Coventry, Shipped("sandwell.thr"), Shipped("herefordshire.thr")];

    [PageFact]
    public void Two_editions()
    {
        // With every section that there is, and short enough to be looked at in every way.
        using var folder = new Folder().With("before.thr", Before).With("after.thr", After);
        var page = folder.Run("diff", "before.thr", "after.thr", "--format", "html").Out;
        Assert.All(new[] { "Moved up a level", "Wider", "Withdrawn", "Only reworded", "Score tool", "Pathways and the like that were added", "Facts that are asked for otherwise" }, heading => Assert.Contains(heading, page));
        ReadableReport.Check(browser, page);

        // That of the shipped editions is a hundred times as long.
        Assert.Empty(browser.Open(folder.Run("diff", Shipped("coventry-2013.thr"), Folder.Coventry, "--format", "html").Out));
        Assert.Empty(browser.Complaints());
    }

    [PageFact]
    public void Three_authorities()
    {
        using var folder = new Folder();
        var page = folder.Run(["compare", .. Authorities, "--format", "html"]).Clean().Out;
        ReadableReport.Check(browser, page);

        // The whole picture is in a window of the usual width; a narrow one moves it in its own frame, which the keyboard reaches.
        browser.Open(page, 320);
        Assert.True(browser.Value("[...document.querySelectorAll('figure')].every(figure => figure.tabIndex === 0 && figure.scrollWidth > figure.clientWidth)").GetBoolean());
        browser.Open(page);
        Assert.True(browser.Value("[...document.querySelectorAll('figure')].length > 1 && [...document.querySelectorAll('figure')].every(figure => figure.scrollWidth <= figure.clientWidth)").GetBoolean());
        Assert.Equal(Authorities.Length, browser.Value("new Set([...document.querySelectorAll('figure g > title')].map(title => title.textContent.split(',')[0])).size").GetInt32());
        Assert.True(browser.Value("(ids => ids.length === new Set(ids).size)([...document.querySelectorAll('[id]')].map(element => element.id))").GetBoolean());
    }

    [PageFact]
    public void The_picture_by_itself_is_read_aloud_and_on_paper()
    {
        using var folder = new Folder();
        folder.With("border.svg", folder.Run(["compare", .. Authorities, "--format", "svg"]).Clean().Out);
        Assert.Empty(browser.OpenFile(Path.Combine(folder.Path, "border.svg")));
        Assert.Equal("Which levels each authority gives to which concern", browser.Value("document.getElementById(document.documentElement.getAttribute('aria-labelledby')).textContent").GetString());
        Assert.Contains("leaves it out", browser.Value("document.getElementById(document.documentElement.getAttribute('aria-describedby')).textContent").GetString());

        // No two words lie on one another, and nothing lies outside.
        Assert.Equal(0, browser.Value("(boxes => boxes.filter((box, place) => boxes.some((other, at) => at > place && box.left < other.right - 1 && other.left < box.right - 1 && box.top < other.bottom - 4 && other.top < box.bottom - 4)).length)([...document.querySelectorAll('text')].map(text => text.getBoundingClientRect()))").GetInt32());
        Assert.True(browser.Value("(frame => [...document.querySelectorAll('text, rect')].every(part => (box => box.left >= frame.left && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1)(part.getBoundingClientRect())))(document.documentElement.getBoundingClientRect())").GetBoolean());

        // Without colour: each level has its own hatching and its number.
        var colours = browser.Value("[...new Set([...document.querySelectorAll('*')].flatMap(part => ['fill', 'stroke'].map(name => getComputedStyle(part)[name])).filter(colour => colour.startsWith('rgb')))]").EnumerateArray().Select(colour => colour.GetString()).ToList();
        Assert.All(colours, colour => Assert.Contains(colour, new[] { "rgb(255, 255, 255)", "rgb(26, 26, 26)", "rgb(0, 0, 0)" }));
        Assert.Equal(4, browser.Value("new Set([...document.querySelectorAll('pattern')].map(pattern => pattern.getAttribute('width') + ' ' + pattern.firstElementChild.getAttribute('stroke-width'))).size").GetInt32());
        browser.Print(Path.Combine(folder.Path, "border.pdf"));
    }

    private static string Shipped(string name) => Path.Combine(Folder.Repository, "thresholds", name);
}
