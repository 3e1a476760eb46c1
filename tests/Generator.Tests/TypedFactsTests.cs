using System;
using System.Collections.Generic;
using Thresholds.Generator.Tests.Compiled;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>The classes that callers see.</summary>
public class TypedFactsTests
{
    private static readonly DateTime AsOf = new(2026, 3, 6);

    [Fact]
    public void A_value_outside_its_range_is_refused()
    {
        var facts = new Everything.Facts();
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.Attendance = 100.5m);
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.Age = Age.Years(26));
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.Moves = -1);
        Assert.Null(facts.Attendance);
        facts.Age = Age.Years(25);
        facts.Attendance = null;
    }

    [Fact]
    public void Values_can_be_set_as_people_write_them()
    {
        var facts = new Everything.Facts();
        Assert.NotNull(facts.Set("age", "18 months").Value);
        Assert.NotNull(facts.Set("risk", "medium").Value);
        Assert.NotNull(facts.Set("contacts", "3 in last 12 months").Value);
        Assert.Equal(Age.Months(18), facts.Age);
        Assert.Equal(Everything.Choices.Risk.Medium, facts.Risk);
        Assert.Equal("medium", facts.ValueOf("risk")?.ToString());
        Assert.Equal(FactProblem.OutOfRange, facts.Set("age", "40").Problem);
        Assert.Equal(FactProblem.UnknownFact, facts.Set("agee", "4").Problem);
        Assert.Equal(Age.Months(18), facts.Age);
        Assert.Null(facts.ValueOf("agee"));
    }

    [Fact]
    public void A_number_without_an_end_may_be_as_large_as_it_is_read()
    {
        var facts = new Everything.Facts();
        Assert.NotNull(facts.Set("moves", "999999999999").Value);
        Assert.Equal(Truth.Yes, Everything.Assess(facts, AsOf).IsMet(Everything.Indicators.Drinks));
    }

    [Fact]
    public void Members_of_the_document_are_members_of_the_class()
    {
        var assessment = Everything.Assess(new Everything.Facts { Unborn = false, Age = Age.Months(4), LastSeen = AsOf.AddDays(-20) }, AsOf);
        Assert.Equal(Everything.Levels.Statutory, assessment.IndicatedLevel);
        Assert.Equal(Everything.Indicators.UnseenInfant, Assert.Single(assessment.Met));
        Assert.Same(Everything.Authority, assessment.Authority);
        Assert.Throws<ArgumentNullException>(() => Everything.Assess(null!, AsOf)); // what is tested
    }

    [Fact]
    public void A_value_of_another_kind_is_refused() =>
        Assert.Throws<ArgumentException>(() => Everything.Evaluator.Assess(new Dictionary<string, FactValue> { ["age"] = FactValue.YesNo(true) }, AsOf));

    [Fact]
    public void Nothing_is_answered_from_values_that_cannot_be()
    {
        var facts = new Everything.Facts();
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.Risk = (Everything.Choices.Risk)99);
        Assert.Throws<ArgumentOutOfRangeException>(() => facts.Risk = (Everything.Choices.Risk)(-1));
        Assert.Null(facts.Risk);
        foreach (var (fact, value) in new (string, FactValue)[]
        {
            ("attendance", FactValue.Percent(400)), ("age", FactValue.OfAge(Age.Years(90))), ("moves", FactValue.Number(1.5m)), ("moves", FactValue.Number(-1)), ("moves", FactValue.Number(decimal.MaxValue)),
            ("risk", FactValue.Choice(99, "medium")), ("risk", FactValue.Choice(0, "nothing of the kind")),
        })
        {
            var refused = Assert.Throws<ArgumentException>(() => Everything.Evaluator.Assess(new Dictionary<string, FactValue> { [fact] = value }, AsOf));
            Assert.Contains($"'{fact}'", refused.Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => Everything.Assess(facts, AsOf).Reassess(new Dictionary<string, FactValue> { [fact] = value }));
        }

        Assert.Throws<ArgumentNullException>(() => Everything.Evaluator.Assess(null!, AsOf)); // what is tested
        Assert.Throws<ArgumentException>(() => Everything.Evaluator.Assess(new Dictionary<string, FactValue> { ["age"] = null! }, AsOf)); // what is tested
        Assert.NotNull(Everything.Evaluator.Assess(new Dictionary<string, FactValue> { ["unheard-of"] = FactValue.Percent(400) }, AsOf));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    [InlineData(0)]
    public void There_is_no_decision_past_the_last(int past)
    {
        var assessment = Everything.Assess(new Everything.Facts(), AsOf);
        var number = past == 0 ? Everything.Authority.DecisionCount : past;
        Assert.Throws<ArgumentOutOfRangeException>(() => assessment.Decide(number));
        Assert.NotEqual((Truth)0, assessment.Decide(Everything.Authority.DecisionCount - 1));
    }

    [Fact]
    public void Explanations_of_another_document_are_refused()
    {
        var assessment = Everything.Assess(new Everything.Facts(), AsOf);
        Assert.Throws<ArgumentException>(() => assessment.Explain(Compiled.Coventry.Indicators.LowAttendance));
        Assert.Throws<ArgumentException>(() => assessment.WhatIf("no-such-fact"));
        Assert.Throws<ArgumentException>(() => assessment.WhatIf("age", FactValue.YesNo(true)));
        Assert.Throws<ArgumentException>(() => assessment.Receipt(AsOf, new byte[3]));
    }
}
