using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about responses, pathways and contacts. Each finding is marked; no other may be there.</summary>
public sealed class ObligationFindingTests
{
    [Fact]
    public void SecondResponse() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        response extra { offer "One" }
        response statutory { }
        response «extra» { offer "Two" }
        """,
        "THR3001 the response at 'extra' is already given; put everything in one");

    [Fact]
    public void HoursOverMidnight() => Finding.Check(
        """
        vocabulary shared "Shared words"
        contact night "Night" { open 17:00-«08:30» }
        """,
        "THR3002 08:30 is not after 17:00; hours over midnight are written as two periods, up to 24:00 and from 00:00");

    [Fact]
    public void HoursWithoutLength() => Finding.Check(
        """
        vocabulary shared "Shared words"
        contact night "Night" { open mon 08:30-«08:30», tue 09:00-10:00 }
        """,
        "THR3002 08:30 is not after 08:30; hours over midnight are written as two periods, up to 24:00 and from 00:00");

    [Fact]
    public void PartnerIsADeclaredRole() => Finding.Check(
        "authority millbrook \"Millbrook\"\nlevel 1 extra \"Extra help\"\nrole school \"School\"\nresponse extra { partner «scool» }\n",
        "THR1001 there is no role 'scool'; did you mean 'school'?");

    [Fact]
    public void StandardHasNoDeadline() => Finding.Check(
        "authority millbrook \"Millbrook\"\nlevel 1 extra \"Extra help\"\nresponse extra { standard \"Seen\" «within» 2 days }\n",
        "THR0009 'within' has no place after 'standard'; it belongs after 'duty'");

    [Fact]
    public void LevelsOfATrigger() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact one-at-statutory "Taken" yes/no
        pathway p "P" {
          may {
            - a "A" at «extras»
            - b "B" at statutory or «extra»
            - c "C" at extra when «level» >= extra
            - «one» "One" at extra or statutory
            - e "E" at extra «except» when one-at-statutory
          }
        }
        domain x "X" { at extra { - d "D" «at» statutory } }
        """,
        "THR1001 there is no level 'extras'; did you mean 'extra'?",
        "THR1005 'extra' is not above 'statutory'; of two levels the lower comes first",
        "THR1016 'c' helps to decide the level, so its condition must not ask for it; count bullets instead, as in count(at …) >= 2",
        "THR1002 'one-at-statutory' is already the question whether this stands at the higher level; give one of them another name",
        "THR0009 'except' has no place on a trigger; it belongs on a bullet of an 'at' block; here write 'unless'",
        "THR0009 'at' has no place in an 'at' block; it belongs in a domain");

    [Fact]
    public void SecondOtherwise() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        triage t "T" {
          outcome a "A" otherwise
          outcome b "B" «otherwise»
        }
        """,
        "THR3003 't' has an outcome for all other cases already; keep one 'otherwise'");

    [Fact]
    public void PathwayWithoutATrigger() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        pathway «p» "P" { }
        """,
        "THR0003 expected a trigger of this pathway, such as 'when level >= …' or 'always when …', but found none");

    [Fact]
    public void TriggerWithoutACondition() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        pathway p "P" {
          «when-it-hurts»
        }
        """,
        "THR0004 'when-it-hurts' begins nothing here; take it out");

    [Fact]
    public void StrengthOfATriggerWithoutACondition() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        pathway p "P" when level >= extra {
          «usually»
        }
        """,
        "THR0003 expected 'when' and a condition, or a list of bullets in braces, but found neither");

    [Fact]
    public void UnknownStrictness() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        assessment early "Early"
        response extra { assessment early «maybe» }
        """,
        "THR0003 expected 'required', 'considered', 'helpful' or 'not required', but found 'maybe'");

    [Fact]
    public void UnknownConsent() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        response extra { consent «optional» }
        """,
        "THR0003 expected 'required', 'sought' or 'not required', but found 'optional'");

    [Fact]
    public void DefinitionWithoutAMeaning() => Finding.Check(
        """
        vocabulary shared "Shared words"
        define «d» "D"
        """,
        "THR0003 expected 'as' and a condition, but found nothing of the kind");
}
