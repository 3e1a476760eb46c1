using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>Points, totals and bands.</summary>
public sealed class ScoreTests
{
    private const string Tool = """
        score tool "Tool" {
          - away    "Away"    points 3 when a
          - friend  "Friend"  points 1 when risk is slight, 2 when risk is unknown, 4 when risk is grave
          - gifts   "Gifts"   points 2
          - young   "Young"   points 1 when age < 13 or b
          - younger "Younger" points 2 when age < 10 and not b
          band low "Low" 0..4
          band high "High" 8 or more
          band medium "Medium" 5..7
        }

        """;

    private const string Nothing = "a no; risk medium; gifts no; age 20; b no";

    [Theory]
    [InlineData("tool is low", Nothing, Truth.Yes)]
    [InlineData("tool total = 0", Nothing, Truth.Yes)]
    [InlineData("tool total >= 3", "a yes; risk medium; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool total > 3", "a yes; risk medium; gifts no; age 20; b no", Truth.No)]
    [InlineData("tool total <= 3", "a yes; risk medium; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool total < 3", "a yes; risk medium; gifts no; age 20; b no", Truth.No)]
    [InlineData("tool total = 4", "a no; risk grave; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool total = 1", "a no; risk slight; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool total >= 2", "a no; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool total >= 3", "a no; gifts no; age 20; b no", Truth.Unknown)]
    [InlineData("tool total = 3", "a no; risk medium; gifts no; age 5; b no", Truth.Yes)]
    [InlineData("tool is medium", "a yes; risk medium; gifts yes; age 20; b no", Truth.Yes)]
    [InlineData("tool is high", "a yes; risk grave; gifts yes; age 20; b no", Truth.Yes)]
    [InlineData("tool >= medium", "a yes; risk medium; gifts yes; age 20; b no", Truth.Yes)]
    [InlineData("tool > medium", "a yes; risk medium; gifts yes; age 20; b no", Truth.No)]
    [InlineData("tool < medium", "a yes; risk medium; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool <= medium", "a yes; risk grave; gifts yes; age 20; b no", Truth.No)]
    [InlineData("tool is not high", "a yes; risk grave; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool in low..medium", "a yes; risk grave; gifts no; age 20; b no", Truth.Yes)]
    [InlineData("tool in low<..medium", Nothing, Truth.No)]
    [InlineData("tool in (low, high)", "a yes; risk medium; gifts yes; age 20; b no", Truth.No)]
    [InlineData("tool not in (low, high)", "a yes; risk medium; gifts yes; age 20; b no", Truth.Yes)]
    [InlineData("tool in low..high", "", Truth.Yes)]
    [InlineData("tool total >= 0", "", Truth.Yes)]
    public void IsTheSumOfTheMostPointsOfEachItem(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Tool));

    [Theory]
    [InlineData("tool >= medium", "a yes; risk medium", Truth.Unknown)]
    [InlineData("tool >= medium", "a yes; gifts yes", Truth.Yes)]
    [InlineData("tool is high", "a no; gifts yes; risk slight", Truth.No)]
    [InlineData("tool is high", "a no; gifts yes; risk grave", Truth.Unknown)]
    // Only one of the two last items can be open for more: whoever is under ten gives three points without b, and one with it.
    [InlineData("tool total >= 1", "a no; risk medium; gifts no; age 5", Truth.Yes)]
    [InlineData("tool total = 2", "a no; risk medium; gifts no; age 5", Truth.No)]
    [InlineData("tool total >= 4", "a no; risk medium; gifts no", Truth.No)]
    [InlineData("tool total = 2", "a no; risk medium; gifts no", Truth.No)]
    public void IsAsOpenAsTheItemsLeaveIt(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Tool));

    [Theory]
    [InlineData("met friend", "risk medium", Truth.No)]
    [InlineData("met friend", "risk slight", Truth.Yes)]
    [InlineData("met friend", "", Truth.Yes)]
    [InlineData("gifts", "gifts yes", Truth.Yes)]
    [InlineData("away and not gifts", "a yes; gifts yes", Truth.No)]
    public void AnItemThatGivesPointsIsMet(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Tool));

    [Fact]
    public void PointsOfNothingStillNameTheirCondition()
    {
        var score = Assert.Single(Case.With("score s \"S\" { - i \"I\" points 0 when a, 2 when b band low \"Low\" 0..1 band high \"High\" 2 or more }").Model.Authority.Scores);
        var item = Assert.Single(score.Items);
        Assert.Equal([(0, "a"), (2, "b")], item.Points.Select(points => (points.Points, points.Condition)));
        Assert.Equal(["b"], item.Facts);
        Assert.Equal((2, 2, null), (score.Maximum, score.Bands[1].From, score.Bands[1].To));
    }

    [Fact]
    public void ItemsAreNoBulletsOfTheMatrix() => Assert.Equal(Truth.No, Case.Of("count(needs) >= 1", "gifts yes; own no", Tool + "domain d \"D\" { at low { - own \"Own\" } }\n"));

    [Fact]
    public void TellsWhatEachItemGives()
    {
        var tool = Case.With(Tool + "consider c \"C\" when tool is high");
        var score = Assert.Single(tool.Model.Authority.Scores);
        var standing = ScoreStanding.Of(tool.Assess("a yes; risk grave; age 14; b no"), score);
        Assert.Equal(("medium", "high", false), (standing.Least.Id, standing.Most.Id, standing.IsSettled));
        Assert.Equal([("away", 3, 3), ("friend", 4, 4), ("gifts", 0, 2), ("young", 0, 0), ("younger", 0, 0)], standing.Items.Select(item => (item.Item.Id, item.Least, item.Most)));
        Assert.True(ScoreStanding.Of(tool.Assess(Nothing), score).IsSettled);
    }

    [Fact]
    public void ScoresMayStandOnOneAnother() => Assert.Equal(Truth.Yes, Case.Of(
        "second is high", "a yes; risk grave; gifts yes; age 20; b no", Tool + "score second \"Second\" { - first \"First\" points 1 when tool is high band low \"Low\" 0 band high \"High\" 1 }\n"));
}
