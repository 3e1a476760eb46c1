using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Diagnostics;
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
    private const int Warming = 3;

    public static void Run(Options options)
    {
        var england = new InMemoryText("/project/england.thr", File.ReadAllText(ParseCommand.Shipped("england.thr")));
        var rows = new (string Name, ImmutableArray<AdditionalText> Texts)[]
        {
            ("none", []),
            ("coventry.thr and its vocabulary", [england, new InMemoryText("/project/coventry.thr", File.ReadAllText(ParseCommand.Shipped("coventry.thr")))]),
            ("ten of 350 indicators and their vocabulary", [.. DocumentWriter.WriteCountry(10, 350, seed: 1).Select((text, index) => new InMemoryText($"/project/{index}.thr", text))]),
        };
        var builds = rows.SelectMany(row => new (bool Generate, bool Analyse)[] { (false, false), (true, false), (false, true), (true, true) }, (row, with) => (row, with))
            .Select(build => (build.row.Name, Work: (Action)(() => Build(build.row.Texts, build.with.Generate, build.with.Analyse)), Times: new List<TimeSpan>())).ToList();

        // In rounds, since the compiler itself goes on becoming faster for a while. What takes very long is done once.
        for (var round = -Warming; round < options.Number("runs", 7); round++)
        {
            foreach (var build in builds.Where(build => build.Times.Count == 0 || build.Times.Max() < TimeSpan.FromSeconds(10)))
            {
                var start = Stopwatch.GetTimestamp();
                build.Work();
                var time = Stopwatch.GetElapsedTime(start);
                if (round >= 0 || time > TimeSpan.FromSeconds(10))
                {
                    build.Times.Add(time);
                }
            }
        }

        var output = new MarkdownTable(Console.Out, ".thr files", "plain", "with generator", "with analyzer", "with both", "both ÷ plain");
        foreach (var row in builds.Chunk(4))
        {
            var medians = row.Select(build => build.Times.Order().ElementAt(build.Times.Count / 2)).ToList();
            output.Row([row[0].Name, .. medians.Select(MarkdownTable.Ms), MarkdownTable.Times(medians[3] / medians[0])]);
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
