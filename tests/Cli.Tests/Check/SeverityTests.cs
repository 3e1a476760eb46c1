using System.Linq;
using System.Text.Json;
using Thresholds.Dsl.Diagnostics;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

/// <summary>How grave findings are is for the user to say, apart from errors of the language.</summary>
public sealed class SeverityTests
{
    /// <summary>Two rungs, the higher within the lower.</summary>
    private const string Nested = """
        authority b "B"
        level 1 low "Low"
        level 2 high "High"
        fact attendance "School attendance" percent 0%..100%
        ladder school "School attendance"
        domain d "D" {
          at low { - low-attendance "Attends less than nine tenths" ladder school when attendance < 90% }
          at high { - hardly-attends "Attends less than half" ladder school when attendance < 50% }
        }
        """;

    [Theory]
    [InlineData("error", 1, "1 error, 0 warnings in 1 file")]
    [InlineData("warning", 0, "0 errors, 1 warning in 1 file")]
    [InlineData("note", 0, "0 errors, 0 warnings in 1 file")]
    public void AFindingHasTheSeverityThatIsChosen(string severity, int exitCode, string summary)
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap);
        var text = folder.Run("check", "a.thr", "--severity", "THR2006=" + severity);
        Assert.Equal((exitCode, ""), (text.ExitCode, text.Err));
        Assert.Contains($": {severity} THR2006: ", text.Out);
        Assert.Equal(summary, text.Lines[^1]);

        var json = folder.Run("check", "a.thr", "--format", "json", "--severity=thr2006=" + severity);
        Assert.Equal(exitCode, json.ExitCode);
        Assert.Equal(severity, Assert.Single(json.Json().EnumerateArray()).GetProperty("severity").GetString());

        var sarif = folder.Run("check", "a.thr", "--format", "sarif", "--severity", "THR2006=" + severity);
        Assert.Equal(exitCode, sarif.ExitCode);
        Assert.Equal(severity, Assert.Single(Results(sarif)).GetProperty("level").GetString());
    }

    [Fact]
    public void NoneLeavesAFindingOut()
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap);
        Assert.Equal("0 errors, 0 warnings in 1 file\n", folder.Run("check", "a.thr", "--warnaserror", "--severity", "THR2006=none").Clean().Out);
        Assert.Equal("[]\n", folder.Run("check", "a.thr", "--format", "json", "--severity", "THR2006=none").Clean().Out);
        Assert.Empty(Results(folder.Run("check", "a.thr", "--format", "sarif", "--severity", "THR2006=none").Clean()));
    }

    [Fact]
    public void TheLastOfTwoCounts()
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap);
        Assert.Equal(1, folder.Run("check", "a.thr", "--severity", "THR2006=none", "--severity", "THR2006=error").ExitCode);
        Assert.Equal(0, folder.Run("check", "a.thr", "--severity", "THR2006=error", "--severity", "THR2006=none").ExitCode);
    }

    [Fact]
    public void WarningsThatAreMadeNotesDoNotFailAndNotesThatAreMadeWarningsDo()
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap);
        Assert.Equal(1, folder.Run("check", "a.thr", "--warnaserror").ExitCode);
        Assert.Equal(0, folder.Run("check", "a.thr", "--warnaserror", "--severity", "THR2006=note").ExitCode);
        folder.With("b.thr", Nested);
        Assert.Equal(0, folder.Run("check", "b.thr", "--warnaserror", "--enable", "THR2007").ExitCode);
        Assert.Equal(1, folder.Run("check", "b.thr", "--warnaserror", "--severity", "THR2007=warning").ExitCode);
    }

    [Fact]
    public void AWarningMadeAnErrorDoesNotKeepTheAnalysisAway()
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap + "\nallow THR4001 because \"nothing here\"\n");
        var answer = folder.Run("check", "a.thr", "--severity", "THR4003=error");
        Assert.Equal(1, answer.ExitCode);
        Assert.Contains("warning THR2006", answer.Out);
        Assert.Contains("error THR4003", answer.Out);
    }

    [Fact]
    public void WhatAFileAllowsDoesNotFailHoweverGraveItIsTakenToBe()
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap + "\nallow THR2006 because \"both are meant\"\n");
        Assert.Equal("0 errors, 0 warnings in 1 file\n", folder.Run("check", "a.thr", "--severity", "THR2006=error").Clean().Out);
        var sarif = Assert.Single(Results(folder.Run("check", "a.thr", "--severity", "THR2006=error", "--format", "sarif").Clean()));
        Assert.Equal("error", sarif.GetProperty("level").GetString());
        Assert.Equal("both are meant", Assert.Single(sarif.GetProperty("suppressions").EnumerateArray()).GetProperty("justification").GetString());
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("--enable THR2007", "note")]
    [InlineData("--enable=thr2007", "note")]
    [InlineData("--severity THR2007=warning", "warning")]
    [InlineData("--severity THR2007=error --enable THR2007", "error")]
    [InlineData("--severity THR2007=none", "")]
    [InlineData("--enable THR2007 --severity THR2007=none", "")]
    [InlineData("--enable THR2006", "")]
    public void WhatIsOffByDefaultIsGivenWhenAskedFor(string options, string severity)
    {
        using var folder = new Folder().With("b.thr", Nested);
        var findings = folder.Run([.. "check b.thr --format json".Split(' '), .. options.Split(' ', System.StringSplitOptions.RemoveEmptyEntries)]).Json();
        Assert.Equal(severity.Length == 0 ? [] : [("THR2007", severity)], findings.EnumerateArray().Select(finding => (finding.GetProperty("code").GetString(), finding.GetProperty("severity").GetString())));
    }

    [Fact]
    public void AnAllowOfWhatIsOffIsNotCalledNeedless()
    {
        using var folder = new Folder()
            .With("b.thr", Nested + "\nallow THR2007 because \"the higher decides\"\n")
            .With("c.thr", Nested.Replace("attendance < 90%", "attendance in 50%..<90%").Replace("authority b", "authority c") + "\nallow THR2007 because \"the higher decides\"\n");
        Assert.DoesNotContain("THR", folder.Run("check", "b.thr").Clean().Out);
        Assert.DoesNotContain("THR", folder.Run("check", "b.thr", "--enable", "THR2007").Clean().Out);
        Assert.DoesNotContain("THR", folder.Run("check", "c.thr").Clean().Out);
        Assert.Contains("warning THR4003", folder.Run("check", "c.thr", "--enable", "THR2007").Clean().Out);
    }

    [Theory]
    [InlineData("--severity=THR2006", "'THR2006' names no severity; write it as in --severity THR2008=error")]
    [InlineData("--severity=THR206=error", "there is no finding 'THR206'; did you mean 'THR2006'?")]
    [InlineData("--severity==error", "there is no finding ''; a finding is named by its code, such as THR4001")]
    [InlineData("--severity=THR2006=eror", "'eror' is no severity; did you mean 'error'?")]
    [InlineData("--severity=THR2006=loud", "'loud' is no severity; it is one of error, warning, note, none")]
    [InlineData("--severity=THR2006=", "'' is no severity; it is one of error, warning, note, none")]
    [InlineData("--severity=THR2006=error=", "'error=' is no severity; did you mean 'error'?")]
    [InlineData("--severity=\e[31m=error", "there is no finding '\\u001b[31m'; a finding is named by its code, such as THR4001")]
    [InlineData("--severity=THR2006=\u009b", "'\\u009b' is no severity; it is one of error, warning, note, none")]
    [InlineData("--enable=THR207", "there is no finding 'THR207'; did you mean 'THR2007'?")]
    [InlineData("--enable=\e[31m", "there is no finding '\\u001b[31m'; a finding is named by its code, such as THR4001")]
    [InlineData("--severity", "--severity lacks its value, as in '--severity CODE=SEVERITY'")]
    [InlineData("--enable", "--enable lacks its value, as in '--enable CODE'")]
    public void WhatCannotBeMeantIsRefused(string option, string message)
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap);
        var answer = folder.Run("check", "a.thr", option);
        Assert.Equal((2, "", "thr: error: " + message), (answer.ExitCode, answer.Out, answer.Err.Split('\n')[0]));
    }

    [Theory]
    [InlineData("warning")]
    [InlineData("note")]
    [InlineData("none")]
    public void ErrorsOfTheLanguageStayErrors(string severity)
    {
        using var folder = new Folder().With("a.thr", "authority a");
        foreach (var rule in DiagnosticRules.All.Where(rule => rule.Severity == Severity.Error))
        {
            var answer = folder.Run("check", "a.thr", "--severity", $"{rule.Code}={severity}");
            Assert.Equal((2, ""), (answer.ExitCode, answer.Out));
            Assert.StartsWith($"thr: error: {rule.Code} ({rule.Title}) is an error of the language: a file with it cannot be used, whatever it is called; mend the file\n", answer.Err);
            Assert.Equal(1, folder.Run("check", "a.thr", "--severity", $"{rule.Code}=error").ExitCode);
        }
    }

    [Fact]
    public void SarifTellsWhatTheRulesAreByThemselvesAndWhatTheRunChose()
    {
        using var folder = new Folder().With("a.thr", AnalysisTests.Overlap);
        var run = folder.Run("check", "a.thr", "--format", "sarif", "--severity", "THR2006=note", "--severity", "THR2013=none", "--enable", "THR2007", "--severity", "THR4003=warning").Clean().Json().GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        Assert.Equal(
            DiagnosticRules.All.Select(rule => (rule.Code, SeverityWords.Of(rule.Severity), !rule.IsOptional)),
            rules.Select(rule => (rule.GetProperty("id").GetString()!, rule.GetProperty("defaultConfiguration").GetProperty("level").GetString()!, rule.GetProperty("defaultConfiguration").GetProperty("enabled").GetBoolean())));
        Assert.Contains(rules, rule => !rule.GetProperty("defaultConfiguration").GetProperty("enabled").GetBoolean());

        // What was chosen as it is anyway is no difference.
        var overrides = run.GetProperty("invocations")[0].GetProperty("ruleConfigurationOverrides").EnumerateArray().ToList();
        Assert.Equal(
            [("THR2006", "note", true), ("THR2007", "note", true), ("THR2013", "none", false)],
            overrides.Select(entry => (entry.GetProperty("descriptor").GetProperty("id").GetString(), entry.GetProperty("configuration").GetProperty("level").GetString(), entry.GetProperty("configuration").GetProperty("enabled").GetBoolean())));
        Assert.All(overrides, entry => Assert.Equal(entry.GetProperty("descriptor").GetProperty("id").GetString(), rules[entry.GetProperty("descriptor").GetProperty("index").GetInt32()].GetProperty("id").GetString()));
    }

    private static JsonElement.ArrayEnumerator Results(Answer answer) => answer.Json().GetProperty("runs")[0].GetProperty("results").EnumerateArray();
}
