using System.Linq;
using Thresholds.Dsl.Analysis;
using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about scores. Each finding is marked; no other may be there.</summary>
public sealed class ScoreFindingTests
{
    private const string Head = "authority millbrook \"Millbrook\"\nlevel 1 extra \"Extra\"\nfact age \"Age\" age 0..25\nfact sad \"Sad\" yes/no\n";

    private const string Bands = "  band low \"Low\" 0\n  band high \"High\" 1 or more\n";

    [Theory]
    [InlineData("- «i» \"I\"", "THR0003 expected 'points' and how many 'i' gives, as in points 2, but found nothing of the kind")]
    [InlineData("- i \"I\" points«»", "THR0003 expected how many points, such as 2, but found the end of the line")]
    [InlineData("- i \"I\" points «sad»", "THR0003 expected how many points, such as 2, but found 'sad'")]
    [InlineData("- i \"I\" points 1 when«»\n  - j \"J\" points 1", "THR0003 expected a condition, such as age < 13, but found the end of the line")]
    [InlineData("- i \"I\" points 1 when sad,«»", "THR0003 expected how many points, such as 2, but found the end of the line")]
    [InlineData("- i \"I\" points «1.5»", "THR1005 '1.5' is no number of points; write a whole number up to 100000")]
    [InlineData("- i \"I\" points «9999999999»", "THR1005 '9999999999' is no number of points; write a whole number up to 100000")]
    [InlineData("- i \"I\" points «0» when sad", "THR1007 'i' never gives a point; give it some, or take it out")]
    [InlineData("- i \"I\" points 1 when sad, «2»", "THR0003 expected 'when' and a condition, since this item may give other points too, but found points alone")]
    [InlineData("- i \"I\" points 1 when sad «points» 2 when sad", "THR0010 'points' is given twice here; keep one")]
    [InlineData("- i \"I\" points 1 when «sadd»", "THR1001 there is no fact 'sadd'; did you mean 'sad'?")]
    [InlineData("- i \"I\" points 1 when sad, 2 when «sadd»", "THR1001 there is no fact 'sadd'; did you mean 'sad'?")]
    [InlineData("«+» i \"I\" points 1", "THR1017 an item of a score begins with '-'")]
    [InlineData("- i \"I\" points 1 «when» sad and sad", "")]
    [InlineData("- i \"I\" «unless» sad points 1", "THR0009 'unless' has no place in a score; it belongs ")]
    [InlineData("- «level» \"I\" points 1", "THR0008 'level' is a word of conditions and cannot be a name; choose another")]
    [InlineData("- i \"I\" points 1\n  - «i» \"I\" points 1", "THR1002 'i' is already a bullet on line 6; give one of them another name [6:5 declared here first]")]
    public void AnItemThatIsWrong(string item, string expected) => Check(Head + "score s \"S\" {\n  " + item + "\n" + Bands + "}\n", expected);

    [Theory]
    [InlineData("band low \"Low\" 0..1\n  band high \"High\" «3 or more»", "THR6001 a total of 2 is in no band of 's'; widen a band, or add one")]
    [InlineData("band low \"Low\" «1..2»\n  band high \"High\" 3 or more", "THR6001 a total of 0 is in no band of 's'; widen a band, or add one")]
    [InlineData("band low \"Low\" 0..1\n  band high \"High\" «2..4»", "THR6001 a total of 5 is in no band of 's'; widen a band, or add one")]
    [InlineData("band high \"High\" «2 or more»\n  band low \"Low\" 0..2", "THR6002 a total of 2 is both in 'low' and in 'high'; let one of them end before the other begins [8:18 the other band]")]
    [InlineData("band low \"Low\" 0 or more\n  band high \"High\" «2»", "THR6002 a total of 2 is both in 'low' and in 'high'; let one of them end before the other begins [7:18 the other band]")]
    [InlineData("band low \"Low\" 0..5\n  band high \"High\" «6 or more»", "THR6003 no total lies in 'high': these items come to 5 points at the most; correct the band or the points")]
    [InlineData("band low \"Low\" 0\n  band odd \"Odd\" «1»\n  band high \"High\" 2 or more", "THR6003 no total lies in 'odd': the points of these items add up to no such number; correct the band or the points")]
    [InlineData("band low \"Low\" 0..1\n  band high \"High\" 2..«9»", "THR1007 these items come to 5 points at the most; write 5, or '2 or more'")]
    [InlineData("band low \"Low\" «2..0»\n  band high \"High\" 3 or more", "THR1009 nothing lies in 2..0; put the smaller end first")]
    [InlineData("band low \"Low\" 0«..<»2\n  band high \"High\" 2 or more", "THR1005 a band holds both its ends; write '..'")]
    [InlineData("band low \"Low\" «0.5»\n  band high \"High\" 1 or more", "THR1005 '0.5' is no number of points; write a whole number up to 100000")]
    [InlineData("band low \"Low\"«»\n  band high \"High\" 1 or more", "THR0003 expected the points of the band, such as 0..5 or 12 or more, but found the end of the line")]
    [InlineData("band low \"Low\" 0..«»\n  band high \"High\" 1 or more", "THR0003 expected the most points of the band, but found the end of the line")]
    [InlineData("band low \"Low\" 0..1\n  band high \"High\" 2 or«»", "THR0003 expected 'more', but found the end of the line")]
    [InlineData("band low \"Low\" 0..1\n  «bnad» high \"High\" 2 or more", "THR0004 'bnad' begins nothing here; did you mean 'band'?")]
    [InlineData("band low \"Low\" 0..1\n  band «low» \"High\" 2 or more", "THR1002 'low' is already a band of this score; give one of them another name")]
    [InlineData("band «none» \"None\" 0..1\n  band high \"High\" 2 or more", "THR0008 'none' is a word of conditions and cannot be a name; choose another")]
    public void ABandThatIsWrong(string bands, string expected) =>
        Check(Head + "score s \"S\" { - i \"I\" points 3 - j \"J\" points 2\n\n  " + bands.Trim() + "\n}\n", expected);

    [Theory]
    [InlineData("«s»", "THR1010 's' is one of several choices, not yes or no; say what it is compared with, such as 's is low'")]
    [InlineData("s is «hgih»", "THR1005 ")]
    [InlineData("s >=«»", "THR0003 expected a value, but found the end of the line")]
    [InlineData("«s» is unknown", "THR1005 's' is worked out from facts; ask what it comes to, or for one of those facts")]
    [InlineData("«s» in last 3 months", "THR1005 's' is worked out from facts; ask what it comes to, or for one of those facts")]
    [InlineData("count(«s» ever) >= 1", "THR1005 's' is worked out from facts; ask what it comes to, or for one of those facts")]
    [InlineData("s in «high..low»", "THR1009 nothing lies in high..low; put the smaller end first")]
    [InlineData("s total >= «2»", "THR1007 the items of 's' come to 1 points at the most")]
    [InlineData("s total >= «0.5»", "THR1005 '0.5' is no count; write a whole number up to 100000")]
    [InlineData("s total«»", "THR0003 expected a sign such as >=, but found the end of the line")]
    [InlineData("s total >=«»", "THR0003 expected a number of points, but found the end of the line")]
    [InlineData("«sad» total >= 1", "THR1005 'sad' has no total; only scores have")]
    [InlineData("«t» total >= 1", "THR1001 there is no fact 't'")]
    public void AConditionThatIsWrong(string condition, string expected) =>
        Check(Head + "score s \"S\" {\n  - i \"I\" points 1\n" + Bands + "}\nconsider c \"C\" when " + condition + "\n", expected);

    [Theory]
    [InlineData("s high => no level", "s", "THR1005 's' follows from facts and cannot be given; give the facts that its condition asks for")]
    public void AnExampleThatGivesIt(string entries, string marked, string expected) =>
        Check(Head + "score s \"S\" {\n  - i \"I\" points 1\n" + Bands + "}\nexample e \"E\" { " + entries.Replace(marked + " high", "«" + marked + "» high", System.StringComparison.Ordinal) + " }\n", expected);

    [Theory]
    [InlineData("i yes => «s is low»", "THR5001 ")]
    [InlineData("=> «s is high»", "THR5001 ")]
    [InlineData("i yes => «t» is high", "THR1001 there is no score or grid 't'")]
    [InlineData("i yes => s is «hihg»", "THR1001 there is no band or outcome of 's' named 'hihg'; did you mean 'high'?")]
    [InlineData("i yes => s is high", "")]
    public void AnExampleThatExpectsIt(string entries, string expected) =>
        Check(Head + "score s \"S\" {\n  - i \"I\" points 1\n" + Bands + "}\nexample e \"E\" { " + entries + " }\n", expected);

    [Fact]
    public void AScoreWithoutItemsOrBands() => Finding.Check(
        Head + "score «s» \"S\" {\n" + Bands + "}\nscore «t» \"T\" { - i \"I\" points 1 }\nscore u \"U\"«»\n",
        "THR0003 expected an item of this score, such as - goes-missing \"Goes missing\" points 3, but found none",
        "THR0003 expected a band of this score, such as band low \"Low\" 0..5, but found none",
        "THR0003 expected '{' and what belongs to it, but found the end of the line");

    [Fact]
    public void MorePointsThanAScoreCanHold() => Finding.Check(
        Head + "score s \"S\" {\n  - i \"I\" points 200\n  - j \"J\" points «1»\n" + Bands + "}\n",
        "THR1007 with 'j' the items come to 201 points; the most that a score can hold is 200");

    [Fact]
    public void AScoreInAVocabulary() => Finding.Check(
        "vocabulary shared \"Shared\"\n«score» s \"S\" { - i \"I\" points 1 band low \"Low\" 0 band high \"High\" 1 }\n",
        "THR1012 'score' belongs to an authority; a vocabulary only holds what authorities share");

    [Fact]
    public void AScoreThatAsksForItself() => Assert.Equal("THR1011", Assert.Single(Finding.Compile(
        Head + "score s \"S\" {\n  - i \"I\" points 1 when s is high\n" + Bands + "}\n").Diagnostics).Code);

    [Fact]
    public void AnItemThatNobodyCites() => Finding.Check(
        Head + "document paper \"Paper\"\nscore s \"S\" {\n  - «i» \"I\" points 1\n" + Bands + "}\nscore t \"T\" from paper { - j \"J\" points 1 band low \"Low\" 0 band high \"High\" 1 }\n",
        "THR4001 'i' does not say where the document states it; add 'from' here or on the block round it");

    [Fact]
    public void TheAnalysisLooksThroughTotals() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra"
        level 2 statutory "Statutory"
        fact age "Age" age 0..25
        score s "S" {
          - young "Young" points 2 when age < 10
          - older "Older" points 3 when age > 15
          - gifts "Gifts" points 1
          band low "Low" 0..3
          band high "High" 4..5
          band top "Top" 6
        }
        ladder tool "The tool"
        domain d "D" {
          at extra {
            - low-score "A low score" when s is low ladder tool
            - three «"»Three of young children" when s total >= 3 and age < 10
          }
          at statutory {
            - «top-score» "A top score" when s is top ladder tool
            - high-score "A high score" when s >= high ladder tool
          }
        }
        response extra { offer "Help" }
        response statutory { offer "Help" }
        """.Replace("«\"»", "\"", System.StringComparison.Ordinal),
        AnalysisSettings.Usual,
        "THR2002 the condition of 'top-score' can never hold, whatever is known; look for parts that exclude one another");

    // A message that is long and belongs to another rule's tests is compared by its beginning.
    private static void Check(string marked, string expected)
    {
        var (text, spans) = MarkedText.Read(marked);
        if (expected.Length == 0)
        {
            Assert.Empty(Finding.Compile(text.Replace("«", "", System.StringComparison.Ordinal)).Diagnostics.Select(Finding.Describe));
            return;
        }

        var finding = Assert.Single(Finding.Compile(text).Diagnostics);
        Assert.StartsWith(expected, Finding.Describe(finding), System.StringComparison.Ordinal);
        Assert.Equal(Assert.Single(spans), finding.Location.Span);
    }
}
