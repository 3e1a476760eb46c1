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
    [InlineData("Emerging concerns about a limited diet: no breakfast, no lunch or lunch money, or underweight", "Ongoing, unresolved issues about a limited diet: no breakfast, no lunch or lunch money, or underweight", "'emerging', 'ongoing'")]
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

    /// <summary>Which of two is the graver, by lists that begin with a grade, have none for texts without a word, or speak of different things.</summary>
    [Theory]
    [InlineData("Early signs of neglect", "Signs of neglect", "right")]
    [InlineData("Severe neglect of teeth", "Persistent neglect of teeth", "left")]
    [InlineData("Early and severe neglect of teeth", "Persistent neglect of teeth", "left")]
    [InlineData("Early, multiple signs of neglect", "Ongoing signs of neglect", "")]
    [InlineData("Early and severe neglect of teeth", "Early neglect of teeth", "left")]
    [InlineData("Weekly neglect of teeth", "Daily neglect of teeth", "right")]
    [InlineData("Weekly neglect of teeth", "Neglect of teeth", "")]
    [InlineData("Severe neglect of teeth", "Daily neglect of teeth", "left")]
    public void The_graver_of_two(string left, string right, string graver)
    {
        var finding = Assert.Single(Compiled.Findings(Compiled.Model(Text(left, right))), finding => finding.Rule.Code == "THR2014");
        Assert.Equal(graver.Length == 0 ? "" : $", '{graver}' being the graver", finding.Arguments[3]);
    }

    [Theory]
    [InlineData("Severe neglect of teeth", "Early neglect of teeth", "left, right, 'early', 'severe', one, two")]
    [InlineData("Neglect of teeth", "Early neglect of teeth", "left, right, 'early', one, two")]
    [InlineData("Early neglect of teeth", "Severe neglect of teeth", null)]
    [InlineData("Severe neglect of teeth", "Weekly neglect of gums", null)]
    public void Graver_words_at_the_lower_level(string left, string right, string? found)
    {
        var text = Text(left, right).Replace("\ndomain", "\nlevel 2 two \"Two\"\ndomain", System.StringComparison.Ordinal).Replace("\n- right", " } at two { - right", System.StringComparison.Ordinal);
        var findings = Compiled.Findings(Compiled.Model(text)).Where(finding => finding.Rule.Code is "THR2014" or "THR2017").ToList();
        Assert.Equal(found, findings.Where(finding => finding.Rule.Code == "THR2017").Select(finding => string.Join(", ", finding.Arguments)).SingleOrDefault());
        Assert.True(findings.Count <= 1);
    }

    /// <summary>Strengths grow with their words as needs do, and no level is wrong for them.</summary>
    [Fact]
    public void Graver_strengths_stand_where_they_like()
    {
        var text = Text("Severe neglect of teeth", "Early neglect of teeth").Replace("\ndomain", "\nlevel 2 two \"Two\"\ndomain", System.StringComparison.Ordinal).Replace("\n- right", " } at two { + right", System.StringComparison.Ordinal);
        Assert.DoesNotContain(Compiled.Findings(Compiled.Model(text)), finding => finding.Rule.Code == "THR2017");
    }

    [Theory]
    [InlineData("Difficulties at school", "Difficulties in the setting", ", with 'school' taken for 'setting'")]
    [InlineData("Young people who drink", "Drinks as a child", ", with 'young people' taken for 'child'")]
    [InlineData("Is the young carer of a brother", "Is the carer of a brother", null)]
    [InlineData("Early difficulties at school", "Emerging difficulties in the setting", ", with 'school' taken for 'setting', 'early' taken for 'emerging'")]
    [InlineData("Schools are changed", "Changed school", "")]
    public void Synonyms_are_taken_for_one_another(string left, string right, string? taken) => Assert.Equal(
        taken,
        Compiled.Findings(Compiled.Model(Text(left, right))).Where(finding => finding.Rule.Code == "THR2012").Select(finding => finding.Arguments[2]).SingleOrDefault());

    [Fact]
    public void The_score_is_explained()
    {
        var finding = Assert.Single(Compiled.Findings(Compiled.Model(Text("Early trouble with reading at school", "Trouble with slow reading in the setting"))));
        Assert.Equal("THR2013", finding.Rule.Code);
        Assert.Equal(["left", "right", "3", "4", "'trouble', 'reading', 'school'; only 'left' says 'early'; only 'right' says 'slow'; 'school' taken for 'setting'"], finding.Arguments);
    }

    /// <summary>Without lists, words are compared as they are.</summary>
    [Fact]
    public void Without_lists_no_word_is_a_qualifier() => Assert.DoesNotContain(
        Compiled.Findings(Compiled.Model(Text("Early signs of neglect", "Severe signs of neglect").Replace(Lists, "", System.StringComparison.Ordinal))),
        finding => finding.Rule.Code.StartsWith("THR201", System.StringComparison.Ordinal));

    /// <summary>The lists of the shipped vocabulary, on the bullets of a shipped file that they were made for.</summary>
    [Theory]
    [InlineData("low-level-mental-health", "THR2013")]
    [InlineData("emerging-diet-concerns", "THR2014")]
    public void The_shipped_lists(string bullet, string code) =>
        Assert.Contains(Compiled.Findings(Compiled.Shipped("coventry.thr")), finding => finding.Rule.Code == code && finding.Where.Name == bullet);

    private const string Lists = """
        synonyms "school", "setting"
        synonyms "child", "young person", "young people"
        synonyms "carer", "parent"
        synonyms "young carer", "child carer"
        synonyms "issue", "concern"
        grades "early", "emerging" < none < "ongoing", "persistent", "persist", "unresolved" < "serious", "severe"
        grades "weekly" < "daily", "frequent"
        grades none < "multiple"

        """;

    private static string Text(string left, string right) =>
        $"authority a \"A\"\n{Lists}level 1 one \"One\"\ndomain home \"Home\" {{ at one {{\n- left \"{left}\"\n- right \"{right}\"\n}} }}\n";

    private static string Codes(string left, string right) => string.Join(", ", Compiled.Findings(Compiled.Model(Text(left, right))).Select(finding => finding.Rule.Code));
}
