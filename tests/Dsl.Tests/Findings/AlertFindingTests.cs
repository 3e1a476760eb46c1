using Xunit;

namespace Thresholds.Dsl.Tests.Findings;

/// <summary>What is wrong with lists of signs to be alert to.</summary>
public sealed class AlertFindingTests
{
    private const string Head = "authority test \"Test\"\nlevel 1 low \"Low\"\nfact a \"A\" yes/no\ndomain x \"X\" { at low { - one \"One\" } strengths { + good \"Good\" } }\n";

    [Fact]
    public void SignIsNoStrength() => Finding.Check(
        Head + "alert signs \"Signs\" { «+» first \"First\" }\n",
        "THR1017 a sign to be alert to begins with '-'; a strength stands in a 'strengths' block");

    [Theory]
    [InlineData("count(at low in «signs») >= 1")]
    [InlineData("count(in «signs» in x) >= 1")]
    [InlineData("count(strengths in «signs») >= 1")]
    public void SignsAreCountedAlone(string condition) => Finding.Check(
        Head + "alert signs \"Signs\" { - first \"First\" }\nconsider c \"C\" when " + condition + "\n",
        "THR1005 the signs of the alert 'signs' stand at no level and in no domain; count them alone, as in count(in signs) >= 2");

    [Fact]
    public void AlertSharesNamesWithDomains() => Finding.Check(
        Head + "alert «x» \"Signs\" { - first \"First\" }\n",
        "THR1002 'x' is already a domain on line 4; give one of them another name [4:8 declared here first]");

    [Fact]
    public void SignHasNoLevelAndNoLadder() => Finding.Check(
        Head + "alert signs \"Signs\" {\n  - first \"First\" «ladder» rungs\n  - second \"Second\" when a «except» when a then level low\n}\n",
        "THR0009 'ladder' has no place in an alert; it belongs at the top of a file",
        "THR0009 'except' has no place in an alert; it belongs on a bullet");

    [Fact]
    public void VocabularyHasNoAlerts() => Finding.Check(
        "vocabulary v \"V\"\n«alert» signs \"Signs\" { - first \"First\" }\n",
        "THR1012 'alert' belongs to an authority; a vocabulary only holds what authorities share");

    [Fact]
    public void UnclosedAlertSpoilsNothingElse() => Finding.Check(
        Head + "alert signs \"Signs\" «{»\n  - first \"First\"\nconsider c \"C\" when count(in signs) >= 1\n",
        "THR0005 this block is not closed; end it with '}'");
}
