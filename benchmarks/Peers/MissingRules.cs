using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Tables;

namespace Thresholds.Benchmarks.Peers;

/// <summary>The algorithm "FindMissingRules" of Calvanese and others (2018): a sweep over the bounds of the first column; what lies between the rules is missing,
/// and for each stretch, the next column is swept with the rules that reach over it. Boxes that differ in one column and touch there become one.</summary>
/// <remarks>Written from the paper and from what its editor does.</remarks>
public sealed class MissingRules
{
    private readonly DecisionTable _table;
    private readonly TimeLimit _limit;
    private readonly List<(int[] Low, int[] High)> _found = [];
    private readonly int[] _low;
    private readonly int[] _high;

    private MissingRules(DecisionTable table, TimeLimit limit)
    {
        _table = table;
        _limit = limit;
        _low = [.. Enumerable.Repeat(DecisionTable.Least, table.Columns)];
        _high = [.. Enumerable.Repeat(DecisionTable.Most, table.Columns)];
    }

    /// <summary>Boxes that share out the cases which no rule takes.</summary>
    public static IReadOnlyList<(int[] Low, int[] High)> Find(DecisionTable table, TimeLimit limit)
    {
        var finder = new MissingRules(table, limit);
        finder.Sweep([.. table.Rules], 0);
        return finder._found;
    }

    private void Sweep(List<Rule> rules, int column)
    {
        _limit.Check();
        if (column == _table.Columns)
        {
            return;
        }

        var current = new List<Rule>();
        var from = DecisionTable.Least;
        foreach (var bound in Bound.Sorted(rules, column))
        {
            // The stretch up to this bound; nothing where two bounds fall together.
            var to = bound.IsUpper ? bound.Number : bound.Number - 1;
            if (from <= to)
            {
                Stretch(current, column, from, to);
                from = to + 1;
            }

            if (bound.IsUpper)
            {
                current.Remove(bound.Rule);
            }
            else
            {
                current.Add(bound.Rule);
            }
        }

        if (from <= DecisionTable.Most)
        {
            Stretch(current, column, from, DecisionTable.Most);
        }

        (_low[column], _high[column]) = (DecisionTable.Least, DecisionTable.Most);
    }

    private void Stretch(List<Rule> rules, int column, int from, int to)
    {
        (_low[column], _high[column]) = (from, to);
        if (rules.Count == 0)
        {
            Add();
        }
        else
        {
            Sweep([.. rules], column + 1);
        }
    }

    // Joined with the first that it touches, and what comes of that again.
    private void Add()
    {
        var box = ((int[])_low.Clone(), (int[])_high.Clone());
        for (var i = 0; i < _found.Count; i++)
        {
            if (Joined(_found[i], box) is { } joined)
            {
                box = joined;
                _found.RemoveAt(i);
                i = -1;
                _limit.Check();
            }
        }

        _found.Add(box);
    }

    private static (int[] Low, int[] High)? Joined((int[] Low, int[] High) one, (int[] Low, int[] High) other)
    {
        var different = -1;
        for (var column = 0; column < one.Low.Length; column++)
        {
            if (one.Low[column] != other.Low[column] || one.High[column] != other.High[column])
            {
                if (different >= 0)
                {
                    return null;
                }

                different = column;
            }
        }

        if (different < 0 || (one.High[different] + 1 != other.Low[different] && other.High[different] + 1 != one.Low[different]))
        {
            return null;
        }

        var (low, high) = ((int[])one.Low.Clone(), (int[])one.High.Clone());
        low[different] = int.Min(low[different], other.Low[different]);
        high[different] = int.Max(high[different], other.High[different]);
        return (low, high);
    }
}
