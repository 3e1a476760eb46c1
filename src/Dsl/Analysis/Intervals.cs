using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Sets of numbers, compared with the cells of variables.</summary>
internal static class Intervals
{
    /// <summary>The numbers of a cell.</summary>
    public static Interval OfCell(Variable variable, CellSpace cells, int cell)
    {
        var cuts = cells.Cuts(variable.Index);
        var (low, includesLow) = cell == 0 ? (variable.Minimum, true) : (cuts[cell - 1].Number, !cuts[cell - 1].IsAfter);
        var (high, includesHigh) = cell == cuts.Count ? (variable.Maximum, true) : (cuts[cell].Number, cuts[cell].IsAfter);
        return new Interval(low, includesLow, high, includesHigh);
    }

    /// <summary>Whether a number lies both in an interval and in one of a set.</summary>
    public static bool Meets(Interval interval, IEnumerable<Interval> set, bool isWhole) => set.Any(other => !IsEmpty(Both(interval, other), isWhole));

    /// <summary>The numbers that are in none of the intervals.</summary>
    public static IReadOnlyList<Interval> Outside(IEnumerable<Interval> set) => set.Aggregate(
        (IReadOnlyList<Interval>)[Interval.Closed(null, null)],
        (rest, taken) => [.. rest.SelectMany(interval => Without(interval, taken))]);

    private static IEnumerable<Interval> Without(Interval interval, Interval taken)
    {
        if (taken.Low is { } low)
        {
            yield return Both(interval, new Interval(null, true, low, !taken.IncludesLow));
        }

        if (taken.High is { } high)
        {
            yield return Both(interval, new Interval(high, !taken.IncludesHigh, null, true));
        }
    }

    private static Interval Both(Interval left, Interval right)
    {
        var (low, includesLow) = left.Low is null || right.Low > left.Low ? (right.Low, right.IncludesLow) : (left.Low, left.IncludesLow && (right.Low != left.Low || right.IncludesLow));
        var (high, includesHigh) = left.High is null || right.High < left.High ? (right.High, right.IncludesHigh) : (left.High, left.IncludesHigh && (right.High != left.High || right.IncludesHigh));
        return new Interval(low, includesLow, high, includesHigh);
    }

    private static bool IsEmpty(Interval interval, bool isWhole)
    {
        if (interval is not { Low: { } low, High: { } high })
        {
            return false;
        }

        if (!isWhole)
        {
            return low > high || (low == high && !(interval.IncludesLow && interval.IncludesHigh));
        }

        var first = interval.IncludesLow ? decimal.Ceiling(low) : decimal.Floor(low) + 1;
        var last = interval.IncludesHigh ? decimal.Floor(high) : decimal.Ceiling(high) - 1;
        return first > last;
    }
}
