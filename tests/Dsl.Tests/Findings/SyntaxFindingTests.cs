using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about mistakes in the form of a file. Each finding is marked; no other may be there.</summary>
public sealed class SyntaxFindingTests
{
    [Fact]
    public void SignsThatStandTogetherAreOneFinding() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact pregnant "Pregnant" yes/no «;;!»
        """,
        "THR0001 ';;!' means nothing here; take it out");

    [Fact]
    public void SlantedQuotesMeanNothing() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact pregnant «“»Pregnant” yes/no
        """,
        "THR0001 '“' means nothing here; take it out");

    [Fact]
    public void SpacesOfOtherScriptsMeanNothing() => Finding.Check(
        "vocabulary shared \"Shared words\"\nfact«\u00a0»pregnant \"Pregnant\" yes/no\n",
        "THR0001 '\u00a0' means nothing here; take it out");

    [Fact]
    public void TextEndsWithItsLine() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - pregnant-child «"Pregnant when pregnant»
            - other "Other" when age < 3
          }
        }
        """,
        "THR0002 this text has no closing quote on its line; end it with \"");

    [Fact]
    public void MissingTextIsNamedBeforeWhatStandsInItsPlace() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young «when» age < 3
          }
        }
        """,
        "THR0003 expected the text of the bullet in quotes, but found 'when'");

    [Fact]
    public void MissingNameIsNamed() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact «"Pregnant"» yes/no
        """,
        "THR0003 expected a name, but found a text");

    [Fact]
    public void MissingPartAtTheEndOfALineIsMarkedThere() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact pregnant "Pregnant"«»
        fact other "Other" yes/no
        """,
        "THR0003 expected a type, such as yes/no, age 0..25, percent 0%..100%, weeks, date, events or one of …, but found the end of the line");

    [Fact]
    public void MissingConditionIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when«»
          }
        }
        """,
        "THR0003 expected a condition, such as age < 13, but found the end of the line");

    [Fact]
    public void MissingConditionAfterAndIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 3 and«»
          }
        }
        """,
        "THR0003 expected a condition, such as age < 13, but found the end of the line");

    [Fact]
    public void MissingValueIsNamed() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as age <«»
        """,
        "THR0003 expected a value, but found the end of the line");

    [Fact]
    public void MissingRangeIsNamed() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as attendance in 50%«»
        """,
        "THR0003 expected '..' between the ends of a range, but found the end of the line");

    [Fact]
    public void MissingBracketIsNamed() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as (age < 3 or pregnant«»
        """,
        "THR0003 expected a closing bracket ')', but found the end of the line");

    [Fact]
    public void MissingBlockIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        domain health "Health"«»
        """,
        "THR0003 expected '{' and what belongs to it, but found the end of the line");

    [Fact]
    public void MissingReasonIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        allow THR4001«»
        """,
        "THR0003 expected 'because' and the reason, but found the end of the line");

    [Fact]
    public void MissingSectionIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        law act "Act" { - s1 "One" }
        assessment a "A" law act«»
        """,
        "THR0003 expected a point and the section, as in children-act-1989.s17, but found the end of the line");

    [Fact]
    public void MissingDirectionIsNamed() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25 worse when «bigger»
        """,
        "THR0003 expected 'higher', 'lower', 'yes' or 'no', but found 'bigger'");

    [Fact]
    public void MissingHoursAreNamed() => Finding.Check(
        """
        vocabulary shared "Shared words"
        contact hub "Hub" { open «mon-fri» 09:00-17:00 }
        """,
        "THR0003 expected hours, such as mon..fri 08:30-17:00, but found 'mon-fri'");

    [Fact]
    public void MissingUnitOfADeadlineIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        action go "Go"
        response extra { step go within 3 «blinks» }
        """,
        "THR0003 expected a unit of time, such as hours or working days, but found 'blinks'");

    [Fact]
    public void MissingArrowIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        example e "E" { age 3 «}»
        """,
        "THR0003 expected '=>' and what to expect, but found '}'");

    [Fact]
    public void MissingEntryIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        example e "E" { age 3, «=>» no level }
        """,
        "THR0003 expected a fact and its value, such as age 12, but found '=>'");

    [Fact]
    public void MisspeltDeclarationIsRead() => Finding.Check(
        """
        vocabulary shared "Shared words"
        «fcat» age "Age" age 0..25
        define d "D" as age < 3
        """,
        "THR0004 'fcat' begins nothing here; did you mean 'fact'?");

    [Fact]
    public void MisspeltClauseIsNamed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" «whem» age < 3
          }
        }
        """,
        "THR0004 'whem' begins nothing here; did you mean 'when'?");

    [Fact]
    public void MisspeltLineOfABlockIsRead() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        response extra { «ofer» "Help" }
        """,
        "THR0004 'ofer' begins nothing here; did you mean 'offer'?");

    [Fact]
    public void WordThatIsNothingIsNamed() => Finding.Check(
        """
        vocabulary shared "Shared words"
        «xylophone» age "Age"
        """,
        "THR0004 'xylophone' begins nothing here; take it out");

    [Fact]
    public void BlockThatIsNotClosedIsMarkedAtItsBrace() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra «{»
            - a "A"
          at statutory {
            - b "B"
          }
        }
        """,
        "THR0005 this block is not closed; end it with '}'");

    [Fact]
    public void BlockIsClosedByTheNextDeclaration() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" «{»
        fact x "X" yes/no
        """,
        "THR0005 this block is not closed; end it with '}'");

    [Fact]
    public void ListOfTriggersIsClosedByTheNextLine() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        pathway p "P" {
          always «{»
            - hurt "Hurt"
          usually when hurt
        }
        """,
        "THR0005 this block is not closed; end it with '}'");

    [Fact]
    public void BraceTooManyIsMarked() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - a "A"
          }
        }
        «}»
        """,
        "THR0005 this brace closes no block; take it out");

    [Fact]
    public void BracketTooManyIsMarked() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - a "A" when age < 3«)»
          }
        }
        """,
        "THR0005 this bracket closes nothing; take it out");

    [Fact]
    public void OrThenAndIsMarkedAtTheSecond() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as pregnant or age < 3 «and» age > 1
        """,
        "THR0006 'and' follows 'or' without brackets, so that it can be read two ways; put brackets round what belongs together");

    [Fact]
    public void AndThenOrIsMarkedOnce() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as pregnant and age < 3 «or» age > 1 and pregnant
        """,
        "THR0006 'or' follows 'and' without brackets, so that it can be read two ways; put brackets round what belongs together");

    [Fact]
    public void NameInCapitalsIsMended() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact «SchoolAttendance» "Attendance" yes/no
        """,
        "THR0007 'SchoolAttendance' is not a name: names are of small letters, digits and single hyphens; write 'school-attendance'");

    [Fact]
    public void NameWithUnderscoreIsMended() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact «school_attendance» "Attendance" yes/no
        """,
        "THR0007 'school_attendance' is not a name: names are of small letters, digits and single hyphens; write 'school-attendance'");

    [Fact]
    public void NameWithAccentIsNotMended() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact «né» "Born" yes/no
        """,
        "THR0007 'né' is not a name: names are of small letters, digits and single hyphens");

    [Fact]
    public void BulletsCannotHaveWordsOfConditions() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - «unknown» "Unknown to services"
          }
        }
        """,
        "THR0008 'unknown' is a word of conditions and cannot be a name; choose another");

    [Fact]
    public void DefinitionsCannotHaveWordsOfConditions() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact x "X" yes/no
        define «any» "Any" as x
        """,
        "THR0008 'any' is a word of conditions and cannot be a name; choose another");

    [Fact]
    public void BulletOutsideABlockIsMisplaced() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          «-» a "A"
        }
        """,
        "THR0009 '-' has no place in a domain; it belongs in an 'at' block");

    [Fact]
    public void LineOfAnotherBlockIsMisplaced() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        response extra {
          «phone» "999"
        }
        """,
        "THR0009 'phone' has no place in a response; it belongs in a contact");

    [Fact]
    public void DeclarationWithinABlockIsMisplaced() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        response extra {
          «fact» x "X" yes/no
        }
        """,
        "THR0009 'fact' has no place in a response; it belongs at the top of a file");

    [Fact]
    public void ClauseOfAnotherDeclarationIsMisplaced() => Finding.Check(
        """
        vocabulary shared "Shared words"
        role lead "Lead" «web» "https://x"
        """,
        "THR0009 'web' has no place after 'role'; it belongs in a contact");

    [Fact]
    public void ExceptionOnAStrengthIsMisplaced() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" { strengths { + a "A" when pregnant «except» when age < 3 } }
        """,
        "THR0009 'except' has no place in a 'strengths' block; it belongs on a bullet of an 'at' block; here write 'unless'");

    [Fact]
    public void ExceptionOnATriggerIsMisplaced() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        pathway p "P" { always { - a "A" when pregnant «except» when age < 3 } }
        """,
        "THR0009 'except' has no place on a trigger; it belongs on a bullet of an 'at' block; here write 'unless'");

    [Fact]
    public void DeadlineIsGivenOnce() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        action go "Go"
        response extra { step go within 3 days «without» delay }
        """,
        "THR0010 'deadline' is given twice here; keep one");

    [Fact]
    public void CitationIsGivenOnceAlsoWhereNothingReadsIt() => Finding.Check(
        """
        authority millbrook "Millbrook"
        document doc "Doc"
        role lead "Lead" from doc «from» doc
        """,
        "THR0010 'from' is given twice here; keep one");

    [Fact]
    public void EditionIsGivenOnce() => Finding.Check(
        """
        authority millbrook "Millbrook"
        edition "One"
        «edition» "Two"
        """,
        "THR0010 'edition' is given twice here; keep one");

    [Fact]
    public void TimeAfterTheEndOfTheDay() => Finding.Check(
        """
        vocabulary shared "Shared words"
        contact hub "Hub" { open 08:00-«24:30» }
        """,
        "THR0011 '24:30' is no time of day; a time is written as 08:30, and 24:00 is the end of a day");

    [Fact]
    public void NumberWithTwoPoints() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as attendance < «9.5.1»%
        """,
        "THR0011 '9.5.1' is no number; it has two points");

    [Fact]
    public void MomentThatIsNone() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        example e "E" { as of «2026-03-06T25:00», age 3 => no level }
        """,
        "THR0011 '2026-03-06T25:00' is no moment; a moment is written as 2026-03-06T16:45");

    [Fact]
    public void BackslashInAText() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact x "a«\»b" yes/no
        """,
        "THR0012 a backslash stands only before a quote or another backslash; write \\\\ for a backslash");

    [Fact]
    public void ControlCharacterInAText() => Finding.Check(
        "vocabulary shared \"Shared words\"\nfact x \"a«\a»b\" yes/no\n",
        "THR0012 this text holds a control character; take it out");

    [Fact]
    public void EmptyTextOfBlanks() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact x «"  "» yes/no
        """,
        "THR0012 this text is empty; say something");
}
