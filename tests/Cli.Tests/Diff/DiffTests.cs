using System.Linq;
using Xunit;

namespace Thresholds.Cli.Tests.Diff;

public sealed class DiffTests
{
    private const string Head = """
        authority millbrook "Millbrook"
        level 1 low "Low"
        level 2 high "High"
        fact attendance "School attendance" percent 0%..100%
        fact excluded "Is excluded" yes/no
        ladder school "School" on attendance
        contact hub "The hub" { phone "01" }
        action call "Ring the family"
        event referral-received "A referral is received"

        """;

    private const string Before = Head + """
        domain child "Child" {
          at low { - often-late "Often comes late to school" ladder school }
          at high { - rarely-there "Hardly ever there" when attendance < 50% ladder school }
        }
        pathway refer "Refer" when attendance < 50% { to hub
          step call within 2 days of referral-received }

        """;

    [Fact]
    public void WhatMeansTheSameIsToldToDoSo()
    {
        var answer = Diff(Before, Before.Replace("Hardly ever there", "Is hardly ever there").Replace("when attendance < 50% ladder", "when not attendance >= 50% ladder"));
        Assert.Equal((0, ""), (answer.ExitCode, answer.Err));
        Assert.Contains("The two editions mean the same: no child is affected.", answer.Out);
        Assert.Contains("rarely-there: only reworded", answer.Out);
    }

    [Theory]
    [InlineData("attendance < 50% ladder", "attendance < 60% ladder", "wider", "wider", "attendance 50%", "not met", "met, at 2 High")]
    [InlineData("attendance < 50% ladder", "attendance < 40% ladder", "narrower", "narrower", "attendance 40%", "met, at 2 High", "not met")]
    [InlineData("at high { - rarely", "at low { - rarely", "moved down", "down", "attendance 0%", "met, at 2 High", "met, at 1 Low")]
    public void AConditionThatMeansAnotherThingIsShownByAChild(string was, string now, string verdict, string kind, string child, string before, string after)
    {
        var answer = Diff(Before, Before.Replace(was, now), "--format", "json");
        Assert.Equal(1, answer.ExitCode);
        var line = answer.Json().GetProperty("lines").EnumerateArray().Single(line => line.GetProperty("changesMeaning").GetBoolean());
        var effect = line.GetProperty("effects").EnumerateArray().Single();
        var shown = effect.GetProperty("child");
        Assert.Equal(
            (verdict, kind, child, before, after),
            (line.GetProperty("verdict").GetString(), effect.GetProperty("kind").GetString(), shown.GetProperty("words").GetString(), shown.GetProperty("before").GetProperty("answer").GetString(), shown.GetProperty("after").GetProperty("answer").GetString()));
    }

    [Fact]
    public void ABulletIsMatchedByItsWordingAndByWhatTheFileSays()
    {
        var renamed = Before.Replace("- often-late \"Often comes late to school\"", "- comes-late \"Comes late to school often\"");
        var byWording = Diff(Before, renamed);
        Assert.Equal(0, byWording.ExitCode);
        Assert.Contains("often-late → comes-late: only reworded\n    matched     by concern and wording", byWording.Out);

        var other = Before.Replace("- often-late \"Often comes late to school\"", "- comes-late \"Tardy\"");
        Assert.Contains("often-late: withdrawn", Diff(Before, other).Out);
        var told = Diff(Before, other.Replace("\"Tardy\"", "\"Tardy\" was often-late"));
        Assert.Equal(0, told.ExitCode);
        Assert.Contains("matched     the newer file says so with 'was'", told.Out);
    }

    [Fact]
    public void ABulletInTwoIsSplitAndNoChildIsAffected()
    {
        var answer = Diff(Before, Before.Replace("at high { - rarely-there \"Hardly ever there\" when attendance < 50% ladder school }", "at high { - hardly \"Hardly ever\" when attendance < 20%\n- rarely \"Rarely\" when attendance in 20%..<50% }"));
        Assert.Contains("rarely-there → hardly + rarely: split", answer.Out);
        Assert.Equal(0, answer.ExitCode);
    }

    [Fact]
    public void WhatIsAskedForIsComparedToo()
    {
        var answer = Diff(Before, Before.Replace("within 2 days", "within 1 working day").Replace("phone \"01\"", "phone \"02\"").Replace("when attendance < 50% {", "when attendance < 50% or excluded {"));
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("  - step call: says otherwise\n    before      Ring the family, within 2 days of: A referral is received\n", answer.Out);
        Assert.Contains("  - phone: says otherwise\n    before      01\n", answer.Out);
        Assert.Contains("  - name: applies to other children\n", answer.Out);
        Assert.Contains("    was         does not apply; level none certain\n", answer.Out);
    }

    [Fact]
    public void AFactWithOtherValuesIsComparedOverWhatBothHave()
    {
        var answer = Diff(Before, Before.Replace("percent 0%..100%", "percent 30%..100%"));
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("attendance: compared over the values that both have\n", answer.Out);
        Assert.DoesNotContain("wider", answer.Out);
    }

    [Fact]
    public void ScoresAndGridsAreComparedByWhatTheyComeTo()
    {
        const string tools = """
            fact pain "Pain" one of mild < grave
            fact help "Help" one of none-needed < much
            score tool "Tool" {
              - misses "Misses school" points 2 when attendance < 90%
              - is-out "Is out" points 1 when excluded
              band little "Little" 0..1
              band much   "Much"   2 or more
            }
            grid table "Table" rows pain columns help {
              outcomes slight "Slight" < serious "Serious"
              columns   none-needed, much
              row mild  slight,      slight
              row grave slight,      serious
            }

            """;
        var answer = Diff(Before + tools, Before + tools.Replace("points 1", "points 2").Replace("row mild  slight,      slight", "row mild  slight,      serious"));
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("SCORE TOOL\n", answer.Out);
        Assert.Contains("  - item is-out, 1 point: withdrawn\n", answer.Out);
        Assert.Contains("  - item is-out, 2 points: added\n", answer.Out);
        Assert.Contains("  - band much: applies to other children\n", answer.Out);
        Assert.Contains("    child       attendance 100%, excluded yes\n    was         does not apply; level none certain\n    is          applies; level none certain\n", answer.Out);
        Assert.Contains("  - outcome serious: applies to other children\n", answer.Out);
        Assert.Contains("    child       pain mild, help much\n    was         does not apply; level none certain\n    is          applies; level none certain\n", answer.Out);
    }

    [Fact]
    public void WithoutAnOrderItTellsNothingInWhichChoicesStand()
    {
        const string colour = "fact colour \"Colour\" one of red, green, blue\ndomain more \"More\" { at low { - red-one \"Red\" when colour is red } }\n";
        Assert.Equal(0, Diff(Before + colour, Before + colour.Replace("red, green, blue", "blue, green, red")).ExitCode);
        Assert.Contains("colour: compared over the values that both have\n", Diff(Before + colour, Before + colour.Replace("red, green, blue", "red < green < blue")).Out);
    }

    [Fact]
    public void WhatIsToldInWordsAloneIsComparedWithWhatIsWordedAlike()
    {
        const string asks = "response high {\n  offer \"A worker who visits the family each week\"\n  offer \"Meals at school\"\n}\n";
        var page = Diff(Before + asks, Before + asks.Replace("  offer \"A worker", "  offer \"Somewhere to play\"\n  offer \"A skilled worker")).Out;
        Assert.Contains("  - offer: added\n    before      nothing\n    after       Offer: Somewhere to play\n", page);
        Assert.Contains("  - offer: says otherwise\n    before      Offer: A worker who visits the family each week\n", page);
    }

    [Fact]
    public void ATriggerUnderAnotherNameIsTheSameWhenItIsWordedAlike()
    {
        const string need = "pathway need \"In need\" {\n  always {\n    - unlikely-standard \"Without services, health or development of a reasonable standard is unlikely\"\n    - disabled-child \"The child is disabled\" when excluded\n  }\n}\n";
        var renamed = need.Replace("unlikely-standard \"Without services, health or development of a reasonable standard is unlikely\"", "unlikely-health \"A reasonable standard of health or development is unlikely without services\"");
        var same = Diff(Before + need, Before + renamed);
        Assert.Equal((0, ""), (same.ExitCode, same.Err));
        Assert.Contains("  - trigger unlikely-standard: only reworded\n", same.Out);
        Assert.Equal(1, Diff(Before + need, Before + renamed.Replace("is unlikely without services", "was never asked for")).ExitCode);
    }

    [Fact]
    public void APathwayThatIsNewIsToldAsOne()
    {
        var page = Diff(Before, Before + "pathway visit \"Visit\" when excluded { to hub }\n").Out;
        Assert.Contains("PATHWAYS AND THE LIKE THAT WERE ADDED\n  - pathway visit: Visit\n    source      [after.thr:", page);
        Assert.Contains("    trigger     always; when excluded [after.thr:", page);
    }

    [Fact]
    public void ANameThatTheEditionBeforeDoesNotHaveIsRefusedAtItsPlace()
    {
        var answer = Diff(Before, Before.Replace("often-late \"Often comes late to school\"", "comes-late \"Tardy\" was offen-late"));
        Assert.Equal((2, "", "after.thr:11: error: 'comes-late' was 'offen-late', says the file, and the edition before has no such bullet; did you mean 'often-late'?\n"), (answer.ExitCode, answer.Out, answer.Err));
    }

    [Theory]
    [InlineData("text")]
    [InlineData("html")]
    [InlineData("json")]
    public void HostileTextStaysText(string format)
    {
        const string hostile = "</dd><script>alert(1)</script>&\u202e";
        var answer = Diff(Before, Before.Replace("Hardly ever there", hostile).Replace("attendance < 50% ladder", "attendance < 60% ladder").Replace("\"The hub\"", "\"" + hostile + "\""), "--format", format);
        Assert.Equal(1, answer.ExitCode);
        Assert.DoesNotContain("\u202e", answer.Out);
        if (format == "html")
        {
            Assert.DoesNotContain("<script", answer.Out);
            Assert.Contains("&lt;script&gt;", answer.Out);
        }
        else if (format == "json")
        {
            Assert.False(answer.Json().GetProperty("same").GetBoolean());
        }
    }

    [Fact]
    public void AFileWithErrorsOrNoneIsRefused()
    {
        using var folder = new Folder().With("a.thr", Before).With("b.thr", "authority x");
        Assert.Equal(2, folder.Run("diff", "a.thr", "b.thr").ExitCode);
        Assert.Equal(2, folder.Run("diff", "a.thr", "missing.thr").ExitCode);
        Assert.Equal(2, folder.Run("diff", "a.thr").ExitCode);
    }

    private static Answer Diff(string before, string after, params string[] options)
    {
        using var folder = new Folder().With("before/before.thr", before).With("after.thr", after);
        return folder.Run(["diff", "before/before.thr", "after.thr", .. options]);
    }
}
