using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Tests.Equivalence;

/// <summary>Says in what two assessments of one case differ.</summary>
internal static class Disagreement
{
    /// <summary>In words; null when they agree on both levels, on every decision and on the lists of indicators.</summary>
    public static string? Between(AuthorityModel model, IAssessment expected, IAssessment actual)
    {
        var differences = new List<string>();
        foreach (var decision in model.Decisions)
        {
            Compare(decision.Name, expected.Decide(decision.Index), actual.Decide(decision.Index));
        }

        Compare("indicated level", expected.IndicatedLevel?.Id, actual.IndicatedLevel?.Id);
        Compare("possible level", expected.PossibleLevel?.Id, actual.PossibleLevel?.Id);
        Compare("list of what is met", expected.MetIndicators(), List("Met") ?? actual.MetIndicators());
        Compare("list of what is open", expected.OpenIndicators(), List("Open") ?? actual.OpenIndicators());
        return differences.Count == 0 ? null : string.Join("\n", differences);

        // Generated evaluators have lists of their own, which are no part of the interface.
        object? List(string name) => actual.GetType().GetProperty(name)?.GetValue(actual);

        void Compare(string what, object? left, object? right)
        {
            if (!Equals(left, right))
            {
                differences.Add($"{what}: expected {left ?? "none"}, but is {right ?? "none"}");
            }
        }
    }
}
