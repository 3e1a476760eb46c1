using System;
using System.Collections.Generic;
using Thresholds.Benchmarks.Tables;

namespace Thresholds.Benchmarks.Peers;

/// <summary>Where a rule begins or ends in a column.</summary>
/// <param name="Number">The least number of the rule, or its greatest.</param>
/// <param name="IsUpper">Whether the rule ends there.</param>
/// <param name="Rule">The rule.</param>
internal readonly record struct Bound(int Number, bool IsUpper, Rule Rule) : IComparable<Bound>
{
    /// <summary>At one number, rules begin before others end: both ends belong to a rule.</summary>
    public int CompareTo(Bound other) => Number != other.Number ? Number.CompareTo(other.Number) : IsUpper.CompareTo(other.IsUpper);

    /// <summary>The bounds of some rules in a column, in order.</summary>
    public static Bound[] Sorted(List<Rule> rules, int column)
    {
        var bounds = new Bound[rules.Count * 2];
        for (var i = 0; i < rules.Count; i++)
        {
            bounds[2 * i] = new Bound(rules[i].Low[column], false, rules[i]);
            bounds[(2 * i) + 1] = new Bound(rules[i].High[column], true, rules[i]);
        }

        Array.Sort(bounds);
        return bounds;
    }
}
