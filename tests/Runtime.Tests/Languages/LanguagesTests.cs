using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Tests.Assessing;
using Xunit;

namespace Thresholds.Tests.Languages;

public sealed class LanguagesTests
{
    private static readonly ValueList<Translation> Texts = ValueList.Of(new Translation("cy", "Cymraeg"), new Translation("en-GB", "British"));

    [Theory]
    [InlineData("cy", "Cymraeg")]
    [InlineData("CY", "Cymraeg")]
    [InlineData("cy-GB", "Cymraeg")]
    [InlineData("en-gb", "British")]
    [InlineData("en", "main")]
    [InlineData("pl", "main")]
    [InlineData("", "main")]
    public void ATextIsFoundByItsTagElseTheMainTextStands(string language, string expected) => Assert.Equal(expected, Texts.In(language, "main"));

    [Fact]
    public void TextsOfEqualTranslationsAreEqual()
    {
        var level = Millbrook.Statutory with { Translations = ValueList.Of(new Translation("cy", "Statudol")) };
        Assert.Equal(level, Millbrook.Statutory with { Translations = ValueList.Of(new Translation("cy", "Statudol")) });
        Assert.NotEqual(level, Millbrook.Statutory);
    }

    [Fact]
    public void EveryTextOfADocumentIsInTheLanguage()
    {
        var authority = Marked(Millbrook.Authority).In("cy");
        Assert.All(authority.Levels, level => Assert.Equal("Cymraeg", level.Label));
        Assert.All(authority.Indicators, indicator => Assert.Equal(("Cymraeg", "Cymraeg"), (indicator.Text, indicator.Level.Label)));
        Assert.All(authority.Indicators, indicator => Assert.Contains(indicator.Level, authority.Levels));
        Assert.All(authority.Contacts, contact => Assert.Equal("Cymraeg", contact.Name));
        Assert.Equal(Millbrook.Authority.Facts.Select(fact => fact.Text), authority.Facts.Select(fact => fact.Text));
    }

    [Fact]
    public void TheAnswersStayAsTheyAre()
    {
        var assessment = Statutory();
        assessment.Authority = Marked(Millbrook.Authority);
        var welsh = assessment.In("cy");
        Assert.Equal((4, "Cymraeg"), (welsh.IndicatedLevel?.Order, welsh.IndicatedLevel?.Label));
        Assert.Equal(assessment.MetIndicators().Select(indicator => indicator.Id), welsh.MetIndicators().Select(indicator => indicator.Id));
    }

    [Fact]
    public void ThePageSaysWhichTextsItShows()
    {
        var assessment = Statutory();
        Assert.DoesNotContain("Language ", Page(assessment));
        Assert.Contains("Language    the document has no text in cy; all texts are in the main language\n", Page(assessment.In("cy")));
        assessment.Authority = Marked(Millbrook.Authority) with { Languages = ValueList.Of("en", "cy") };
        Assert.Contains("Language    texts of the document are in cy where it has them so, else in the main language, en\n", Page(assessment.In("cy")));
        Assert.Same(assessment, assessment.In("en"));
    }

    private static FakeAssessment Statutory() =>
        new FakeAssessment { IndicatedLevel = Millbrook.Statutory, PossibleLevel = Millbrook.Statutory }.With(Truth.Yes, Millbrook.InjuredBaby, Millbrook.Underweight);

    private static string Page(IAssessment assessment)
    {
        using var writer = new StringWriter();
        AssessmentReport.Write(writer, assessment, new DateTime(2026, 3, 6, 12, 0, 0), new Dictionary<string, DateTime>());
        return writer.ToString();
    }

    // Levels, indicators and contacts in both languages, the rest in one.
    private static Authority Marked(Authority authority) => authority with
    {
        Levels = authority.Levels.Select(Marked).ToValueList(),
        Indicators = authority.Indicators.Select(indicator => indicator with { Translations = Texts, Level = Marked(indicator.Level) }).ToValueList(),
        Contacts = authority.Contacts.Select(contact => contact with { Translations = Texts }).ToValueList(),
    };

    private static LevelOfNeed Marked(LevelOfNeed level) => level with { Translations = Texts };
}
