using System.IO;
using System.Linq;
using Thresholds.Cli.Tests;
using Thresholds.Pages.Tests.Browsing;
using Xunit;

namespace Thresholds.Pages.Tests;

/// <summary>Every page that the tool writes can be read by everybody, and loads nothing.</summary>
[Collection(OneBrowser.Name)]
public class ReportPageTests(Browser browser)
{
    private const string Case = """{ "facts": { "age": "15 years 2 months", "attendance": "72%", "sexual-activity": true, "domestic-abuse": true }, "events": {} }""";

    private const string Bilingual = """
        authority millbrook "Millbrook" in cy "Melin y Nant"
        languages en, cy
        document guide "A <guide>" in cy "Canllaw <b>"
        caveat only-guide "A guide" in cy "Canllaw yn unig"
        level 1 low "Low" in cy "Isel"
        level 2 high "High" in cy "Uchel"
        fact attendance "School attendance" in cy "Presenoldeb" percent 0%..100%
        domain child "Child" in cy "Plentyn" from guide "Matrix" {
          at low { - often-late "Often late" in cy "Yn hwyr \"yn aml\"" }
          at high { - never-there "Hardly ever there" in cy "Byth yno & byth" when attendance < 40% }
        }

        """;

    private const string Polish = """
        authority millbrook "Millbrook"
        languages pl
        level 1 high "Wysoki"
        fact attendance "Obecność w szkole" percent 0%..100%
        domain child "Dziecko" { at high { - never-there "Prawie nigdy" when attendance < 40% } }

        """;

    public static TheoryData<string> Pages => ["", "--why low-attendance", "--why statutory", "--what-if attendance"];

    public static TheoryData<string> Names => ["low-attendance", "statutory", "attendance", "age", "school-attendance"];

    [PageTheory]
    [MemberData(nameof(Pages))]
    public void A_case_before_a_shipped_document(string asked)
    {
        using var folder = new Folder().With("case.json", Case);
        Check(folder.Run([.. "assess|FILE|--facts|case.json|--at|2026-03-06T16:45|--format|html".Split('|').Select(word => word == "FILE" ? Folder.Coventry : word), .. asked.Split(' ').Where(word => word.Length > 0)]).Clean().Out);
    }

    [PageFact]
    public void A_case_of_which_nothing_is_known()
    {
        using var folder = new Folder().With("case.json", "{}");
        Check(folder.Run("assess", Folder.Coventry, "--facts", "case.json", "--format", "html").Clean().Out);
    }

    [PageTheory]
    [MemberData(nameof(Names))]
    public void An_explanation_of_a_shipped_document(string name)
    {
        using var folder = new Folder();
        Check(folder.Run("explain", Folder.Coventry, name, "--format", "html").Clean().Out);
    }

    [PageFact]
    public void What_is_in_another_language_says_so()
    {
        using var folder = new Folder().With("a.thr", Bilingual).With("case.json", """{ "attendance": "20%" }""");
        foreach (var asked in new[] { "--language cy", "--language cy --why never-there", "--language cy --what-if attendance" })
        {
            Check(folder.Run(["assess", "a.thr", "--facts", "case.json", "--format", "html", .. asked.Split(' ')]).Clean().Out);
            Assert.Equal("Melin y Nant", browser.Value("document.querySelector('h1 > span[lang=cy]').textContent").GetString());
            Assert.Equal("Melin y Nant", browser.Value("document.title").GetString());

            // Every text of the document that the page shows in Welsh stands in an element that says so, and nothing else does.
            var marked = browser.Value("[...new Set([...document.querySelectorAll('[lang=cy]')].map(element => element.textContent))]").EnumerateArray().Select(text => text.GetString()).ToList();
            Assert.Contains("Byth yno & byth", marked);
            Assert.Contains("Canllaw yn unig", marked);
            Assert.All(marked, text => Assert.Contains(text, new[] { "Melin y Nant", "Canllaw <b>", "Canllaw yn unig", "Isel", "Uchel", "Presenoldeb", "Plentyn", "Yn hwyr \"yn aml\"", "Byth yno & byth" }));
            Assert.False(browser.Value("(() => { document.querySelectorAll('[lang=cy]').forEach(element => element.remove()); return /Byth yno|Canllaw|Uchel|Isel|Melin/.test(document.body.textContent); })()").GetBoolean());
        }

        Check(folder.Run("assess", "a.thr", "--facts", "case.json", "--format", "html").Clean().Out);
        Assert.Equal(0, browser.Value("document.querySelectorAll('span[lang]').length").GetInt32());
        Check(folder.Run("explain", "a.thr", "never-there", "--format", "html").Clean().Out);
        Assert.Equal("Byth yno & byth", browser.Value("document.querySelector('dd > span[lang=cy]').textContent").GetString());
    }

    [PageFact]
    public void A_document_whose_main_language_is_another_says_so()
    {
        using var folder = new Folder().With("a.thr", Polish).With("case.json", """{ "attendance": "20%" }""");
        Check(folder.Run("assess", "a.thr", "--facts", "case.json", "--format", "html").Clean().Out);
        Assert.Equal("Prawie nigdy", browser.Value("document.querySelector('li > span[lang=pl]').textContent").GetString());
        Assert.False(browser.Value("document.body.textContent.includes('Language')").GetBoolean());
    }

    [PageFact]
    public void The_browser_prints_and_takes_pictures()
    {
        using var folder = new Folder().With("case.json", Case);
        var page = folder.Run("assess", Folder.Coventry, "--facts", "case.json", "--format", "html").Clean().Out;
        folder.With("page.html", page);
        Assert.Empty(browser.OpenFile(Path.Combine(folder.Path, "page.html")));
        browser.TakePicture(Path.Combine(folder.Path, "page.png"));
        browser.Print(Path.Combine(folder.Path, "page.pdf"));
        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G'], File.ReadAllBytes(Path.Combine(folder.Path, "page.png")).Take(4));
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(File.ReadAllBytes(Path.Combine(folder.Path, "page.pdf")), 0, 8));
    }

    [PageFact]
    public void What_is_wrong_is_found()
    {
        browser.Open("<!DOCTYPE html><html><head><title>x</title></head><body><main><h1>A</h1><p style=\"color:#999;background:#fff\">pale</p></main></body></html>");
        var complaints = browser.Complaints();
        Assert.Contains(complaints, complaint => complaint.StartsWith("html-has-lang:", System.StringComparison.Ordinal));
        Assert.Contains(complaints, complaint => complaint.StartsWith("color-contrast:", System.StringComparison.Ordinal));
    }

    private void Check(string html) => ReadableReport.Check(browser, html);
}
