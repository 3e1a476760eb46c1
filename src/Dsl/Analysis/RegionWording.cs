using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Says in words which values lie in some cells.</summary>
internal static class RegionWording
{
    /// <summary>The values of a fact from one cell to another, such as "from 50% and below 90%".</summary>
    public static string Of(Fact fact, Variable variable, CellSpace cells, int first, int last)
    {
        if (fact.Kind == FactKind.YesNo)
        {
            return first == last ? (cells.NumberIn(variable, first) == 1 ? "yes" : "no") : "yes or no";
        }

        if (fact.Kind == FactKind.Choice)
        {
            var from = fact.Choices[(int)cells.NumberIn(variable, first)].Id;
            var to = last + 1 < cells.Count(variable.Index) ? fact.Choices[(int)cells.NumberIn(variable, last + 1) - 1].Id : fact.Choices[fact.Choices.Count - 1].Id;
            return from == to ? from : from + " to " + to;
        }

        if (fact.Kind == FactKind.Date && variable.Window is not null)
        {
            return first == last ? (first == 1 ? "within " : "not within ") + variable.Window : "any day";
        }

        var cuts = cells.Cuts(variable.Index);
        if (first > 0 && last < cuts.Count && !cuts[first - 1].IsAfter && cuts[last].IsAfter && cuts[first - 1].Number == cuts[last].Number)
        {
            return FactNumbers.Exactly(fact, cuts[last].Number);
        }

        // Between whole numbers, cuts lie before them.
        if (first > 0 && last < cuts.Count && variable.IsWhole && cuts[first - 1].Number + 1 == cuts[last].Number)
        {
            return FactNumbers.Exactly(fact, cuts[first - 1].Number);
        }

        var low = first == 0 ? null : (cuts[first - 1].IsAfter ? "above " : "from ") + FactNumbers.Of(fact, cuts[first - 1].Number);
        var high = last == cuts.Count ? null : (cuts[last].IsAfter ? "up to " : "below ") + FactNumbers.Of(fact, cuts[last].Number);
        return low is null ? high ?? "any value" : high is null ? low : low + " and " + high;
    }

    /// <summary>A condition that holds for just the values of a fact from one cell to another, as the language writes it; null where it has no short one.</summary>
    public static string? AsCondition(Fact fact, Variable variable, CellSpace cells, int first, int last)
    {
        if (fact.Kind == FactKind.YesNo)
        {
            return first != last ? null : cells.NumberIn(variable, first) == 1 ? fact.Id : "not " + fact.Id;
        }

        if (fact.Kind == FactKind.Choice)
        {
            var values = Of(fact, variable, cells, first, last);
            return first == last && !values.Contains(' ') ? $"{fact.Id} is {values}" : fact.IsOrdered ? $"{fact.Id} in {values.Replace(" to ", "..")}" : null;
        }

        if (fact.Kind is FactKind.Date or FactKind.Events)
        {
            return null;
        }

        var cuts = cells.Cuts(variable.Index);
        var low = first == 0 ? null : FactNumbers.Of(fact, cuts[first - 1].Number);
        var high = last == cuts.Count ? null : FactNumbers.Of(fact, cuts[last].Number);
        if (low is null || high is null)
        {
            return low is not null ? $"{fact.Id} {(cuts[first - 1].IsAfter ? ">" : ">=")} {low}" : high is null ? null : $"{fact.Id} {(cuts[last].IsAfter ? "<=" : "<")} {high}";
        }

        // Between whole numbers, cuts lie before them.
        var isOne = low == high || (variable.IsWhole && cuts[first - 1].Number + 1 == cuts[last].Number && !cuts[first - 1].IsAfter && !cuts[last].IsAfter);
        return isOne ? $"{fact.Id} = {FactNumbers.Exactly(fact, cuts[first - 1].Number)}" : $"{fact.Id} in {low}{(cuts[first - 1].IsAfter ? "<" : "")}..{(cuts[last].IsAfter ? "" : "<")}{high}";
    }

    /// <summary>The values of a fact in some cells, such as "below 50% or from 90%".</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="variable">Its variable.</param>
    /// <param name="cells">The cells of all variables.</param>
    /// <param name="among">The cells meant, one bit each.</param>
    public static string Of(Fact fact, Variable variable, CellSpace cells, ulong among)
    {
        var runs = new List<string>();
        for (var cell = 0; cell < cells.Count(variable.Index); cell++)
        {
            var first = cell;
            while (cell < cells.Count(variable.Index) && ((among >> cell) & 1) != 0)
            {
                cell++;
            }

            if (cell > first)
            {
                runs.Add(Of(fact, variable, cells, first, cell - 1));
            }
        }

        return string.Join(" or ", runs);
    }

    /// <summary>Where some states lie, as far as certain facts say, such as "'attendance' 50% and 'pregnant' yes"; empty when they lie anywhere.</summary>
    public static string Of(StateSpace space, Extent extent, ICollection<string> facts) => string.Join(" and ", extent.Tests.Where(test => facts.Contains(space.FactOf(test))).Select(test => test < space.Model.Variables.Count
        ? $"'{space.Model.Variables[test].Fact}' {Of(FactOf(space, test), space.Model.Variables[test], space.Diagrams.Cells, extent.CellsOf(test))}{Counted(space.Model.Variables[test])}"
        : $"'{space.FactOf(test)}' {(extent.CellsOf(test) == 2 ? "known" : "unknown")}"));

    private static string Counted(Variable variable) => variable is { Kind: FactKind.Events, Window: { } window } ? " " + window : "";

    private static Fact FactOf(StateSpace space, int test) => space.Model.Authority.Facts.First(fact => fact.Id == space.Model.Variables[test].Fact);
}
