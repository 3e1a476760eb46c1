using System.Linq;
using System.Text.Json;
using Xunit;

namespace Thresholds.Cli.Tests.Assess;

public sealed class AssessTests
{
    private const string Baby = """{ "age": "4 months", "unborn": false, "injured": true, "non-mobile": true, "self-harm": null }""";

    [Fact]
    public void ACaseThatIsCertainIsAnsweredWithItsReasonAndWhomToCall()
    {
        var answer = Assess(Baby, "--at", "2026-03-06T16:45").Clean();
        Assert.Contains("Certain     4 Statutory Intervention\n", answer.Out);
        Assert.Contains("- Injury to a child who is not mobile\n", answer.Out);
        Assert.Contains("As of 16:45 on Friday 6 March 2026\n", answer.Out);
        Assert.Contains("Emergency Duty Team, 024 7683 2222", answer.Out);
        Assert.Contains("source ", answer.Out);
    }

    [Fact]
    public void WhomToCallDependsOnTheMoment()
    {
        Assert.Equal("emergency-duty-team", Referral("2026-03-06T16:45"));
        Assert.Equal("mash", Referral("2026-03-05T16:45"));

        static string? Referral(string at)
        {
            var marf = Items(Assess(Baby, "--at", at, "--format", "json").Clean().Json(), "pathways").Single(pathway => Text(pathway, "id") == "marf");
            return Text(Items(marf, "contacts").First(contact => contact.GetProperty("referral").GetBoolean()).GetProperty("now"), "id");
        }
    }

    [Fact]
    public void WhatIsNotKnownStaysOpen()
    {
        var result = Json("""{ "self-harm": true }""");
        Assert.Equal("targeted", Text(result.GetProperty("indicatedLevel"), "id"));
        Assert.Equal("statutory", Text(result.GetProperty("possibleLevel"), "id"));
        Assert.Contains(Items(result, "open"), indicator => Text(indicator, "id") == "suicidal-ideation");
        Assert.Contains(Items(result, "questions"), question => Text(question, "fact") == "suicidal-thoughts");
    }

    [Fact]
    public void NothingKnownIsNoLevelAndNotTheLowest()
    {
        var result = Json("{}");
        Assert.Equal(JsonValueKind.Null, result.GetProperty("indicatedLevel").ValueKind);
        Assert.Equal("statutory", Text(result.GetProperty("possibleLevel"), "id"));
        Assert.Contains("Certain     no level indicated\n", Assess("{}").Clean().Out);
    }

    [Fact]
    public void TheJsonHoldsTheWholeAnswer()
    {
        var result = Json("""{ "facts": { "age": 15, "unborn": false, "sexual-activity": true }, "events": { "referral-received": "2026-03-06T10:00" }, "about": "a case", "id": 7 }""");
        Assert.Equal(("coventry", "early-help"), (Text(result, "authority"), Text(result.GetProperty("indicatedLevel"), "id")));
        Assert.Matches("^[0-9a-f]{64}$", Text(result.GetProperty("receipt"), "hash"));
        Assert.Equal("2026-03-06T12:00", Text(result.GetProperty("receipt"), "asOf"));
        var met = Assert.Single(Items(result, "met"));
        Assert.Equal(("underage-sexual-activity", 2), (Text(met, "id"), met.GetProperty("level").GetInt32()));
        Assert.NotEmpty(Text(met, "source")!);
        Assert.Contains(Items(met, "facts"), fact => (Text(fact, "id"), Text(fact, "value")) == ("age", "15 years"));
        foreach (var list in new[] { "strengths", "advice", "triages", "prohibitions", "caveats" })
        {
            Assert.Equal(JsonValueKind.Array, result.GetProperty(list).ValueKind);
        }

        Assert.NotEmpty(Items(result.GetProperty("response"), "consent"));
    }

    [Fact]
    public void DeadlinesCountFromTheEventsOfTheCase()
    {
        var due = Items(Json("""{ "facts": { "harm-likely": true }, "events": { "referral-received": "2026-03-06T10:00" }, "at": "2026-03-06T11:00" }"""), "pathways")
            .SelectMany(pathway => Items(pathway, "steps"))
            .Select(step => step.GetProperty("due"))
            .Where(step => step.ValueKind == JsonValueKind.Object)
            .Select(step => Text(step, "by"))
            .OfType<string>()
            .ToList();
        Assert.All(due, by => Assert.StartsWith("2026-", by));
        Assert.NotEmpty(due);
    }

    [Fact]
    public void TheMomentComesFromTheCommandLineThenTheCaseThenTheClock()
    {
        const string OfCase = """{ "facts": {}, "at": "2026-01-02T03:04" }""";
        Assert.Contains("As of 05:06 on Saturday 7 February 2026\n", Assess(OfCase, "--at", "2026-02-07T05:06").Out);
        Assert.Contains("As of 03:04 on Friday 2 January 2026\n", Assess(OfCase).Out);
        Assert.Contains("As of 12:00 on Friday 6 March 2026\n", Assess("{}").Out);
    }

    [Theory]
    [InlineData("""{ "atendance": "72%" }""", "there is no fact 'atendance' in 'coventry'; did you mean 'attendance'?")]
    [InlineData("""{ "attendance": 72 }""", "'attendance' is a percentage; write \"72%\"")]
    [InlineData("""{ "attendance": "110%" }""", "'attendance' is from 0% to 100%; 110% is outside")]
    [InlineData("""{ "hospital-stay": "3 weeks" }""", "'hospital-stay' is counted in months, not in weeks")]
    [InlineData("""{ "self-harm": true """, "the JSON ends too early")]
    public void AWrongCaseIsNotAssessed(string known, string message)
    {
        var answer = Assess(known);
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.StartsWith("case.json:1:", answer.Err);
        Assert.Contains(message, answer.Err);
    }

    [Fact]
    public void AFactOnWhichNothingDependsIsLeftAsideWithANote()
    {
        var answer = Assess("""{ "ethnicity": "asian", "self-harm": true }""");
        Assert.Equal((0, "case.json:1:3: note: nothing depends on 'ethnicity' here; it is left aside\n"), (answer.ExitCode, answer.Err));
        Assert.NotEmpty(answer.Out);
    }

    [Fact]
    public void EventsAreDaysOrCounts()
    {
        using var folder = new Folder()
            .With("a.thr", "authority a \"A\"\nlevel 1 low \"Low\"\nfact calls \"Calls\" events\ndomain d \"D\" { at low { - many \"Many\" when count(calls in last 3 months) >= 2 } }\n")
            .With("days.json", """{ "calls": ["2026-02-01", "2026-03-01", "2020-01-01"] }""")
            .With("count.json", """{ "calls": "2 in last 3 months" }""")
            .With("none.json", """{ "calls": [] }""");
        Assert.Equal(["low", "low", null], new[] { "days", "count", "none" }.Select(name =>
            folder.Run("assess", "a.thr", "--facts", name + ".json", "--format", "json").Clean().Json().GetProperty("indicatedLevel") is { ValueKind: JsonValueKind.Object } level ? Text(level, "id") : null));
    }

    [Fact]
    public void AFileWithErrorsIsPrintedAndNothingAssessed()
    {
        using var folder = new Folder().With("a.thr", "authority a \"A\"\nwrong\n").With("case.json", "{}");
        var answer = folder.Run("assess", "a.thr", "--facts", "case.json");
        Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
        Assert.StartsWith("a.thr:2:1: error THR0004", answer.Err);
    }

    [Fact]
    public void EditionThatAnotherFileSupersedesSaysSo()
    {
        using var folder = new Folder();
        folder.With("old.thr", "authority old \"Old\"\nlevel 1 low \"Low\"\n").With("new.thr", "authority new \"New\"\nedition \"N\" supersedes old\nlevel 1 low \"Low\"\n").With("case.json", "{}");
        Assert.Contains("NOTE: this edition is superseded by 'new'.\n", folder.Run("assess", "old.thr", "--facts", "case.json").Clean().Out);
        Assert.DoesNotContain("NOTE", folder.Run("assess", "new.thr", "--facts", "case.json").Clean().Out);
        Assert.Equal("new", folder.Run("export", "--to", "json", "old.thr").Clean().Json().GetProperty("supersededBy")[0].GetString());
    }

    [Fact]
    public void TheSameCaseGivesTheSameBytes() => Assert.Equal(Assess(Baby, "--format", "json").Out, Assess(Baby, "--format", "json").Out);

    private static JsonElement Json(string known) => Assess(known, "--format", "json").Clean().Json();

    private static Answer Assess(string known, params string[] options)
    {
        using var folder = new Folder().With("case.json", known);
        return folder.Run(["assess", Folder.Coventry, "--facts", "case.json", .. options]);
    }

    private static JsonElement[] Items(JsonElement element, string name) => [.. element.GetProperty(name).EnumerateArray()];

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
