using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Compiled;

namespace Thresholds.Benchmarks.Engines;

/// <summary>What an engine says of a case; null is what it does not say.</summary>
/// <param name="Certain">The order of the level that is certain.</param>
/// <param name="Possible">The order of the highest possible level.</param>
/// <param name="Met">The met indicators, in the order of their names.</param>
/// <param name="Open">The open indicators, likewise.</param>
internal sealed record EngineAnswer(int Certain, int? Possible, string? Met, string? Open)
{
    /// <summary>What the generated evaluator says.</summary>
    public static EngineAnswer Expected(Workload.Facts facts)
    {
        var answer = Workload.Assess(facts);
        return new(answer.IndicatedLevel?.Order ?? 0, answer.PossibleLevel?.Order ?? 0, Names(answer.Met.Select(indicator => indicator.Id)), Names(answer.Open.Select(indicator => indicator.Id)));
    }

    /// <summary>What follows from the met indicators where nothing else is said.</summary>
    public static EngineAnswer OfMet(IEnumerable<string> met)
    {
        var names = met.ToList();
        return new(names.Select(name => WorkloadIndicator.All[name].Level).DefaultIfEmpty(0).Max(), null, Names(names), null);
    }

    /// <summary>Names in one text that is the same whatever their order.</summary>
    public static string Names(IEnumerable<string> names) => string.Join(' ', names.Order(System.StringComparer.Ordinal));

    /// <summary>Whether everything that is said is as expected.</summary>
    public bool Agrees(EngineAnswer expected) =>
        Certain == expected.Certain && (Possible ?? expected.Possible) == expected.Possible && (Met ?? expected.Met) == expected.Met && (Open ?? expected.Open) == expected.Open;
}
