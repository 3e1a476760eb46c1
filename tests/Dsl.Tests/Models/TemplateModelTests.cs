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
        new WithdrawnPart("bullet", "sad", "Sad", "nobody asks", new Citation("book", "Book", "Matrix", "Home, Low, 2"), null, null, new SourcePlace("middle.thr", 4)),
        Assert.Single(Authority.Withdrawn));

    [Fact]
    public void ResponsesPathwaysAndAdviceAreReplacedInTheirPlaceAndKeepTheCitationOfTheTemplate()
    {
        const string Before = """
            template base "Base"
            document book "Book"
            level 1 low "Low"
            level 2 high "High"
            domain home "Home" from book "M" { at low { - sad "Sad" } at high { - lost "Lost" } }
            contact desk "Desk" { phone "0000" }
            contact night "Night" { phone "1111" }
            response low from book "R" { contact desk }
            response high from book "R" { contact night }
            pathway first "First" when met sad from book "P" { to desk }
            pathway second "Second" from book "P" { may { - asked "Asked" at high - called "Called" } to night }
            consider one "One" when met sad from book "A"
            consider two "Two" when met lost from book "A"
            alert signs "Signs" from book "S" { - bruise "A bruise" - burn "A burn" }
            """;
        const string Changes = """
            authority millbrook "Millbrook" extends middle
            document board "Board"
            replace response low from board "1" { offer "A talk" }
            replace pathway first "First of all" usually when met lost from board "2" { to desk }
            replace asked "Asked twice" from board "3"
            replace consider one "One and only"
            replace burn "Burns" from board "4"
            withdraw response high because "none"
            withdraw consider two because "no need" from board "5"
            withdraw called because "nobody calls"
            """;
        var authority = Compile(Changes, Before, "template middle \"Middle\" extends base\n").Model!.Authority; // without errors
        Assert.Equal(["low: A talk; Board, 1 (in place of Book, R)"], authority.Responses.Select(response => $"{response.Level.Id}: {((Offer)response.Provisions.Single()).Text}; {response.Citation}"));
        Assert.Equal(
            ["first First of all Usually Board, 2 (in place of Book, P) local.thr:4", "second Second May Book, P base.thr:11"],
            authority.Pathways.Select(pathway => $"{pathway.Id} {pathway.Text} {pathway.Triggers[0].Strength} {pathway.Citation} {pathway.Place}"));
        Assert.Equal(["asked Asked twice high Board, 3 (in place of Book, P)"], authority.Pathways[1].Triggers.Select(trigger => $"{trigger.Id} {trigger.Text} {trigger.Level?.Id} {trigger.Citation}"));
        Assert.Contains(authority.Indicators, indicator => indicator is { Id: "asked", Level.Id: "high" });
        Assert.Equal(["one One and only Book, A"], authority.Advice.Select(advice => $"{advice.Id} {advice.Text} {advice.Citation}"));
        Assert.Equal(["bruise A bruise Book, S base.thr:14", "burn Burns Board, 4 (in place of Book, S) local.thr:7"], authority.Alerts[0].Signs.Select(sign => $"{sign.Id} {sign.Text} {sign.Citation} {sign.Place}"));
        Assert.Equal(
            ["bullet called: Called, since nobody calls (Book, P; )", "consider two: Two, since no need (Book, A; Board, 5)", "response high: High, since none (Book, R; )"],
            authority.Withdrawn.Select(part => $"{part.Kind} {part.Id}: {part.Text}, since {part.Because} ({part.Template}; {part.Citation})").Order(StringComparer.Ordinal));
    }

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

    private static CompiledFile Compile(string local, string first = Base, string second = Middle) =>
        ThresholdCompiler.Compile(Repository.Parse("local.thr", local), new Vocabularies([Repository.Parse("base.thr", first), Repository.Parse("middle.thr", second)]));
}
