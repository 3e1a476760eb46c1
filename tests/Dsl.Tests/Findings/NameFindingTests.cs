using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about names. Each finding is marked; no other may be there.</summary>
public sealed class NameFindingTests
{
    [Fact]
    public void UndeclaredFactWithSuggestion() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as «attendence» < 90%
        """,
        "THR1001 there is no fact 'attendence'; did you mean 'attendance'?");

    [Fact]
    public void UndeclaredFactWithoutSuggestion() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        define d "D" as «housing»
        """,
        "THR1001 there is no fact 'housing'; declare it, or take in the vocabulary that does");

    [Fact]
    public void UndeclaredLevel() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" { at «extras» { - a "A" } }
        """,
        "THR1001 there is no level 'extras'; did you mean 'extra'?");

    [Fact]
    public void SecondLadderOfABullet() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        ladder school "School"
        domain health "Health" {
          at extra {
            - a "A" ladder school, «schol»
            - b "B" ladder school, «school»
          }
        }
        """,
        "THR1001 there is no ladder 'schol'; did you mean 'school'?",
        "THR0010 'school' is given twice here; keep one");

    [Fact]
    public void UndeclaredLadder() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        ladder school "School"
        domain health "Health" {
          at extra {
            - a "A" ladder «schol»
          }
        }
        """,
        "THR1001 there is no ladder 'schol'; did you mean 'school'?");

    [Fact]
    public void UndeclaredDocumentIsReportedOnceAndNotAsAMissingCitation() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        document matrix "Matrix"
        domain health "Health" from «matrx» { at extra { - a "A"
         - b "B" } }
        """,
        "THR1001 there is no document 'matrx'; did you mean 'matrix'?");

    [Fact]
    public void UndeclaredDocumentWhereNothingReadsIt() => Finding.Check(
        """
        authority millbrook "Millbrook"
        role lead "Lead" from «nowhere»
        """,
        "THR1001 there is no document 'nowhere'; declare it, or take in the vocabulary that does");

    [Fact]
    public void UndeclaredSection() => Finding.Check(
        """
        authority millbrook "Millbrook"
        law act "Act" { - s17 "In need" }
        level 1 extra "Extra" law act.«s71»
        """,
        "THR1001 there is no section in 'act' named 's71'; did you mean 's17'?");

    [Fact]
    public void UndeclaredSubject() => Finding.Check(
        """
        vocabulary shared "Shared words"
        subject parent "Parent"
        fact age "Age" age 0..25 about «parnet»
        """,
        "THR1001 there is no subject 'parnet'; did you mean 'parent'?");

    [Fact]
    public void UndeclaredUnit() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact age "Age" «yaers» 0..25
        """,
        "THR1001 there is no unit 'yaers'; did you mean 'years'?");

    [Fact]
    public void UndeclaredBulletOfMet() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - missed "Missed"
            - b "B" when met «misssed»
          }
        }
        """,
        "THR1001 there is no bullet 'misssed'; did you mean 'missed'?");

    [Fact]
    public void UndeclaredContact() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        contact hub "Hub" { phone "1" otherwise «hubb» }
        """,
        "THR1001 there is no contact 'hubb'; did you mean 'hub'?");

    [Fact]
    public void UndeclaredEvent() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        action go "Go"
        event sent "Sent"
        response extra { step go within 1 day of «snet» }
        """,
        "THR1001 there is no event 'snet'; did you mean 'sent'?");

    [Fact]
    public void UndeclaredRoleOfAStep() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        action go "Go"
        response extra { step go by «nobody» }
        """,
        "THR1001 there is no role 'nobody'; declare it, or take in the vocabulary that does");

    [Fact]
    public void UndeclaredDomainOfACount() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - a "A"
          }
        }
        consider c "C" when count(in «helth») >= 1
        """,
        "THR1001 there is no domain, area or alert 'helth'; did you mean 'health'?");

    [Fact]
    public void UndeclaredFactOfAnExample() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        example e "E" { «agee» 3 => no level }
        """,
        "THR1001 there is no fact or judgement 'agee'; did you mean 'age'?");

    [Fact]
    public void UndeclaredCalendar() => Finding.Check(
        """
        authority millbrook "Millbrook"
        working days mon..fri except bank holidays of «england-and-wale»
        """,
        "THR1001 there is no calendar of bank holidays 'england-and-wale'; did you mean 'england-and-wales'?");

    [Fact]
    public void UndeclaredNameInADefinitionOfAVocabulary() => Finding.Check(
        """
        vocabulary shared "Shared words"
        define d "D" as «nothing-like-it»
        """,
        "THR1001 there is no fact 'nothing-like-it'; declare it, or take in the vocabulary that does");

    [Fact]
    public void UndeclaredPathwayOfAnExample() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        pathway referral "R" when age < 3 { }
        example e "E" { age 3 => pathway «refferal» }
        """,
        "THR1001 there is no pathway 'refferal'; did you mean 'referral'?");

    [Fact]
    public void FactDeclaredTwice() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact a "A" yes/no
        fact «a» "Again" yes/no
        """,
        "THR1002 'a' is already a fact on line 2; give one of them another name [2:6 declared here first]");

    [Fact]
    public void BulletNamedAsAFact() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact a "A" yes/no
        domain health "Health" {
          at extra {
            - «a» "Again"
          }
        }
        """,
        "THR1002 'a' is already a fact on line 4; give one of them another name [4:6 declared here first]");

    [Fact]
    public void AreaNamedAsADomain() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          area «health» "Health again" { at extra { - a "A" } }
        }
        """,
        "THR1002 'health' is already a domain on line 4; give one of them another name [4:8 declared here first]");

    [Fact]
    public void NameOfTheVocabularyDeclaredAgain() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        use england
        fact «pregnant» "Pregnant" yes/no
        """,
        "THR1002 'pregnant' is already a fact on line 35 of england.thr; give one of them another name [35:6 declared here first]");

    [Fact]
    public void ChoiceDeclaredTwice() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact c "C" one of a, b, «a»
        """,
        "THR1002 'a' is already a choice of this fact; give one of them another name");

    [Fact]
    public void OutcomeDeclaredTwice() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        triage t "T" { outcome red "Red" outcome «red» "Red again" }
        """,
        "THR1002 'red' is already an outcome of this triage; give one of them another name");

    [Fact]
    public void NamesOfOtherKindsMayBeTheSame() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact a "A" yes/no
        role a "A"
        contact a "A" { phone "1" }
        """);

    [Fact]
    public void NamesThatDifferInHyphens() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact self-harm "A" yes/no
        fact «selfharm» "B" yes/no
        """,
        "THR1015 'selfharm' and 'self-harm' differ only in their hyphens; rename one [2:6 the other name]");

    [Fact]
    public void FileThatIsNothing() => Finding.Check(
        """
        «»fact a "A" yes/no
        """,
        "THR1003 the file does not say what it is; begin it with 'authority', 'vocabulary' or 'template', a name and a text");

    [Fact]
    public void FileThatIsTwoThings() => Finding.Check(
        """
        authority millbrook "Millbrook"
        «vocabulary» shared "Shared"
        """,
        "THR1003 a file is one authority, one vocabulary or one template, and this one is 'millbrook' already; put this into a file of its own");

    [Fact]
    public void HeaderThatComesLate() => Finding.Check(
        """
        fact a "A" yes/no
        «vocabulary» shared "Shared"
        """,
        "THR1003 'vocabulary' comes first in a file; move it to the top");

    [Fact]
    public void VocabularyThatIsNotThere() => Finding.Check(
        """
        authority millbrook "Millbrook"
        use «wales»
        """,
        "THR1004 no file among those given is the vocabulary 'wales'; give the file that declares it as well");

    [Fact]
    public void VocabularyThatIsMisspelt() => Finding.Check(
        """
        authority millbrook "Millbrook"
        use «englnad»
        """,
        "THR1004 no file among those given is the vocabulary 'englnad'; did you mean 'england'?");

    [Fact]
    public void DomainInAVocabulary() => Finding.Check(
        """
        vocabulary shared "Shared words"
        «domain» health "Health" { }
        """,
        "THR1012 'domain' belongs to an authority; a vocabulary only holds what authorities share");

    [Fact]
    public void ExampleInAVocabulary() => Finding.Check(
        """
        vocabulary shared "Shared words"
        «example» e "E" { => no level }
        """,
        "THR1012 'example' belongs to an authority; a vocabulary only holds what authorities share");

    [Fact]
    public void DefinitionOnItself() => Finding.Check(
        """
        vocabulary shared "Shared words"
        define «d» "D" as not d
        """,
        "THR1011 'd' hangs on itself; take one reference out");

    [Fact]
    public void DefinitionsInACircle() => Finding.Check(
        """
        vocabulary shared "Shared words"
        define «a» "A" as b
        define b "B" as c
        define c "C" as a
        """,
        "THR1011 'a' and 'b' and 'c' hang on one another; take one reference out");

    [Fact]
    public void BulletOnItself() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - «a» "A" when met a
          }
        }
        """,
        "THR1011 'a' hangs on itself; take one reference out");

    [Fact]
    public void BulletThatCountsItself() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - «a» "A" when count(at extra) >= 1
          }
        }
        """,
        "THR1011 'a' hangs on itself; take one reference out");

    [Fact]
    public void FactThatAppliesByItself() => Finding.Check(
        """
        vocabulary shared "Shared words"
        fact «a» "A" yes/no applies when a
        """,
        "THR1011 'a' hangs on itself; take one reference out");

    [Fact]
    public void ContactsInACircle() => Finding.Check(
        """
        vocabulary shared "Shared words"
        contact day "Day" { phone "1" otherwise night }
        contact night "Night" { phone "2" otherwise «day» }
        """,
        "THR1011 the contacts turn to one another in a circle: 'day', then 'night', then 'day' again");

    [Fact]
    public void ContactThatTurnsToItself() => Finding.Check(
        """
        vocabulary shared "Shared words"
        contact day "Day" { phone "1" otherwise «day» }
        """,
        "THR1011 the contacts turn to one another in a circle: 'day', then 'day' again");
}
