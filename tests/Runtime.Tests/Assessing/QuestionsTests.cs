using System.Linq;
using Xunit;
using static Thresholds.Tests.Assessing.Millbrook;

namespace Thresholds.Tests.Assessing;

public sealed class QuestionsTests
{
    [Fact]
    public void NothingOpenNothingAsked() => Assert.Empty(Questions.For(new FakeAssessment { IndicatedLevel = Extra }.With(Truth.Yes, Underweight)));

    [Fact]
    public void OnlyIndicatorsAboveTheIndicatedLevelAreAskedAfter()
    {
        var fake = new FakeAssessment { IndicatedLevel = Targeted, PossibleLevel = Statutory }.With(Truth.Unknown, Underweight, NoAttendance, InjuredBaby);
        Assert.Equal("injured-baby", Questions.For(fake).Single().Fact.Id);
    }

    [Fact]
    public void TheNextRungComesFirst()
    {
        var fake = new FakeAssessment { IndicatedLevel = Extra, PossibleLevel = Statutory }.With(Truth.Yes, LowAttendance).With(Truth.Unknown, InjuredBaby, NoAttendance);
        var questions = Questions.For(fake);
        Assert.Equal(new[] { "refuses-school", "injured-baby" }, questions.Select(question => question.Fact.Id));
        Assert.Equal(new[] { true, false }, questions.Select(question => question.ContinuesLadder));
    }

    [Fact]
    public void ARungThatIsOnlyOpenDoesNotBringTheNextForward()
    {
        var fake = new FakeAssessment { PossibleLevel = Statutory }.With(Truth.Unknown, InjuredBaby, NoAttendance, LowAttendance);
        Assert.Equal(new[] { "injured-baby", "refuses-school", "attendance" }, Questions.For(fake).Select(question => question.Fact.Id));
        Assert.DoesNotContain(Questions.For(fake), question => question.ContinuesLadder);
    }

    [Fact]
    public void AFactOfMoreIndicatorsComesBeforeTheHigherLevel()
    {
        var other = Weight with { Id = "also", Level = Targeted };
        var fake = new FakeAssessment { Authority = Millbrook.Authority with { Indicators = ValueList.Of(Baby, Weight, other) } }.With(Truth.Unknown, Underweight, InjuredBaby);
        var questions = Questions.For(fake);
        Assert.Equal(new[] { "underweight", "injured-baby" }, questions.Select(question => question.Fact.Id));
        Assert.Equal(new[] { Weight, other }, questions[0].Indicators);
        Assert.Equal(Targeted, questions[0].HighestLevel);
    }

    [Fact]
    public void KnownFactsAreNotAskedAgain()
    {
        var fake = new FakeAssessment { PossibleLevel = Statutory }.With(Truth.Unknown, PregnantMet, PregnantBase, PregnantYoung);
        fake.Values["pregnant"] = FactValue.YesNo(true);
        var question = Questions.For(fake).Single();
        Assert.Equal(("age", Statutory, false), (question.Fact.Id, question.HighestLevel, question.IsPartlyKnown));
    }

    [Fact]
    public void AMetIndicatorMayStillRiseThroughItsException()
    {
        var fake = new FakeAssessment { IndicatedLevel = Targeted, PossibleLevel = Statutory }.With(Truth.Yes, PregnantMet).With(Truth.Unknown, PregnantBase, PregnantYoung);
        fake.Values["pregnant"] = FactValue.YesNo(true);
        Assert.Equal("age", Questions.For(fake).Single().Fact.Id);
        Assert.Equal(new[] { "teenage-pregnancy" }, fake.DecidingIndicators().Select(indicator => indicator.Id));
    }

    [Fact]
    public void AnAgeInYearsIsAskedForInMonthsWhenNothingElseIsUnknown()
    {
        var fake = new FakeAssessment { PossibleLevel = Statutory }.With(Truth.Unknown, PregnantMet, PregnantBase);
        fake.Values["age"] = FactValue.OfAge(Age.Years(12));
        Assert.Equal("pregnant", Questions.For(fake).Single().Fact.Id);
        fake.Values["pregnant"] = FactValue.YesNo(true);
        var question = Questions.For(fake).Single();
        Assert.Equal(("age", true), (question.Fact.Id, question.IsPartlyKnown));
        fake.Values["age"] = FactValue.OfAge(Age.Months(150));
        Assert.Empty(Questions.For(fake));
    }
}
