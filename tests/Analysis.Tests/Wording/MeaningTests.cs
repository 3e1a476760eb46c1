using System.Linq;
using Thresholds.Analysis.Tests.Programs;
using Xunit;

namespace Thresholds.Analysis.Tests.Wording;

/// <summary>Words that speak of values of a fact, and conditions that hold for others.</summary>
public class MeaningTests
{
    private const string Head = """
        authority a "A"
        words "teenage", "teenager" mean age in 13..19
        words "baby" mean age < 2
        words "half" mean attendance in 40%..60%
        words "gravely" mean risk >= high
        level 1 one "One"
        level 2 two "Two"
        level 3 three "Three"
        fact unborn "Unborn" yes/no
        fact age "Age" age 0..25 applies unless unborn
        fact attendance "Attendance" percent 0%..100%
        fact pregnant "Pregnant" yes/no
        fact risk "Risk" one of none-shown < medium < high < utmost
        define minor "Minor" as age < 18

        """;

    [Theory]
    [InlineData("Teenage pregnancy under 13", "pregnant and age < 13", "THR2018 'b', 'teenage', age in 13..19 | pregnant yes, age 12 years")]
    [InlineData("Teenage pregnancy", "pregnant and age < 18", "THR2019 'b', 'teenage', age in 13..19")]
    [InlineData("Teenage pregnancy", "pregnant and minor", "THR2019 'b', 'teenage', age in 13..19")]
    [InlineData("Teenage pregnancy", "pregnant and age in 13..17", "")]
    [InlineData("Teenage pregnancy", "pregnant and age in 13..19", "")]
    [InlineData("Teenage pregnancy", "pregnant and age in 13..20", "THR2019 'b', 'teenage', age in 13..19")]
    [InlineData("Teenage pregnancy", "pregnant and age < 18 except when age < 13 then level three", "THR2018 'b' at the level 'three', 'teenage', age in 13..19 | pregnant yes, age 12 years")]
    [InlineData("Teenage pregnancy", "pregnant and (age < 13 or age in 13..17)", "THR2019 'b', 'teenage', age in 13..19 | pregnant yes, age 12 years")]
    [InlineData("Teenage pregnancy", "pregnant and age < 18 except when age < 13", "")]
    [InlineData("Teenage pregnancy", "pregnant", "")]
    [InlineData("Teenage pregnancy", "pregnant or age in 14..15", "")]
    [InlineData("Pregnant, not a teenager", "pregnant and age < 13", "")]
    [InlineData("A sibling older than a teenager", "age >= 20", "")]
    [InlineData("Teenagers with a baby", "age in 13..19", "")]
    [InlineData("Teenagers with a baby", "age < 18", "THR2019 'b', 'teenagers' and 'baby', age in 13..19 or age < 2")]
    [InlineData("Attends half of the time", "attendance <= 50%", "THR2019 'b', 'half', attendance in 40%..60%")]
    [InlineData("Attends half of the time", "attendance in 40%..60%", "")]
    [InlineData("Attends half of the time", "attendance < 40%", "THR2018 'b', 'half', attendance in 40%..60% | attendance 0%")]
    [InlineData("Attends half of the time", "attendance <= 40%", "THR2019 'b', 'half', attendance in 40%..60%")]
    [InlineData("Gravely at risk", "risk is medium", "THR2018 'b', 'gravely', risk >= high | risk medium")]
    [InlineData("Gravely at risk", "risk >= medium", "THR2019 'b', 'gravely', risk >= high")]
    [InlineData("Gravely at risk", "risk is utmost", "")]
    public void Words_against_conditions(string text, string condition, string expected) => Assert.Equal(expected, Found($"- b \"{text}\" when {condition}"));

    [Fact]
    public void A_judgement_has_no_condition_that_its_words_could_contradict() => Assert.Equal("", Found("- b \"Teenage pregnancy\""));

    [Fact]
    public void A_fact_that_only_the_words_name_is_none_of_the_file() => Assert.DoesNotContain(Compiled.Model("authority a \"A\"\nfact age \"Age\" age\nwords \"teenage\" mean age in 13..19\n").Authority.Facts, fact => fact.Id == "age");

    [Theory]
    [InlineData("Attends less than 50%", "attendance < 50%", "")]
    [InlineData("Attends less than 50%", "attendance < 60%", "b, 50%, 'attendance', 60%")]
    [InlineData("Attends 50 % to 90 %", "attendance in 50%..95%", "b, 90%, 'attendance', 50% and 95%")]
    [InlineData("Absent for more than 10% of the time", "attendance < 90%", "")]
    [InlineData("Absent for more than 10% of the time", "attendance < 80%", "b, 10%, 'attendance', 80%")]
    [InlineData("Attends 97.5% in the last 2 terms", "attendance < 97.5%", "")]
    [InlineData("Under 13", "age < 13", "")]
    [InlineData("Under the age of 13", "age <= 12", "")]
    [InlineData("Under 13", "age < 16", "b, under 13, 'age', 16 years")]
    [InlineData("Under 13", "age < 14", "b, under 13, 'age', 14 years")]
    [InlineData("Aged 13", "age < 14", "")]
    [InlineData("Over 13", "age > 13", "")]
    [InlineData("Over 13", "age >= 13", "")]
    [InlineData("Under 13", "minor", "b, under 13, 'age', 18 years")]
    [InlineData("Homeless, and 16 or 17 years old", "age in 16..17", "")]
    [InlineData("A 12-year-old", "age in 16..17", "b, 12 year, 'age', 16 years and 17 years")]
    [InlineData("Pregnant for over 2 years", "age < 16", "")]
    [InlineData("Missed 3 months of school, 4 times, 2,000 hours", "age < 16 and attendance < 20%", "")]
    [InlineData("Younger than 18 months old", "age < 18 months", "")]
    [InlineData("Under 13", "pregnant", "")]
    [InlineData("Away for 3 days", "days-away >= 3", "")]
    [InlineData("Away for more than 3 days", "days-away >= 4", "")]
    [InlineData("Away for 7 days", "days-away >= 5", "b, 7 days, 'days-away', 5 days")]
    [InlineData("Away for 3 weeks", "days-away >= 21", "")]
    [InlineData("Called twice within 28 days, for 5 days", "count(calls in last 28 days) >= 2 and days-away = 5", "")]
    [InlineData("Called twice within 28 days, for 5 days", "count(calls in last 30 days) >= 2 and days-away = 5", "b, 28 days, 'days-away', 5 days")]
    public void Numbers_of_texts_against_conditions(string text, string condition, string expected) => Assert.Equal(
        expected,
        string.Join("; ", Compiled.Findings(Compiled.Model(Head + "fact calls \"Calls\" events\nfact days-away \"Days\" days 0..30\ndomain home \"Home\" { at one { - b \"" + text + "\" when " + condition + " } }\n"))
            .Where(finding => finding.Rule.Code == "THR2020").Select(finding => string.Join(", ", finding.Arguments))));

    [Fact]
    public void Numbers_of_triggers_and_advice_are_compared_too()
    {
        var text = Head + "pathway p \"P\" { always { - under \"Under 13\" when age < 14 } }\nconsider c \"Aged 12\" when age < 16\ndomain home \"Home\" { strengths { + s \"Attends 90%\" when attendance > 80% } }\n";
        Assert.Equal(["s", "under", "c"], Compiled.Findings(Compiled.Model(text)).Where(finding => finding.Rule.Code == "THR2020").Select(finding => finding.Where.Name));
    }

    private static string Found(string bullet) => string.Join("; ", Compiled.Findings(Compiled.Model(Head + "domain home \"Home\" { at one { " + bullet + " } }\n"))
        .Where(finding => finding.Rule.Code is "THR2018" or "THR2019")
        .Select(finding => (finding.Rule.Code + " " + string.Join(", ", finding.Arguments) + " | " + finding.Witness?.Words).TrimEnd(' ', '|')));
}
