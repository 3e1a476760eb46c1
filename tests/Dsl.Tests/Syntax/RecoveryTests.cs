using System.Linq;
using Xunit;

namespace Thresholds.Dsl.Tests.Syntax;

/// <summary>A mistake costs the line it is on, and nothing else.</summary>
public sealed class RecoveryTests
{
    private const string Head = "authority millbrook \"Millbrook\"\nlevel 1 extra \"Extra\"\nlevel 2 statutory \"Statutory\"\nfact age \"Age\" age 0..25\n";

    /// <summary>A file with a mistake of another kind in nearly every declaration and bullet, each marked.</summary>
    public const string Broken = """
        authority millbrook "Millbrook"
        edition "Thresholds" effective from «2026-02-30»
        level 1 universal "Universal"
        «levl» 2 extra "Extra help"
        level 3 statutory "Statutory help"
        fact age "Age" age 0..25
        fact «"No name"» yes/no
        fact disabled «yes»/no
        fact pregnant "Pregnant" yes/no «;»
        fact «School_Attendance» "Attendance" percent 0%..100%
        fact attendance "Attendance" «percnt» 0%..100%
        fact consent "Consent" one of given, refused
        «some» stray line of the document that was pasted here
        fact housed "Housed" yes/no
        define young "Young" as age < 5 and pregnant «or» housed
        law act "Act" {
          - s17 "In need"
          - s47«»
        }
        domain health "Health" {
          at extra {
            - good-1 "Good" when age < 3
            - «"No name"» when age < 3
            - no-text «when» age < 3
            - unclosed «"Unclosed text when age < 3»
            - good-2 "Good" when age < 4
            - no-condition "No condition" when«»
            - typo "Typo" «whem» age < 3
            - good-3 "Good" when age < 5
            - bracket "Bracket" when (age < 3 or pregnant«»
            - stray "Stray" when age < 3 «)»
            «*» starred "Starred"
            - range "Range" when age in 3«»
            - unit "Unit" when age < «3 weeks»
            - unknown-fact "Unknown" when «aeg» < 3
            - twice "Twice" when age < 3 «when» age < 4
            «pasted» text of the document
            - good-4 "Good" when age < 6
            + fine "Fine"
          }
          at statutory «{»
            - good-5 "Good"
          strengths {
            + good-6 "Good"
          }
        }
        response extra {
          offer "Something"
          «ofer» "Something else"
          consent «perhaps»
          lead«»
        }
        contact hub "Hub" { phone «999» }
        contact office "Office" { phone "1" open «mon-fri» 09:00-17:00 }
        pathway referral "Referral" when age < 2 {
          to hub
          «fone» "999"
        }
        consider twins "Twins" when«»
        example one "One" { age 3 level extra «}»
        example two "Two" { age 3, «=>» level extra }
        fact last "Last" yes/no
        """;

    [Fact]
    public void EveryMistakeIsFoundInItsPlaceAndNothingElse()
    {
        var model = Finding.Check(
            Broken,
            "THR0011 '2026-02-30' is no day of the calendar; a day is written as 2026-03-06",
            "THR0004 'levl' begins nothing here; did you mean 'level'?",
            "THR0003 expected a name, but found a text",
            "THR0003 expected a text in quotes, but found 'yes'",
            "THR0001 ';' means nothing here; take it out",
            "THR0007 'School_Attendance' is not a name: names are of small letters, digits and single hyphens; write 'school-attendance'",
            "THR1001 there is no unit 'percnt'; did you mean 'percent'?",
            "THR0004 'some' begins nothing here; take it out",
            "THR0006 'or' follows 'and' without brackets, so that it can be read two ways; put brackets round what belongs together",
            "THR0003 expected the text of the bullet in quotes, but found the end of the line",
            "THR0003 expected the name of the bullet, but found a text",
            "THR0003 expected the text of the bullet in quotes, but found 'when'",
            "THR0002 this text has no closing quote on its line; end it with \"",
            "THR0003 expected a condition, such as age < 13, but found the end of the line",
            "THR0004 'whem' begins nothing here; did you mean 'when'?",
            "THR0003 expected a closing bracket ')', but found the end of the line",
            "THR0005 this bracket closes nothing; take it out",
            "THR0001 '*' means nothing here; take it out",
            "THR0003 expected '..' between the ends of a range, but found the end of the line",
            "THR1006 'age' is an age in years or months, not in weeks",
            "THR1001 there is no fact 'aeg'; did you mean 'age'?",
            "THR0010 'when' is given twice here; keep one",
            "THR0004 'pasted' begins nothing here; take it out",
            "THR0005 this block is not closed; end it with '}'",
            "THR0004 'ofer' begins nothing here; did you mean 'offer'?",
            "THR0003 expected 'required', 'sought' or 'not required', but found 'perhaps'",
            "THR0003 expected the name of a role, but found the end of the line",
            "THR0003 expected a text in quotes, but found '999'",
            "THR0003 expected hours, such as mon..fri 08:30-17:00, but found 'mon-fri'",
            "THR0004 'fone' begins nothing here; take it out",
            "THR0003 expected a condition, such as age < 13, but found the end of the line",
            "THR0003 expected '=>' and what to expect, but found '}'",
            "THR0003 expected a fact and its value, such as age 12, but found '=>'").Model!; // an authority
        var authority = model.Authority;
        Assert.Equal(["universal", "extra", "statutory"], authority.Levels.Select(level => level.Id));
        Assert.Equal(["good-1", "good-2", "good-3", "good-4", "fine", "good-5"], authority.Indicators.Select(indicator => indicator.Id).Where(id => id.StartsWith("good", System.StringComparison.Ordinal) || id == "fine"));
        Assert.Equal(["age < 3", "age < 4", "age < 5", "age < 6"], authority.Indicators.Where(indicator => indicator.Id.StartsWith("good-", System.StringComparison.Ordinal)).Select(indicator => indicator.Condition).OfType<string>());
        Assert.Equal("statutory", authority.Indicators.Single(indicator => indicator.Id == "good-5").Level.Id);
        Assert.Equal("good-6", Assert.Single(authority.Strengths).Id);
        Assert.Equal(["hub", "office"], authority.Contacts.Select(contact => contact.Id));
        Assert.Equal("hub", Assert.IsType<ContactRule>(Assert.Single(Assert.Single(authority.Pathways).Provisions)).Contact.Id);
        Assert.Equal(["Something", "Something else"], Assert.Single(authority.Responses).Provisions.OfType<Offer>().Select(offer => offer.Text));
    }

    [Fact]
    public void EveryBraceMayBeMissingAtTheSameTime()
    {
        var compiled = Finding.Check(
            Head + """
            domain health "Health" «{»
              area body "Body" «{»
                at extra «{»
                  - a "A"
                at statutory «{»
                  - b "B"
              area mind "Mind" «{»
                at extra «{»
                  - c "C"
                strengths «{»
                  + d "D"
            response extra «{»
              offer "Help"
            pathway p "P" «{»
              always «{»
                - e "E"
              to hub
            contact hub "Hub" «{»
              phone "1"
            fact last "Last" yes/no
            """,
            [.. Enumerable.Repeat("THR0005 this block is not closed; end it with '}'", 11)]);
        var authority = compiled.Model!.Authority; // an authority
        Assert.Equal(["a@extra in body", "b@statutory in body", "c@extra in mind"], authority.Indicators.Select(indicator => $"{indicator.Id}@{indicator.Level.Id} in {indicator.Area?.Id}"));
        Assert.Equal("d", Assert.Single(authority.Strengths).Id);
        Assert.Equal("hub", Assert.IsType<ContactRule>(Assert.Single(Assert.Single(authority.Pathways).Provisions)).Contact.Id);
    }

    [Fact]
    public void DeclarationThatBreaksOffDoesNotSwallowTheNext()
    {
        const string Expected = "but found the end of the line";
        Finding.Check(
            """
            vocabulary shared "Shared"
            fact«»
            fact a«»
            fact b "B"«»
            fact c "C" one of«»
            fact d "D" one of x <«»
            fact e "E" percent 0%..«»
            fact f "F" yes/no worse«»
            fact g "G" yes/no worse when«»
            fact h "H" yes/no over«»
            fact i "I" yes/no protected«»
            fact j "J" yes/no applies«»
            fact k "K" yes/no note«»
            define l "L" as«»
            define m "M" as f and«»
            define n "N" as not«»
            define o "O" as at least 1 of«»
            define p "P" as count(«»
            ladder q "Q" on«»
            fact last "Last" yes/no
            """,
            "THR0003 expected a name, " + Expected,
            "THR0003 expected a text in quotes, " + Expected,
            "THR0003 expected a type, such as yes/no, age 0..25, percent 0%..100%, weeks, date, events or one of …, " + Expected,
            "THR0003 expected the name of a choice, " + Expected,
            "THR0003 expected the name of a choice, " + Expected,
            "THR0003 expected a value, " + Expected,
            "THR0003 expected 'when', " + Expected,
            "THR0003 expected 'higher', 'lower', 'yes' or 'no', " + Expected,
            "THR0003 expected a period, such as last 2 terms, " + Expected,
            "THR0003 expected 'because' and the reason, " + Expected,
            "THR0003 expected 'when' or 'unless', " + Expected,
            "THR0003 expected a text in quotes, " + Expected,
            "THR0003 expected a condition, such as age < 13, " + Expected,
            "THR0003 expected a condition, such as age < 13, " + Expected,
            "THR0003 expected a condition, such as age < 13, " + Expected,
            "THR0003 expected an opening bracket and conditions with commas between, " + Expected,
            "THR0003 expected a closing bracket ')', " + Expected,
            "THR0003 expected the name of a fact, " + Expected);
    }

    [Fact]
    public void PastedProseIsOneFinding() => Finding.Check(
        Head + """
        «The» partnership agreed in March that the following paragraphs
        explain the approach, which is not exhaustive.

        They are pasted here by mistake.
        fact last "Last" yes/no
        """,
        "THR0004 'The' begins nothing here; take it out");

    [Fact]
    public void ClausesAfterAMistakeGoWithIt() => Finding.Check(
        Head + """
        domain health "Health" {
          at extra {
            - a "A" «whenever» age < 3
                note "it goes on"
                ladder nothing
            - b "B" when age < 3
          }
        }
        """,
        "THR0004 'whenever' begins nothing here; take it out");

    [Fact]
    public void LayoutIsFree()
    {
        var spread = Finding.None("authority\n millbrook\n\"Millbrook\"\nlevel\n1\n extra\n\"Extra\"\ndomain\nhealth\n\"Health\"\n{\nat\nextra\n{\n-\na\n\"A\"\nnote\n\"N\"\n}\n}\n").Model!; // an authority
        Assert.Equal("N", Assert.Single(spread.Authority.Indicators).Note);
        var dense = Finding.None("authority millbrook\"Millbrook\"level 1 extra\"Extra\"domain health\"Health\"{at extra{-a\"A\"note\"N\"}}").Model!; // an authority
        Assert.Equal("N", Assert.Single(dense.Authority.Indicators).Note);
    }
}
