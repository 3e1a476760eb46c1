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
}
