using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Meaning;

/// <summary>Judgements, conditions, exceptions and definitions.</summary>
public sealed class BulletTests
{
    [Theory]
    [InlineData("judged yes", Truth.Yes)]
    [InlineData("judged no", Truth.No)]
    [InlineData("", Truth.Unknown)]
    public void JudgementIsTheWordOfAPractitioner(string given, Truth expected)
    {
        var file = Case.With("domain x \"X\" { at low { - judged \"Judged\" about parent } }\n");
        Assert.Equal(expected, file.Bullet("judged", given));
        var fact = file.Model.Authority.Facts.Single();
        Assert.True(fact.IsJudgement);
        Assert.Equal("Parent", fact.Subject);
    }

    [Theory]
    [InlineData("a yes; b no", Truth.Yes)]
    [InlineData("a yes; b yes", Truth.No)]
    [InlineData("a yes", Truth.Unknown)]
    [InlineData("a no", Truth.No)]
    public void UnlessTakesBack(string given, Truth expected) =>
        Assert.Equal(expected, Case.With("domain x \"X\" { at low { - one \"One\" when a unless b } }\n").Bullet("one", given));

    [Theory]
    [InlineData("b no; c no", "low, low")]
    [InlineData("b yes; c no", "none, none")]
    [InlineData("b no; c yes", "none, none")]
    public void SeveralUnlessAreAlternatives(string given, string expected) =>
        Assert.Equal(expected, Case.With("domain x \"X\" { at low { - one \"One\" when a unless b unless c } }\n").Levels("a yes; " + given));

    [Theory]
    [InlineData("one yes; b no", "low, low")]
    [InlineData("one yes; b yes", "none, none")]
    public void JudgementMayHaveAnUnless(string given, string expected) =>
        Assert.Equal(expected, Case.With("domain x \"X\" { at low { - one \"One\" unless b } }\n").Levels(given));

    [Theory]
    [InlineData("a yes; age 15", "middle, middle", Truth.Yes)]
    [InlineData("a yes; age 12", "high, high", Truth.Yes)]
    [InlineData("a yes; age 17 years 6 months", "low, low", Truth.Yes)]
    [InlineData("a yes; age 19", "none, none", Truth.No)]
    [InlineData("a yes", "none, high", Truth.Unknown)]
    [InlineData("a no", "none, none", Truth.No)]
    public void FirstExceptionThatHoldsCounts(string given, string expected, Truth met)
    {
        var file = Case.With("""
            domain x "X" {
              at middle {
                - one "One" when a
                    except when age < 13 then level high
                    except when age < 14 then level low
                    except when age is 17 then level low
                    except when age >= 18
              }
            }
            """);
        Assert.Equal(expected, file.Levels(given));
        Assert.Equal(met, file.Bullet("one", given));
    }

    [Fact]
    public void BulletIsCertainThoughItsLevelIsNot()
    {
        var file = Case.With("domain x \"X\" { at low { - one \"One\" when a except when b then level high } }\n");
        Assert.Equal(Truth.Yes, file.Bullet("one", "a yes"));
        Assert.Equal("low, high", file.Levels("a yes"));
    }

    [Theory]
    [InlineData("a yes; b yes", Truth.Yes)]
    [InlineData("a yes; b no", Truth.No)]
    [InlineData("a yes", Truth.Unknown)]
    public void DefinitionsStandOnEachOther(string given, Truth expected) => Assert.Equal(expected, Case.Of(
        "both",
        given,
        """
        define both "Both" as first and second
        define second "Second" as b
        define first "First" as not other
        define other "Other" as not a
        """));

    [Fact]
    public void DefinitionsOfAVocabularyCount()
    {
        var files = ThresholdCompiler.Compile([
            Repository.Parse("a.thr", "authority a \"A\"\nlevel 1 low \"Low\"\nuse shared\ndomain x \"X\" { at low { - one \"One\" when young } }\nexample e \"E\" { age 3 => level low }\nexample f \"F\" { age 7 => no possible level }\n"),
            Repository.Parse("v.thr", "vocabulary shared \"Shared\"\nuse more\ndefine young \"Young\" as age < 5\n"),
            Repository.Parse("w.thr", "vocabulary more \"More\"\nfact age \"Age\" age 0..25\n")]);
        Assert.All(files, file => Assert.Empty(file.Diagnostics));
    }

    [Theory]
    [InlineData("(a or b) and c")]
    [InlineData("a and (b or c)")]
    [InlineData("count(contacts in last 12 months) >= 3")]
    [InlineData("any of (a, b) or (c)")]
    [InlineData("not (a)")]
    [InlineData("despite help at low")]
    [InlineData("age in 16..17 and attendance not in 50%<..<90% and consent in (given, refused)")]
    public void ConditionIsShownAsWritten(string condition) =>
        Assert.Equal(condition, Case.With($"domain x \"X\" {{ at low {{ - one \"One\" when {condition} }} }}\n").Model.Authority.Indicators.Single().Condition);

    [Fact]
    public void ConditionOverSeveralLinesIsShownOnOne() => Assert.Equal(
        "a and b unless c",
        Case.With("domain x \"X\" { at low { - one \"One\" when a   # first\n  and\tb\n unless c } }\n").Model.Authority.Indicators.Single().Condition);
}
