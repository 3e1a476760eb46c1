using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;

namespace Thresholds.Dsl.Tests.Catalogue;

/// <summary>The rules of the analysis, whose pages are compiled with it.</summary>
public static class AnalysisRules
{
    /// <summary>Rules that need settings, or too large an example: tests/Analysis.Tests shows them.</summary>
    public static IReadOnlySet<string> ShownInWords { get; } = new HashSet<string> { "THR2007", "THR4005", "THR9006" };

    public static IReadOnlySet<string> Codes { get; } = ThresholdAnalysis.Rules.Select(rule => rule.Code).ToHashSet();
}
