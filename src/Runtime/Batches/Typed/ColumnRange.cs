#if NET
using System;
using System.Numerics;

namespace Thresholds;

/// <summary>Which values of a column a fact can have beyond doubt.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class ColumnRange<T>
    where T : unmanaged, INumber<T>
{
    private readonly ColumnStep<T> _first;
    private readonly ColumnStep<T> _past;
    private readonly bool _asksWhole;

    public ColumnRange(ColumnDomain<T> domain, Fact fact)
    {
        // Dates have no range but that of all days.
        var (least, most) = fact.Kind switch
        {
            FactKind.Choice => (0, fact.Choices.Count - 1),
            FactKind.Date => (decimal.MinValue, decimal.MaxValue),
            _ => (fact.Minimum ?? decimal.MinValue, fact.Maximum ?? decimal.MaxValue),
        };
        _first = domain.Step(value => domain.Read(value).Low >= least);
        _past = domain.Step(value => domain.Read(value).High > most) is { IsReached: true } past ? past : domain.Past;
        _asksWhole = fact is { Kind: FactKind.Number, IsWhole: true } && domain.HasFractions;
    }

    /// <summary>Which of 64 values the fact can have. One that is left out may yet stand for a number next to it that the fact can have.</summary>
    /// <param name="values">The values.</param>
    public ulong Possible(ReadOnlySpan<T> values)
    {
        var possible = _first.Reached(values) & ~_past.Reached(values);
        for (var row = 0; _asksWhole && row < 64; row++)
        {
            possible &= T.IsInteger(values[row]) ? ulong.MaxValue : ~(1ul << row);
        }

        return possible;
    }
}
#endif
