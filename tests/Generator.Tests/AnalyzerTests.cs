using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Thresholds.Dsl;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Generator.Tests.Samples;
using Thresholds.Generator.Tests.Verification;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>The analyzer says what the compiler of the language says, neither more nor less, where it says it.</summary>
public class AnalyzerTests
{
    private const string Uncited = "authority millbrook \"Millbrook\"\ndocument guide \"A guide\"\nlevel 1 one \"One\"\ndomain d \"D\" { at one {\n  - alone \"All alone\"\n} }\n";

    /// <summary>Two rungs that a child without immunisations is on at once.</summary>
    private const string Overlap = """
        authority a "A"
        level 1 low "Low"
        level 2 high "High"
        fact checks "Checks missed" yes/no
        fact jabs "Immunisations missed" yes/no
        ladder health "Health"
        domain d "D" {
          at low { - missed-checks "Misses checks" ladder health when checks or jabs }
          at high { - unmet-needs "Needs unmet" ladder health when jabs or not checks }
        }

        """;

    /// <summary>Two rungs, the higher within the lower: off by default.</summary>
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

    private const string Reviewed = "authority c \"C\"\nedition \"E\" review by 2026-03-06\nlevel 1 low \"Low\"\n";

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
        Overlap,
        Overlap + "allow THR2006 because \"both are meant\"\n",
        Overlap + "allow THR2008 because \"there is none\"\n",
        Overlap + "allow THR2007 because \"nobody looks for it\"\nallow THR4005 because \"no day\"\n",
        Overlap + "wrong\n",
    ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Reports_what_the_compiler_reports(string text)
    {
        (string Path, string Text)[] files = [("policies/a.thr", text), ("policies/words.thr", "vocabulary words \"Words\"\nfact shared \"Shared\" percent 0%..100%\nfact wrong \"Wrong\" furlongs\n"), ("b.thr", SmallFile.Of("mill-brook"))];
        Assert.Equal(Sorted(Expected(files)), Sorted((await new TestProject { AdditionalFiles = [.. files] }.AnalyzeAsync()).Select(DiagnosticResult.Of)));
    }

    // What is wrong in the document itself is reported; errors of ours would be something else.
    [Fact]
    public async Task Shipped_files_have_the_findings_of_the_compiler_and_no_errors()
    {
        (string Path, string Text)[] files = [("coventry.thr", SampleFile.Read("thresholds/coventry.thr")), ("england.thr", SampleFile.Read("thresholds/england.thr"))];
        var actual = await new TestProject { AdditionalFiles = [.. files] }.AnalyzeAsync();
        Assert.Equal(Sorted(Expected(files)), Sorted(actual.Select(DiagnosticResult.Of)));
        Assert.Contains(actual, diagnostic => diagnostic.Id == "THR2008");
        Assert.DoesNotContain(actual, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    [Fact]
    public async Task A_finding_has_its_other_place_and_the_case_for_which_it_happens()
    {
        var finding = Assert.Single(await new TestProject().With("policies/a.thr", Overlap).AnalyzeAsync());
        Assert.Equal("THR2006", finding.Id);
        Assert.Equal(("/project/policies/a.thr", new LinePosition(7, 13)), (finding.Location.GetLineSpan().Path, finding.Location.GetLineSpan().StartLinePosition));
        var other = Assert.Single(finding.AdditionalLocations).GetLineSpan();
        Assert.Equal(("/project/policies/a.thr", new LinePosition(8, 14), new LinePosition(8, 25)), (other.Path, other.StartLinePosition, other.EndLinePosition));
        Assert.EndsWith("say which of them it is then (witness: jabs yes)", finding.GetMessage(System.Globalization.CultureInfo.InvariantCulture), System.StringComparison.Ordinal);
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
    public async Task Severities_of_what_the_analysis_finds_are_for_the_project_to_say()
    {
        Assert.Equal("THR2006 Warning", await Reported(new TestProject().With("a.thr", Overlap)));

        // .globalconfig
        Assert.Equal("THR2006 Error", await Reported(Configured(Overlap, "THR2006", "error")));
        Assert.Equal("THR2006 Info", await Reported(Configured(Overlap, "THR2006", "suggestion")));
        Assert.Equal("", await Reported(Configured(Overlap, "THR2006", "none")));

        // NoWarn, WarningsAsErrors, TreatWarningsAsErrors, WarningsNotAsErrors
        var strict = new TestProject { TreatWarningsAsErrors = true }.With("a.thr", Overlap);
        Assert.Equal("", await Reported(strict with { Severities = Severities("THR2006", ReportDiagnostic.Suppress) }));
        Assert.Equal("THR2006 Error", await Reported(strict with { TreatWarningsAsErrors = false, Severities = Severities("THR2006", ReportDiagnostic.Error) }));
        Assert.Equal("THR2006 Error", await Reported(strict));
        Assert.Equal("THR2006 Warning", await Reported(strict with { Severities = Severities("THR2006", ReportDiagnostic.Default) }));
    }

    [Fact]
    public async Task What_is_off_by_default_is_reported_when_the_project_gives_it_a_severity()
    {
        Assert.Equal("", await Reported(new TestProject().With("a.thr", Nested)));
        Assert.Equal("THR2007 Warning", await Reported(Configured(Nested, "THR2007", "warning")));
        Assert.Equal("THR2007 Info", await Reported(Configured(Nested, "THR2007", "suggestion")));
        Assert.Equal("", await Reported(Configured(Nested, "THR2007", "none")));
        Assert.Equal("THR2007 Error", await Reported(Configured(Nested, "THR2007", "warning") with { TreatWarningsAsErrors = true }));
        Assert.Equal("THR2007 Error", await Reported(new TestProject { Severities = Severities("THR2007", ReportDiagnostic.Error) }.With("a.thr", Nested)));
    }

    [Fact]
    public async Task An_allow_of_what_is_off_is_called_needless_only_when_it_is_on()
    {
        const string Allow = "allow THR2007 because \"the higher decides\"\n";
        var apart = Nested.Replace("attendance < 90%", "attendance in 50%..<90%");
        Assert.Equal("", await Reported(new TestProject().With("a.thr", Nested + Allow)));
        Assert.Equal("", await Reported(Configured(Nested + Allow, "THR2007", "warning")));
        Assert.Equal("", await Reported(new TestProject().With("a.thr", apart + Allow)));
        Assert.Equal("THR4003 Warning", await Reported(Configured(apart + Allow, "THR2007", "warning")));
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("2026-03-06", "")]
    [InlineData("2026-03-07", "THR4005 Warning")]
    [InlineData("7 March 2026", "")] // the targets of the package stop such a build
    public async Task An_edition_is_past_its_review_on_the_day_that_the_project_names(string? day, string reported)
    {
        var project = new TestProject().With("a.thr", Reviewed);
        Assert.Equal(reported, await Reported(day is null ? project : project.WithProperty("ThresholdsAsOf", day)));
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
        Assert.Equal(DiagnosticRules.All.Where(rule => rule.IsOptional).Select(rule => rule.Code).Order(), described.Where(descriptor => !descriptor.IsEnabledByDefault).Select(descriptor => descriptor.Id));
        Assert.Contains(described, descriptor => !descriptor.IsEnabledByDefault);
    }

    private static TestProject Project => new TestProject().With("a.thr", Uncited);

    private static ImmutableDictionary<string, ReportDiagnostic> Severities(ReportDiagnostic severity) => Severities("THR4001", severity);

    private static ImmutableDictionary<string, ReportDiagnostic> Severities(string code, ReportDiagnostic severity) => ImmutableDictionary<string, ReportDiagnostic>.Empty.Add(code, severity);

    private static TestProject Configured(string text, string code, string severity) => new TestProject { GlobalConfig = $"dotnet_diagnostic.{code}.severity = {severity}" }.With("a.thr", text);

    private static async Task<string> Reported(TestProject project) => string.Join(", ", (await project.AnalyzeAsync()).Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}").Order(System.StringComparer.Ordinal));

    private static IEnumerable<DiagnosticResult> Expected(IEnumerable<(string Path, string Text)> files) =>
        ThresholdCompiler.Compile([.. files.Select(file => ThresholdCompiler.Parse(new Dsl.Text.SourceText(file.Path, SourceText.From(file.Text).ToString())))], AnalysisSettings.Usual)
            .SelectMany(file => file.Diagnostics)
            .Where(diagnostic => diagnostic.Allowed is null)
            .Select(diagnostic => new DiagnosticResult(diagnostic.Code, SeverityOf(diagnostic)).WithMessage(diagnostic.Witness is { } witness ? $"{diagnostic.Message} (witness: {witness})" : diagnostic.Message).WithSpan(
                "/project/" + diagnostic.Location.Source.Path, diagnostic.Location.Start.Line, diagnostic.Location.Start.Column, diagnostic.Location.End.Line, diagnostic.Location.End.Column));

    private static DiagnosticSeverity SeverityOf(Dsl.Diagnostics.Diagnostic diagnostic) => diagnostic.Severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };

    private static List<string> Sorted(IEnumerable<DiagnosticResult> results) => [.. results.Select(result => $"{result.Span?.Path} {result.Span?.Span} {result.Severity} {result.Id} {result.Message}").Order(System.StringComparer.Ordinal)];
}
