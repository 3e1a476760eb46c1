using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Tests.Documents;
using Thresholds.Dsl.Tests.Hostile;
using Xunit;

namespace Thresholds.Dsl.Tests.Catalogue;

public sealed class DiagnosticPagesTests
{
    private static readonly string Folder = Path.Combine(Repository.Root, "docs", "diagnostics");

    public static TheoryData<string> Codes => [.. DiagnosticRules.All.Select(rule => rule.Code)];

    [Fact]
    public void CodesAreWellFormedUniqueAndInOrder()
    {
        var codes = DiagnosticRules.All.Select(rule => rule.Code).ToList();
        Assert.All(codes, code => Assert.Matches("^THR[0-9]{4}$", code));
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
    }

    [Fact]
    public void EveryDeclaredRuleIsInTheList()
    {
        var declared = typeof(DiagnosticRules).GetProperties().Where(property => property.PropertyType == typeof(DiagnosticRule)).Select(property => (DiagnosticRule?)property.GetValue(null));
        Assert.Equal(DiagnosticRules.All.OrderBy(rule => rule.Code), declared.OfType<DiagnosticRule>().OrderBy(rule => rule.Code));
    }

    [Fact]
    public void EveryPageBelongsToARule() => Assert.Equal(
        DiagnosticRules.All.Select(rule => rule.Code + ".md").Order(StringComparer.Ordinal),
        Directory.GetFiles(Folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal));

    [Fact]
    public void EveryRuleIsEmittedByAPageOrALimitTest()
    {
        var shown = CodeBlocks.All.Select(block => Regex.Match(block.Info, "^expect=(THR[0-9]{4})@").Groups[1].Value).Concat(LimitInputs.ByCode.Keys).Concat(AnalysisRules.ShownInWords);
        Assert.Empty(DiagnosticRules.All.Select(rule => rule.Code).Except(shown));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void PageHasTitleFailingExampleMendAndReason(string code)
    {
        var rule = DiagnosticRules.All.Single(rule => rule.Code == code);
        var lines = File.ReadAllLines(Path.Combine(Folder, code + ".md"));
        Assert.Equal($"# {code}: {rule.Title}", lines[0]);
        Assert.Equal(["## Example", "## How to mend it", "## Why the rule exists"], lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
        Assert.Equal(rule.Severity == Severity.Warning, lines.Any(line => line.StartsWith("*This is a warning.*", StringComparison.Ordinal)));
        var blocks = CodeBlocks.In($"docs/diagnostics/{code}.md");
        var infos = blocks.Select(block => block.Info.Split('@')[0]);
        Assert.Equal(LimitInputs.ByCode.ContainsKey(code) || AnalysisRules.ShownInWords.Contains(code) ? [""] : [$"expect={code}", ""], infos);
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void PageQuotesTheMessageOfItsExample(string code)
    {
        var failing = CodeBlocks.In($"docs/diagnostics/{code}.md").FirstOrDefault(block => block.Info.Length > 0);
        if (failing is not null)
        {
            var message = Assert.Single(Finding.Compile(failing.Text, AnalysisRules.For(code)).Diagnostics).Message;
            Assert.Contains("> " + message, File.ReadAllLines(Path.Combine(Folder, code + ".md")));
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void TitlesAndMessagesBeginInLowerCaseAndNameNoTypes(string code)
    {
        var rule = DiagnosticRules.All.Single(rule => rule.Code == code);
        Assert.DoesNotMatch("^[A-Z]", rule.Title + rule.Message);
        Assert.DoesNotMatch("[a-z][A-Z]", rule.Title + rule.Message);
    }
}
