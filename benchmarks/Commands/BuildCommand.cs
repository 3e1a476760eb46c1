using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Thresholds.Benchmarks.Building;
using Thresholds.Benchmarks.Documents;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Generator;

namespace Thresholds.Benchmarks.Commands;

/// <summary>What the generator and the analyzer add to the compilation of a C# project, this repository's own library and language.</summary>
public static class BuildCommand
{
    public static void Run(Options options)
    {
        var runs = options.Number("runs", 7);
        var output = new MarkdownTable(Console.Out, ".thr files", "plain", "with generator", "with analyzer", "with both", "both ÷ plain");
        var plain = Measure.OfLong(runs, () => Build([], false, false));
        var england = new InMemoryText("/project/england.thr", File.ReadAllText(ParseCommand.Shipped("england.thr")));
        foreach (var (name, texts) in new (string, ImmutableArray<AdditionalText>)[]
        {
            ("none", []),
            ("coventry.thr and its vocabulary", [england, new InMemoryText("/project/coventry.thr", File.ReadAllText(ParseCommand.Shipped("coventry.thr")))]),
            ("ten of 350 indicators and their vocabulary", [.. DocumentWriter.WriteCountry(10, 350, seed: 1).Select((text, index) => new InMemoryText($"/project/{index}.thr", text))]),
        })
        {
            var generator = Measure.OfLong(runs, () => Build(texts, true, false));
            var analyzer = Measure.OfLong(runs, () => Build(texts, false, true));
            var both = Measure.OfLong(runs, () => Build(texts, true, true));
            output.Row(name, MarkdownTable.Ms(plain.Median), MarkdownTable.Ms(generator.Median), MarkdownTable.Ms(analyzer.Median), MarkdownTable.Ms(both.Median), MarkdownTable.Times(both.Median / plain.Median));
        }
    }

    private static void Build(ImmutableArray<AdditionalText> texts, bool generate, bool analyse)
    {
        var parsing = new CSharpParseOptions(LanguageVersion.Latest);
        Compilation compilation = CSharpCompilation.Create(
            "Consumer",
            Sources().Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), parsing, path)),
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false));
        if (generate)
        {
            CSharpGeneratorDriver.Create([new ThresholdGenerator().AsSourceGenerator()], texts, parsing, new ProjectOptions()).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        }

        if (analyse)
        {
            var found = compilation.WithAnalyzers([new ThresholdAnalyzer()], new AnalyzerOptions(texts, new ProjectOptions())).GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
            Check(found);
        }

        Check(compilation.Emit(Stream.Null).Diagnostics);
    }

    private static void Check(IEnumerable<Diagnostic> diagnostics)
    {
        if (diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } error)
        {
            throw new InvalidOperationException(error.ToString());
        }
    }

    private static IEnumerable<string> Sources() => Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "sources"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    // Without the library itself, which is among the sources.
    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!) // every .NET host sets it
        .Split(Path.PathSeparator)
        .Where(path => !Path.GetFileName(path).StartsWith("Thresholds.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));
}
