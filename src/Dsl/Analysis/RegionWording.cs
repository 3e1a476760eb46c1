using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Says in words which values lie in some cells.</summary>
internal static class RegionWording
{
    public static string Of(Fact fact, Variable variable, CellSpace cells, int first, int last)
    {
        if (fact.Kind == FactKind.Choice)
        {
            var from = fact.Choices[(int)cells.NumberIn(variable, first)].Id;
            var to = last + 1 < cells.Count(variable.Index) ? fact.Choices[(int)cells.NumberIn(variable, last + 1) - 1].Id : fact.Choices[fact.Choices.Count - 1].Id;
            return from == to ? from : from + " to " + to;
        }

        var low = first == 0 ? null : (cells.Cuts(variable.Index)[first - 1].IsAfter ? "above " : "from ") + FactNumbers.Of(fact, cells.Cuts(variable.Index)[first - 1].Number);
        var high = last == cells.Count(variable.Index) - 1 ? null : (cells.Cuts(variable.Index)[last].IsAfter ? "up to " : "below ") + FactNumbers.Of(fact, cells.Cuts(variable.Index)[last].Number);
        return low is null ? high ?? "any value" : high is null ? low : low + " and " + high;
    }
}
