using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Interpretation;
using Xunit;

namespace Thresholds.Dsl.Tests.Models;

/// <summary>What a file that extends a template means, and where each part of it comes from.</summary>
public sealed class TemplateModelTests
{
    private const string Base = """
        template base "Base"
        edition "Base edition"
        working days mon..sat
        document book "Book"
        level 1 low "Low" law act.s1
        level 2 high "High"
        law act "Act" { - s1 "Section" }
        fact moves "Moves" number 0..9
        contact desk "Desk" { phone "0000" }
        domain home "Home" from book "Matrix" {
          at low { - moves-often "Moves often" when moves > 2 - sad "Sad" }
          at high { - no-home "No home" }
        }
        pathway help "Help" { always { - called "Called for help" } to desk }
        consider ask "Ask" when count(at low) >= 2
        """;

    private const string Middle = """
        template middle "Middle" extends base
        document notes "Notes"
        replace moves-often "Moves a lot" when moves > 4 from notes "1"
        withdraw sad because "nobody asks"
        """;

    private const string Local = """
        authority millbrook "Millbrook" extends middle
        document board "Board"
        replace level low "Lower"
        replace contact desk "Millbrook desk" { phone "1111" }
        replace moves-often "Moves a great deal" at high when moves > 6 from board "2"
        replace called "Called twice"
        domain home { at low from board "3" { - garden "No garden" } }
        domain street "Street" from board "4" { at low { - traffic "Traffic" } }
        """;

    private static readonly CompiledFile Compiled = Compile(Local);

    private static Authority Authority => Compiled.Model!.Authority; // the file is without findings

    [Fact]
    public void IsWithoutFindings() => Assert.Empty(Compiled.Diagnostics.Select(Finding.Describe));

    [Fact]
    public void BulletsKeepTheirOrderNamesAndPlaces() => Assert.Equal(
        ["moves-often high local.thr:5", "no-home high base.thr:12", "garden low local.thr:7", "traffic low local.thr:8"],
        Authority.Indicators.Select(indicator => $"{indicator.Id} {indicator.Level.Id} {indicator.Place}"));

    [Fact]
    public void CitationsOfTheTemplatesStandBesideTheLocalOne()
    {
        Assert.Equal("Board, 2 (in place of Notes, 1 (in place of Book, Matrix, Home, Low, 1))", Without(Authority.Indicators[0].Citation));
        Assert.Equal("Book, Matrix, Home, High, 1", Without(Authority.Indicators[1].Citation));
        Assert.Equal("Board, 3, Home, Lower, 1", Without(Authority.Indicators[2].Citation));

        static string? Without(Citation? citation) => citation?.ToString();
    }

    [Fact]
    public void WhatIsWithdrawnIsTold() => Assert.Equal(
        new WithdrawnBullet("sad", "Sad", "nobody asks", new Citation("book", "Book", "Matrix", "Home, Low, 2"), null, null, new SourcePlace("middle.thr", 4)),
        Assert.Single(Authority.Withdrawn));

    [Fact]
    public void LevelsKeepTheirTagAndLaw()
    {
        var low = Authority.Levels[0];
        Assert.Equal(("1", "Lower", "act.s1", "local.thr:3"), (low.Tag, low.Label, low.Law.Single().Id, low.Place.ToString()));
    }

    [Fact]
    public void OthersSpeakOfWhatStandsThereNow()
    {
        Assert.Equal("1111", ((ContactRule)Authority.Pathways[0].Provisions[0]).Contact.Phones.Single());
        Assert.Equal(("called", "Called twice"), (Authority.Pathways[0].Triggers[0].Id, Authority.Pathways[0].Triggers[0].Text));
        Assert.Equal(("Base edition", DayOfWeek.Saturday, "middle"), (Authority.Edition?.Text, Authority.WorkingDays.LastDay, Authority.Template));
    }

    [Fact]
    public void TheReplacedConditionDecides()
    {
        var interpreter = new Interpreter(Compiled.Model!); // without findings
        var moves = Authority.Facts.Single(fact => fact.Id == "moves");
        Assert.Null(interpreter.Assess(new Dictionary<string, FactValue> { ["moves"] = FactReader.Read(moves, "5").Value! }, DateTime.MinValue).IndicatedLevel); // a number of its range
        Assert.Equal("high", interpreter.Assess(new Dictionary<string, FactValue> { ["moves"] = FactReader.Read(moves, "7").Value! }, DateTime.MinValue).IndicatedLevel?.Id); // a number of its range
    }

    [Fact]
    public void TheHashHoldsTheTemplates()
    {
        Assert.Equal(Authority.SourceHash, Compile(Local + "\n# a comment").Model?.Authority.SourceHash);
        Assert.NotEqual(Authority.SourceHash, Compile(Local, Base.Replace("No home", "Homeless", StringComparison.Ordinal)).Model?.Authority.SourceHash);
    }

    [Fact]
    public void SameTextsGiveAnEqualModel() => Assert.Equal(Compiled.Model, Compile(Local).Model);

    [Fact]
    public void ATemplateMayBeExtendedByNobodyAndSharesNoNameWithAVocabulary() => Assert.Empty(
        ThresholdCompiler.Compile([Repository.Parse("a.thr", "template same \"A\"\nlevel 1 low \"Low\"\n"), Repository.Parse("b.thr", "vocabulary same \"B\"\n")]).SelectMany(file => file.Diagnostics));

    [Fact]
    public void TwoTemplatesOfOneNameClash() => Assert.Equal(
        "THR1002 'same' is already the name of a template in a.thr; give one of them another name [1:10 declared here first]",
        Finding.Describe(Assert.Single(ThresholdCompiler.Clashes([Repository.Parse("a.thr", "template same \"A\"\n"), Repository.Parse("b.thr", "template same \"B\"\n")]))));

    private static CompiledFile Compile(string local, string first = Base) =>
        ThresholdCompiler.Compile(Repository.Parse("local.thr", local), new Vocabularies([Repository.Parse("base.thr", first), Repository.Parse("middle.thr", Middle)]));
}
