using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Thresholds.Generator.Tests.Verification;

/// <summary>A project in memory: C# files, <c>.thr</c> files and the settings that matter here.</summary>
internal sealed record TestProject
{
    /// <summary>Where the project lies.</summary>
    public string Directory { get; init; } = "/project/";

    /// <summary>The <c>.thr</c> files, by their paths within the project.</summary>
    public ImmutableArray<(string Path, string Text)> AdditionalFiles { get; init; } = [];

    /// <summary>The C# files, by their paths within the project.</summary>
    public ImmutableArray<(string Path, string Text)> Sources { get; init; } = [];

    /// <summary>MSBuild properties.</summary>
    public ImmutableDictionary<string, string> Properties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Latest;

    public Framework Framework { get; init; } = Framework.Net100;

    /// <summary>Severities of diagnostics, as NoWarn and WarningsAsErrors set them.</summary>
    public ImmutableDictionary<string, ReportDiagnostic> Severities { get; init; } = ImmutableDictionary<string, ReportDiagnostic>.Empty;

    /// <summary>Whether every warning is an error.</summary>
    public bool TreatWarningsAsErrors { get; init; }

    /// <summary>The text of a <c>.globalconfig</c>.</summary>
    public string GlobalConfig { get; init; } = "";

    public ImmutableArray<AdditionalText> Texts => [.. AdditionalFiles.Select(file => new InMemoryText(System.IO.Path.GetFullPath(Directory + file.Path), file.Text))];

    public AnalyzerConfigOptionsProvider Options => new InMemoryOptionsProvider(Properties.SetItem("ProjectDir", Directory));

    public CSharpParseOptions ParseOptions => new(LanguageVersion, DocumentationMode.Diagnose);

    public CSharpCompilation Compilation() => CSharpCompilation.Create(
        "Consumer",
        Sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, ParseOptions, Directory + source.Path)),
        ReferenceAssemblies.Of(Framework),
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            deterministic: true,
            specificDiagnosticOptions: Severities,
            generalDiagnosticOption: TreatWarningsAsErrors ? ReportDiagnostic.Error : ReportDiagnostic.Default)
            .WithSyntaxTreeOptionsProvider(new GlobalConfig(GlobalConfig)));

    public GeneratorDriver Driver() => CSharpGeneratorDriver.Create(
        [new ThresholdGenerator().AsSourceGenerator()],
        Texts,
        ParseOptions,
        Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>Runs the generator: the compilation with what it wrote, and what it said.</summary>
    public (Compilation Compilation, GeneratorRunResult Result) Generate()
    {
        var driver = Driver().RunGeneratorsAndUpdateCompilation(Compilation(), out var compilation, out _);
        return (compilation, driver.GetRunResult().Results.Single());
    }

    /// <summary>What the analyzer reports, after the severities that the project sets.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync() =>
        await Compilation()
            .WithAnalyzers([new ThresholdAnalyzer()], new CompilationWithAnalyzersOptions(
                new AnalyzerOptions(Texts, Options), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false))
            .GetAnalyzerDiagnosticsAsync();

    public TestProject With(string path, string text) => this with { AdditionalFiles = AdditionalFiles.Add((path, text)) };

    public TestProject WithProperty(string name, string value) => this with { Properties = Properties.SetItem(name, value) };

    /// <summary>The same project with the text of a <c>.thr</c> file replaced.</summary>
    public TestProject Edited(string path, string text) => this with { AdditionalFiles = [.. AdditionalFiles.Select(file => file.Path == path ? (path, text) : file)] };
}
