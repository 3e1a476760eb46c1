using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Xunit;

namespace Thresholds.Dsl.Tests.Baselines;

/// <summary>What comes of the samples is what is recorded beside them.</summary>
public sealed class BaselineTests
{
    public static TheoryData<string> Names => [.. Baselines.Samples.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void SyntaxIsAsRecorded(string name) => Compare(name, "syntax", SyntaxDump.Of(Baselines.Samples[name].Syntax));

    [Theory]
    [MemberData(nameof(Names))]
    public void DiagnosticsAreAsRecorded(string name) => Compare(
        name,
        "diagnostics",
        string.Concat(Baselines.Samples[name].Diagnostics.Select(finding => string.Create(
            CultureInfo.InvariantCulture,
            $"{finding.Location.Start.Line}:{finding.Location.Start.Column}-{finding.Location.End.Line}:{finding.Location.End.Column} {finding.Severity} {Finding.Describe(finding)}{(finding.Allowed is null ? "" : $" (allowed: {finding.Allowed})")}\n"))));

    [Theory]
    [MemberData(nameof(Names))]
    public void ModelIsAsRecorded(string name) => Compare(name, "model", Baselines.Samples[name].Model is { } model ? ModelDump.Of(model) : "no model\n");

    [Fact]
    public void EveryRecordHasItsSample() => Assert.Empty(Baselines.Orphans());

    [Theory]
    [InlineData("millbrook.thr")]
    [InlineData("borough.thr")]
    [InlineData("borough-words.thr")]
    public void SampleIsClean(string name) => Assert.Empty(Baselines.Samples[name].Diagnostics.Where(finding => finding.Allowed is null).Select(Finding.Describe));

    [Fact]
    public void EveryWordOfTheGrammarIsInASample()
    {
        var reference = File.ReadAllText(Path.Combine(Repository.Root, "docs", "language.md"));
        var grammar = Regex.Match(reference, "(?s)```ebnf\n(.*?)```").Groups[1].Value;
        var words = Regex.Matches(grammar, "\"([^\"]+)\"").Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(words.Count > 100);
        var used = Baselines.Samples.Values.SelectMany(sample => sample.Syntax.Tokens).Select(token => token.Text).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(words, word => !used.Contains(word) && !used.Contains(word.TrimEnd('s')));
    }

    private static void Compare(string name, string kind, string actual) => Assert.Equal(Baselines.Recorded(name, kind, actual), actual);
}
