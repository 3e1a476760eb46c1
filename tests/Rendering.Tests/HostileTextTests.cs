using System;
using System.Linq;
using System.Net;
using System.Text.RegularExpressions;
using Markdig;
using Thresholds.Cli.Tests;
using Xunit;

namespace Thresholds.Rendering.Tests;

/// <summary>Texts of a file that want to be more than text. With them, a page has the elements that it has with harmless ones, and says them letter by letter.</summary>
public sealed class HostileTextTests
{
    private const string Harmless = "harmless";

    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder()
        .UseAbbreviations().UseAlertBlocks().UseAutoLinks().UseCitations().UseCustomContainers().UseDefinitionLists().UseEmojiAndSmiley(enableSmileys: false).UseEmphasisExtras().UseFigures().UseFooters().UseFootnotes()
        .UseGridTables().UseListExtras().UseMathematics().UseMediaLinks().UsePipeTables().UseTaskLists().UseGenericAttributes().Build();

    public static TheoryData<string> Texts =>
    [
        "<script>alert(1)</script>", "</li></ul><h1>x", "<!-- x", "\" onclick=\"x", "&lt;b&gt; &amp;", "<b>x</b>", "]]>",
        "[x](https://evil.example)", "![x](https://evil.example)", "https://evil.example/a_b", "www.evil.example", "me@evil.example", "<https://evil.example>", "[x]: https://evil.example",
        "# x", "- x", "+ x", "* x", "1. x", "1) x", "a. x", "ii) x", "> x", "---", "===", "```", "~~~", "| x | y |", "|--|", "**x**", "__x__", "_x_", "~~x~~", "`x`", "==x==", "++x++", "^x^", "\"\"x\"\"",
        "[ ] x", "[x] x", "[^1]", "{.x}", "{#x}", ":::x", ": x", "$x$", "$$x$$", ":smile:", "x \\", "\\", "a\\*b", "(c)", "x {x=y}", "*[x]: y", "^^^ x", "--- x", "... \"x\" --",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void StaysText(string text)
    {
        foreach (var format in new[] { "html", "md" })
        {
            var (harmless, hostile) = (Page(Harmless, format), Page(text, format));
            Assert.Equal(Tags(harmless), Tags(hostile));
            Assert.Equal(Said(harmless).Replace(Harmless, text, StringComparison.Ordinal), Said(hostile));
        }
    }

    [Fact]
    public void OnlyAddressesBecomeLinks()
    {
        using var folder = new Folder().With("a.thr", "authority a \"A\"\nlevel 1 low \"Low\"\ndocument d \"D\" web \"javascript:alert(1)\"\n"
            + "contact hub \"Hub\" { phone \"ring &amp; wait\" email \"a@b.example?body=x\" web \"data:text/html,x\" web \"https://example.org/a\" phone \"024 7600 0000\" }\n");
        Assert.Equal(["https://example.org/a", "tel:02476000000"], Regex.Matches(folder.Run("render", "a.thr").Clean().Out, "href=\"([^#][^\"]*)\"").Select(match => match.Groups[1].Value).Order());
    }

    // In every place where a text of the file may stand.
    private static string Page(string text, string format)
    {
        var written = text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
        using var folder = new Folder().With("a.thr", $$"""
            authority a "{{written}}"
            edition "{{written}}" version "{{written}}"
            document d "{{written}}" version "{{written}}" web "x {{written}}"
            caveat c "{{written}}"
            level 1 low "{{written}}" also "{{written}}"
            level 2 high "High {{written}}" from d "{{written}}" "{{written}}"
            fact risk "{{written}}" one of little "{{written}}" < much "Much {{written}}"
            fact size "Size {{written}}" one of small "{{written}}" < big "Big {{written}}"
            ladder rungs "{{written}}"
            role family "{{written}}"
            event sent "{{written}}"
            action write "{{written}}"
            contact hub "{{written}}" from d "{{written}}" { phone "{{written}}" post "{{written}}" }
            domain child "{{written}}" note "{{written}}" {
              area some "{{written}}" {
                at low from d "{{written}}" { - one "{{written}}" ladder rungs note "{{written}}" }
                at high { - two "Two {{written}}" when risk is much ladder rungs }
              }
              strengths { + three "Three {{written}}" }
            }
            response high { offer "{{written}}" contact hub }
            pathway way "{{written}}" { always { - four "Four {{written}}" } to hub inform family before sent step write within 1 day of sent }
            must not refer to hub "{{written}}" when risk is little
            triage sorting "{{written}}" { outcome red "{{written}}" when risk is much }
            alert signs "{{written}}" { - five "Five {{written}}" }
            consider thinking "{{written}}"
            duty doing "{{written}}" by family
            score points "{{written}}" { - six "Six {{written}}" points 1 band none-at-all "{{written}}" 0 band some-points "Some {{written}}" 1 }
            grid both "{{written}}" rows risk columns size { outcomes fine "{{written}}" < bad "Bad {{written}}" columns small, big row little fine, fine row much fine, bad }

            """);
        var page = folder.Run("render", "a.thr", "--to", format).Clean().Out;
        return Regex.Replace(format == "md" ? Markdig.Markdown.ToHtml(page, Everything) : page, "[0-9a-f]{64}|<style>.*?</style>", "", RegexOptions.Singleline);
    }

    // The name of a table's frame is its caption; in quotes, it is text too.
    private static string[] Tags(string html) => [.. Regex.Matches(html, "<[^>]*>").Select(match => Regex.Replace(match.Value, "aria-label=\"[^\"<>]*\"", ""))];

    private static string Said(string html) => WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", ""));
}
