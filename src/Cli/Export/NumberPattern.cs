using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Cli.Export;

/// <summary>Patterns for the digits of numbers within a range.</summary>
internal static class NumberPattern
{
    /// <summary>Matches the whole numbers from one to another, also with zeros before them.</summary>
    /// <param name="low">The least, from 0.</param>
    /// <param name="high">The greatest, not below the least.</param>
    public static string Whole(long low, long high) => $"0*({string.Join("|", Lengths(low, high))})";

    /// <summary>Matches numbers with or without a fraction from one whole number to another.</summary>
    /// <param name="low">The least, from 0.</param>
    /// <param name="high">The greatest, not below the least.</param>
    public static string Any(long low, long high)
    {
        var last = $"{Whole(high, high)}(\\.0*)?";
        return high == low ? last : $"({Whole(low, high - 1)}(\\.[0-9]*)?|{last}{(low == 0 ? "|\\.[0-9]+" : "")})";
    }

    private static IEnumerable<string> Lengths(long low, long high)
    {
        var (first, last) = (Digits(low), Digits(high));
        for (var length = first.Length; length <= last.Length; length++)
        {
            yield return Between(
                length == first.Length ? first : "1" + new string('0', length - 1),
                length == last.Length ? last : new string('9', length));
        }
    }

    // Two numbers of as many digits.
    private static string Between(string low, string high)
    {
        if (low == high)
        {
            return low;
        }

        var rest = low.Length - 1;
        if (low.All(digit => digit == '0') && high.All(digit => digit == '9'))
        {
            return Free(low.Length);
        }

        if (low[0] == high[0])
        {
            return low[0] + Grouped(Between(low[1..], high[1..]));
        }

        if (rest == 0)
        {
            return $"[{low}-{high}]";
        }

        var ways = new List<string> { low[0] + Grouped(Between(low[1..], new string('9', rest))) };
        if (high[0] - low[0] > 1)
        {
            ways.Add($"[{(char)(low[0] + 1)}-{(char)(high[0] - 1)}]{Free(rest)}");
        }

        ways.Add(high[0] + Grouped(Between(new string('0', rest), high[1..])));
        return string.Join("|", ways);
    }

    private static string Grouped(string pattern) => pattern.Contains('|', StringComparison.Ordinal) ? $"({pattern})" : pattern;

    private static string Free(int digits) => digits == 1 ? "[0-9]" : $"[0-9]{{{digits.ToString(CultureInfo.InvariantCulture)}}}";

    private static string Digits(long number) => number.ToString(CultureInfo.InvariantCulture);
}
