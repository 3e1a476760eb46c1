using System.Linq;
using Thresholds.Analysis.Tests.Programs;
using Xunit;

namespace Thresholds.Analysis.Tests.Wording;

public class WordingTests
{
    [Theory]
    [InlineData("Missed health checks", "Health checks missed")]
    [InlineData("Injury to the child", "Injuries to a child")]
    [InlineData("Issue with peers", "Issues with peers")]
    [InlineData("Persistent absence from school", "Persistently absent from the schools", false)]
    [InlineData("Health needs are met", "Health needs are not met", false)]
    [InlineData("Pregnant under 13", "Pregnant under 18", false)]
    [InlineData("The", "A", false)]
    [InlineData("Persistent absence", "Frequent absence", false)]
    public void Same_words(string left, string right, bool same = true) => Assert.Equal(same, Codes(left, right) == "THR2012");

    [Theory]
    [InlineData("Unsafe use of the internet", "Persistent unsafe use of the internet", "'persistent'")]
    [InlineData("Signs of neglect", "Early signs of neglect", "'early'")]
    [InlineData("Emerging concerns about speech and language", "Serious concerns about speech and language", "'emerging', 'serious'")]
    [InlineData("Substance misuse that persists", "Substance misuse", "'persists'")]
    public void Told_apart_by_a_qualifier(string left, string right, string qualifiers)
    {
        var finding = Assert.Single(Compiled.Findings(Compiled.Model(Text(left, right))), finding => finding.Rule.Code.StartsWith("THR201", System.StringComparison.Ordinal));
        Assert.Equal(("THR2014", qualifiers), (finding.Rule.Code, finding.Arguments[2]));
    }

    [Fact]
    public void A_number_says_what_a_qualifier_means()
    {
        var text = Text("Absence from school", "Persistent absence from school").Replace("domain", "fact absence \"Absence\" percent\ndomain", System.StringComparison.Ordinal)
            .Replace("\n- right", " when absence > 10%\n- right", System.StringComparison.Ordinal).Replace("\n} }", " when absence > 50%\n} }", System.StringComparison.Ordinal);
        Assert.DoesNotContain(Compiled.Findings(Compiled.Model(text)), finding => finding.Rule.Code == "THR2014");
    }

    [Theory]
    [InlineData("Emerging concerns that the setting does not meet special educational needs (SEN)", "The current setting does not meet special educational needs (SEN)")]
    [InlineData("Emerging concerns about a limited diet: no breakfast, no lunch or lunch money, or underweight", "Ongoing, unresolved issues about a limited diet: no breakfast, no lunch or lunch money, or underweight")]
    [InlineData("Positive, healthy relationships with peers that are appropriate to age", "Relationships with peers are appropriate to age")]
    [InlineData("Forms relationships with unknown adults", "Relationships with unknown adults that are persistent or multiple")]
    public void Nearly_the_same_words(string left, string right) => Assert.Equal("THR2013", Codes(left, right));

    /// <summary>Pairs of one document that mean different things, or say the contrary.</summary>
    [Theory]
    [InlineData("Significant developmental needs are unmet and likely to cause significant harm", "Significant health needs are unmet and likely to cause significant harm or death")]
    [InlineData("Mental health issues that persist, or self-harm without suicidal thoughts", "Complex mental health issues that affect development")]
    [InlineData("Signs of being involved in substance misuse", "Substance misuse that persists")]
    [InlineData("The current setting meets all special educational needs", "The current setting does not meet all special educational needs")]
    [InlineData("A child under the age of 13 who is sexually active with peers", "A child under the age of 16 who is sexually active with peers")]
    [InlineData("Good attendance", "Poor attendance")]
    [InlineData("Homeless", "Pregnant")]
    public void Different_words(string left, string right) => Assert.Equal("", Codes(left, right));

    private static string Text(string left, string right) =>
        $"authority a \"A\"\nlevel 1 one \"One\"\ndomain home \"Home\" {{ at one {{\n- left \"{left}\"\n- right \"{right}\"\n}} }}\n";

    private static string Codes(string left, string right) => string.Join(", ", Compiled.Findings(Compiled.Model(Text(left, right))).Select(finding => finding.Rule.Code));
}
