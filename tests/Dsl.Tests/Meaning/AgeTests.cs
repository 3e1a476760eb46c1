using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>An age is completed years and months; how exactly it is known decides what is open.</summary>
public sealed class AgeTests
{
    [Theory]
    [InlineData("age < 13", "age 12", Truth.Yes)]
    [InlineData("age < 13", "age 13", Truth.No)]
    [InlineData("age < 13", "age 12 years 11 months", Truth.Yes)]
    [InlineData("age <= 12", "age 12 years 11 months", Truth.Yes)]
    [InlineData("age > 12", "age 12 years 11 months", Truth.No)]
    [InlineData("age >= 13", "age 13", Truth.Yes)]
    [InlineData("age is 12", "age 12 years 6 months", Truth.Yes)]
    [InlineData("age is 12", "age 12", Truth.Yes)]
    [InlineData("age is not 12", "age 13", Truth.Yes)]
    [InlineData("age < 18 months", "age 1", Truth.Unknown)]
    [InlineData("age < 18 months", "age 17 months", Truth.Yes)]
    [InlineData("age < 18 months", "age 1 year 5 months", Truth.Yes)]
    [InlineData("age < 18 months", "age 18 months", Truth.No)]
    [InlineData("age < 18 months", "age 0", Truth.Yes)]
    [InlineData("age < 18 months", "age 2", Truth.No)]
    [InlineData("age < 12 months", "age 1", Truth.No)]
    [InlineData("age < 1 year 6 months", "age 17 months", Truth.Yes)]
    [InlineData("age <= 18 months", "age 18 months", Truth.Yes)]
    [InlineData("age > 18 months", "age 18 months", Truth.No)]
    [InlineData("age > 18 months", "age 19 months", Truth.Yes)]
    [InlineData("age in 16..17", "age 15 years 11 months", Truth.No)]
    [InlineData("age in 16..17", "age 16", Truth.Yes)]
    [InlineData("age in 16..17", "age 17 years 11 months", Truth.Yes)]
    [InlineData("age in 16..17", "age 18", Truth.No)]
    [InlineData("age in 16..<18", "age 17 years 11 months", Truth.Yes)]
    [InlineData("age in 16..<18", "age 18", Truth.No)]
    [InlineData("age in 15<..17", "age 15 years 11 months", Truth.No)]
    [InlineData("age in 6 months..2", "age 2 years 11 months", Truth.Yes)]
    [InlineData("age in 6 months..2", "age 5 months", Truth.No)]
    [InlineData("age in 6 months..2", "age 0", Truth.Unknown)]
    [InlineData("age not in 16..17", "age 15", Truth.Yes)]
    [InlineData("age in (3, 5)", "age 5 years 2 months", Truth.Yes)]
    [InlineData("age < 18 months or age >= 18 months", "age 1", Truth.Yes)]
    [InlineData("age <= 25", "", Truth.Yes)]
    public void Compared(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given));
}
