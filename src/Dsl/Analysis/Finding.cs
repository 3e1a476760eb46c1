using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Something the analysis found.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Where">What it is about.</param>
/// <param name="Arguments">What its message speaks of.</param>
/// <param name="Beside">Other places that it is about.</param>
/// <param name="Witness">A case for which it happens; null when it needs none.</param>
public sealed record Finding(DiagnosticRule Rule, FindingPlace Where, ValueList<string> Arguments, ValueList<FindingPlace> Beside, CaseWitness? Witness)
{
    /// <summary>The cases that it is about as a condition of the language; null where there is no short one.</summary>
    public string? Region { get; init; }
}
