using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about bullets. Each finding is marked; no other may be there.</summary>
public sealed class MatrixFindingTests
{
    [Fact]
    public void BulletThatAsksForTheLevel() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - a "A" when «level» >= statutory
          }
        }
        """,
        "THR1016 'a' helps to decide the level, so its condition must not ask for it; count bullets instead, as in count(at …) >= 2");

    [Fact]
    public void BulletThatAsksForTheLevelThroughADefinition() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        define high "High" as «level» is statutory
        domain health "Health" {
          at extra {
            - a "A" when high
          }
        }
        """,
        "THR1016 'a' helps to decide the level, so its condition must not ask for it; count bullets instead, as in count(at …) >= 2");

    [Fact]
    public void ExceptionThatAsksForTheLevel() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        domain health "Health" {
          at extra {
            - a "A" when pregnant except when «level» is statutory
          }
        }
        """,
        "THR1016 'a' helps to decide the level, so its condition must not ask for it; count bullets instead, as in count(at …) >= 2");

    [Fact]
    public void StrengthMayAskForTheLevel() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - a "A"
          }
        }
        domain home "Home" { strengths { + s "S" when level >= extra } }
        """);

    [Fact]
    public void NeedAmongStrengths() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain home "Home" { strengths { «-» s "S" } }
        """,
        "THR1017 a strength begins with '+'; a need stands in an 'at' block");

    [Fact]
    public void ProtectedFactDirectly() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact faith "Faith" yes/no protected because "not ours to weigh"
        domain health "Health" {
          at extra {
            - «a» "A" when faith
          }
        }
        """,
        "THR2001 'a' depends on 'faith', which is protected (not ours to weigh); no level may depend on it [4:6 declared protected here]");

    [Fact]
    public void ProtectedFactThroughADefinition() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact faith "Faith" yes/no protected because "not ours to weigh"
        define other "Other" as faith
        domain health "Health" {
          at extra {
            - «a» "A" when not other
          }
        }
        """,
        "THR2001 'a' depends on 'faith', which is protected (not ours to weigh); no level may depend on it [4:6 declared protected here]");

    [Fact]
    public void ProtectedFactInAnException() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact age "Age" age 0..25
        fact pregnant "Pregnant" yes/no
        fact attendance "School attendance" percent 0%..100%
        fact faith "Faith" yes/no protected because "not ours to weigh"
        domain health "Health" {
          at extra {
            - «a» "A" when pregnant except when faith then level statutory
          }
        }
        """,
        "THR2001 'a' depends on 'faith', which is protected (not ours to weigh); no level may depend on it [7:6 declared protected here]");

    [Fact]
    public void ProtectedFactInAdviceIsAllowed() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        fact faith "Faith" yes/no protected because "not ours to weigh"
        consider c "C" when faith
        """);

    [Fact]
    public void BulletWithoutACitation() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        document doc "Doc"
        domain health "Health" {
          at extra {
            - «a» "A"
            - b "B" from doc
          }
        }
        """,
        "THR4001 'a' does not say where the document states it; add 'from' here or on the block round it");

    [Fact]
    public void StrengthWithoutACitation() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        document doc "Doc"
        domain d "D" { strengths { + «a» "A" } }
        """,
        "THR4001 'a' does not say where the document states it; add 'from' here or on the block round it");

    [Fact]
    public void CitationOfTheDomainCounts() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        document doc "Doc"
        domain d "D" from doc { area x "X" { at extra { - a "A" } } strengths { + b "B" } }
        """);

    [Fact]
    public void WithoutDocumentsNothingIsCited() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        domain health "Health" {
          at extra {
            - a "A"
          }
        }
        """);
}
