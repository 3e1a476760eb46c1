using System.Linq;
using Thresholds.Analysis.Tests.Programs;
using Thresholds.Dsl.Analysis;
using Xunit;

namespace Thresholds.Analysis.Tests.Optional;

/// <summary>Findings that are given only when asked for.</summary>
public class OptionalFindingTests
{
    private const string Head = """
        authority a "A"
        level 1 one "One"
        level 2 two "Two"
        level 3 three "Three"
        fact age "Age" age 0..25
        fact attendance "Attendance" percent 0%..100%
        fact calls "Calls" events
        fact rank "Rank" one of low < middle < high
        fact kind "Kind" one of red, blue
        fact sad "Sad" yes/no
        fact unborn "Unborn" yes/no
        fact weight "Weight" number 0..100 applies unless unborn
        define minor "Minor" as age < 18
        ladder school "School"

        """;

    [Theory]
    [InlineData("- b \"B\" when age < 13", "age 12", "b, 13 years of 'age'")]
    [InlineData("- b \"B\" when age < 13", "age 12; age 13", "")]
    [InlineData("- b \"B\" when age < 150 months", "age 12; age 13", "b, 150 months of 'age'")]
    [InlineData("- b \"B\" when minor", "age 17; age 20", "")]
    [InlineData("- b \"B\" when minor and sad", "", "b, 18 years of 'age'")]
    [InlineData("- b \"B\" when sad", "", "")]
    [InlineData("- b \"B\"", "", "")]
    [InlineData("- b \"B\" when rank >= middle", "", "")]
    [InlineData("- b \"B\" when attendance in 50%..90%", "attendance 50%", "b, 50% and 90% of 'attendance'")]
    [InlineData("- b \"B\" when attendance in 50%..90%", "attendance 49%; attendance 95%", "b, 50% and 90% of 'attendance'")]
    [InlineData("- b \"B\" when attendance in 50%..90%", "attendance 49%; attendance 90%", "b, 90% of 'attendance'")]
    [InlineData("- b \"B\" when attendance in 50%..90%", "attendance 49%; attendance 90%; attendance 90.5%", "")]
    [InlineData("- b \"B\" when attendance = 50%", "attendance 50%; attendance 51%", "b, 50% of 'attendance'")]
    [InlineData("- b \"B\" when count(calls in last 3 months) >= 3", "calls 2 in last 3 months", "b, 3 of 'calls'")]
    [InlineData("- b \"B\" when count(calls in last 3 months) >= 3", "calls 2 in last 3 months; calls 3 in last 3 months", "")]
    [InlineData("- b \"B\" when age < 13\n- c \"C\" when met b or attendance < 20%", "age 12; age 13", "c, 20% of 'attendance'")]
    [InlineData("- b \"B\" when age < 13 except when age < 3 then level two", "age 12; age 13", "b, 3 years of 'age'")]
    [InlineData("- b \"B\" when age <= 25", "", "")]
    public void Boundaries_without_examples(string bullets, string examples, string expected)
    {
        var texts = examples.Split("; ", System.StringSplitOptions.RemoveEmptyEntries).Select((given, index) => $"example e{index} \"E\" {{ {given}, sad no => no pathway nowhere }}\n");
        var text = Head + "domain home \"Home\" { at one { " + bullets + " } }\npathway nowhere \"Nowhere\" when sad { }\n" + string.Concat(texts);
        Assert.Equal(expected, Found(text, "THR5005"));
    }

    [Theory]
    [InlineData("- b \"B\" when sad and age in 5..<10", "- c \"C\" when sad and age in 10..<16", "b, c, age, from 5 years and below 10 years, from 10 years and below 16 years")]
    [InlineData("- b \"B\" when sad and age in 10..<16", "- c \"C\" when age < 10 and sad", "c, b, age, below 10 years, from 10 years and below 16 years")]
    [InlineData("- b \"B\" when sad and rank is low", "- c \"C\" when sad and rank is middle", "b, c, rank, low, middle")]
    [InlineData("- b \"B\" when sad and weight < 10", "- c \"C\" when sad and weight in 10..20", "b, c, weight, below 10, from 10 and below 21")]
    [InlineData("- b \"B\" when sad and age in 5..10", "- c \"C\" when sad and age in 10..<16", "")]
    [InlineData("- b \"B\" when sad and age in 5..<10", "- c \"C\" when sad and age in 11..<16", "")]
    [InlineData("- b \"B\" when sad and age in 5..<10", "- c \"C\" when age in 10..<16", "")]
    [InlineData("- b \"B\" when sad and age in 5..<10", "- c \"C\" when not sad and age in 10..<16", "")]
    [InlineData("- b \"B\" when sad and kind is red", "- c \"C\" when sad and kind is blue", "")]
    [InlineData("- b \"B\" when sad and age < 10", "+ c \"C\" when sad and age >= 10", "")]
    [InlineData("- b \"B\" when sad and age < 10 ladder school", "- c \"C\" when sad and age in 10..20", "")]
    [InlineData("- b \"B\" when sad and age < 10", "- c \"C\" when sad and age in 10..20 except when attendance < 3%", "")]
    [InlineData("- b \"B\" when sad or age < 10", "- c \"C\" when sad or age in 10..20", "")]
    [InlineData("- b \"B\" when sad and age < 10 } at two {", "- c \"C\" when sad and age in 10..20", "")]
    public void One_condition_in_two_bullets(string first, string second, string expected) => Assert.Equal(expected, Found(Head + $"domain home \"Home\" {{ at one {{ {first}\n{second} }} }}\n", "THR2021"));

    [Fact]
    public void Three_parts_of_one_condition_are_two_pairs()
    {
        var text = Head + "domain home \"Home\" { at one { - b \"B\" when age < 5\n- c \"C\" when age in 10..20\n- d \"D\" when age in 5..<10 } }\n";
        Assert.Equal("b, d, age, below 5 years, from 5 years and below 10 years; d, c, age, from 5 years and below 10 years, from 10 years and below 21 years", Found(text, "THR2021"));
    }

    [Theory]
    [InlineData("response one { offer \"Help\" }", "two; three")]
    [InlineData("response two { step review every 6 weeks }", "three")]
    [InlineData("response two { step review within 6 weeks }", "two; three")]
    [InlineData("response one { offer \"Help\" } pathway p \"P\" when sad { step review every 6 weeks }", "")]
    [InlineData("response one { offer \"Help\" } pathway p \"P\" when level >= three { step review every 6 weeks }", "two")]
    [InlineData("response one { offer \"Help\" } pathway p \"P\" when level is two { step review every 6 weeks }", "three")]
    [InlineData("pathway p \"P\" when sad { offer \"Help\" }", "")]
    public void Levels_without_a_review(string rules, string expected) => Assert.Equal(
        expected,
        Found(Head + "action review \"Review\"\ndomain home \"Home\" { at one { - b \"B\" } at two { - c \"C\" } at three { - d \"D\" } }\n" + rules + "\n", "THR3012"));

    [Fact]
    public void They_are_off_unless_asked_for() => Assert.All(ThresholdAnalysis.Of(Compiled.Shipped("coventry.thr"), AnalysisSettings.Usual), finding => Assert.False(finding.Rule.IsOptional));

    private static string Found(string text, string code)
    {
        var findings = ThresholdAnalysis.Of(Compiled.Model(text), new AnalysisSettings(null, ValueList.Of(code)));
        return string.Join("; ", findings.Where(finding => finding.Rule.Code == code).Select(finding => string.Join(", ", finding.Arguments)));
    }
}
