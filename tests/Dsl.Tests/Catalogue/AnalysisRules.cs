using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;

namespace Thresholds.Dsl.Tests.Catalogue;

/// <summary>The rules of the analysis, whose pages are compiled with it.</summary>
public static class AnalysisRules
{
    /// <summary>Rules that need a day, or too large an example: tests/Analysis.Tests shows them.</summary>
    public static IReadOnlySet<string> ShownInWords { get; } = new HashSet<string> { "THR4005", "THR9006" };

    /// <summary>What the analysis is told for the page of a rule: to give it where it is off by default. Null for a rule that needs no analysis.</summary>
    public static AnalysisSettings? For(string code) =>
        ThresholdAnalysis.Rules.FirstOrDefault(rule => rule.Code == code) is not { } rule ? null : rule.IsOptional ? new AnalysisSettings(null, ValueList.Of(code)) : AnalysisSettings.Usual;
}
