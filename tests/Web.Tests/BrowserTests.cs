using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Thresholds.Cli.Tests;
using Thresholds.Web.Tests.Browsing;
using Thresholds.Web.Tests.Serving;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>The pages in a real browser: by keyboard, narrow, dark, on paper, while files change and while somebody clicks faster than a server answers.</summary>
[Collection(OneBrowser.Name)]
public class BrowserTests(Browser browser, ShippedSite site) : IClassFixture<ShippedSite>
{
    public static TheoryData<string> Pages => ["/", "/assess/coventry", "/assess/coventry-2013", "/assess/herefordshire", "/assess/sandwell", "/matrix/coventry", "/findings", "/findings/coventry", "/compare?of=coventry&of=sandwell", "/diff", "/nothing"];

    [PageTheory]
    [MemberData(nameof(Pages))]
    public void Nothing_keeps_anybody_from_reading_it(string path)
    {
        foreach (var (width, isDark) in new[] { (1280, false), (1280, true), (375, false), (320, false), (320, true) })
        {
            browser.Open(At(path), width, isDark: isDark);
            Assert.True(browser.Run("return await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)").GetBoolean(), $"{path} is wider than {width}");

            if (width == 320)
            {
                continue;
            }

            // What is folded away is read too.
            browser.Run("await page.evaluate(() => document.querySelectorAll('details').forEach((fold, place) => { fold.open = place < 3; }))");
            Assert.Empty(browser.Complaints(withDoubts: false));
            Assert.Equal(1, browser.Run("return await page.evaluate(() => document.querySelectorAll('h1').length)").GetInt32());
            Assert.DoesNotContain(browser.Faults(), fault => !fault.Contains("404", StringComparison.Ordinal) || path != "/nothing");
            Assert.All(browser.Asked(), address => Assert.StartsWith(site.Served.Address.AbsoluteUri, address));
        }
    }

    [PageTheory]
    [InlineData(false)]
    [InlineData(true)]
    public void Answers_errors_and_summaries_can_be_read_too(bool isDark)
    {
        browser.Open(At("/assess/coventry"), isDark: isDark);
        browser.Run("await page.fill('#words', 'missing'); await page.waitForSelector('#found-head'); await page.selectOption('[name=\"fact.missing\"]', 'frequently'); await page.waitForSelector('#answer[data-said*=\"Certain: 4\"]')");
        Assert.Empty(browser.Complaints(withDoubts: false));
        browser.Run("await Promise.all([page.waitForURL('**/print'), page.click('text=Summary to print')])");
        Assert.Empty(browser.Complaints(withDoubts: false));
        Assert.Empty(browser.Faults());

        // Sent as without the script, so that the whole page comes with what is wrong.
        browser.Open(At("/assess/coventry"), isDark: isDark);
        browser.Run("await page.click('summary >> nth=0'); await page.fill('[name=\"fact.age\"]', 'old'); await Promise.all([page.waitForNavigation(), page.evaluate(() => document.getElementById('case').submit())]); await page.waitForSelector('.govuk-error-summary')");
        browser.Run("await page.waitForFunction(() => document.activeElement.matches('.govuk-error-summary'))");
        Assert.Empty(browser.Complaints(withDoubts: false));
    }

    [PageFact]
    public void A_whole_assessment_is_made_by_keyboard_alone()
    {
        browser.Open(At("/"));

        // From the first page to the form, to the words, to the answers, and to the summary: only keys.
        browser.Run("""
            const reach = async test => { for (let i = 0; i < 400; i++) { await page.keyboard.press('Tab'); if (await page.evaluate(test)) { return; } } throw new Error('the keyboard does not reach ' + test); };
            await page.keyboard.press('Tab');
            if (!await page.evaluate(() => document.activeElement.classList.contains('govuk-skip-link'))) { throw new Error('the way to the content comes first'); }
            await reach(() => document.activeElement.getAttribute('href') === '/assess/coventry');
            await Promise.all([page.waitForURL('**/assess/coventry'), page.keyboard.press('Enter')]);
            await reach(() => document.activeElement.id === 'words');
            await page.keyboard.type('thirteen-year-old missing from home');
            await page.waitForSelector('#found-head');
            await reach(() => document.activeElement.name === 'fact.age');
            await page.keyboard.type('13');
            await reach(() => document.activeElement.name === 'fact.missing');
            await page.keyboard.type('Freq');
            await page.waitForSelector('#answer[data-said="Certain: 4 Statutory Intervention. Possible: 4 Statutory Intervention."]');
            """);
        Assert.Equal("fact.missing", browser.Run("return await page.evaluate(() => document.activeElement.name)").GetString());
        Assert.Equal("Certain: 4 Statutory Intervention. Possible: 4 Statutory Intervention.", browser.Run("await page.waitForFunction(() => document.getElementById('live').textContent.includes('Certain: 4')); return await page.textContent('#live[role=status]')").GetString());
        browser.Run("""
            for (let i = 0; i < 600; i++) { await page.keyboard.press('Tab'); if (await page.evaluate(() => document.activeElement.textContent === 'Summary to print')) { break; } }
            await Promise.all([page.waitForURL('**/print'), page.keyboard.press('Enter')]);
            """);
        var summary = browser.Run("return await page.textContent('main')").GetString();
        Assert.Contains("Goes missing from home frequently", summary);
        Assert.Contains("13 years", summary);
        Assert.Empty(browser.Faults());
        Assert.All(browser.Asked(), address => Assert.DoesNotMatch("fact\\.|missing|frequently", address));
    }

    [PageFact]
    public void The_same_is_made_without_a_script()
    {
        browser.Open(At("/assess/coventry"), withScript: false);
        browser.Run("""
            await page.fill('#words', 'missing from home');
            await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
            await page.selectOption('[name="fact.missing"]', 'frequently');
            await Promise.all([page.waitForNavigation(), page.click('text=Show what follows')]);
            """);
        Assert.Contains("4 Statutory Intervention", browser.Run("return await page.textContent('#answer')").GetString());
        Assert.Equal("frequently", browser.Run("return await page.inputValue('[name=\"fact.missing\"]')").GetString());
        Assert.DoesNotContain("frequently", browser.Run("return page.url()").GetString());
        Assert.Contains("Frequently", browser.Run("await Promise.all([page.waitForURL('**/print'), page.click('text=Summary to print')]); return await page.textContent('main')").GetString());
    }

    [PageFact]
    public void What_the_document_says_of_its_own_use_stays_in_view()
    {
        foreach (var width in new[] { 1280, 320 })
        {
            browser.Open(At("/assess/coventry"), width);
            foreach (var place in new[] { "0", "document.body.scrollHeight / 2", "document.body.scrollHeight" })
            {
                Assert.True(browser.Run($"return await page.evaluate(() => {{ scrollTo(0, {place}); const box = document.querySelector('.caveats').getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight && box.height > 20; }})").GetBoolean());
            }
        }
    }

    [PageFact]
    public void A_question_leads_to_its_field()
    {
        browser.Open(At("/assess/coventry"));
        browser.Run("await page.click('#answer ol a >> nth=0')");
        Assert.True(browser.Run("return await page.evaluate(() => document.activeElement.matches('.fact input, .fact select') && document.activeElement.getBoundingClientRect().height > 0 && document.activeElement.getBoundingClientRect().top >= document.querySelector('.caveats').getBoundingClientRect().bottom)").GetBoolean());
    }

    [PageFact]
    public void After_two_hundred_quick_clicks_the_last_state_stands()
    {
        browser.Open(At("/assess/coventry"));
        browser.Run("""
            await page.evaluate(async () => {
              const fields = [...document.querySelectorAll('.fact input[type=radio]')];
              for (let i = 0; i < 200; i++) {
                fields[(i * 37) % 90].click();
                if (i % 5 === 0) { await new Promise(done => setTimeout(done, i % 40)); }
                if (i % 20 === 0) { await new Promise(done => setTimeout(done, 170)); }
              }
            });
            """);
        var told = browser.Run("return await page.evaluate(() => [...new FormData(document.getElementById('case'))].filter(pair => pair[1] !== ''))").EnumerateArray().Select(pair => (pair[0].GetString() ?? "", pair[1].GetString() ?? "")).ToArray();
        Assert.NotEmpty(told);
        browser.Run($"await page.waitForFunction(() => document.querySelectorAll('#answer dl.known dt').length === {told.Length})");
        var answer = browser.Run("return await page.evaluate(() => new DOMParser().parseFromString(document.getElementById('answer').outerHTML, 'text/html').body.textContent)").GetString();
        var meant = site.Served.Send("/assess/coventry/answer", told).GetAwaiter().GetResult();
        Assert.Equal(browser.Run($"return await page.evaluate(html => new DOMParser().parseFromString(html, 'text/html').body.textContent.trim(), {System.Text.Json.JsonSerializer.Serialize(meant)})").GetString(), answer?.Trim());
        Assert.DoesNotContain(browser.Faults(), fault => !fault.Contains("ERR_ABORTED", StringComparison.Ordinal));
    }

    [PageFact]
    public void A_server_that_is_gone_is_told()
    {
        var served = Served.StartAsync(ShippedSite.Folder).GetAwaiter().GetResult();
        browser.Open(new Uri(served.Address, "/assess/coventry"));
        served.DisposeAsync().AsTask().GetAwaiter().GetResult();
        browser.Run("await page.evaluate(() => document.querySelector('.fact input[type=radio]').click()); await page.waitForSelector('#answer .stale')");
        Assert.Contains("may not fit what you told", browser.Run("return await page.textContent('#answer .stale')").GetString());
    }

    [PageFact]
    public async Task An_edited_file_is_followed_and_what_was_told_stays()
    {
        using var folder = new Folder().With("small.thr", "authority small \"Small\"\nlevel 1 low \"Low\"\nlevel 2 high \"High\"\ndomain child \"Child\" { at low { - late \"Often late\" } }\n");
        await using var served = await Served.StartAsync(folder.Path);
        browser.Open(new Uri(served.Address, "/assess/small"));
        browser.Run("await page.click('summary >> nth=0'); await page.check('#in-late-yes'); await page.waitForSelector('#answer[data-said*=\"Certain: 1 Low\"]')");
        folder.With("small.thr", folder.Read("small.thr").Replace("at low", "at high", StringComparison.Ordinal).Replace("Often late", "Late every day", StringComparison.Ordinal));
        browser.Run("await page.waitForSelector('#answer[data-said*=\"Certain: 2 High\"]')");
        Assert.True(browser.Run("return await page.isChecked('#in-late-yes') && await page.isVisible('#in-late-yes')").GetBoolean());
        Assert.Contains("Late every day", browser.Run("return await page.textContent('#facts')").GetString());
        Assert.NotEqual("", browser.Run("return await page.textContent('#changed')").GetString());
        browser.Open(new Uri(served.Address, "/matrix/small"));
        folder.With("small.thr", folder.Read("small.thr").Replace("Late every day", "Never there", StringComparison.Ordinal));
        browser.Run("await page.waitForSelector('text=Never there')");
        folder.With("small.thr", "authority small");
        browser.Run("await page.waitForSelector('text=has been changed and now has errors')");
        Assert.Contains("Never there", browser.Run("return await page.textContent('body')").GetString());
        Assert.Empty(browser.Faults());
    }

    [PageFact]
    public void On_paper_there_is_the_answer_and_no_form()
    {
        using var folder = new Folder();
        browser.Open(At("/assess/coventry"));
        browser.Run("await page.fill('#words', 'missing'); await page.waitForSelector('#found-head'); await page.selectOption('[name=\"fact.missing\"]', 'frequently'); await page.waitForSelector('#answer[data-said*=\"Certain: 4\"]')");
        browser.See("print");
        Assert.Equal("true true true", browser.Run("return [await page.isHidden('.told'), await page.isHidden('.site-head'), await page.isVisible('#answer')].join(' ')").GetString());
        browser.See("screen");
        browser.Run("await Promise.all([page.waitForURL('**/print'), page.click('text=Summary to print')])");
        browser.See("print");
        Assert.Equal("true true", browser.Run("return [await page.isHidden('.no-print >> nth=0'), await page.isVisible('.caveats')].join(' ')").GetString());
        Assert.True(browser.Run("return await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)").GetBoolean());
        browser.Print(Path.Combine(folder.Path, "summary.pdf"));
        Assert.True(new FileInfo(Path.Combine(folder.Path, "summary.pdf")).Length > 10_000);
    }

    private Uri At(string path) => new(site.Served.Address, path);
}
