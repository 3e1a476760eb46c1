using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>The numbers that what a condition tests can still be in a case: all from one to another.</summary>
internal readonly struct PossibleNumbers
{
    private readonly decimal? _low;
    private readonly decimal? _high;
    private readonly bool _isWhole;

    private PossibleNumbers(decimal? low, decimal? high, bool isWhole)
    {
        _low = low;
        _high = high;
        _isWhole = isWhole;
    }

    public static PossibleNumbers Of(Rules rules, int number, IAssessment assessment)
    {
        var variable = rules.Variables[number];
        var value = assessment.ValueOf(variable.Fact) ?? Implied(rules, variable.Fact, assessment);
        if (value is null)
        {
            return new PossibleNumbers(variable.Minimum, variable.Maximum, variable.IsWhole);
        }

        var asOf = assessment.AsOf ?? DateTime.MinValue; // a document with windows has a day
        if (value.Events is { } history)
        {
            var (least, most) = history.In(variable.Window ?? Window.Ever, asOf);
            return new PossibleNumbers(least, most, true);
        }

        if (variable is { Kind: FactKind.Date, Window: { } window })
        {
            decimal inside = window.Contains(value.Day, asOf) ? 1 : 0;
            return new PossibleNumbers(inside, inside, true);
        }

        return new PossibleNumbers(value.Low, value.High, variable.IsWhole);
    }

    /// <summary>Whether all of them lie in a set, or none.</summary>
    public Truth Lie(ValueList<Interval> set)
    {
        var seen = (Truth)0;
        foreach (var number in Representatives(set))
        {
            seen |= set.Any(interval => interval.Contains(number)) ? Truth.Yes : Truth.No;
        }

        return seen == 0 ? Truth.No : seen;
    }

    // Between two neighbours the set holds all or none.
    private SortedSet<decimal> Representatives(ValueList<Interval> set)
    {
        var ends = new SortedSet<decimal>(set.SelectMany(interval => new[] { interval.Low, interval.High }).Concat(new[] { _low, _high }).OfType<decimal>());
        var numbers = new SortedSet<decimal>(ends);
        decimal? before = null;
        foreach (var end in ends)
        {
            numbers.Add(end - 1);
            numbers.Add(end + 1);
            if (before is { } earlier)
            {
                numbers.Add((earlier + end) / 2);
            }

            before = end;
        }

        if (numbers.Count == 0)
        {
            numbers.Add(0);
        }

        var (low, high, isWhole) = (_low, _high, _isWhole);
        numbers.RemoveWhere(number => number < low || number > high || (isWhole && number != decimal.Truncate(number)));
        return numbers;
    }

    // A fact that is known applies; where that hangs on a yes/no fact nobody has answered, it is answered by that.
    private static FactValue? Implied(Rules rules, string fact, IAssessment assessment)
    {
        foreach (var implication in rules.Implications)
        {
            if (implication.Fact == fact && assessment.ValueOf(implication.Known) is not null)
            {
                return FactValue.YesNo(implication.Value);
            }
        }

        return null;
    }
}
