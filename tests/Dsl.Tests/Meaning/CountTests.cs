using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>Counts of bullets by level, domain, area and ladder.</summary>
public sealed class CountTests
{
    private const string Matrix = """
        ladder steps "Steps"
        domain health "Health" {
          area body "Body" {
            at low { - b1 "B1" ladder steps }
            at middle { - b2 "B2" ladder steps
              + well "Worded as a strength" }
          }
          area mind "Mind" { at high { - m3 "M3" } }
          strengths { + calm "Calm" }
        }
        domain home "Home" {
          at low { - h1 "H1" when a }
          at middle { - h2 "H2" }
          strengths { + warm "Warm"
            + safe "Safe" when b }
        }

        """;

    private const string None = "b1 no; b2 no; well no; m3 no; calm no; a no; h2 no; warm no; b no";

    [Theory]
    [InlineData("count(at low) >= 2", "b1 yes; a yes", Truth.Yes)]
    [InlineData("count(at low) >= 2", "b1 yes", Truth.No)]
    [InlineData("count(at middle or above) >= 2", "b2 yes; m3 yes", Truth.Yes)]
    [InlineData("count(at middle or above) >= 1", "b1 yes; a yes", Truth.No)]
    [InlineData("count(at middle) >= 1", "m3 yes", Truth.No)]
    [InlineData("count(in health) >= 3", "b1 yes; b2 yes; m3 yes", Truth.Yes)]
    [InlineData("count(in health) >= 1", "a yes; h2 yes", Truth.No)]
    [InlineData("count(in body) >= 2", "b1 yes; b2 yes", Truth.Yes)]
    [InlineData("count(in body) >= 1", "m3 yes", Truth.No)]
    [InlineData("count(on steps) >= 2", "b1 yes; b2 yes", Truth.Yes)]
    [InlineData("count(on steps) >= 1", "m3 yes", Truth.No)]
    [InlineData("count(at middle in home) >= 1", "b2 yes", Truth.No)]
    [InlineData("count(at middle in home) >= 1", "h2 yes", Truth.Yes)]
    [InlineData("count(needs in home) = 2", "a yes; h2 yes", Truth.Yes)]
    [InlineData("count(needs) = 0", "", Truth.Yes)]
    [InlineData("count(in health) = 0", "well yes; calm yes", Truth.Yes)]
    [InlineData("count(at middle) >= 1", "well yes", Truth.No)]
    [InlineData("count(strengths in health) = 0", "", Truth.Yes)]
    [InlineData("count(strengths in health) >= 1", "calm yes", Truth.Yes)]
    [InlineData("count(strengths in health) >= 2", "calm yes; well yes", Truth.Yes)]
    [InlineData("count(strengths in home) = 2", "warm yes; b yes", Truth.Yes)]
    [InlineData("count(strengths) > 3", "warm yes; b yes; calm yes; well yes", Truth.Yes)]
    [InlineData("count(at low) < 2", "b1 yes; a yes", Truth.No)]
    [InlineData("count(at low) <= 1", "b1 yes", Truth.Yes)]
    public void BulletsAreCounted(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, Given(given), Matrix));

    [Theory]
    [InlineData("count(at low) >= 1", "b1 yes", Truth.Yes)]
    [InlineData("count(at low) >= 2", "b1 yes", Truth.Unknown)]
    [InlineData("count(at low) >= 2", "b1 no", Truth.No)]
    [InlineData("count(at low) >= 3", "", Truth.No)]
    [InlineData("met b1", "b1 yes", Truth.Yes)]
    [InlineData("met h1", "a yes", Truth.Yes)]
    [InlineData("h1", "a yes", Truth.Yes)]
    [InlineData("not met h1", "a no", Truth.Yes)]
    [InlineData("met b1", "", Truth.Unknown)]
    public void UnknownBulletsLeaveItOpen(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Matrix));

    [Fact]
    public void BulletMayCountOthers()
    {
        var file = Case.With(Matrix + """
            domain sum "Sum" { at high { - many "Many" when count(at low) >= 2 or met m3 } }
            """);
        Assert.Equal("high, high", file.Levels(Given("b1 yes; a yes")));
        Assert.Equal("low, low", file.Levels(Given("b1 yes")));
    }

    [Theory]
    [InlineData("count(on steps) >= 1", Truth.Yes)]
    [InlineData("count(on falls) >= 1", Truth.Yes)]
    [InlineData("count(on falls at middle) >= 1", Truth.No)]
    public void BulletOnSeveralLaddersCountsOnEach(string condition, Truth expected) =>
        Assert.Equal(expected, Case.Of(condition, "both yes", "ladder steps \"Steps\"\nladder falls \"Falls\"\ndomain x \"X\" { at low { - both \"Both\" ladder steps, falls } }\n"));

    private static string Given(string given)
    {
        var rest = None.Split("; ");
        return given + "; " + string.Join("; ", System.Linq.Enumerable.Where(rest, part => !(" " + given).Contains(" " + part.Split(' ')[0] + " ", System.StringComparison.Ordinal)));
    }
}
