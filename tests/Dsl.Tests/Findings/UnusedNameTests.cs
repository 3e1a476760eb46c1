using System.Linq;
using Thresholds.Dsl.Analysis;
using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>Names that a file declares and never uses. Each finding is marked; no other may be there.</summary>
public sealed class UnusedNameTests
{
    [Fact]
    public void EveryKindOfNameThatNothingUses() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        document «leaflet» "Leaflet"
        law «act» "Act" { - s1 "Duty" }
        subject «aunt» "Aunt"
        unit «pints» "pints"
        fact «calm» "Calm" yes/no
        define «calmer» "Calmer" as sad
        fact sad "Sad" yes/no
        fact faith "Faith" yes/no protected because "it is nobody's business"
        ladder «mood» "Mood"
        role «helper» "Helper"
        form «paper» "Paper"
        assessment «look» "A look"
        event «arrival» "Arrival"
        action «call» "Call"
        contact «desk» "Desk" { phone "1" }
        """,
        AnalysisSettings.Usual,
        "THR1018 the document 'leaflet' is never used; remove it, or cite it with 'from'",
        "THR1018 the law 'act' is never used; remove it, or name it with 'law' at a level or an assessment",
        "THR1018 the subject 'aunt' is never used; remove it, or name it with 'about'",
        "THR1018 the unit 'pints' is never used; remove it, or measure a fact in it",
        "THR1018 the fact 'calm' is never used; remove it, or let a condition ask for it",
        "THR1018 the definition 'calmer' is never used; remove it, or let a condition ask for it",
        "THR1018 the ladder 'mood' is never used; remove it, or let a bullet join it",
        "THR1018 the role 'helper' is never used; remove it, or say what it does in a response or pathway",
        "THR1018 the form 'paper' is never used; remove it, or name it in a response or pathway",
        "THR1018 the assessment 'look' is never used; remove it, or name it in a response or pathway",
        "THR1018 the event 'arrival' is never used; remove it, or let a deadline count from it",
        "THR1018 the action 'call' is never used; remove it, or make it a step of a response or pathway",
        "THR1018 the contact 'desk' is never used; remove it, or name it in a response or pathway, or where another contact says 'otherwise'");

    [Fact]
    public void EveryPlaceWhereANameIsUsed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        document leaflet "Leaflet"
        law act "Act" { - s1 "Duty" }
        level 1 extra "Extra help" law act.s1 from leaflet
        subject aunt "Aunt"
        unit pints "pints"
        fact beer "Beer" decimal pints 0..10 about aunt
        fact rank "Rank" one of low < high
        fact mood "Mood" one of fair, foul
        fact seen "Seen" date
        fact known-to-us "Known to us" yes/no
        fact calls "Calls" events
        fact born "Born" yes/no
        fact weight "Weight" number 0..300 applies when born
        fact measured-only "Measured" percent
        define tipsy "Tipsy" as beer in 2..4
        ladder drink "Drink" on measured-only
        ladder counted "Counted"
        role helper "Helper"
        role looker "Looker"
        role boss "Boss"
        form paper "Paper"
        assessment look "A look"
        event arrival "Arrival"
        event departure "Departure"
        action call "Call"
        contact desk "Desk" { phone "1" open mon..fri 08:00-17:00 otherwise night }
        contact night "Night" { phone "2" }
        contact hub "Hub" { phone "3" }
        domain health "Health" from leaflet {
          at extra {
            - low "Low in mood" ladder drink
            - drunk "Drunk" when tipsy and rank >= high and mood in (fair) and seen in last 2 weeks and known-to-us is known and count(calls ever) >= 1 and weight < 3
          }
        }
        consider c "C" when count(on counted) >= 1
        response extra {
          assessment look required
          inform helper before arrival
          lead looker
          form paper
          step call within 2 days of departure by boss
          to desk
        }
        must not refer to hub "Not there" when met low
        """,
        AnalysisSettings.Usual);

    [Fact]
    public void WhatOnlyExamplesSpeakOf() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        fact «calm» "Calm" yes/no
        fact «open» "Open" yes/no
        fact sad "Sad" yes/no
        domain health "Health" { at extra { - low "Low in mood" when sad } }
        example e "E" { calm yes, open yes, sad yes => level extra, met low }
        """,
        AnalysisSettings.Usual,
        "THR1018 only examples speak of the fact 'calm', so that nothing follows from it; let a condition ask for it, or remove it",
        "THR1018 only examples speak of the fact 'open', so that nothing follows from it; let a condition ask for it, or remove it");

    [Fact]
    public void WhereCitationsAreMissingADocumentMayBeWhatTheyWouldCite() => Finding.Check(
        """
        authority millbrook "Millbrook"
        document leaflet "Leaflet"
        level 1 extra "Extra help"
        domain health "Health" { at extra { - «low» "Low in mood" } }
        """,
        AnalysisSettings.Usual,
        "THR4001 'low' does not say where the document states it; add 'from' here or on the block round it");

    [Fact]
    public void AVocabularyIsSharedAndMayHoldMore() => Finding.Check(
        """
        vocabulary shared "Shared"
        fact sad "Sad" yes/no
        """,
        AnalysisSettings.Usual);

    [Theory]
    [InlineData("- low \"Low\"", "words, inner")]
    [InlineData("- low \"Low\" when sad", "inner")]
    [InlineData("- low \"Low\" when glad", "")]
    [InlineData("- low \"Low\" when sad and glad", "")]
    public void AVocabularyOfWhichNothingIsUsed(string bullet, string unused)
    {
        var files = new[]
        {
            "authority millbrook \"Millbrook\"\nlevel 1 extra \"Extra help\"\nuse words\nuse inner\ndomain health \"Health\" { at extra { " + bullet + " } }\n",
            "vocabulary words \"Words\"\nuse inner\nfact sad \"Sad\" yes/no\n",
            "vocabulary inner \"Inner words\"\nfact glad \"Glad\" yes/no\n",
        };
        var parsed = files.Select((text, index) => Repository.Parse(index + ".thr", text)).ToList();
        var found = ThresholdCompiler.Compile(parsed, AnalysisSettings.Usual)[0].Diagnostics;
        Assert.Equal(
            unused.Split(", ", System.StringSplitOptions.RemoveEmptyEntries).Select(name => $"{name}: nothing of the vocabulary '{name}' is used; remove the line"),
            found.Select(finding => files[0].Substring(finding.Location.Span.Start, finding.Location.Span.Length) + ": " + finding.Message));
    }

    [Fact]
    public void OneNameOfAVocabularyIsEnough() => Finding.Check(
        """
        authority millbrook "Millbrook"
        use england
        level 1 extra "Extra help"
        domain health "Health" { at extra { - young "Younger than four" when age < 4 } }
        """,
        AnalysisSettings.Usual);

    [Fact]
    public void AnAllowAcceptsIt() => Assert.Equal(
        "kept for the next edition",
        Assert.Single(Finding.Compile(
            "authority millbrook \"Millbrook\"\nfact sad \"Sad\" yes/no allow THR1018 because \"kept for the next edition\"\n",
            AnalysisSettings.Usual).Diagnostics).Allowed);

    [Fact]
    public void WithoutTheAnalysisNothingIsSaid() => Finding.None("authority millbrook \"Millbrook\"\nfact sad \"Sad\" yes/no\n");
}
