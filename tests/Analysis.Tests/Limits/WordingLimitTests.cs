using System.Linq;
using Thresholds.Analysis.Tests.Programs;
using Xunit;

namespace Thresholds.Analysis.Tests.Limits;

/// <summary>However many words and bullets are alike, the comparison ends.</summary>
public class WordingLimitTests
{
    private const string Head = "authority a \"A\"\nlevel 1 one \"One\"\n";

    [Fact]
    public void Of_bullets_that_are_all_the_same_each_is_compared_with_the_last_before_it()
    {
        const int bullets = 1_000;
        var text = Head + "domain home \"Home\" { at one {\n" + string.Concat(Enumerable.Range(0, bullets).Select(index => $"- b{index} \"Missed health checks\"\n")) + "} }\n";
        Assert.Equal(
            Enumerable.Range(0, bullets).Sum(index => System.Math.Min(index, Dsl.Syntax.Limits.Alike)),
            Compiled.Findings(Compiled.Model(text)).Count(finding => finding.Rule.Code == "THR2012"));
    }

    [Fact]
    public void Wordings_that_begin_alike_cost_no_more_than_others()
    {
        const int wordings = 20_000;
        var text = Head + "synonyms " + string.Join(", ", Enumerable.Range(0, wordings).Select(index => $"\"a b c w{index}\"")) + "\ndomain home \"Home\" { at one {\n"
            + string.Concat(Enumerable.Range(0, 1_000).Select(index => $"- b{index} \"{string.Concat(Enumerable.Repeat("a b c ", 60))} {index}\"\n"))
            + "- left \"a b c w0\"\n- right \"a b c w19999\"\n} }\n";
        var finding = Assert.Single(Compiled.Findings(Compiled.Model(text)), finding => finding.Where.Name == "left");
        Assert.Equal(("THR2012", ", with 'a b c w0' taken for 'a b c w19999'"), (finding.Rule.Code, finding.Arguments[2]));
    }

    [Fact]
    public void Bullets_of_the_same_words_are_found_however_many_share_some_of_them()
    {
        const int between = 2 * Dsl.Syntax.Limits.Alike;
        var text = Head + "domain home \"Home\" { at one {\n- first \"Bruised, hungry, cold, tired\"\n"
            + string.Concat(Enumerable.Range(0, between).Select(index => $"- b{index} \"Bruised, cold\"\n- c{index} \"Hungry, cold\"\n- d{index} \"Tired, cold\"\n- e{index} \"Tired\"\n"))
            + "- last \"Tired, cold, hungry, bruised\"\n} }\n";
        var finding = Assert.Single(Compiled.Findings(Compiled.Model(text)), finding => finding.Where.Name == "first");
        Assert.Equal(("THR2012", "last"), (finding.Rule.Code, Assert.Single(finding.Beside).Name));
    }
}
