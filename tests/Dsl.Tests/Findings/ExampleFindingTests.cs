using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about examples. Each finding is marked; no other may be there.</summary>
public sealed class ExampleFindingTests
{
    [Fact]
    public void AdviceAlertsAndOutcomes() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        fact a "A" yes/no
        consider c "C" when a
        consider always "Always"
        alert signs "Signs" { - one "One" when a - two "Two" }
        triage t "T" { outcome red "Red" when a outcome amber "Amber" otherwise }
        triage u "U" { outcome red "Red" when not a }
        example right "R" { a yes => advice c, consider c, alert signs, met one, outcome red, no outcome amber }
        example absent "A" { a no, two no => no advice c, no consider c, no alert signs, outcome amber, outcome red }
        example open "O" { a no => open two, «no alert signs» }
        example wrong "W" { a no => «advice c», «no outcome amber», «alert signs» }
        """,
        "THR5001 the example expects 'no alert signs', but that is open",
        "THR5001 the example expects 'advice c', but it is not so",
        "THR5001 the example expects 'no outcome amber', but it is so",
        "THR5001 the example expects 'alert signs', but that is open");

    [Fact]
    public void UnknownAdviceAlertsAndOutcomes() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        fact a "A" yes/no
        consider listen "Listen" when a
        consider always "Always"
        alert signs "Signs" { - one "One" when a }
        triage t "T" { outcome red "Red" when a }
        example unknown "U" { a yes => advice «listn», alert «sings», alert «listen», no outcome «rad», advice «always» }
        """,
        "THR1001 there is no advice 'listn'; did you mean 'listen'?",
        "THR1001 there is no alert 'sings'; did you mean 'signs'?",
        "THR1001 there is no alert 'listen'; declare it, or take in the vocabulary that does",
        "THR1001 there is no outcome of a triage 'rad'; did you mean 'red'?",
        "THR1005 'always' has no condition and is shown in every case; expect nothing of it");

    [Fact]
    public void AnotherLevel() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3 => «level statutory» }
        """,
        "THR5001 the example expects 'level statutory', but the level that is indicated is 'extra'");

    [Fact]
    public void NoLevel() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 7 => «level extra» }
        """,
        "THR5001 the example expects 'level extra', but no level is indicated");

    [Fact]
    public void LevelWhereNoneIsExpected() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3 => «no level» }
        """,
        "THR5001 the example expects 'no level', but the level that is indicated is 'extra'");

    [Fact]
    public void AnotherPossibleLevel() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { pregnant no => «no possible level» }
        """,
        "THR5001 the example expects 'no possible level', but the level that is possible is 'extra'");

    [Fact]
    public void BulletThatIsNotMet() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 7 => «met young» }
        """,
        "THR5001 the example expects 'met young', but it is not so");

    [Fact]
    public void BulletThatIsMet() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3 => «not met young», «open young» }
        """,
        "THR5001 the example expects 'not met young', but it is so",
        "THR5001 the example expects 'open young', but it is so");

    [Fact]
    public void BulletThatIsOpen() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { pregnant no => «met young» }
        """,
        "THR5001 the example expects 'met young', but that is open");

    [Fact]
    public void PathwayThatIsOpen() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3 => «pathway p», «no pathway p» }
        """,
        "THR5001 the example expects 'pathway p', but that is open",
        "THR5001 the example expects 'no pathway p', but that is open");

    [Fact]
    public void AdviceThatIsNotGiven() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { pregnant no => «consider c» }
        """,
        "THR5001 the example expects 'consider c', but it is not so");

    [Fact]
    public void NothingLeftToAsk() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3 => «asks age» }
        """,
        "THR5001 the example expects 'asks age', but nothing is left to ask");

    [Fact]
    public void AnotherFactToAsk() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { pregnant yes => «asks pregnant» }
        """,
        "THR5001 the example expects 'asks pregnant', but what is asked is age");

    [Fact]
    public void EveryExpectationThatFailsIsReported() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 7 => «level extra», not met young, «met young» }
        """,
        "THR5001 the example expects 'level extra', but no level is indicated",
        "THR5001 the example expects 'met young', but it is not so");

    [Fact]
    public void FactGivenTwice() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3, «age» 4 => met young }
        """,
        "THR5002 'age' is given twice in this example; keep one");

    [Fact]
    public void NothingExpected() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3 «=>» }
        """,
        "THR5003 this example says nothing after '=>'; say what to expect, such as level or met");

    [Fact]
    public void ExpectationThatIsNone() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { age 3 => «perhaps extra» }
        """,
        "THR0003 expected level, no level, possible level, met, not met, open, pathway, no pathway, advice, no advice, alert, no alert, outcome, no outcome or asks, and a name, or what a score or grid is, but found 'perhaps extra'");

    [Fact]
    public void FactWithoutAValue() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { «age» => met young }
        """,
        "THR0003 expected a value of 'age', but found none");

    [Fact]
    public void EventsWithoutADay() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact contacts "Contacts" events
        domain health "Health" {
          at extra {
            - a "A" when count(contacts in last 3 months) >= 1
          }
        }
        example «e» "E" { contacts 2026-01-05 => level extra }
        """,
        "THR5004 'contacts' is given as days, and the conditions count back from the day of the assessment; add 'as of' and a day");

    [Fact]
    public void DateWithoutADay() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact seen "Seen" date
        domain health "Health" {
          at extra {
            - a "A" when seen in last 3 months
          }
        }
        example «e» "E" { seen 2026-01-05 => level extra }
        """,
        "THR5004 'seen' is given as days, and the conditions count back from the day of the assessment; add 'as of' and a day");

    [Fact]
    public void CountsNeedNoDay() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact contacts "Contacts" events
        domain health "Health" {
          at extra {
            - a "A" when count(contacts in last 3 months) >= 1
          }
        }
        example e "E" { contacts 2 in last 3 months => level extra }
        """);

    [Fact]
    public void DatesThatAreComparedWithDaysNeedNoDay() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact seen "Seen" date
        domain health "Health" {
          at extra {
            - a "A" when seen < 2026-01-01
          }
        }
        example e "E" { seen 2025-01-05 => level extra }
        """);

    [Fact]
    public void DayThatIsMissing() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        example e "E" { «as of yesterday», age 3 => met young }
        """,
        "THR0003 expected 'as of' and a day, such as as of 2026-03-06, but found 'as of yesterday'");

    [Fact]
    public void ExamplesWaitUntilTheFileIsInOrder() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 5
          }
        }
        pathway p "P" when pregnant { }
        consider c "C" when pregnant
        fact other "Other" «yars»
        example e "E" { age 3 => level statutory }
        """,
        "THR1001 there is no unit 'yars'; did you mean 'years'?");
}
