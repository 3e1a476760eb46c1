using System.Linq;
using Thresholds.Dsl;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Testing;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Analysis.Tests.Mutation;

public sealed class MutationKindTests
{
    private const string Start = """
        authority town "Town"
        level 1 low "Low"
        level 2 middle "Middle"
        level 3 high "High"
        fact age "Age" age 0..18
        fact share "Share" percent 0%..100%
        fact visits "Visits" events
        fact grade "Grade" one of none-known < low-risk < high-risk
        fact kind "Kind" one of red, green, blue
        fact a "A" yes/no
        fact b "B" yes/no
        fact c "C" yes/no
        """;

    [Theory]
    [InlineData("- x \"X\" when share < 90%", "EndMoved share < 90% / share < 89%", "EndMoved share < 90% / share < 91%", "EndTurned share < 90% / share <= 90%", "NegationPutIn share < 90% / not share < 90%")]
    [InlineData("- x \"X\" when share in 62.5%..<90%", "EndMoved share in 62.5%..<90% / share in 62.4%..<90%", "EndTurned share in 62.5%..<90% / share in 62.5%<..<90%", "EndTurned share in 62.5%..<90% / share in 62.5%..90%")]
    [InlineData("- x \"X\" when age < 13", "EndMoved age < 13 / age < 155 months", "EndMoved age < 13 / age < 157 months")]
    [InlineData("- x \"X\" when count(visits in last 12 months) >= 3", "EndMoved count(visits in last 12 months) >= 3 / count(visits in last 12 months) >= 4")]
    [InlineData("- x \"X\" when grade is low-risk", "NeighbourChosen grade is low-risk / grade is high-risk", "NeighbourChosen grade is low-risk / grade >= low-risk")]
    [InlineData("- x \"X\" when kind is blue", "NeighbourChosen kind is blue / kind is red")]
    [InlineData("- x \"X\" when a and b", "JunctionSwapped a and b / a or b", "NegationPutIn a / not a", "NegationPutIn b / not b")]
    [InlineData("- x \"X\" when a or not b", "JunctionSwapped a or not b / a and not b", "NegationTakenOut not b / b")]
    [InlineData("- x \"X\" when at least 2 of (a, b, c)", "CountMoved at least 2 of (a, b, c) / a or b or c", "CountMoved at least 2 of (a, b, c) / a and b and c")]
    [InlineData("- x \"X\" when a unless b", "ExceptionLeftOut a and not b / a")]
    [InlineData("- x \"X\" when a except when b then level high", "ExceptionLeftOut except when b / no such exception", "LevelMoved except when b then at high / except when b then at middle", "LevelMoved at middle / at low")]
    [InlineData("- x \"X\"", "LevelMoved at middle / at high", "LevelMoved at middle / at low")]
    public void EveryKindOfChangeIsMade(string bullet, params string[] expected)
    {
        var made = Test($"domain home \"Home\" {{ at middle {{ {bullet} }} }}\n").Mutants.Select(mutant => $"{mutant.Mutation.Kind} {mutant.Mutation.Was} / {mutant.Mutation.Becomes}").ToList();
        Assert.All(expected, change => Assert.Contains(change, made));
    }

    [Fact]
    public void AComparisonOfTheLevelHasItsNeighbours()
    {
        var made = Test("domain home \"Home\" { at middle { - x \"X\" } }\npathway p \"P\" when level >= middle { }\n").Mutants.Where(mutant => mutant.Mutation.Name == "p").Select(mutant => mutant.Mutation.Becomes).ToList();
        Assert.Equal(["level >= high", "level >= low", "not level >= middle"], made.Order());
    }

    [Fact]
    public void WhatAnExampleShowsOnBothSidesIsNoticed()
    {
        const string Rule = "domain home \"Home\" { at middle { - x \"X\" when share < 90% } }\n";
        const string Examples = "example below \"Below\" { share 89.99% => met x }\nexample at-the-end \"At the end\" { share 90% => not met x }\n";
        Assert.Equal(["at-the-end", "at-the-end"], Test(Rule + Examples).Mutants.Where(mutant => mutant.Mutation.Becomes is "share < 91%" or "share <= 90%").Select(mutant => mutant.KilledBy));
        Assert.All(Test(Rule).Mutants, mutant => Assert.Equal(MutantVerdict.Survived, mutant.Verdict));
    }

    [Fact]
    public void WhatMakesNoDifferenceIsProvenAndLeftOutOfTheScore()
    {
        // Whoever is under 5 is under 10, so that the first end is of no account.
        var score = Test("domain home \"Home\" { at middle { - x \"X\" when age < 5 or age < 10 } }\nexample young \"Young\" { age 9 => met x, level middle }\nexample old \"Old\" { age 10 => not met x }\n");
        var equivalent = score.Mutants.Where(mutant => mutant.Verdict == MutantVerdict.Equivalent).Select(mutant => mutant.Mutation.Becomes).ToList();
        Assert.Contains("age < 61 months", equivalent);
        Assert.Contains("age < 59 months", equivalent);
        Assert.DoesNotContain("age < 119 months", equivalent);
        Assert.Equal(score.Count(MutantVerdict.Killed) * 100 / (score.Count(MutantVerdict.Killed) + score.Count(MutantVerdict.Survived)), score.Percent);
    }

    [Fact]
    public void ALevelThatAnotherBulletReachesAnywayIsNoDifference()
    {
        var score = Test("domain home \"Home\" { at middle { - x \"X\" when a } at high { - y \"Y\" when a or b } }\n");
        Assert.Equal(MutantVerdict.Equivalent, score.Mutants.Single(mutant => mutant.Mutation is { Name: "x", Becomes: "at high" }).Verdict);
        Assert.Equal(MutantVerdict.Survived, score.Mutants.Single(mutant => mutant.Mutation is { Name: "y", Becomes: "at middle" }).Verdict);
    }

    [Fact]
    public void DeadlinesAndConsentAreCountedApart() =>
        Assert.Equal(2, Test("action act \"Act\"\ndomain home \"Home\" { at middle { - x \"X\" } }\nresponse middle { consent required\n  step act within 2 days }\n").Unspoken);

    private static MutationScore Test(string rest)
    {
        var file = ThresholdCompiler.Parse(new SourceText("town.thr", Start + "\n" + rest));
        var compiled = ThresholdCompiler.Compile(file, new Vocabularies([]));
        Assert.True(!compiled.HasErrors, string.Join("\n", compiled.Diagnostics.Select(diagnostic => diagnostic.Message)));
        return MutationTest.Of(compiled.Model!, file);
    }
}
