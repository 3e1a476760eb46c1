using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>The indicated level is certain, the possible level can still come; none is not the lowest.</summary>
public sealed class LevelTests
{
    private const string Matrix = """
        domain x "X" {
          at low { - one "One" when a
            + good "Worded as a strength" }
          at middle { - two "Two" when b }
          at high { - three "Three" when c }
          strengths { + strong "Strong" }
        }

        """;

    [Theory]
    [InlineData("", "none, high")]
    [InlineData("a no; b no; c no; good no", "none, none")]
    [InlineData("a yes", "low, high")]
    [InlineData("a yes; c no", "low, middle")]
    [InlineData("a yes; b no; c no", "low, low")]
    [InlineData("b yes; c no", "middle, middle")]
    [InlineData("c yes", "high, high")]
    [InlineData("a yes; b yes; c yes", "high, high")]
    [InlineData("a no; b no; c no", "none, low")]
    [InlineData("a no; b no; c no; good yes", "low, low")]
    [InlineData("a yes; b no; c no; strong yes", "low, low")]
    [InlineData("a no; b no; c no; good no; strong yes", "none, none")]
    public void IndicatedAndPossible(string given, string expected) => Assert.Equal(expected, Case.With(Matrix).Levels(given));

    [Fact]
    public void LevelIsCertainWhenEveryCompletionReachesItByAnotherBullet()
    {
        var file = Case.With("domain x \"X\" { at middle { - one \"One\" when a\n - other \"Other\" when not a } at high { - three \"Three\" when a and b } }\n");
        Assert.Equal("middle, high", file.Levels(""));
        Assert.Equal("middle, middle", file.Levels("b no"));
        Assert.Equal(Truth.Unknown, file.Bullet("one", ""));
    }

    [Theory]
    [InlineData("level >= middle", "b yes; c no", Truth.Yes)]
    [InlineData("level >= middle", "a yes; b no; c no", Truth.No)]
    [InlineData("level > middle", "b yes; c no", Truth.No)]
    [InlineData("level > high", "c yes", Truth.No)]
    [InlineData("level <= middle", "c yes", Truth.No)]
    [InlineData("level <= high", "", Truth.Yes)]
    [InlineData("level < low", "a no; b no; c no; good no", Truth.Yes)]
    [InlineData("level < middle", "a no; b no; c no; good no", Truth.Yes)]
    [InlineData("level is low", "a no; b no; c no; good no", Truth.No)]
    [InlineData("level is middle", "b yes; c no", Truth.Yes)]
    [InlineData("level is middle", "b yes", Truth.Unknown)]
    [InlineData("level = middle", "b yes; c yes", Truth.No)]
    [InlineData("level is not middle", "b yes; c yes", Truth.Yes)]
    [InlineData("level is high", "c yes", Truth.Yes)]
    [InlineData("level >= low or level < low", "", Truth.Yes)]
    public void LevelIsAsked(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Matrix));

    [Fact]
    public void AdviceAndStrengthsNeverChangeALevel()
    {
        var file = Case.With(Matrix + "consider again \"Look again\" when a\nconsider always \"Always\"\n");
        Assert.Equal("none, none", file.Levels("a no; b no; c no; good no; strong yes"));
        Assert.Null(file.Model.Authority.Advice.Single(advice => advice.Id == "always").When);
        Assert.Equal(Truth.Yes, file.Advice("again", "a yes"));
    }
}
