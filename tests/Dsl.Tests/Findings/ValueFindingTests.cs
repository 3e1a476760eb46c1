using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about values and comparisons. Each finding is marked; no other may be there.</summary>
public sealed class ValueFindingTests
{
    [Fact]
    public void ChoiceThatIsNone() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact risk "Risk" one of low < medium < high
        define d "D" as risk is «mediun»
        """,
        "THR1005 'mediun' is no value of 'risk'; did you mean 'medium'?");

    [Fact]
    public void YesNoFactWithASign() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as pregnant «>=» 1
        """,
        "THR1005 'pregnant' is yes or no; write 'pregnant' or 'not pregnant'");

    [Fact]
    public void YesNoFactInARange() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as pregnant in «1..2»
        """,
        "THR1005 'pregnant' is yes or no; write 'pregnant' or 'not pregnant'");

    [Fact]
    public void DefinitionWithAComparison() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define young "Young" as age < 5
        define d "D" as «young» is yes
        """,
        "THR1005 'young' holds or does not; write 'young' or 'not young'");

    [Fact]
    public void RangeOfADate() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact seen "Seen" date «2026-01-01..2026-02-01»
        """,
        "THR1005 'seen' is a day and has no range; take the range out");

    [Fact]
    public void OpenRangeOfAFact() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact n "N" number 0«..<»10
        """,
        "THR1005 the range of a fact holds both its ends; write '..'");

    [Fact]
    public void WorseWhenYesOfANumber() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact n "N" number 0..10 worse when «yes»
        """,
        "THR1005 'n' is a number; write 'worse when higher' or 'worse when lower'");

    [Fact]
    public void WorseWhenHigherOfYesNo() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact n "N" yes/no worse when «higher»
        """,
        "THR1005 'n' is yes or no; write 'worse when yes' or 'worse when no'");

    [Fact]
    public void ChoicesWithBothMarks() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact c "C" one of a < b «,» c
        """,
        "THR1005 choices are either all parted by ',' or all by '<'; an order of only some of them means nothing");

    [Fact]
    public void CountOfWhatIsNoEvent() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as count(«age» in last 3 months) >= 1
        """,
        "THR1005 'age' is an age; only events are counted");

    [Fact]
    public void EventsInAWindow() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact contacts "Contacts" events
        define d "D" as contacts in «last 3 months»
        """,
        "THR1005 'contacts' is a list of events; write count(contacts in last 3 months) >= 1");

    [Fact]
    public void NumberInAWindow() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as age in «last 3 months»
        """,
        "THR1005 'age' is an age; only dates lie in windows");

    [Fact]
    public void FractionOfACount() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - a "A"
          }
        }
        consider c "C" when count(at extra) >= «1.5»
        """,
        "THR1005 '1.5' is no count; write a whole number up to 100000");

    [Fact]
    public void DeadlineWithoutLength() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        action go "Go"
        response extra { step go within «0» days }
        """,
        "THR1005 a deadline counts from 1 to 10000 whole units; '0' is not such a number");

    [Fact]
    public void WholeNumberWithAFraction() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact n "N" number 0..10
        define d "D" as n < «2.5»
        """,
        "THR1005 'n' is a whole number; 2.5 is not");

    [Fact]
    public void BulletWithAConditionGivenInAnExample() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - young "Young" when age < 3
          }
        }
        example e "E" { «young» yes => no level }
        """,
        "THR1005 'young' follows from facts and cannot be given; give the facts that its condition asks for");

    [Fact]
    public void PercentageWithoutItsSign() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as attendance < «90»
        """,
        "THR1006 'attendance' is a percentage; write 90%");

    [Fact]
    public void PercentageOfANumber() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact n "N" number 0..10
        define d "D" as n < «5%»
        """,
        "THR1006 'n' is counted in plain numbers, not in per cent");

    [Fact]
    public void AgeInWeeks() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as age < «6 weeks»
        """,
        "THR1006 'age' is an age in years or months, not in weeks");

    [Fact]
    public void MonthsOfAFactInWeeks() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact g "Gestation" weeks 0..45
        define d "D" as g < «3 months»
        """,
        "THR1006 'g' is counted in weeks, not in months");

    [Fact]
    public void AgePastTheRange() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as age > «30»
        """,
        "THR1007 'age' is from 0 to 25 years; 30 years is outside");

    [Fact]
    public void PercentagePastTheRange() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as attendance < «101%»
        """,
        "THR1007 'attendance' is from 0% to 100%; 101% is outside");

    [Fact]
    public void MoreThanThereAreConditions() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as at least «3» of (pregnant, age < 3)
        """,
        "THR1007 there are only 2 conditions in the brackets, so 3 of them can never hold");

    [Fact]
    public void ValueOfAnExamplePastTheRange() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        example e "E" { attendance «120%» => no level }
        """,
        "THR1007 'attendance' is from 0% to 100%; 120% is outside");

    [Fact]
    public void OrderOfChoicesWithoutOne() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact c "C" one of a, b
        define d "D" as c «<» b
        """,
        "THR1008 the choices of 'c' have no order; use 'is', 'is not' or 'in (…)', or declare them with '<' between them");

    [Fact]
    public void RangeOfChoicesWithoutOrder() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact c "C" one of a, b
        define d "D" as c in «a..b»
        """,
        "THR1008 the choices of 'c' have no order; use 'is', 'is not' or 'in (…)', or declare them with '<' between them");

    [Fact]
    public void RangeUpsideDown() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as age in «16..12»
        """,
        "THR1009 nothing lies in 16..12; put the smaller end first");

    [Fact]
    public void RangeWithoutItsOnlyNumber() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as attendance in «50%..<50%»
        """,
        "THR1009 nothing lies in 50%..<50%; let its ends belong to it, or take it out");

    [Fact]
    public void RangeOfAFactUpsideDown() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact n "N" number «10..0»
        """,
        "THR1009 nothing lies in 10..0; put the smaller end first");

    [Fact]
    public void PercentageAlone() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as «attendance» and pregnant
        """,
        "THR1010 'attendance' is a percentage, not yes or no; say what it is compared with, such as 'attendance < 90%'");

    [Fact]
    public void AgeAlone() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as not «age»
        """,
        "THR1010 'age' is an age, not yes or no; say what it is compared with, such as 'age >= 1'");

    [Fact]
    public void ChoiceAlone() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact c "C" one of given, refused
        define d "D" as «c»
        """,
        "THR1010 'c' is one of several choices, not yes or no; say what it is compared with, such as 'c is given'");

    [Fact]
    public void DateAlone() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact seen "Seen" date
        define d "D" as «seen»
        """,
        "THR1010 'seen' is a day, not yes or no; say what it is compared with, such as 'seen in last 12 months'");

    [Fact]
    public void EventsCompared() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact contacts "Contacts" events
        define d "D" as «contacts» >= 3
        """,
        "THR1010 'contacts' is a list of events, not yes or no; say what it is compared with, such as 'count(contacts in last 12 months) >= 1'");

    [Fact]
    public void DateInTwoWays() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact seen "Seen" date
        define d "D" as seen < 2026-01-01 and «seen» in last 3 months
        """,
        "THR1013 'seen' is compared both with days and with windows back from the assessment; which of them is later depends on the day, so use one of the two throughout");

    [Fact]
    public void WindowInTerms() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact seen "Seen" date
        define d "D" as seen in «last 2 terms»
        """,
        "THR1014 a window is counted in days, weeks, months or years, as in last 12 months; the dates of school terms are not known here");

    [Fact]
    public void WindowInHours() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact contacts "Contacts" events
        define d "D" as count(contacts in «last 3 hours») >= 3
        """,
        "THR1014 a window is counted in days, weeks, months or years, as in last 12 months; the dates of school terms are not known here");

    [Fact]
    public void EventsWithoutAWindow() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact contacts "Contacts" events
        define d "D" as count(«contacts») >= 3
        """,
        "THR0003 expected a window, as in count(contacts in last 12 months), but found 'contacts' alone");

    [Fact]
    public void CommaAfterTheLastChoice() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact c "C" one of a, b,«»
        """,
        "THR0003 expected the name of a choice, but found the end of the line");
}
