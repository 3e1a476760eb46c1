using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Explain;

public sealed class ExplainTests
{
    private const string Document = """
        authority millbrook "Millbrook" in cy "Melin y Nant"
        languages en, cy
        document guide "A <guide>" in cy "Canllaw"
        level 1 low "Low" in cy "Isel"
        level 2 high "High" in cy "Uchel"
        fact attendance "School attendance" in cy "Presenoldeb" percent 0%..100% over last 2 terms worse when lower
        fact age "Age" in cy "Oed" age 0..25
        ladder school "School" in cy "Ysgol" on attendance
        domain child "Child" in cy "Plentyn" from guide "Matrix" {
          at low { - often-late "Often late" in cy "Yn hwyr" when attendance in 50%..90% ladder school }
          at high { - never-there "Hardly ever there" in cy "Byth yno" when attendance < 40% and age > 5 ladder school except when age > 20 then level low }
        }
        pathway referral "A referral" in cy "Atgyfeiriad" from guide "Referrals" { usually when attendance < 20% to hub }
        contact hub "The hub" in cy "Y ganolfan" from guide "Contacts" { phone "01" }

        """;

    [Fact]
    public void AnIndicatorIsToldWithAllThatStandsInConnectionWithIt()
    {
        var page = Explain("never-there").Clean().Out;
        Assert.StartsWith("Millbrook\n\nINDICATOR NEVER-THERE\n  Hardly ever there\n  level       2 High\n  domain      Child\n  when        attendance < 40% and age > 5\n  except when age > 20: then 1 Low\n  in cy       Byth yno\n  source      A <guide>, Matrix, ", page);
        Assert.Contains("\nTHE FACTS IT ASKS FOR\n  - attendance: School attendance\n    values      a percentage from 0% to 100%\n    over        last 2 terms\n    worse when  lower\n    in cy       Presenoldeb\n    also in     often-late, school, referral\n  - age: Age\n    values      an age from 0 to 25 years\n", page);
        Assert.Contains("\nLADDER SCHOOL: SCHOOL\n  - Often late\n    name        often-late\n    level       1 Low\n", page);
        Assert.Contains("\nWHAT THE ANALYSIS SAYS\n", page);
        Assert.Contains("    finding     THR2008\n", page);
    }

    [Theory]
    [InlineData("high", "level", "The indicators at this level")]
    [InlineData("low", "level", "Indicators that an exception puts here")]
    [InlineData("referral", "pathway", "What opens it")]
    [InlineData("attendance", "fact", "Where it is used")]
    [InlineData("school", "ladder", "Its rungs, the least need first")]
    public void OtherNamesAreToldToo(string name, string kind, string section)
    {
        var page = Explain(name, "--format", "json").Clean().Json();
        Assert.Equal((kind, name), (page.GetProperty("kind").GetString(), page.GetProperty("id").GetString()));
        var told = page.GetProperty("sections").EnumerateArray().Single(known => known.GetProperty("heading").GetString() == section);
        Assert.NotEmpty(told.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public void ThePageMarksWhatIsInAnotherLanguage()
    {
        var page = Explain("never-there", "--format", "html").Clean().Out;
        Assert.Contains("<dt>in cy</dt><dd><span lang=\"cy\">Byth yno</span></dd>", page);
        Assert.Contains("A &lt;guide&gt;", page);
        Assert.DoesNotContain("<span lang=\"en\">", page);
    }

    [Theory]
    [InlineData("never-their", "a.thr: error: 'millbrook' has no indicator, strength, level, pathway, ladder or fact 'never-their'; did you mean 'never-there'?\n")]
    [InlineData("\u001b[2J", "a.thr: error: 'millbrook' has no indicator, strength, level, pathway, ladder or fact '\\u001b[2J'\n")]
    public void AnUnknownNameIsRefused(string name, string message)
    {
        var answer = Explain(name);
        Assert.Equal((2, "", message), (answer.ExitCode, answer.Out, answer.Err));
    }

    [Fact]
    public void EveryNameOfAShippedDocumentCanBeExplained()
    {
        using var folder = new Folder();
        foreach (var name in new[] { "low-attendance", "statutory", "attendance", "school-attendance", "age" })
        {
            Assert.Contains("\nHOW THE DOCUMENT IS TO BE USED\n", folder.Run("explain", Folder.Coventry, name).Clean().Out);
        }
    }

    private static Answer Explain(params string[] args)
    {
        using var folder = new Folder().With("a.thr", Document);
        return folder.Run(["explain", "a.thr", .. args]);
    }
}
