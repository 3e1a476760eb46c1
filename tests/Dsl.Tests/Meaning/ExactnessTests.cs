using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>A condition is yes when it holds in every completion and no when it holds in none, whatever shape it is written in.</summary>
public sealed class ExactnessTests
{
    [Theory]
    [InlineData("a or not a", Truth.Yes)]
    [InlineData("a and not a", Truth.No)]
    [InlineData("(a and b) or (a and not b) or not a", Truth.Yes)]
    [InlineData("(a and b) or (not a and c) or (b and c)", Truth.Unknown)]
    [InlineData("attendance < 50% or attendance >= 50%", Truth.Yes)]
    [InlineData("attendance < 50% or attendance > 50%", Truth.Unknown)]
    [InlineData("attendance < 50% and attendance > 50%", Truth.No)]
    [InlineData("attendance < 50% or attendance in 50%..90% or attendance > 90%", Truth.Yes)]
    [InlineData("attendance < 50% or attendance in 50%<..90% or attendance > 90%", Truth.Unknown)]
    [InlineData("number > 3 or number < 4", Truth.Yes)]
    [InlineData("number > 3 and number < 4", Truth.No)]
    [InlineData("consent is given or consent is refused or consent is not-asked", Truth.Yes)]
    [InlineData("risk > slight or risk < medium", Truth.Yes)]
    [InlineData("at least 1 of (a, not a)", Truth.Yes)]
    [InlineData("at least 2 of (a, not a, b, not b)", Truth.Yes)]
    [InlineData("at least 3 of (a, not a, b, not b)", Truth.No)]
    [InlineData("exactly 2 of (a, not a, b, not b)", Truth.Yes)]
    [InlineData("d or not a", Truth.Yes)]
    [InlineData("met nested or not b", Truth.Yes)]
    public void NothingIsKnown(string condition, Truth expected) => Assert.Equal(expected, Case.Of(
        condition,
        "",
        """
        define d "D" as a
        domain x "X" { at low { - nested "N" when b or c } }
        """));

    [Theory]
    [InlineData("(a and b) or (a and not b)", "a yes", Truth.Yes)]
    [InlineData("(a or b) and (a or not b)", "a no", Truth.No)]
    [InlineData("a and (b or not b)", "", Truth.Unknown)]
    public void SomethingIsKnown(string condition, string given, Truth expected) => Assert.Equal(expected, Case.Of(condition, given));
}
