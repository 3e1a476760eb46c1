using System;
using System.Collections.Generic;
using Thresholds.Tests.Assessing;
using Xunit;

namespace Thresholds.Tests.Facts;

/// <summary>What cannot be is refused with a documented error, at every public entry.</summary>
public sealed class BadInputTests
{
    private static readonly Fact Age = Millbrook.Known("age", "Age", FactKind.Age) with { Minimum = 0, Maximum = (18 * 12) + 11, IsWhole = true };
    private static readonly Fact Share = Millbrook.Known("share", "Share", FactKind.Percent) with { Minimum = 0, Maximum = 100 };
    private static readonly Fact Moves = Millbrook.Known("moves", "Moves", FactKind.Number) with { Minimum = 0, IsWhole = true };
    private static readonly Fact Risk = Millbrook.Known("risk", "Risk", FactKind.Choice) with { Choices = ValueList.Of(new Choice("low", "Low"), new Choice("high", "High")), IsOrdered = true };

    [Fact]
    public void ValuesThatAFactCannotHave()
    {
        Refused(Share, FactValue.Percent(400), "the value 400% lies outside the range of the fact 'share'");
        Refused(Share, FactValue.Percent(-0.5m), "outside the range");
        Refused(Share, FactValue.Number(40), "not of the kind of the fact 'share'");
        Refused(Age, FactValue.OfAge(Thresholds.Age.Years(19)), "outside the range");
        Refused(Moves, FactValue.Number(2.5m), "the fact 'moves' is a whole number; 2.5 is not");
        Refused(Moves, FactValue.Number(-1), "outside the range");
        Refused(Moves, FactValue.Number(decimal.MaxValue), "outside the range");
        Refused(Risk, FactValue.Choice(2, "high"), "'high' is not the choice 2 of the fact 'risk', counted from 0");
        Refused(Risk, FactValue.Choice(0, "high"), "'high' is not the choice 0");
        Refused(Risk, FactValue.Choice(0, "\u202egnol" + new string('x', 500)), "\\u202egnol");
        Assert.Null(FactCheck.Complaint(Risk, FactValue.Choice(1, "high")));
        Assert.Null(FactCheck.Complaint(Share, FactValue.Percent(100)));
        Assert.Null(FactCheck.Complaint(Age, FactValue.OfAge(Thresholds.Age.Years(18))));
        Assert.Null(FactCheck.Complaint(Moves, FactValue.Number(7)));

        static void Refused(Fact fact, FactValue value, string message) => Assert.Contains(message, FactCheck.Complaint(fact, value), StringComparison.Ordinal);
    }

    [Fact]
    public void ACaseWithOneSuchValueIsRefusedWhole()
    {
        var authority = Millbrook.Authority with { Facts = ValueList.Of(Age, Share) };
        FactCheck.Require(authority, new Dictionary<string, FactValue> { ["share"] = FactValue.Percent(1), ["unheard-of"] = FactValue.Percent(400) });
        Assert.Throws<ArgumentException>(() => FactCheck.Require(authority, new Dictionary<string, FactValue> { ["age"] = FactValue.OfAge(Thresholds.Age.Years(3)), ["share"] = FactValue.Percent(400) }));
        Assert.Contains("'share' is null", Assert.Throws<ArgumentException>(() => FactCheck.Require(authority, new Dictionary<string, FactValue> { ["share"] = null! })).Message, StringComparison.Ordinal); // what is tested
        Assert.Throws<ArgumentNullException>(() => FactCheck.Require(authority, null!)); // what is tested
        Assert.Throws<ArgumentNullException>(() => FactCheck.Require(null!, new Dictionary<string, FactValue>())); // what is tested
    }

    [Fact]
    public void AgesThatNobodyHas()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Thresholds.Age.Years(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Thresholds.Age.Years(151));
        Assert.Throws<ArgumentOutOfRangeException>(() => Thresholds.Age.Months(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Thresholds.Age.Months(1801));
        Assert.Throws<ArgumentOutOfRangeException>(() => Thresholds.Age.Of(new DateTime(2026, 3, 7), new DateTime(2026, 3, 6)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Thresholds.Age.Of(DateTime.MinValue, DateTime.MaxValue));
        Assert.Equal(Thresholds.Age.Months(0), Thresholds.Age.Of(new DateTime(2026, 3, 6, 23, 0, 0), new DateTime(2026, 3, 6)));
    }

    [Fact]
    public void HistoriesThatCannotBe()
    {
        var year = new Window(1, DurationUnit.Years);
        Assert.Throws<ArgumentOutOfRangeException>(() => EventHistory.Count(-1, year));
        Assert.Throws<ArgumentOutOfRangeException>(() => EventHistory.Count(1, new Window(-1, DurationUnit.Years)));
        Assert.Throws<ArgumentException>(() => EventHistory.Count(1, new Window(1, DurationUnit.Hours)));
        Assert.Throws<ArgumentException>(() => EventHistory.Count(1, year).And(1, new Window(1, DurationUnit.WorkingDays)));
        Assert.Throws<ArgumentException>(() => EventHistory.Count(1, year).And(2, new Window(1, DurationUnit.Months)));
        Assert.Throws<ArgumentNullException>(() => EventHistory.Count(1, null!)); // what is tested
        Assert.Throws<ArgumentNullException>(() => EventHistory.On((IEnumerable<DateTime>)null!)); // what is tested
        Assert.Throws<ArgumentNullException>(() => FactValue.OfEvents(null!)); // what is tested
        Assert.Throws<ArgumentOutOfRangeException>(() => FactValue.Choice(-1, "low"));
        Assert.Throws<ArgumentNullException>(() => FactValue.Choice(0, null!)); // what is tested
    }

    [Theory]
    [InlineData("share", "NaN")]
    [InlineData("share", "400%")]
    [InlineData("share", "-1%")]
    [InlineData("share", "1e5%")]
    [InlineData("age", "-3")]
    [InlineData("age", "99999999999")]
    [InlineData("age", "2 years 40 months")]
    [InlineData("moves", "∞")]
    [InlineData("moves", "1.5")]
    [InlineData("risk", "")]
    [InlineData("risk", "HIGH")]
    [InlineData("nothing", "yes")]
    public void WrittenValuesThatCannotBeAreSaidToBeWrong(string fact, string text)
    {
        var reading = FactReader.Read(Millbrook.Authority with { Facts = ValueList.Of(Age, Share, Moves, Risk) }, fact, text);
        Assert.Null(reading.Value);
        Assert.NotEqual(FactProblem.None, reading.Problem);
        Assert.NotEmpty(reading.Message);
    }

    [Fact]
    public void OtherPeoplesPartsAreRefused()
    {
        var fake = new FakeAssessment();
        Assert.Throws<ArgumentException>(() => Explanation.Of(fake, Millbrook.Weight with { Id = "other" }));
        Assert.Throws<ArgumentException>(() => Explanation.Of(fake, Millbrook.Weight with { Decision = 3 }));
        Assert.Throws<ArgumentException>(() => LevelExplanation.Of(fake, Millbrook.Extra with { Id = "other" }));
        Assert.Contains("did you mean 'attendance'?", Assert.Throws<ArgumentException>(() => WhatIf.Of(fake, "atendance")).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => WhatIf.Of(fake, "attendance", FactValue.YesNo(true)));
    }

    [Fact]
    public void NothingIsAskedOfNobody()
    {
        var fake = new FakeAssessment();
        var events = new Dictionary<string, DateTime>();
        Assert.Throws<ArgumentNullException>(() => Questions.For(null!)); // here and below: what is tested
        Assert.Throws<ArgumentNullException>(() => Explanation.Of(null!, Millbrook.Weight));
        Assert.Throws<ArgumentNullException>(() => Explanation.Of(fake, null!));
        Assert.Throws<ArgumentNullException>(() => LevelExplanation.Of(fake, null!));
        Assert.Throws<ArgumentNullException>(() => ExplainedCondition.Of(null!, 0));
        Assert.Throws<ArgumentNullException>(() => WhatIf.Of(fake, null!));
        Assert.Throws<ArgumentNullException>(() => WhatIf.Of(null!, "age"));
        Assert.Throws<ArgumentNullException>(() => PathwayPlan.For(null!, DateTime.Today, events));
        Assert.Throws<ArgumentNullException>(() => PathwayPlan.For(fake, new DateTime(2026, 3, 6), null!));
        Assert.Throws<ArgumentNullException>(() => ResponsePlan.For(fake, new DateTime(2026, 3, 6), null!));
        Assert.Throws<ArgumentNullException>(() => TriageView.For(fake, new DateTime(2026, 3, 6), null!));
        Assert.Throws<ArgumentNullException>(() => FactReader.Read(Age, null!));
        Assert.Throws<ArgumentNullException>(() => FactReader.Read(null!, "age", "1"));
        Assert.Throws<ArgumentNullException>(() => AssessmentReport.Write(null!, fake, new DateTime(2026, 3, 6), events));
        Assert.Throws<ArgumentNullException>(() => AssessmentReport.WriteHtml(null!, fake, new DateTime(2026, 3, 6), events));
    }
}
