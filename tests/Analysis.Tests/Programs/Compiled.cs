using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Thresholds.Dsl;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Text;
using Xunit;

namespace Thresholds.Analysis.Tests.Programs;

/// <summary>Compiles texts and analyses them, the findings that are off by default included.</summary>
internal static class Compiled
{
    public static AnalysisSettings Everything { get; } = new(null, ValueList.Of("THR2007"));

    /// <summary>The model of a text without errors.</summary>
    public static AuthorityModel Model(string text)
    {
        var compiled = ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]));
        var errors = compiled.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => $"{diagnostic.Location.Start.Line}: {diagnostic.Message}").ToList();
        Assert.True(errors.Count == 0 && compiled.Model is not null, string.Join("\n", errors) + "\n" + text);
        return compiled.Model;
    }

    /// <summary>The model of a text; null when it is too tangled to be decided exactly, which is the one mistake it may have.</summary>
    public static AuthorityModel? ModelOrNothing(string text)
    {
        var compiled = ThresholdCompiler.Compile(ThresholdCompiler.Parse(new SourceText("test.thr", text)), new Vocabularies([]));
        return compiled.Diagnostics.Any(diagnostic => diagnostic.Code == "THR9004") ? null : Model(text);
    }

    /// <summary>The model of a shipped file.</summary>
    public static AuthorityModel Shipped(string name)
    {
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "thresholds"), "*.thr").Order(StringComparer.Ordinal)
            .Select(path => ThresholdCompiler.Parse(new SourceText(Path.GetFileName(path), File.ReadAllText(path)))).ToList();
        return ThresholdCompiler.Compile(files.Single(file => file.Source.Path == name), new Vocabularies(files)).Model ?? throw new InvalidOperationException(name + " is no authority");
    }

    public static IReadOnlyList<Thresholds.Dsl.Analysis.Finding> Findings(AuthorityModel model, DiagramSize? size = null) =>
        ThresholdAnalysis.Of(model, DecisionPlan.Of(model, size ?? DiagramSize.Usual), Everything);
}
