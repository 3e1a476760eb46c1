using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Thresholds.Dsl;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Generator.Tests.Samples;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>The analyzer says what the compiler of the language says, neither more nor less, where it says it.</summary>
public class AnalyzerTests
{
    private const string Uncited = "authority millbrook \"Millbrook\"\ndocument guide \"A guide\"\nlevel 1 one \"One\"\ndomain d \"D\" { at one {\n  - alone \"All alone\"\n} }\n";

    public static TheoryData<string> Files =>
    [
        SmallFile.Of("millbrook"),
        SmallFile.Of("millbrook", "use nowhere"),
        SmallFile.Of("millbrook", "", "aeg < 13 and shared > 2"),
        SmallFile.Of("millbrook", "", "age < 13 and or not-in-school"),
        SmallFile.Of("millbrook", "", "age < 13 and not-in-school or age > 3"),
        SmallFile.Of("millbrook", "", "age in 13..12"),
        SmallFile.Of("millbrook", "", "age < 90%"),
        SmallFile.Of("millbrook", "", "level >= l2"),
        SmallFile.Of("millbrook", "use words", "shared > 200"),
        SmallFile.Of("millbrook").Replace("}", ""),
        SmallFile.Of("millbrook").Replace("\"One\"", "\"One"),
        SmallFile.Of("millbrook") + "example e \"E\" { age 3, not-in-school yes => no level, met worried }\n",
        SmallFile.Of("millbrook") + "allow THR4001 because \"nothing here\"\n",
        "\uFEFF" + SmallFile.Of("millbrook", "", "nobody"),
        SmallFile.Of("millbrook", "", "\tnobody").Replace("\n", "\r\n"),
        SmallFile.Of("words"),
        "",
        "\u0000\u0001 }{ \"",
        "fact age \"Age\" age",
        Uncited,
        Uncited + "allow THR4001 because \"it is made up\"\n",
        Uncited.Replace("alone\"", "alone\" allow THR4001 because \"it is made up\""),
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Reports_what_the_compiler_reports(string text)
    {
        (string Path, string Text)[] files = [("policies/a.thr", text), ("policies/words.thr", "vocabulary words \"Words\"\nfact shared \"Shared\" percent 0%..100%\nfact wrong \"Wrong\" furlongs\n"), ("b.thr", SmallFile.Of("mill-brook"))];
        var expected = ThresholdCompiler.Compile([.. files.Select(file => ThresholdCompiler.Parse(new Dsl.Text.SourceText(file.Path, SourceText.From(file.Text).ToString())))])
            .SelectMany(file => file.Diagnostics)
            .Where(diagnostic => diagnostic.Allowed is null)
            .Select(diagnostic => new DiagnosticResult(diagnostic.Code, SeverityOf(diagnostic)).WithMessage(diagnostic.Message).WithSpan(
                "/project/" + diagnostic.Location.Source.Path, diagnostic.Location.Start.Line, diagnostic.Location.Start.Column, diagnostic.Location.End.Line, diagnostic.Location.End.Column));
        var actual = await new TestProject { AdditionalFiles = [.. files] }.AnalyzeAsync();
        Assert.Equal(Sorted(expected), Sorted(actual.Select(DiagnosticResult.Of)));
    }

    [Fact]
    public async Task Shipped_files_are_clean()
    {
        var test = new ThresholdTest();
        test.TestState.AdditionalFiles.Add(("coventry.thr", SampleFile.Read("thresholds/coventry.thr")));
        test.TestState.AdditionalFiles.Add(("england.thr", SampleFile.Read("thresholds/england.thr")));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_warning_stands_where_it_belongs()
    {
        var test = new ThresholdTest();
        test.TestState.AdditionalFiles.Add(("a.thr", Uncited));
        test.TestState.ExpectedDiagnostics.Add(DiagnosticResult.CompilerWarning("THR4001").WithSpan("/project/a.thr", 5, 5, 5, 10)
            .WithMessage("'alone' does not say where the document states it; add 'from' here or on the block round it"));
        await test.RunAsync();
    }

    [Fact]
    public async Task A_globalconfig_sets_severities()
    {
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await (Project with { GlobalConfig = "dotnet_diagnostic.THR4001.severity = error" }).AnalyzeAsync()).Severity);
        Assert.Empty(await (Project with { GlobalConfig = "dotnet_diagnostic.THR4001.severity = none" }).AnalyzeAsync());
        Assert.Equal(DiagnosticSeverity.Info, Assert.Single(await (Project with { GlobalConfig = "dotnet_diagnostic.THR4001.severity = suggestion" }).AnalyzeAsync()).Severity);
    }

    [Fact]
    public async Task NoWarn_and_WarningsAsErrors_set_severities()
    {
        Assert.Empty(await (Project with { Severities = Severities(ReportDiagnostic.Suppress) }).AnalyzeAsync());
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(await (Project with { Severities = Severities(ReportDiagnostic.Error) }).AnalyzeAsync()).Severity);
        var all = Assert.Single(await (Project with { TreatWarningsAsErrors = true }).AnalyzeAsync());
        Assert.True(all.IsWarningAsError);
    }

    [Fact]
    public void Knows_every_rule()
    {
        var described = new ThresholdAnalyzer().SupportedDiagnostics;
        Assert.Equal(DiagnosticRules.All.Select(rule => rule.Code).Order(), described.Select(descriptor => descriptor.Id));
        Assert.All(described, descriptor => Assert.True(descriptor.IsEnabledByDefault));
    }

    private static TestProject Project => new TestProject().With("a.thr", Uncited);

    private static ImmutableDictionary<string, ReportDiagnostic> Severities(ReportDiagnostic severity) => ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("THR4001", severity);

    private static DiagnosticSeverity SeverityOf(Dsl.Diagnostics.Diagnostic diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static List<string> Sorted(IEnumerable<DiagnosticResult> results) => [.. results.Select(result => $"{result.Span?.Path} {result.Span?.Span} {result.Severity} {result.Id} {result.Message}").Order(System.StringComparer.Ordinal)];
}
