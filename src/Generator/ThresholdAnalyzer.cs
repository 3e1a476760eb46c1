using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Thresholds.Dsl;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Generator;

/// <summary>Reports what the compiler finds in the <c>.thr</c> files of a project, at their own lines and columns.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ThresholdAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors = DiagnosticRules.All.ToImmutableDictionary(rule => rule.Code, Describe);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal).ToImmutableArray();

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            var settings = ThresholdGenerator.Settings(start.Options.AnalyzerConfigOptionsProvider);
            var analysis = Analysis(start.Compilation.Options, start.Options.AnalyzerConfigOptionsProvider);
            var compiled = new Lazy<IReadOnlyDictionary<string, CompiledFile>>(() => Compile(start.Options.AdditionalFiles, settings, analysis, start.CancellationToken));
            start.RegisterAdditionalFileAction(action =>
            {
                if (compiled.Value.TryGetValue(action.AdditionalFile.Path, out var file))
                {
                    foreach (var diagnostic in file.Diagnostics.Where(diagnostic => diagnostic.Allowed is null))
                    {
                        action.ReportDiagnostic(Convert(diagnostic, compiled.Value));
                    }
                }
            });
        });
    }

    // What is off by default costs nothing until the project gives it a severity. The targets of the package stop the build for a day that is none.
    private static AnalysisSettings Analysis(CompilationOptions compilation, AnalyzerConfigOptionsProvider options) => new(
        options.GlobalOptions.TryGetValue("build_property.ThresholdsAsOf", out var text) && Dsl.Text.CalendarDay.TryRead(text, out var day) ? day : null,
        Descriptors.Values.Where(descriptor => !descriptor.IsEnabledByDefault && descriptor.GetEffectiveSeverity(compilation) != ReportDiagnostic.Suppress)
            .Select(descriptor => descriptor.Id)
            .OrderBy(code => code, StringComparer.Ordinal)
            .ToValueList());

    private static IReadOnlyDictionary<string, CompiledFile> Compile(ImmutableArray<AdditionalText> texts, GeneratorSettings settings, AnalysisSettings analysis, CancellationToken cancellation)
    {
        var paths = texts.Where(text => ThresholdGenerator.IsThreshold(text.Path)).GroupBy(text => text.Path, StringComparer.Ordinal).Select(group => group.First()).ToList();
        var files = ThresholdCompiler.Compile(paths.Select(text => ThresholdGenerator.Read(text, settings, cancellation).Syntax).ToList(), analysis);
        return paths.Zip(files, (text, file) => (text.Path, file)).ToDictionary(pair => pair.Path, pair => pair.file, StringComparer.Ordinal);
    }

    private static Microsoft.CodeAnalysis.Diagnostic Convert(Dsl.Diagnostics.Diagnostic diagnostic, IReadOnlyDictionary<string, CompiledFile> files)
    {
        var message = diagnostic.Witness is null ? diagnostic.Message : $"{diagnostic.Message} (witness: {diagnostic.Witness})";
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            Descriptors[diagnostic.Code],
            Place(diagnostic.Location, files),
            diagnostic.Related.Select(related => Place(related.Location, files)),
            message);
    }

    private static Location Place(Dsl.Text.Location location, IReadOnlyDictionary<string, CompiledFile> files)
    {
        // Shown by the path that the build knows, so that editors find the file.
        var path = files.FirstOrDefault(file => ReferenceEquals(file.Value.Syntax.Source, location.Source)).Key ?? location.Source.Path;
        var start = location.Start;
        var end = location.End;
        return Location.Create(
            path,
            new TextSpan(location.Span.Start, location.Span.Length),
            new LinePositionSpan(new LinePosition(start.Line - 1, start.Column - 1), new LinePosition(end.Line - 1, end.Column - 1)));
    }

#pragma warning disable RS1033 // The messages are the language's own.
    private static DiagnosticDescriptor Describe(DiagnosticRule rule) => new(
        rule.Code,
        rule.Title,
        "{0}",
        "Thresholds",
        rule.Severity switch { Severity.Error => DiagnosticSeverity.Error, Severity.Warning => DiagnosticSeverity.Warning, _ => DiagnosticSeverity.Info },
        isEnabledByDefault: !rule.IsOptional);
#pragma warning restore RS1033
}
