using System;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about templates and those who extend them. Each finding is marked; no other may be there.</summary>
public sealed class TemplateFindingTests
{
    private const string Template = """
        template regional "Regional"
        level 1 low "Low"
        level 2 high "High"
        fact moves "Moves" number 0..9
        contact desk "Desk" { phone "0000" }
        domain home "Home" {
          at low { - moves-often "Moves often" when moves > 2 }
          at high { - no-home "No home" }
          strengths { + warm "Warm" }
        }
        consider ask "Ask" when met moves-often
        example moved "Moved" { moves 3 => level low }
        """;

    private const string Header = "authority millbrook \"Millbrook\" extends regional\n";

    [Fact]
    public void TemplateIsCheckedByItselfAndHasNoModel() => Assert.Null(Finding.None(Template).Model);

    [Fact]
    public void MistakesOfATemplateAreItsOwn()
    {
        Finding.Check(Template.Replace("moves > 2", "«mvoes» > 2", StringComparison.Ordinal).Replace("met moves-often", "met moves-often", StringComparison.Ordinal).Replace("example moved \"Moved\" { moves 3 => level low }", "", StringComparison.Ordinal),
            "THR1001 there is no fact 'mvoes'; did you mean 'moves'?");
        Check(Template.Replace("moves > 2", "mvoes > 2", StringComparison.Ordinal), Header);
    }

    [Fact]
    public void UnknownTemplate() => Check(
        Template,
        "authority millbrook \"Millbrook\" extends «reginal»\nwithdraw no-home because \"x\"\n",
        "THR1004 no file among those given is the template 'reginal'; did you mean 'regional'?");

    [Fact]
    public void NameOfTheTemplateIsMissing() => Check(Template, "authority millbrook \"Millbrook\" extends«»\n", "THR0003 expected the name of a template, but found the end of the line");

    [Fact]
    public void AVocabularyIsNoTemplate() => Finding.Check(
        "authority millbrook \"Millbrook\" extends «england»\n",
        "THR1004 no file among those given is the template 'england'; give the file that declares it as well");

    [Fact]
    public void AVocabularyExtendsNothing() => Finding.Check(
        "vocabulary shared \"Shared\" «extends» regional\n",
        "THR0009 'extends' has no place after 'vocabulary'; it belongs after 'authority'");

    [Fact]
    public void AVocabularyChangesNothing() => Finding.Check(
        "vocabulary shared \"Shared\"\n«withdraw» no-home because \"x\"\n",
        "THR1012 'withdraw' belongs to an authority; a vocabulary only holds what authorities share");

    [Fact]
    public void TemplatesInACircle()
    {
        string[] texts = ["template a \"A\" extends b\nlevel 1 low \"Low\"\n", "template b \"B\" extends a\n", "template c \"C\" extends c\n", "authority d \"D\" extends a\n"];
        var compiled = ThresholdCompiler.Compile([.. texts.Select((text, index) => Repository.Parse($"{index}.thr", text))], AnalysisSettings.Usual);
        Assert.Equal(
            [
                "0.thr THR1011 the templates extend one another in a circle: 'a', then 'b', then 'a' again; take one 'extends' out",
                "1.thr THR1011 the templates extend one another in a circle: 'b', then 'a', then 'b' again; take one 'extends' out",
                "2.thr THR1011 the templates extend one another in a circle: 'c', then 'c' again; take one 'extends' out",
            ],
            compiled.SelectMany(file => file.Diagnostics).Where(finding => finding.Severity == Diagnostics.Severity.Error).Select(finding => $"{finding.Location.Source.Path} {Finding.Describe(finding)}"));
    }

    [Fact]
    public void WhatIsNotThereCannotBeWithdrawn() => Check(
        Template,
        Header + "withdraw «no-hoem» because \"x\"\nreplace «other» \"Other\"\nreplace contact «dekk» \"Desk\" { phone \"1\" }\n",
        "THR1001 there is no bullet of the template named 'no-hoem'; did you mean 'no-home'?",
        "THR1001 there is no bullet of the template named 'other'; only what the template declares can be changed",
        "THR1001 there is no contact of the template named 'dekk'; did you mean 'desk'?");

    [Fact]
    public void OnlyBulletsLevelsContactsAndDocumentsAreChanged() => Check(
        Template,
        Header + "withdraw «moves» because \"x\"\n",
        "THR1020 'moves' is a fact of other-1.thr; only bullets, levels, responses, pathways, contacts, documents and advice can be changed");

    [Fact]
    public void ChangedTwice() => Check(
        Template,
        Header + "replace no-home \"Homeless\"\nreplace «no-home» \"Roofless\"\nwithdraw «no-home» because \"x\"\n",
        "THR1020 'no-home' is replaced on line 2 already; keep one of the two",
        "THR1020 'no-home' is replaced on line 2 already; keep one of the two");

    [Fact]
    public void NothingToChange() => Finding.Check(
        "authority millbrook \"Millbrook\"\n«replace» no-home \"Homeless\"\n",
        "THR1020 'replace' changes what a template says, and this file extends none; write 'extends' and the name of a template after the text of 'millbrook'");

    [Fact]
    public void StrengthAtALevel() => Check(
        Template,
        Header + "replace warm \"Warmer\" at «low»\n",
        "THR1020 'warm' is a strength, which stands at no level; take 'at' out");

    [Fact]
    public void WithdrawnAndAskedForInTheTemplate() => Check(
        Template,
        Header + "withdraw «moves-often» because \"x\"\n",
        "THR1021 'moves-often' is still asked for on line 11 of other-1.thr; replace what asks for it, or do not withdraw it [11:29 asked for here]");

    [Fact]
    public void WithdrawnAndAskedForHere() => Check(
        Template,
        Header + "withdraw no-home because \"x\"\nconsider a \"A\" when «no-home»\nconsider b \"B\" when met «no-home»\nexample e \"E\" { «no-home» yes => no level }\n",
        "THR1021 'no-home' is withdrawn on line 2, and yet it is asked for here; take the question out, or do not withdraw it [2:10 withdrawn here]",
        "THR1021 'no-home' is withdrawn on line 2, and yet it is asked for here; take the question out, or do not withdraw it [2:10 withdrawn here]",
        "THR1021 'no-home' is withdrawn on line 2, and yet it is asked for here; take the question out, or do not withdraw it [2:10 withdrawn here]");

    private const string Rich = Template + """

        response low { contact desk }
        pathway help "Help" { always { - called "Called for help" - cried "Cried for help" } to desk }
        pathway later "Later" when level >= high { to desk }
        consider calls "Look at the calls" when met called
        score worry "Worry" { - sleepless "Sleepless" points 1 band none-seen "None" 0 band some "Some" 1 }
        alert signs "Signs" { - bruise "A bruise" }
        """;

    [Fact]
    public void EveryKindCanBeReplacedAndWithdrawn() => Check(
        Rich,
        Header + """
        replace response low { offer "A talk" }
        replace pathway help "Help at once" usually when met no-home { always { - called "Called" } to desk }
        replace consider calls "Look at all calls"
        replace bruise "Bruises"
        withdraw pathway later because "nobody goes there"
        withdraw consider ask because "asked elsewhere"
        """);

    [Fact]
    public void WhatIsNotThereIsNotChanged() => Check(
        Rich,
        Header + "replace response «high» { offer \"A talk\" }\nwithdraw pathway «hepl» because \"x\"\nwithdraw contact «dekk» because \"x\"\nreplace consider «aks» \"Ask\"\nwithdraw response «lwo» because \"x\"\n",
        "THR1001 there is no response of the template named 'high'; only what the template declares can be changed",
        "THR1001 there is no pathway of the template named 'hepl'; did you mean 'help'?",
        "THR1001 there is no contact of the template named 'dekk'; did you mean 'desk'?",
        "THR1001 there is no consider of the template named 'aks'; did you mean 'ask'?",
        "THR1001 there is no response of the template named 'lwo'; did you mean 'low'?");

    [Fact]
    public void OfEachKindOnceOnly() => Check(
        Rich,
        Header + "withdraw pathway later because \"x\"\nwithdraw pathway «later» because \"y\"\nreplace response low { offer \"A talk\" }\nwithdraw response «low» because \"x\"\nresponse high { offer \"More\" }\n",
        "THR1020 'later' is withdrawn on line 2 already; keep one of the two",
        "THR1020 'low' is replaced on line 4 already; keep one of the two");

    [Fact]
    public void LevelsAndDocumentsStay() => Check(
        Rich,
        Header + "withdraw «level» low because \"x\"\nwithdraw «document» book because \"x\"\n",
        "THR1020 a level stays, since others rest on it; it can be replaced, and not withdrawn",
        "THR1020 a document stays, since others rest on it; it can be replaced, and not withdrawn");

    [Fact]
    public void ItemsOfAScoreStay() => Check(
        Rich,
        Header + "withdraw «sleepless» because \"x\"\n",
        "THR1020 'sleepless' is an item of a score, whose bands rest on all of its items; a score of the template cannot be changed");

    [Fact]
    public void AWithdrawnContactThatIsStillNamed() => Check(
        Rich,
        Header + "withdraw contact «««desk»»» because \"closed\"\nmust not refer to «desk» \"Not there\"\n",
        "THR1021 'desk' is still named on line 13 of other-1.thr; replace what names it, or do not withdraw it [13:24 named here]",
        "THR1021 'desk' is still named on line 14 of other-1.thr; replace what names it, or do not withdraw it [14:89 named here]",
        "THR1021 'desk' is still named on line 15 of other-1.thr; replace what names it, or do not withdraw it [15:47 named here]",
        "THR1021 'desk' is withdrawn on line 2, and yet it is named here; take the line out, or do not withdraw it [2:18 withdrawn here]");

    [Fact]
    public void AWithdrawnContactThatNothingNamesAnyMore() => Check(
        Rich,
        Header + "withdraw contact desk because \"closed\"\nwithdraw response low because \"x\"\nreplace pathway help \"Help\" { always { - called \"Called\" } }\nwithdraw pathway later because \"x\"\n");

    [Fact]
    public void TriggersGoWithTheirPathway() => Check(
        Rich,
        Header + "withdraw «cried» because \"x\"\nreplace pathway «help» \"Help\" { always { - shouted \"Shouted\" } to desk }\nconsider c \"C\" when met «called»\nexample e \"E\" { shouted yes => pathway help }\n",
        "THR1020 'cried' is gone with the pathway 'help' on line 3; what else there is to change is said there",
        "THR1021 'called' is gone with the pathway 'help' and still asked for on line 16 of other-1.thr; replace what asks for it, or keep such a trigger [16:45 asked for here]",
        "THR1021 'called' is gone with the pathway 'help' on line 3, and yet it is asked for here; take the question out, or keep such a trigger [3:17 withdrawn here]");

    [Fact]
    public void AWithdrawnPathwayIsNoExpectation() => Check(
        Rich,
        Header + "withdraw pathway later because \"x\"\nexample e \"E\" { no-home yes => no pathway «later» }\n",
        "THR1021 'later' is withdrawn on line 2, and yet it is named here; take the line out, or do not withdraw it [2:18 withdrawn here]");

    [Fact]
    public void ABulletMayBeNamedLikeAKind() => Check(
        "template regional \"Regional\"\nlevel 1 low \"Low\"\ndomain home \"Home\" { at low { - contact \"No contact\" - response \"No response\" } }\n",
        Header + "withdraw contact because \"x\"\nreplace response \"None at all\"\n");

    [Fact]
    public void UnusedNamesOfATemplateAreReportedUnlessSomebodyWhoExtendsItUsesThem()
    {
        var template = Repository.Parse("regional.thr", "template regional \"Regional\"\nlevel 1 low \"Low\"\nfact moves \"Moves\" number 0..9\nfact pets \"Pets\" number 0..9\nfact cars \"Cars\" number 0..9 allow THR1018 because \"kept for later\"\ndomain home \"Home\" { at low { - moved \"Moved\" } }\n  allow THR2003 because \"of those who extend it\"\n");
        var local = Repository.Parse("local.thr", Header + "replace moved \"Moved often\" when moves > 2\n");
        const string Moves = "THR1018 the fact 'moves' is never used; remove it, or let a condition ask for it";
        const string Pets = "THR1018 the fact 'pets' is never used; remove it, or let a condition ask for it";
        Assert.Equal([Moves, Pets], Of(template));
        Assert.Equal([Pets], Of(template, local));

        static string[] Of(params Dsl.Syntax.FileSyntax[] files) =>
            [.. ThresholdCompiler.Compile(files, AnalysisSettings.Usual)[0].Diagnostics.Where(finding => finding.Allowed is null).Select(Finding.Describe)];
    }

    [Fact]
    public void NamesOfTheTemplateAreTaken() => Check(
        Template,
        Header + "domain more \"More\" { at low { - «no-home» \"Homeless\" } }\n",
        "THR1002 'no-home' is already a bullet on line 8 of other-1.thr; give one of them another name [8:15 declared here first]");

    [Fact]
    public void OnlyABlockOfTheTemplateGoesWithoutItsText() => Check(
        Template,
        Header + "domain other «{» at low { - x \"X\" } }\n",
        "THR0003 expected a text in quotes, but found '{'");

    [Theory]
    [InlineData("withdraw no-home«»\n", "THR0003 expected 'because' and the reason, but found the end of the line")]
    [InlineData("withdraw no-home because«»\n", "THR0003 expected a text in quotes, but found the end of the line")]
    [InlineData("replace«»\n", "THR0003 expected the name of a bullet of the template, or level, response, pathway, contact, document or consider and a name, but found the end of the line")]
    [InlineData("replace no-home«»\n", "THR0003 expected a text in quotes, but found the end of the line")]
    [InlineData("replace no-home \"X\" at«»\n", "THR0003 expected the name of a level, but found the end of the line")]
    [InlineData("replace contact desk \"Desk\"«»\n", "THR0003 expected '{' and what belongs to it, but found the end of the line")]
    public void WhatIsMissing(string line, string expected) => Check(Template, Header + line, expected);

    [Fact]
    public void FindingInTheTemplateStandsWhereItIsExtended()
    {
        var template = Template + "\ndomain more \"More\" { at high { - moves-much \"Moves far too much\" when moves > 2 } }\n";
        Analysed(template, "authority millbrook \"Millbrook\" extends «regional»\n",
            "THR2003 'moves-often', 'moves-much' have the same condition and stand at 'low' and 'high'; keep one, or say what tells them apart");
        Analysed(template, "authority millbrook \"Millbrook\" extends regional\n  allow THR2003 because \"the region knows\"\n");
        Analysed(template + "allow THR2003 because \"the text says so\"\n", Header);
        Analysed(template, Header + "withdraw moves-much because \"x\"\n");
    }

    // The other findings of the analysis are not the point.
    private static void Analysed(string template, string marked, params string[] expected)
    {
        var (text, spans) = MarkedText.Read(marked);
        var compiled = ThresholdCompiler.Compile(Repository.Parse("test.thr", text), new Vocabularies([Repository.Parse("other-1.thr", template)]), AnalysisSettings.Usual);
        var found = compiled.Diagnostics.Where(finding => finding.Code is "THR2003" or "THR4003" && finding.Allowed is null).ToList();
        Assert.Equal(spans, found.Select(finding => finding.Location.Span));
        Assert.Equal(expected.Select(message => message.Split(';')[0]), found.Select(finding => Finding.Describe(finding).Split(';')[0]));
        Assert.All(found, finding => Assert.Equal(("other-1.thr", "in the template"), (finding.Related[0].Location.Source.Path, finding.Related[0].Message)));
    }

    private static void Check(string template, string marked, params string[] expected) => Finding.CheckBeside([template], marked, null, expected);
}
