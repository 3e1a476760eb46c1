using System.Collections.Generic;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Testing;

namespace Thresholds.Cli.Test;

/// <summary>One authority's file with what its examples come to.</summary>
/// <param name="Path">The path as it is shown.</param>
/// <param name="Errors">What is wrong with the file besides examples that fail; then nothing was run.</param>
/// <param name="Failing">The findings of the examples that fail, at their places.</param>
/// <param name="Report">What the examples come to; null when nothing was run.</param>
/// <param name="Score">What came of the mutations; null when none were asked for, and when examples fail.</param>
internal sealed record TestedFile(string Path, IReadOnlyList<Diagnostic> Errors, IReadOnlyList<Diagnostic> Failing, ExampleReport? Report, MutationScore? Score)
{
    /// <summary>Whether the file can be tested and every example passes.</summary>
    public bool Passes => Report is { Passes: true };

    /// <summary>Whether fewer changes are noticed than was asked for.</summary>
    /// <param name="least">The least score in per cent; null when any will do.</param>
    public bool IsBelow(int? least) => least is { } bound && Score?.Percent < bound;
}
