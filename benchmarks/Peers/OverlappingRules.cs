using System.Collections.Generic;
using System.Linq;
using Thresholds.Benchmarks.Tables;

namespace Thresholds.Benchmarks.Peers;

/// <summary>The algorithm "FindOverlappingRules" of Calvanese and others (2018): a sweep over the bounds of the first column, and for each set of rules that meet
/// there, over the next.</summary>
/// <remarks>Written from the paper and from what its editor does. Sets are kept as bits, and bounds are sorted in n log n, where the editor has lists and sorts by
/// insertion: both are in the peer's favour.</remarks>
public sealed class OverlappingRules
{
    private readonly DecisionTable _table;
    private readonly TimeLimit _limit;
    private readonly List<ulong[]> _found = [];

    private OverlappingRules(DecisionTable table, TimeLimit limit)
    {
        _table = table;
        _limit = limit;
    }

    /// <summary>The sets of rules that share a case, each as large as can be.</summary>
    public static IReadOnlyList<IReadOnlyList<int>> Find(DecisionTable table, TimeLimit limit)
    {
        var finder = new OverlappingRules(table, limit);
        finder.Sweep([.. table.Rules], 0);
        return [.. finder._found.Select(set => (IReadOnlyList<int>)[.. Enumerable.Range(0, table.Rules.Count).Where(rule => (set[rule / 64] >> (rule % 64) & 1) == 1)])];
    }

    private void Sweep(List<Rule> rules, int column)
    {
        _limit.Check();
        if (column == _table.Columns)
        {
            Add(rules);
            return;
        }

        var current = new List<Rule>();
        var lastIsLower = false;
        foreach (var bound in Bound.Sorted(rules, column))
        {
            // Only before the first end after a beginning are as many together as can be.
            if (bound.IsUpper && lastIsLower && current.Count > 1)
            {
                Sweep([.. current], column + 1);
            }

            if (bound.IsUpper)
            {
                current.Remove(bound.Rule);
            }
            else
            {
                current.Add(bound.Rule);
            }

            lastIsLower = !bound.IsUpper;
        }
    }

    // Unless it is part of one that was found before; those that are part of it go.
    private void Add(List<Rule> rules)
    {
        var set = new ulong[(_table.Rules.Count + 63) / 64];
        foreach (var rule in rules)
        {
            set[rule.Number / 64] |= 1UL << (rule.Number % 64);
        }

        for (var i = _found.Count - 1; i >= 0; i--)
        {
            if (IsPart(set, _found[i]))
            {
                return;
            }

            if (IsPart(_found[i], set))
            {
                _found.RemoveAt(i);
            }
        }

        _found.Add(set);
    }

    private static bool IsPart(ulong[] part, ulong[] whole)
    {
        for (var i = 0; i < part.Length; i++)
        {
            if ((part[i] & ~whole[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
