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
        Assert.Equal(["level >= high", "level >= low", "no such trigger", "not level >= middle"], made.Order());
    }

    private const string Tools = """
        score tool "Tool" {
          - gifts "Gifts" points 2
          - trips "Trips" points 1 when count(visits ever) >= 1, 3 when count(visits ever) >= 3
          band little "Little" 0..1
          band some "Some" 2..3
          band much "Much" 4 or more
        }
        grid weigh "Weigh" rows grade columns kind {
          outcomes slight "Slight" < fair "Fair" < grave "Grave"
          columns red, green, blue
          row none-known slight, slight, fair
          row low-risk slight, fair, fair
          row high-risk fair, grave, grave
        }
        domain home "Home" { at middle { - x "X" when tool >= some and weigh is fair } at high { - y "Y" when tool total > 2 or weigh >= grave } }

        """;

    [Fact]
    public void ScoresAndGridsAreChangedPointByPointAndCellByCell()
    {
        var made = Test(Tools).Mutants.Select(mutant => $"{mutant.Mutation.Kind} {mutant.Mutation.Name} {mutant.Mutation.Was} / {mutant.Mutation.Becomes}").ToList();
        string[] expected =
        [
            "PointsMoved gifts points 2 / points 1", "PointsMoved gifts points 2 / points 3",
            "PointsMoved trips points 1 when count(visits ever) >= 1 / points 2 when count(visits ever) >= 1", "PointsMoved trips points 3 when count(visits ever) >= 3 / points 2 when count(visits ever) >= 3",
            "EndMoved trips count(visits ever) >= 1 / count(visits ever) >= 2", "EndMoved trips count(visits ever) >= 3 / count(visits ever) >= 4",
            "BandMoved tool band some from 2 / band some from 1", "BandMoved tool band some from 2 / band some from 3", "BandMoved tool band much from 4 / band much from 5",
            "CellChosen weigh row none-known and column red: slight / row none-known and column red: fair", "CellChosen weigh row high-risk and column red: fair / row high-risk and column red: grave",
            "NeighbourChosen x tool >= some / tool >= much", "NeighbourChosen x weigh is fair / weigh is grave", "NeighbourChosen y weigh is grave / weigh >= fair",
            "EndMoved y tool total >= 3 / tool total >= 2", "EndMoved y tool total >= 3 / tool total >= 4",
        ];
        Assert.Equal([], expected.Except(made));
        Assert.DoesNotContain(made, change => change.StartsWith("BandMoved tool band some from 2 / band some from 0", System.StringComparison.Ordinal) || change.Contains("points 0", System.StringComparison.Ordinal));
    }

    [Fact]
    public void AnExampleOnBothSidesOfABandAndOfEachCellNoticesThem()
    {
        const string Examples = """
            example some "Some" { gifts yes, visits none => tool is some }
            example little "Little" { gifts no, visits 1 ever => tool is little }
            example most "Most" { gifts no, visits 4 ever => tool is some }
            example cell "Cell" { grade none-known, kind red => weigh is slight }

            """;
        var killed = Test(Tools + Examples).Mutants.Where(mutant => mutant.Verdict == MutantVerdict.Killed).Select(mutant => mutant.Mutation.Becomes).ToList();
        Assert.Contains("points 1", killed);
        Assert.Contains("band some from 1", killed);
        Assert.Contains("band some from 3", killed);
        Assert.Contains("row none-known and column red: fair", killed);
        Assert.DoesNotContain("row high-risk and column red: grave", killed);
        Assert.DoesNotContain("points 3", killed);
    }

    [Fact]
    public void WhenAFactAppliesIsChangedAndATriggerIsLeftOut()
    {
        var made = Test("fact weight \"Weight\" number 0..100 applies unless a or b\nfact height \"Height\" number 0..100 applies when a\ndomain home \"Home\" { at middle { - x \"X\" when weight > 10 or height > 10 } }\npathway p \"P\" when a {\n  usually when b\n  may { - judged \"Judged\" - c-too \"C too\" when c }\n}\n").Mutants
            .Select(mutant => $"{mutant.Mutation.Kind} {mutant.Mutation.Name} {mutant.Mutation.Was} / {mutant.Mutation.Becomes}").ToList();
        string[] expected =
        [
            "JunctionSwapped weight a or b / a and b", "NegationPutIn weight a / not a", "ExceptionLeftOut weight applies unless a or b / applies always",
            "TriggerLeftOut p trigger a of p / no such trigger", "TriggerLeftOut p trigger b of p / no such trigger", "TriggerLeftOut judged trigger judged of p / no such trigger", "TriggerLeftOut c-too trigger c of p / no such trigger",
        ];
        Assert.Equal([], expected.Except(made));

        // What is known of the height settles whether it applies, and so what else is known: the rule is more than its condition.
        Assert.DoesNotContain(made, change => change.Contains(" height a", System.StringComparison.Ordinal));
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
