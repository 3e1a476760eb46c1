using System.Linq;
using System.Text;
using Xunit;

namespace Thresholds.Cli.Tests.Assess;

public sealed class CaseTests
{
    private const string Town = """
        authority town "A town"
        level 1 low "Low"
        fact unborn "Not yet born" yes/no
        fact age "Age" age 0..25 applies unless unborn
        fact attendance "Attendance" percent 0%..100%
        fact hospital-stay "Time in hospital" months 0..300
        fact pregnant "Pregnant" yes/no
        fact consent "Consent" one of not-asked, given, refused
        event referral-received "The referral is received"
        domain life "Life" { at low {
          - self-harm "Self-harm"
          - low-attendance "Low attendance" when attendance < 90%
          - other "Other" when any of (pregnant, age < 5, hospital-stay > 3, consent is refused)
        } }
        """;

    [Theory]
    [InlineData("""{ "atendance": "72%" }""", "1:3: error: there is no fact 'atendance' in 'town'; did you mean 'attendance'?")]
    [InlineData("""{ "self_harm": true }""", "1:3: error: there is no fact 'self_harm' in 'town'; did you mean 'self-harm'?")]
    [InlineData("""{ "zzz": true }""", "1:3: error: there is no fact 'zzz' in 'town'; 'thr export' lists the facts")]
    [InlineData("""{ "low-attendance": true }""", "1:3: error: 'low-attendance' is not told but follows from attendance; give what is known of that")]
    [InlineData("""{ "attendance": 72 }""", "1:17: error: 'attendance' is a percentage; write \"72%\"")]
    [InlineData("""{ "attendance": 72.50 }""", "1:17: error: 'attendance' is a percentage; write \"72.5%\"")]
    [InlineData("""{ "attendance": "72" }""", "1:17: error: 'attendance' is a percentage; write 72%")]
    [InlineData("""{ "attendance": "110%" }""", "1:17: error: 'attendance' is from 0% to 100%; 110% is outside")]
    [InlineData("""{ "hospital-stay": "3 weeks" }""", "1:20: error: 'hospital-stay' is counted in months, not in weeks")]
    [InlineData("""{ "hospital-stay": 301 }""", "1:20: error: 'hospital-stay' is from 0 to 300; 301 is outside")]
    [InlineData("""{ "hospital-stay": -1 }""", "1:20: error: '-1' is no value of 'hospital-stay'")]
    [InlineData("""{ "hospital-stay": 1e400 }""", "1:20: error: '1e400' is no value of 'hospital-stay'")]
    [InlineData("""{ "hospital-stay": "" }""", "1:20: error: 'hospital-stay' is empty; write null when it is not known")]
    [InlineData("""{ "pregnant": 1 }""", "1:15: error: 'pregnant' is yes or no; write true or false, or null when it is not known")]
    [InlineData("""{ "pregnant": "maybe" }""", "1:15: error: 'maybe' is no value of 'pregnant'; answer yes or no")]
    [InlineData("""{ "consent": "refusd" }""", "1:14: error: 'refusd' is no value of 'consent'; did you mean 'refused'?")]
    [InlineData("""{ "consent": ["given"] }""", "1:14: error: 'consent' has one value, not a list")]
    [InlineData("""{ "consent": {} }""", "1:14: error: 'consent' has one value, not an object")]
    [InlineData("""{ "age": 12, "age": 13 }""", "1:14: error: 'age' is given twice; keep one")]
    [InlineData("""{ "about": "a case", "age": 12 }""", "1:3: error: 'about' is no fact; to give it, put the facts into an object named \"facts\" beside it")]
    [InlineData("""{ "facts": {}, "age": 12 }""", "1:16: error: 'age' does not belong here; put it into \"facts\"")]
    [InlineData("""{ "facts": {}, "evnts": {} }""", "1:16: error: 'evnts' does not belong here; did you mean 'events'?")]
    [InlineData("""{ "facts": {}, "at": "2026-03-06" }""", "1:22: error: '2026-03-06' is no moment; write day and time as on the clock on the wall, such as 2026-03-06T16:45")]
    [InlineData("""{ "facts": {}, "at": 5 }""", "1:22: error: write the moment of 'at' as a text, such as \"2026-03-06T16:45\"")]
    [InlineData("""{ "facts": {}, "events": { "referal-received": "2026-03-06T16:45" } }""", "1:28: error: there is no event 'referal-received' in 'town'; did you mean 'referral-received'?")]
    [InlineData("""{ "facts": {}, "events": [] }""", "1:26: error: events are an object of names and moments")]
    [InlineData("[]", "1:1: error: a case is an object of facts, such as {\"age\": 12}")]
    [InlineData("", "1:1: error: the file is empty; write an object of facts, such as {\"age\": 12}")]
    [InlineData("{ \"age\": 12, }", "1:14: error: this is not JSON: there is a comma after the last item; take it out")]
    [InlineData("{ \"age\": 12", "1:12: error: the JSON ends too early; close every text with \" and every object with }")]
    [InlineData("{ \"é\": 👶 }", "1:8: error: this is not JSON")]
    [InlineData("{ \"age\": 12 } { }", "1:15: error: this is not JSON")]
    [InlineData("{ \"age\": \"\\ud800\" }", "1:10: error: this text holds half a character")]
    public void WhatCannotBeUsedIsRefusedWithItsPlaceAndTheRightName(string known, string message)
    {
        var answer = Assess(known);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.StartsWith("case.json:" + message, answer.Err);
        Assert.Equal(1, answer.Err.Count(letter => letter == '\n'));
    }

    [Fact]
    public void EverythingWrongIsToldAtOnceWithLinesAndColumnsOfPeople()
    {
        var answer = Assess("{\r\n\t\"zz\": 1,\r\n  \"pregnant\": \"👶\", \"qq\": 2\r\n}\r\n");
        Assert.Equal(["case.json:2:2:", "case.json:3:15:", "case.json:3:21:"], answer.Err.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public void ALongListOfMistakesIsCut()
    {
        var answer = Assess("{" + string.Join(",", Enumerable.Range(0, 5000).Select(i => $"\"zz{i}\": 1")) + "}");
        Assert.Equal(21, answer.Err.Count(letter => letter == '\n'));
        Assert.EndsWith("case.json: and 4980 more\n", answer.Err);
    }

    [Fact]
    public void AMarkAtTheStartMeansNothing() => Assert.Equal(0, Assess("\ufeff{ \"self-harm\": true }").ExitCode);

    [Theory]
    [InlineData("""{ "age": 12.0, "unborn": "no", "hospital-stay": 1.2e1, "attendance": "72.5 %", "consent": "given" }""")]
    [InlineData("""{ "age": "2 years 3 months", "unborn": null, "hospital-stay": "1 year", "attendance": null }""")]
    public void ValuesAreReadAsPeopleWriteThem(string known) => Assess(known).Clean();

    [Fact]
    public void ACaseThatCannotBeReadIsNamed()
    {
        using var folder = new Folder().With("latin.json", Encoding.Latin1.GetBytes("{ \"é\": 1 }"));
        folder.With("town.thr", Town);
        Assert.Equal("none.json: error: there is no such file or folder\n", folder.Run("assess", "town.thr", "--facts", "none.json").Err);
        Assert.StartsWith("latin.json: error: the file is not a text in UTF-8", folder.Run("assess", "town.thr", "--facts", "latin.json").Err);
    }

    private static Answer Assess(string known)
    {
        using var folder = new Folder().With("town.thr", Town).With("case.json", known);
        return folder.Run("assess", "town.thr", "--facts", "case.json");
    }
}
