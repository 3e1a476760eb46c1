using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;
using Thresholds.Cli.Files;
using Thresholds.Cli.Tests;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Interpretation;
using Thresholds.Web.Tests.Serving;
using Xunit;

namespace Thresholds.Web.Tests;

/// <summary>The page answers what the document means, and asks for every fact in its own way.</summary>
public class AssessPageTests(ShippedSite site) : IClassFixture<ShippedSite>
{
    private const string Every = """
        authority every "Every kind"
        document guide "Guide"
        level 1 low "Low"
        level 2 high "High"
        fact age "Age of the child" age 0..18
        fact attendance "Attendance" percent 0%..100% over last 2 terms
        fact weight "Weight" whole number 0..9 worse when higher
        fact risk "Risk" one of small "Small" < great "Great"
        fact seen "Last seen" date
        fact absences "Absences" events
        event referral "The referral"
        contact desk "Front desk" { phone "024 7600 0000" open mon..fri 09:00-17:00 }
        action ring "Ring the front desk"
        caveat only "Only a guide"
        domain child "Child" from guide "1" {
          at low { - late "Often late" when attendance < 90% }
          at high {
            - judged "Something is wrong"
            - young "Young and at great risk" when age < 12 and risk is great
            - often "Often away" when count(absences in last 12 months) >= 3
            - heavy "Heavy" when weight > 5
            - unseen "Not seen" when seen in last 2 weeks
          }
        }
        pathway refer "Refer" when level >= high { to desk step ring within 1 working day of referral }

        """;

    [Fact]
    public async Task Each_kind_of_fact_is_counted()
    {
        using var folder = new Folder().With("every.thr", Every);
        await using var served = await Served.StartAsync(folder.Path);
        foreach (var (told, level) in new ((string, string)[] Told, string Level)[]
        {
            ([], "no level indicated"),
            ([("fact.judged", "yes")], "2 High"), ([("fact.judged", "no")], "no level indicated"), ([("fact.judged", "")], "no level indicated"),
            ([("fact.attendance", "72")], "1 Low"), ([("fact.attendance", "72%")], "1 Low"), ([("fact.attendance", "95")], "no level indicated"),
            ([("fact.age", "11 years 3 months"), ("fact.risk", "great")], "2 High"), ([("fact.age", "12"), ("fact.risk", "great")], "no level indicated"),
            ([("count.absences/in last 12 months", "3")], "2 High"), ([("count.absences/in last 12 months", "2")], "no level indicated"),
            ([("fact.absences", "2026-03-01, 2026-02-01, 2026-01-01")], "2 High"), ([("fact.absences", "none")], "no level indicated"),
            ([("fact.weight", "6")], "2 High"), ([("fact.weight", "5")], "no level indicated"),
            ([("fact.seen", "2026-03-01")], "2 High"), ([("fact.seen", "2026-03-01"), ("at", "2026-06-01T09:00")], "no level indicated"),
        })
        {
            Assert.Contains("data-said=\"Certain: " + level + ". Possible:", await served.Send("/assess/every/answer", told));
        }
    }

    [Fact]
    public async Task What_cannot_be_read_is_said_and_not_counted()
    {
        using var folder = new Folder().With("every.thr", Every);
        await using var served = await Served.StartAsync(folder.Path);
        var page = await served.Send("/assess/every", ("fact.age", "old"), ("fact.judged", "yes"), ("at", "soon"), ("event.referral", "later"), ("fact.gone", "yes"), ("count.absences/in last 12 months", "many"));
        foreach (var said in new[] { "'old' is no value of 'age'", "'soon' is no moment", "'later' is no moment", "this document has no “gone”", "'many in last 12 months' is no value of 'absences'" })
        {
            Assert.Contains("Not counted: " + WebUtility.HtmlEncode(said), page);
        }

        Assert.Contains("<title>Error: Assess by Every kind", page);
        Assert.Contains("<a href=\"#ask-age\">", page);
        Assert.Contains("id=\"in-age-problem\"", page);
        Assert.Contains("aria-describedby=\"in-age-hint in-age-problem\"", page);
        Assert.Contains("value=\"old\"", page);
        Assert.Contains("data-said=\"Some of what you entered could not be read. Certain: 2 High.", page);
    }

    [Fact]
    public async Task What_was_told_stands_in_the_form_again()
    {
        using var folder = new Folder().With("every.thr", Every);
        await using var served = await Served.StartAsync(folder.Path);
        var page = await served.Send("/assess/every", ("words", "great"), ("fact.judged", "no"), ("fact.risk", "great"), ("fact.attendance", "72"), ("count.absences/in last 12 months", "2"), ("event.referral", "2026-03-06T16:00"));
        foreach (var told in new[] { "name=\"fact.judged\" type=\"radio\" value=\"no\" checked", "<option value=\"great\" selected>", "name=\"fact.attendance\" type=\"text\" inputmode=\"decimal\" value=\"72\"", "name=\"count.absences/in last 12 months\" type=\"text\" inputmode=\"numeric\" value=\"2\"", "name=\"event.referral\" type=\"datetime-local\" value=\"2026-03-06T16:00\"", "name=\"words\" type=\"search\" value=\"great\"" })
        {
            Assert.Contains(told, page);
        }
    }

    [Fact]
    public async Task Each_fact_stands_in_the_form_once()
    {
        foreach (var words in new[] { "", "missing from home", "school" })
        {
            var page = await site.Served.Send("/assess/coventry", ("words", words));
            var model = Model("coventry");
            foreach (var fact in model.Authority.Facts)
            {
                Assert.Equal(2, page.Split("id=\"ask-" + fact.Id + "\"").Length);
            }
        }
    }

    [Theory]
    [InlineData("coventry", "thirteen-year-old missing from home", "missing")]
    [InlineData("coventry", "runs away", "missing")]
    [InlineData("coventry", "absconding", "missing")]
    [InlineData("coventry", "truanting", "unauthorised-absence")]
    [InlineData("coventry", "misisng", "missing")]
    [InlineData("coventry", "immunis", "immunisations-missed")]
    [InlineData("coventry", "how old is the child", "age")]
    public async Task Ordinary_words_find_a_fact_among_the_first(string document, string words, string fact)
    {
        var page = await site.Served.Send("/assess/" + document, ("words", words));
        var found = page[page.IndexOf("class=\"found\"", StringComparison.Ordinal)..];
        found = found[..found.IndexOf("</section>", StringComparison.Ordinal)];
        Assert.Contains($"id=\"ask-{fact}\"", string.Join(" ", found.Split("<div class=\"govuk-form-group fact").Skip(1).Take(4)));
    }

    [Fact]
    public async Task What_nobody_lists_is_not_made_light_of() => Assert.Contains("which does not make it less grave", await site.Served.Send("/assess/coventry", ("words", "zzzzqqqq xxxxyyyy")));

    [Theory]
    [InlineData("coventry", 12)]
    [InlineData("coventry-2013", 12)]
    [InlineData("herefordshire", 12)]
    [InlineData("sandwell", 12)]
    public async Task On_random_cases_the_levels_are_those_of_the_interpreter(string document, int cases)
    {
        var model = Model(document);
        var interpreter = new Interpreter(model);
        var random = new Random(StringComparer.Ordinal.GetHashCode(document) == 0 ? 1 : document.Length * 7919);
        for (var i = 0; i < cases; i++)
        {
            var told = RandomCase(model.Authority, random, share: i % 3 == 0 ? 3 : 40);
            var facts = told.ToDictionary(fact => fact.Fact.Id, fact => FactReader.Read(fact.Fact, fact.Text).Value ?? throw new InvalidOperationException(fact.Text));
            var meant = interpreter.Assess(facts, Served.Now);
            var page = await site.Served.Send($"/assess/{document}/answer", [.. told.Select(fact => ("fact." + fact.Fact.Id, fact.Text))]);
            Assert.Contains(WebUtility.HtmlEncode($"Certain: {meant.IndicatedLevel?.ToString() ?? "no level indicated"}. Possible: {meant.PossibleLevel?.ToString() ?? "no level"}."), page);
        }
    }

    [Fact]
    public async Task On_random_cases_all_that_is_said_is_what_the_interpreter_says()
    {
        using var folder = new Folder().With("every.thr", Every);
        await using var served = await Served.StartAsync(folder.Path);
        var model = Model(Path.Combine(folder.Path, "every.thr"));
        var interpreter = new Interpreter(model);
        var random = new Random(20260306);
        for (var i = 0; i < 60; i++)
        {
            var told = RandomCase(model.Authority, random, share: 2);
            var facts = told.ToDictionary(fact => fact.Fact.Id, fact => FactReader.Read(fact.Fact, fact.Text).Value ?? throw new InvalidOperationException(fact.Text));
            using var meant = new StringWriter(CultureInfo.InvariantCulture);
            AssessmentReport.WriteSections(meant, interpreter.Assess(facts, Served.Now), Served.Now, new Dictionary<string, DateTime>(), fact => "#ask-" + fact);
            var page = await served.Send("/assess/every/answer", [.. told.Select(fact => ("fact." + fact.Fact.Id, fact.Text))]);

            // Paths are shown from where each was read.
            Assert.Contains(meant.ToString().Replace(folder.Path + "/", "", StringComparison.Ordinal), page);
        }
    }

    [Fact]
    public async Task The_summary_to_print_holds_what_was_told_what_follows_and_the_receipt()
    {
        var page = await site.Served.Send("/assess/coventry/print", ("fact.age", "13"), ("fact.missing", "frequently"));
        var hash = Model("coventry").Authority.SourceHash[..16];
        foreach (var said in new[] { "<dt>Age of the child</dt><dd>13 years</dd>", "<dt>Going missing</dt><dd>Frequently</dd>", "Goes missing from home frequently", "coventry, as of 2026-03-06T16:45, source " + hash, "An indicator points to a possible level of need", "024 7683 2222" })
        {
            Assert.Contains(said, page);
        }
    }

    [Fact]
    public async Task Whom_to_ring_hangs_on_the_moment()
    {
        Assert.Contains("(open now)", await site.Served.Send("/assess/coventry/answer", ("fact.missing", "frequently"), ("at", "2026-03-06T11:00")));
        var night = await site.Served.Send("/assess/coventry/answer", ("fact.missing", "frequently"), ("at", "2026-03-07T03:00"));
        Assert.Contains("Emergency Duty Team, 024 7683 2222", night);
    }

    [Fact]
    public async Task A_language_of_the_document_can_be_chosen()
    {
        await using var served = await Served.StartAsync(Path.Combine(Folder.Repository, "samples", "Template"));
        var page = await served.Send("/assess/millbrook", ("language", "cy"), ("fact.attendance", "70"));
        Assert.Contains("<span lang=\"cy\">Presenoldeb yn yr ysgol</span>", page);
        Assert.Contains("<option value=\"cy\" selected>", page);
    }

    private static List<(Fact Fact, string Text)> RandomCase(Authority authority, Random random, int share) => [.. authority.Facts.Where(_ => random.Next(share) == 0).Select(fact => (fact, fact.Kind switch
    {
        FactKind.YesNo => random.Next(2) == 0 ? "yes" : "no",
        FactKind.Choice => fact.Choices[random.Next(fact.Choices.Count)].Id,
        FactKind.Percent => random.Next(101).ToString(CultureInfo.InvariantCulture) + "%",
        FactKind.Age => random.Next((int)((fact.Minimum ?? 0) / 12), (int)Math.Min(17, Math.Floor((fact.Maximum ?? 216) / 12)) + 1).ToString(CultureInfo.InvariantCulture),
        FactKind.Date => Served.Now.AddDays(-random.Next(60)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactKind.Events => random.Next(4) == 0 ? "none" : string.Join(", ", Enumerable.Range(0, random.Next(1, 6)).Select(_ => Served.Now.AddDays(-random.Next(500)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        _ => ((int)(fact.Minimum ?? 0) + random.Next((int)((fact.Maximum ?? 20) - (fact.Minimum ?? 0)) + 1)).ToString(CultureInfo.InvariantCulture),
    }))];

    private static Dsl.Model.AuthorityModel Model(string document)
    {
        var place = Place.Of(document.EndsWith(".thr", StringComparison.Ordinal) ? document : Path.Combine(ShippedSite.Folder, document + ".thr"), Folder.Repository);
        var (file, _) = Request.Load(place);
        return Compilation.Of([file ?? throw new InvalidOperationException(document)], null, SeverityChoices.None, withEditionsBeside: true).Asked[0].Model ?? throw new InvalidOperationException(document);
    }
}
