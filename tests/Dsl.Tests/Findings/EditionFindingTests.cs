using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is said about editions and about findings that are allowed. Each finding is marked; no other may be there.</summary>
public sealed class EditionFindingTests
{
    [Fact]
    public void EditionThatEndsBeforeItBegins() => Finding.Check(
        """
        authority millbrook "Millbrook"
        edition "E" effective from 2026-02-01 until «2026-01-31»
        """,
        "THR4002 the edition ends on 2026-01-31, before it begins on 2026-02-01; correct one of the days");

    [Fact]
    public void EditionOfOneDay() => Finding.Check(
        """
        authority millbrook "Millbrook"
        edition "E" effective from 2026-02-01 until 2026-02-01
        """);

    [Fact]
    public void AllowThatAllowsNothing() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        document doc "Doc"
        domain health "Health" {
          at extra {
            - a "A" from doc allow «THR4001» because "none"
          }
        }
        """,
        "THR4003 there is no THR4001 here to allow; take the line out");

    [Fact]
    public void AllowOfAnError() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        allow «THR1001» because "later"
        """,
        "THR4004 THR1001 (name is not declared) is an error and cannot be allowed; mend it");

    [Fact]
    public void AllowOfNoCode() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        allow «THR4010» because "typo"
        """,
        "THR4004 there is no finding 'THR4010'; did you mean 'THR2010'?");

    [Fact]
    public void AllowOfNothingLikeACode() => Finding.Check(
        """
        authority millbrook "Millbrook"
        level 1 extra "Extra help"
        level 2 statutory "Statutory help"
        allow «everything» because "bold"
        """,
        "THR4004 there is no finding 'everything'; a finding is named by its code, such as THR4001");
}
