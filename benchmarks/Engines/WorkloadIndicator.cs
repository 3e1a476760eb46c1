using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Benchmarks.Batches;

namespace Thresholds.Benchmarks.Engines;

/// <summary>An indicator of the workload as engines are told of it.</summary>
/// <param name="Id">Its name, which is also the fact of an observation.</param>
/// <param name="Level">The order of its level.</param>
/// <param name="First">The first number that it asks for; null for an observation.</param>
/// <param name="FirstAbove">What that has to be above.</param>
/// <param name="Second">The second number; null when there is none.</param>
/// <param name="SecondAbove">What that has to be above.</param>
/// <param name="Joined">Whether <c>both</c> count or <c>either</c>.</param>
internal sealed record WorkloadIndicator(string Id, int Level, string? First, int FirstAbove, string? Second, int SecondAbove, string Joined)
{
    /// <summary>All, by their names.</summary>
    public static IReadOnlyDictionary<string, WorkloadIndicator> All { get; } = Observed().Concat(Measured()).ToDictionary(indicator => indicator.Id);

    private static IEnumerable<WorkloadIndicator> Observed() => WorkloadCases.AnswerNames.Select((name, place) => new WorkloadIndicator(name, 1 + (place % 4), null, 0, null, 0, "both"));

    // They are numbered around the levels.
    private static IEnumerable<WorkloadIndicator> Measured() => BitSets.Measures.GroupBy(measure => measure.Level).SelectMany(level => level.Select((measure, place) => new WorkloadIndicator(
        "m" + (measure.Level + (4 * place)).ToString("00", CultureInfo.InvariantCulture),
        measure.Level,
        WorkloadCases.NumberNames[measure.First],
        measure.Joining == Joining.Both ? measure.Low : measure.High,
        measure.Joining == Joining.First ? null : WorkloadCases.NumberNames[measure.Second],
        measure.High,
        measure.Joining == Joining.Either ? "either" : "both")));
}
