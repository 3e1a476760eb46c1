using System;

namespace Thresholds.Dsl.Analysis;

/// <summary>What the analysis is told from outside.</summary>
/// <param name="AsOf">The day by which an edition must not be past its review; null when nobody says.</param>
/// <param name="Enabled">The codes of findings that are off unless asked for, and are asked for.</param>
public sealed record AnalysisSettings(DateTime? AsOf, ValueList<string> Enabled)
{
    /// <summary>No day, and nothing beyond the usual.</summary>
    public static AnalysisSettings Usual { get; } = new(null, default);
}
