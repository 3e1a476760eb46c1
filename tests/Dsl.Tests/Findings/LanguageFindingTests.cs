using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about texts in other languages. Each finding is marked; no other may be there.</summary>
public sealed class LanguageFindingTests
{
    [Theory]
    [InlineData("w", false)]
    [InlineData("cy", true)]
    [InlineData("en-GB", true)]
    [InlineData("zh-Hant-TW", true)]
    [InlineData("welshlanguage", false)]
    [InlineData("cy_GB", false)]
    [InlineData("cy-x", false)]
    public void Tags(string tag, bool isFormed)
    {
        var text = $"authority millbrook \"Millbrook\" in «{tag}» \"X\"\n";
        if (isFormed)
        {
            Finding.None(MarkedText.Read(text).Text);
        }
        else
        {
            Finding.Check(text, $"THR0013 '{tag}' is not the tag of a language; a tag is two letters or more, with a region or script after a hyphen if need be, such as cy or en-GB");
        }
    }

    [Fact]
    public void WhatIsMissing() => Finding.Check(
        """
        authority millbrook "Millbrook" in«»
        level 1 low "Low" in cy«»
        languages«»
        level 2 high "High"
        """,
        "THR0003 expected the tag of a language, such as cy, but found the end of the line",
        "THR0003 expected a text in quotes, but found the end of the line",
        "THR0003 expected the tag of a language, such as cy, but found the end of the line");

    [Fact]
    public void GivenTwice() => Finding.Check(
        """
        authority millbrook "Millbrook" in cy "A" in «CY» "B"
        languages en, cy, «en»
        level 1 low "Low" in cy "Isel" in «en» "Low"
        «languages» en
        """,
        "THR0010 'in CY' is given twice here; keep one",
        "THR0010 'en' is given twice here; keep one",
        "THR0010 'in en' is given twice here; keep one",
        "THR0010 'languages' is given twice here; keep one");

    [Fact]
    public void LanguageThatTheDocumentDoesNotName() => Finding.Check(
        """
        authority millbrook "Millbrook" in cy "A"
        languages en, cy
        level 1 low "Low" in cy "Isel" in «pl» "Niski"
        """,
        "THR1001 there is no language 'pl'; add it to 'languages'");

    [Fact]
    public void NoTextForWhatNobodyReads() => Finding.Check(
        "vocabulary shared \"Shared\"\nsubject parent \"Parent\" «in» cy \"Rhiant\"\n",
        "THR0009 'in' has no place after 'subject'; it belongs right after the text of what readers see, such as a level or bullet");

    [Fact]
    public void LanguagesOfAVocabulary() => Finding.Check(
        "vocabulary shared \"Shared\"\n«languages» en, cy\n",
        "THR1012 'languages' belongs to an authority; a vocabulary only holds what authorities share");

    [Fact]
    public void MissingTextsAreGathered() => Finding.Check(
        """
        authority millbrook "Millbrook" in cy "Millbrook"
        languages en, cy
        level 1 «low» "Low"
        level 2 high "High"
        fact «mood» "Mood" in cy "Hwyl" one of good "Good" < bad "Bad" in cy "Gwael"
        contact «desk» "Desk" in cy "Desg" { phone "0000" }
        domain «home» "Home" {
          area house "House" in cy "Ty" { at low { - a "A" - b "B" in cy "B" - c "C" - d "D" - e "E" - f "F" } }
        }
        response «low» { offer "Tea" contact desk }
        example e1 "E" { mood good => no level }
        """.Replace("«desk»", "desk", System.StringComparison.Ordinal),
        "THR4006 2 texts of 'level' are not in 'cy': 'low', 'high'; add 'in cy' and the text after each",
        "THR4006 a text of 'fact' is not in 'cy': 'good'; add 'in cy' and the text after each",
        "THR4006 6 texts of domain 'home' are not in 'cy': 'home', 'a', 'c', 'd', 'e' and 1 more; add 'in cy' and the text after each",
        "THR4006 a text of response 'low' is not in 'cy': 'Tea'; add 'in cy' and the text after each");

    [Fact]
    public void MissingTextsOfATemplateStandWhereItIsExtended() => Finding.CheckBeside(
        ["template regional \"Regional\"\nlevel 1 low \"Low\"\ndomain home \"Home\" in cy \"Cartref\" { at low { - a \"A\" - b \"B\" } }\n"],
        """
        authority millbrook "Millbrook" in cy "Millbrook" extends «regional»
        languages en, cy
        replace a "A" in cy "A"
        """,
        null,
        "THR4006 3 texts of the template 'regional' are not in 'cy': 'regional', 'low', 'b'; add 'in cy' and the text after each [1:10 in the template]");

    [Fact]
    public void AreAllowed() => Assert.All(
        Finding.Compile("authority millbrook \"Millbrook\"\nlanguages en, cy\nlevel 1 low \"Low\"\nallow THR4006 because \"the Welsh edition is not out\"\n").Diagnostics,
        finding => Assert.NotNull(finding.Allowed));

    [Fact]
    public void TextsOfToolsAlertsAndStandards()
    {
        const string Text = """
            authority millbrook "Millbrook" in cy "M"
            languages en, cy
            level 1 low "Low" in cy "Isel"
            level 2 high "High" in cy "Uchel"
            fact pain "Pain" in cy "Poen" one of mild "Mild" in cy "Ysgafn" < constant "Constant" in cy "Cyson"
            fact sleep "Sleep" in cy "Cwsg" one of bad "Bad" in cy "Gwael" < good "Good" in cy "Da"
            score worry "Worry" in cy "Pryder" {
              - away "Away" in cy "I ffwrdd" points 2
              band none-seen "None" in cy "Dim" 0..1
              band some "Some" in cy "Rhai" 2 or more
            }
            grid need "Need" in cy "Angen" rows pain columns sleep {
              outcomes little "Little" in cy "Bach" < much "Much" in cy "Mawr"
              columns bad, good
              row mild much, little
              row constant much, much
            }
            alert signs "Signs" in cy "Arwyddion" { - bruise "A bruise" in cy "Clais" }
            domain home "Home" in cy "Cartref" { at low { - needy "Needs" in cy "Anghenion" when need is little } }
            response low { standard "Seen alone" in cy "Ei weld ar ei ben ei hun" }
            """;
        var welsh = Finding.None(Text).Model!.Authority.In("cy"); // without findings
        Assert.Equal(("Pryder", "I ffwrdd", "Rhai"), (welsh.Scores[0].Text, welsh.Scores[0].Items[0].Text, welsh.Scores[0].Bands[1].Label));
        Assert.Equal(("Angen", "Mawr"), (welsh.Grids[0].Text, welsh.Grids[0].Outcomes[1].Label));
        Assert.Equal(("Arwyddion", "Clais"), (welsh.Alerts[0].Text, welsh.Alerts[0].Signs[0].Text));
        Assert.Equal("Ei weld ar ei ben ei hun", ((Standard)welsh.Responses[0].Provisions[0]).Text);
    }

    [Fact]
    public void ToolsAlertsAndStandardsThatAreNotTranslated() => Finding.Check(
        """
        authority millbrook "Millbrook" in cy "M"
        languages en, cy
        level 1 low "Low" in cy "Isel"
        score «worry» "Worry" { - away "Away" points 2 band none-seen "None" 0..1 band some "Some" 2 or more }
        alert «signs» "Signs" in cy "Arwyddion" { - bruise "A bruise" }
        domain home "Home" in cy "Cartref" { at low { - needy "Needs" in cy "Anghenion" when worry is some } }
        response «low» { standard "Seen alone" }
        """,
        "THR4006 4 texts of score 'worry' are not in 'cy': 'worry', 'away', 'none-seen', 'some'; add 'in cy' and the text after each",
        "THR4006 a text of alert 'signs' is not in 'cy': 'bruise'; add 'in cy' and the text after each",
        "THR4006 a text of response 'low' is not in 'cy': 'Seen alone'; add 'in cy' and the text after each");
}
