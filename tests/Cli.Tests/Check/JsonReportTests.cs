using System.Linq;
using System.Text.Json;
using Xunit;

namespace Thresholds.Cli.Tests.Check;

public sealed class JsonReportTests
{
    private const string Allowed = """
        authority a "A"
        document d "The document"
        level 1 low "Low" from d
        domain x "X" { at low {
          - one "One – eins" allow THR4001 because "no \"section\" – the diagram"
          - two "Two"
          - three "Three" when nothing from d
        } }
        """;

    [Fact]
    public void AFindingHasItsPlaceFromOneToTheCharacterAfterTheLast()
    {
        using var folder = new Folder().With("sub/a.thr", "authority a \"A\"\nlevel 1 low \"👶\" wrong\n");
        var answer = folder.Run("check", "sub", "--format", "json");
        Assert.Equal(1, answer.ExitCode);
        var finding = Assert.Single(answer.Json().EnumerateArray());
        Assert.Equal(
            ["code", "severity", "message", "file", "line", "column", "endLine", "endColumn", "related", "witness", "allowed", "fixes"],
            finding.EnumerateObject().Select(member => member.Name));
        Assert.Equal(("THR0004", "error", "sub/a.thr"), (Text(finding, "code"), Text(finding, "severity"), Text(finding, "file")));
        Assert.Equal((2, 18, 2, 23), (Number(finding, "line"), Number(finding, "column"), Number(finding, "endLine"), Number(finding, "endColumn")));
        Assert.Equal(JsonValueKind.Null, finding.GetProperty("witness").ValueKind);
        Assert.Empty(finding.GetProperty("related").EnumerateArray());
    }

    [Fact]
    public void RelatedPlacesAreListed()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound + "fact f \"F\" yes/no\nfact f \"F\" yes/no\n");
        var related = Assert.Single(folder.Run("check", "a.thr", "--format", "json").Json()[0].GetProperty("related").EnumerateArray());
        Assert.Equal(("a.thr", 3, 6, "declared here first"), (Text(related, "file"), Number(related, "line"), Number(related, "column"), Text(related, "message")));
    }

    [Fact]
    public void WhatIsAllowedIsListedWithItsReasonAndNotInTheText()
    {
        using var folder = new Folder().With("a.thr", Allowed);
        var findings = folder.Run("check", "a.thr", "--format", "json").Json().EnumerateArray().ToList();
        var allowed = Assert.Single(findings, finding => finding.GetProperty("allowed").ValueKind == JsonValueKind.String);
        Assert.Equal(("THR4001", "no \"section\" – the diagram"), (Text(allowed, "code"), Text(allowed, "allowed")));
        Assert.Contains(findings, finding => Text(finding, "code") == "THR4001" && finding.GetProperty("allowed").ValueKind == JsonValueKind.Null);
        var text = folder.Run("check", "a.thr");
        Assert.DoesNotContain("a.thr:5:", text.Out);
        Assert.EndsWith("1 error, 1 warning in 1 file\n", text.Out);
    }

    [Fact]
    public void ThePageIsIndentedReadableAndEndsWithALineFeed()
    {
        using var folder = new Folder().With("a.thr", Allowed);
        var page = folder.Run("check", "a.thr", "--format", "json").Out;
        Assert.StartsWith("[\n  {\n    \"code\"", page);
        Assert.EndsWith("]\n", page);
        Assert.Contains("– the diagram", page);
        Assert.DoesNotContain('\r', page);
    }

    [Fact]
    public void NothingFoundIsAnEmptyList()
    {
        using var folder = new Folder().With("a.thr", Folder.Sound);
        Assert.Equal("[]\n", folder.Run("check", "a.thr", "--format", "json").Clean().Out);
    }

    [Fact]
    public void SarifHoldsToolRulesResultsAndSuppressions()
    {
        using var folder = new Folder().With("my files/ä.thr", Allowed);
        var answer = folder.Run("check", "my files", "missing.thr", "--format", "sarif");
        Assert.Equal(2, answer.ExitCode);
        var log = answer.Json();
        Assert.Equal("2.1.0", Text(log, "version"));
        var run = Assert.Single(log.GetProperty("runs").EnumerateArray());
        var driver = run.GetProperty("tool").GetProperty("driver");
        Assert.Equal("thr", Text(driver, "name"));
        Assert.Matches(@"^\d+\.\d+\.\d+$", Text(driver, "version"));
        var rules = driver.GetProperty("rules").EnumerateArray().ToList();
        Assert.All(rules, rule =>
        {
            Assert.NotEmpty(Text(rule.GetProperty("shortDescription"), "text"));
            Assert.Contains(Text(rule, "id"), Text(rule.GetProperty("help"), "text"));
            Assert.Contains(Text(rule.GetProperty("defaultConfiguration"), "level"), new[] { "error", "warning", "note" });
        });

        var results = run.GetProperty("results").EnumerateArray().ToList();
        Assert.All(results, result => Assert.Equal(Text(result, "ruleId"), Text(rules[Number(result, "ruleIndex")], "id")));
        Assert.All(results, result => Assert.Equal("my%20files/%C3%A4.thr", Text(Physical(result).GetProperty("artifactLocation"), "uri")));
        var suppression = Assert.Single(results.SelectMany(result => result.GetProperty("suppressions").EnumerateArray()));
        Assert.Equal(("inSource", "no \"section\" – the diagram"), (Text(suppression, "kind"), Text(suppression, "justification")));
        var region = Physical(results[0]).GetProperty("region");
        Assert.Equal((5, 5, 5, 8), (Number(region, "startLine"), Number(region, "startColumn"), Number(region, "endLine"), Number(region, "endColumn")));
        var invocation = Assert.Single(run.GetProperty("invocations").EnumerateArray());
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Contains("missing.thr", Text(Assert.Single(invocation.GetProperty("toolExecutionNotifications").EnumerateArray()).GetProperty("message"), "text"));
    }

    private static JsonElement Physical(JsonElement result) => Assert.Single(result.GetProperty("locations").EnumerateArray()).GetProperty("physicalLocation");

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;

    private static int Number(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
