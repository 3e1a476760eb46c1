using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>Lists of signs to be alert to.</summary>
public sealed class AlertTests
{
    private const string Signs = """
        alert signs "Signs" {
          - gifts "Gifts from strangers" also "Presents"
          - away "Often away" when a unless b
          - young "Young" when age < 10 about parent
        }
        domain x "X" { at low { - one "One" when c } }

        """;

    [Theory]
    [InlineData("gifts yes; a no; age 12", "signs: gifts")]
    [InlineData("a yes; b no; age 3", "signs: away, young")]
    [InlineData("a yes", "")]
    [InlineData("gifts no; a no; age 12", "")]
    public void MetSignsAreReportedWithTheirList(string given, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Case.With(Signs).Assess(given).AlertsRaised().Select(raised => $"{raised.Alert.Id}: {string.Join(", ", raised.Signs.Select(sign => sign.Id))}")));

    [Theory]
    [InlineData("a yes; b no", Truth.Yes)]
    [InlineData("a yes; b yes", Truth.No)]
    [InlineData("a yes", Truth.Unknown)]
    public void SignHasAConditionOfItsOwn(string given, Truth expected) => Assert.Equal(expected, Case.With(Signs).Bullet("away", given));

    [Theory]
    [InlineData("count(in signs) >= 2", "gifts yes; age 3", Truth.Yes)]
    [InlineData("count(in signs) >= 2", "gifts yes; age 12", Truth.Unknown)]
    [InlineData("count(in signs) >= 2", "gifts yes; age 12; a no", Truth.No)]
    [InlineData("count(needs in signs) = 0", "gifts no; age 12; a no", Truth.Yes)]
    [InlineData("met gifts and away", "gifts yes; a yes; b no", Truth.Yes)]
    [InlineData("count(needs) >= 1", "gifts yes; c no", Truth.No)]
    public void ConditionsMayAskForSigns(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given, Signs));

    [Fact]
    public void SignsDecideNoLevelAndOpenNothing()
    {
        var file = Case.With(Signs + "pathway p \"P\" when count(in signs) >= 3 { }\n");
        Assert.Equal("none, none", file.Levels("gifts yes; a yes; b no; c no; age 3"));
        Assert.Equal(Truth.No, file.Pathway("p", "gifts yes; a no"));
        Assert.DoesNotContain(file.Model.Authority.Indicators, indicator => indicator.Id != "one");
    }

    [Fact]
    public void SignsTakeTheCitationOfTheirList()
    {
        var alert = Case.With("document d \"D\"\nalert signs \"Signs\" from d \"Annex\" { - first \"First\" - second \"Second\" from d \"Text\" }\n").Model.Authority.Alerts.Single();
        Assert.Equal(["Annex", "Text"], alert.Signs.Select(sign => sign.Citation?.Section));
    }
}
