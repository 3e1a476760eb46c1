using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about editions and about findings that are allowed. Each finding is marked; no other may be there.</summary>
public sealed class EditionFindingTests
{
    [Fact]
    public void EditionThatEndsBeforeItBegins() => Finding.Check(
        """
        authority millbrook "Millbrook"
        edition "E" effective from 2026-02-01 until «2026-01-31»
        """,
        "THR4002 the edition ends on 2026-01-31, before it begins on 2026-02-01; correct one of the days");

    [Fact]
    public void EditionOfOneDay() => Finding.Check(
        """
        authority millbrook "Millbrook"
        edition "E" effective from 2026-02-01 until 2026-02-01
        """);

    [Fact]
    public void MonthThatEndsBeforeItsDay() => Finding.Check(
        """
        authority millbrook "Millbrook"
        edition "E" effective from 2026-02-01 until «2026-01»
        """,
        "THR4002 the edition ends on 2026-01, before it begins on 2026-02-01; correct one of the days");

    [Fact]
    public void EditionThatBeginsAndEndsInOneMonth() => Finding.None("authority millbrook \"Millbrook\"\nedition \"E\" effective from 2026-02-15 until 2026-02\n");

    [Fact]
    public void NoMonthOfTheCalendar() => Finding.Check(
        "authority millbrook \"Millbrook\"\nedition \"E\" review by «2026-13»\n",
        "THR0011 '2026-13' is no month of the calendar; a month is written as 2026-03");

    [Fact]
    public void MissingDate() => Finding.Check(
        "authority millbrook \"Millbrook\"\nedition \"E\" dated «review» by 2026-03\n",
        "THR0003 expected a day or a month, such as 2026-03-06 or 2026-03, but found 'review'");

    [Fact]
    public void MonthIsNoValueOfADate() => Finding.Check(
        "authority millbrook \"Millbrook\"\nfact seen \"Seen\" date\nconsider c \"C\" when seen < «2026-03»\n",
        "THR0003 expected a value, but found '2026-03'");

    [Theory]
    [InlineData("2026-02-28", false)]
    [InlineData("2026-03-01", true)]
    public void MonthOfReviewHasPassedAfterItsLastDay(string day, bool isPast)
    {
        var analysis = new Analysis.AnalysisSettings(System.DateTime.Parse(day, System.Globalization.CultureInfo.InvariantCulture), default);
        var found = Finding.Compile("authority millbrook \"Millbrook\"\nedition \"E\" review by 2026-02\n", analysis).Diagnostics;
        Assert.Equal(isPast, found.Any(finding => finding.Message == $"the edition was to be reviewed by 2026-02, and it is {day}"));
    }

    [Fact]
    public void DatesKeepTheirPrecision()
    {
        var authority = Finding.None("authority millbrook \"Millbrook\"\nedition \"E\" dated 2026-02 effective from 2026-03-01 until 2026-04 review by 2026-04\ndocument d \"D\" dated 2025-12-24\n").Model!.Authority; // an authority has a model
        Assert.Equal(["2026-02", "2026-03-01", "2026-04", "2026-04", "2025-12-24"], new[] { authority.Edition!.Dated, authority.Edition.EffectiveFrom, authority.Edition.EffectiveUntil, authority.Edition.ReviewBy, authority.Documents[0].Dated }.Select(date => date?.ToString())); // declared above
        Assert.Equal("February 2026", authority.Edition.Dated?.InWords());
    }

    [Theory]
    [InlineData("old-north", "", "")]
    [InlineData("oldd", "", "THR1001 there is no authority 'oldd'; did you mean 'old'?")]
    [InlineData("north", "", "THR1001 there is no authority 'north'; give its file as well, or take 'supersedes' out")]
    [InlineData("old", "supersedes new", "THR1011 the editions supersede one another in a circle: 'new', then 'old', then 'new' again; take one 'supersedes' out")]
    [InlineData("new", "", "THR1011 the editions supersede one another in a circle: 'new', then 'new' again; take one 'supersedes' out")]
    public void SupersededEditionsAreGiven(string supersedes, string ofOlder, string expected)
    {
        var newer = Repository.Parse("new.thr", $"authority new \"New\"\nedition \"N\" supersedes {supersedes}\n");
        var older = Repository.Parse("old.thr", $"authority old \"Old\"\nedition \"O\" {ofOlder}\n");
        var alone = supersedes == "old-north";
        var found = ThresholdCompiler.Compile(alone ? [newer] : [newer, older]).SelectMany(file => file.Diagnostics).Select(Finding.Describe);
        Assert.Equal(expected.Length == 0 ? [] : [expected], found);
    }

    [Fact]
    public void ATemplateBesideIsNoOtherAuthority() => Assert.Empty(
        ThresholdCompiler.Compile([
            Repository.Parse("new.thr", "authority new \"New\" extends shared\nedition \"N\" supersedes elsewhere\n"),
            Repository.Parse("shared.thr", "template shared \"Shared\"\nlevel 1 low \"Low\"\n")]).SelectMany(file => file.Diagnostics));

    [Fact]
    public void SupersededEditionSaysSo()
    {
        var files = ThresholdCompiler.Compile([
            Repository.Parse("new.thr", "authority new \"New\"\nedition \"N\" supersedes old\n"),
            Repository.Parse("old.thr", "authority old \"Old\"\n"),
            Repository.Parse("words.thr", "vocabulary old \"Words\"\n")]);
        Assert.Equal(["", "new", "-"], files.Select(file => file.Model is null ? "-" : string.Join(", ", file.Model.Authority.SupersededBy)));
    }

    [Fact]
    public void AllowThatAllowsNothing() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        document doc "Doc"
        domain health "Health" {
          at extra {
            - a "A" from doc allow «THR4001» because "none"
          }
        }
        """,
        "THR4003 there is no THR4001 here to allow; take the line out");

    [Fact]
    public void AllowOfAnError() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        allow «THR1001» because "later"
        """,
        "THR4004 THR1001 (name is not declared) is an error and cannot be allowed; mend it");

    [Fact]
    public void AllowOfNoCode() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        allow «THR4010» because "typo"
        """,
        "THR4004 there is no finding 'THR4010'; did you mean 'THR2010'?");

    [Fact]
    public void AllowOfNothingLikeACode() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        allow «everything» because "bold"
        """,
        "THR4004 there is no finding 'everything'; a finding is named by its code, such as THR4001");
}
