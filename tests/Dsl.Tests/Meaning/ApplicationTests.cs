using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>A fact that does not apply meets no comparison.</summary>
public sealed class ApplicationTests
{
    private const string Unborn = """
        fact unborn "Not yet born" yes/no
        fact months "Months since birth" months 0..300 applies unless unborn
        fact walks "Walks" yes/no applies when born-well
        fact visits "Visits" events applies unless unborn
        fact weighed "Weighed" date applies unless unborn
        define born-well "Born and well" as not unborn and a
        consider used "Facts that are used" when months > 5 and walks

        """;

    [Theory]
    [InlineData("months < 13", "unborn yes", Truth.No)]
    [InlineData("months <= 300", "unborn yes", Truth.No)]
    [InlineData("not months < 13", "unborn yes", Truth.Yes)]
    [InlineData("months < 13 or months >= 13", "unborn yes", Truth.No)]
    [InlineData("months < 13 or months >= 13", "unborn no", Truth.Yes)]
    [InlineData("months < 13 or months >= 13", "", Truth.Unknown)]
    [InlineData("months < 13", "unborn no", Truth.Unknown)]
    [InlineData("months < 13", "months 3", Truth.Yes)]
    [InlineData("months in 1..300", "unborn yes", Truth.No)]
    [InlineData("months not in 1..3", "unborn yes", Truth.No)]
    [InlineData("months in (1, 2)", "unborn yes", Truth.No)]
    [InlineData("months not in (1, 2)", "unborn yes", Truth.No)]
    [InlineData("months is not 3", "unborn yes", Truth.No)]
    [InlineData("unborn or months <= 300", "", Truth.Yes)]
    [InlineData("walks", "unborn yes", Truth.No)]
    [InlineData("walks", "a no", Truth.No)]
    [InlineData("walks", "unborn no; a yes", Truth.Unknown)]
    [InlineData("walks", "walks yes", Truth.Yes)]
    [InlineData("count(visits in last 3 months) = 0", "unborn yes", Truth.No)]
    [InlineData("weighed in last 3 months", "unborn yes", Truth.No)]
    [InlineData("weighed not in last 3 months", "unborn yes", Truth.No)]
    [InlineData("months is unknown", "unborn yes", Truth.Yes)]
    [InlineData("unborn", "months 3", Truth.No)]
    [InlineData("unborn and months < 13", "unborn yes; months 3", Truth.Yes)]
    [InlineData("born-well", "walks yes", Truth.Unknown)]
    public void Asked(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Unborn));

    [Fact]
    public void FactMayApplyByALevel()
    {
        // Levels are known before it is asked when a fact applies.
        const string Text = """
            fact followed "Followed up" yes/no applies when helped
            define helped "Helped" as count(at low) >= 1
            domain x "X" { at low { - need "N" when a } }

            """;
        Assert.Equal(Truth.No, Case.Of("followed", "a no", Text));
        Assert.Equal(Truth.Unknown, Case.Of("followed", "a yes", Text));
    }
}
