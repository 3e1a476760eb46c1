using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Benchmarks.Measuring;

/// <summary>The stages of the compiler, one by one and together.</summary>
public static class Compiling
{
    public static AnalysisSettings Settings { get; } = new(null, ValueList.Of("THR2007"));

    public static FileSyntax Parse(string text, string path = "benchmark.thr") => ThresholdCompiler.Parse(new SourceText(path, text));

    /// <summary>The model of a file without errors, to be measured.</summary>
    /// <exception cref="InvalidOperationException">The file has errors.</exception>
    public static AuthorityModel Model(FileSyntax file, Vocabularies vocabularies)
    {
        var compiled = ThresholdCompiler.Compile(file, vocabularies);
        var error = compiled.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error);
        return error is null && compiled.Model is { } model ? model
            : throw new InvalidOperationException($"{file.Source.Path}:{error?.Location.Start.Line}: {error?.Message}");
    }

    /// <summary>The model of a file whose only mistakes may be decisions past the limits of what is answered exactly, and how many of these there are.</summary>
    public static (AuthorityModel Model, int Tangled) ModelOfTable(string text)
    {
        var compiled = ThresholdCompiler.Compile(Parse(text), new Vocabularies([]));
        var errors = compiled.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        var other = errors.FirstOrDefault(error => error.Code != "THR9004");
        return other is null && compiled.Model is { } model ? (model, errors.Count) : throw new InvalidOperationException(other?.Message);
    }

    public static AuthorityModel Model(string text) => Model(Parse(text), new Vocabularies([]));

    /// <summary>Analyses a model by a plan that nobody has asked anything yet.</summary>
    public static IReadOnlyList<Dsl.Analysis.Finding> Analyse(AuthorityModel model, DecisionPlan plan) => ThresholdAnalysis.Of(model, plan, Settings);
}
