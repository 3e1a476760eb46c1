using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Xunit;

namespace Thresholds.Dsl.Tests;

/// <summary>Compiles a text in which every finding is marked, and fails on each finding that is not, or is another than expected.</summary>
public static class Finding
{
    /// <summary>Checks all findings of a text.</summary>
    /// <param name="marked">A whole file; what is underlined stands between « and », which are taken out before it is compiled.</param>
    /// <param name="expected">The findings in the order of the marks, each as code and message, followed by its related places as <c>[line:column message]</c>.</param>
    public static CompiledFile Check(string marked, params string[] expected) => Check(marked, null, expected);

    /// <summary>Checks all findings of a text, those of the analysis included.</summary>
    /// <param name="marked">A whole file, marked.</param>
    /// <param name="analysis">What the analysis is told; null for none.</param>
    /// <param name="expected">The findings.</param>
    public static CompiledFile Check(string marked, AnalysisSettings? analysis, params string[] expected) => CheckBeside([], marked, analysis, expected);

    /// <summary>Checks all findings of a text that stands beside others, which it may extend or take in.</summary>
    /// <param name="others">The other files, <c>other-1.thr</c> and so on.</param>
    /// <param name="marked">A whole file, marked.</param>
    /// <param name="analysis">What the analysis is told; null for none.</param>
    /// <param name="expected">The findings.</param>
    public static CompiledFile CheckBeside(string[] others, string marked, AnalysisSettings? analysis, params string[] expected)
    {
        var (text, spans) = MarkedText.Read(marked);
        Assert.Equal(spans.Count, expected.Length);
        var compiled = others.Length == 0
            ? Compile(text, analysis)
            : ThresholdCompiler.Compile(Repository.Parse("test.thr", text), new Binding.Vocabularies(others.Select((other, index) => Repository.Parse($"other-{index + 1}.thr", other))), analysis);
        Assert.Equal(
            spans.Zip(expected, (span, message) => $"{span.Start}+{span.Length} «{text.Substring(span.Start, span.Length)}» {message}"),
            compiled.Diagnostics.Select(finding => $"{finding.Location.Span.Start}+{finding.Location.Span.Length} «{text.Substring(finding.Location.Span.Start, finding.Location.Span.Length)}» {Describe(finding)}"));
        return compiled;
    }

    /// <summary>Compiles a text that must be without findings.</summary>
    public static CompiledFile None(string text) => Check(text);

    public static CompiledFile Compile(string text, AnalysisSettings? analysis = null) => ThresholdCompiler.Compile(Repository.Parse("test.thr", text), Repository.Vocabularies, analysis);

    /// <summary>A finding in one line, for comparisons.</summary>
    public static string Describe(Diagnostic finding) =>
        $"{finding.Code} {finding.Message}" + string.Concat(finding.Related.Select(related => $" [{related.Location.Start.Line}:{related.Location.Start.Column} {related.Message}]"));

    /// <summary>Findings with their places, one per line.</summary>
    public static IReadOnlyList<string> Places(CompiledFile compiled) =>
        [.. compiled.Diagnostics.Select(finding => $"{finding.Code}@{finding.Location.Start.Line}:{finding.Location.Start.Column}")];
}
