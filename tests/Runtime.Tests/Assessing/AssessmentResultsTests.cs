using System;
using System.Linq;
using Xunit;
using static Thresholds.Tests.Assessing.Millbrook;

namespace Thresholds.Tests.Assessing;

public sealed class AssessmentResultsTests
{
    [Fact]
    public void MetAndOpenInTheOrderOfTheFile()
    {
        var fake = new FakeAssessment().With(Truth.Yes, LowAttendance, InjuredBaby).With(Truth.Unknown, Underweight);
        Assert.Equal(new[] { Baby, Low }, fake.MetIndicators());
        Assert.Equal(new[] { Weight }, fake.OpenIndicators());
    }

    [Fact]
    public void AnExceptionDecidesAtItsOwnLevel()
    {
        var fake = new FakeAssessment { IndicatedLevel = Statutory }.With(Truth.Yes, PregnantMet, PregnantYoung, Underweight);
        Assert.Equal(new[] { Pregnant }, fake.DecidingIndicators());
        Assert.Equal(Statutory, fake.CertainLevelOf(Pregnant));
        var plain = new FakeAssessment { IndicatedLevel = Targeted }.With(Truth.Yes, PregnantMet, PregnantBase);
        Assert.Equal(new[] { Pregnant }, plain.DecidingIndicators());
        Assert.Equal(Targeted, plain.PossibleLevelOf(Pregnant));
        Assert.Null(plain.CertainLevelOf(Baby));
        Assert.Null(plain.PossibleLevelOf(Baby));
    }

    [Fact]
    public void NoLevelNobodyDecides() => Assert.Empty(new FakeAssessment().DecidingIndicators());

    [Fact]
    public void StrengthsAreOfBothKinds()
    {
        var strengths = new FakeAssessment().With(Truth.Yes, TrustedAdult, Active, Underweight).Strengths();
        Assert.Equal(new[] { "active", "trusted-adult" }, strengths.Select(strength => strength.Id));
        Assert.Equal(new[] { Universal, null }, strengths.Select(strength => strength.Level));
    }

    [Fact]
    public void AdviceOfThisCaseComesFirst() => Assert.Equal(
        new[] { "several", "whole-child" },
        new FakeAssessment().With(Truth.Yes, SeveralNeeds).With(Truth.Unknown, Repeated).AdviceToConsider().Select(advice => advice.Id));

    [Fact]
    public void AnExplanationNamesFactsValuesAndException()
    {
        var fake = new FakeAssessment().With(Truth.Yes, PregnantMet, PregnantYoung);
        fake.Values["pregnant"] = FactValue.YesNo(true);
        var explanation = Explanation.Of(fake, Pregnant);
        Assert.Equal((Truth.Yes, "pregnant and age < 18", Matrix), (explanation.Truth, explanation.Condition, explanation.Citation));
        Assert.Equal(new[] { "Pregnant: yes", "Age of the child: not known" }, explanation.Facts.Select(fact => fact.ToString()));
        Assert.Equal("age < 13", explanation.Exception!.Condition);
        Assert.Equal(Statutory, explanation.Level);
    }

    [Fact]
    public void ALevelThatSeveralOpenIndicatorsReachTogetherIsExplainedAsSuch()
    {
        var fake = new FakeAssessment { IndicatedLevel = Extra, PossibleLevel = Targeted }.With(Truth.Unknown, LowAttendance, NoAttendance);
        using var writer = new System.IO.StringWriter();
        AssessmentReport.Write(writer, fake, new DateTime(2026, 3, 6), new System.Collections.Generic.Dictionary<string, DateTime>());
        Assert.Contains("No single indicator decides.", writer.ToString(), StringComparison.Ordinal);
        Assert.Contains("  - Attends half to nine tenths of the last two terms\n", writer.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void PlansWithTheSameContentAreEqual()
    {
        var fake = new FakeAssessment().With(Truth.Yes, ReferTrigger, InjuryTrigger);
        var events = new System.Collections.Generic.Dictionary<string, DateTime> { ["conference"] = new(2026, 3, 20) };
        Assert.Equal(PathwayPlan.For(fake, new DateTime(2026, 3, 6), events), PathwayPlan.For(fake, new DateTime(2026, 3, 6), events));
    }
}
