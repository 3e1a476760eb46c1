using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Tests.Equivalence;

/// <summary>Says in what two assessments of one case differ.</summary>
internal static class Disagreement
{
    /// <summary>In words; null when they agree on both levels and on every decision.</summary>
    public static string? Between(AuthorityModel model, IAssessment expected, IAssessment actual)
    {
        var differences = new List<string>();
        foreach (var decision in model.Decisions)
        {
            Compare(decision.Name, expected.Decide(decision.Index), actual.Decide(decision.Index));
        }

        Compare("indicated level", expected.IndicatedLevel?.Id, actual.IndicatedLevel?.Id);
        Compare("possible level", expected.PossibleLevel?.Id, actual.PossibleLevel?.Id);
        return differences.Count == 0 ? null : string.Join("\n", differences);

        void Compare(string what, object? left, object? right)
        {
            if (!Equals(left, right))
            {
                differences.Add($"{what}: expected {left ?? "none"}, but is {right ?? "none"}");
            }
        }
    }
}
