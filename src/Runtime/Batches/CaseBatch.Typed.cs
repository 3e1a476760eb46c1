#if NET
using System;
using System.Collections.Generic;
using System.Numerics;

namespace Thresholds;

/// <content>Columns that callers have in memory already: values of one type one after the other, and bits that say which are known. They are read in the time that
/// it takes to compare them with the few numbers at which answers change; nothing is kept of the callers' memory.</content>
public sealed partial class CaseBatch
{
    /// <summary>Gives a column of answers as bits.</summary>
    /// <param name="fact">The name of a yes/no fact.</param>
    /// <param name="yes">Whether it is yes; counts only where it is known.</param>
    /// <param name="known">Whether it is known; everything is when they are left out.</param>
    /// <exception cref="CaseBatchException">There is no such fact, or the bits are fewer than the cases, or begin before the first.</exception>
    public void YesNoBits(string fact, ColumnBits yes, ColumnBits known = default)
    {
        var found = Find(fact, [FactKind.YesNo]);
        if ((!yes.IsGiven ? "there are no bits of what is yes" : yes.Problem(Count, "what is yes") ?? known.Problem(Count, "what is known")) is { } problem)
        {
            throw new CaseBatchException(fact, -1, problem);
        }

        var (knownWords, yesWords) = (new ulong[Words], new ulong[Words]);
        known.CopyTo(knownWords);
        yes.CopyTo(yesWords);
        PutAnswers(found, knownWords, yesWords);
    }

    /// <summary>Gives a column of numbers or percentages.</summary>
    /// <param name="fact">The name of a fact that is a number, in its own unit, or a percentage: 90 is ninety per cent.</param>
    /// <param name="numbers">For each case the number; anything where it is not known.</param>
    /// <param name="known">Whether it is known; everything is when they are left out.</param>
    /// <exception cref="CaseBatchException">There is no such fact, a length is another, or a number lies outside the range of the fact.</exception>
    public void Numbers(string fact, ReadOnlySpan<int> numbers, ColumnBits known = default) => Typed(fact, [FactKind.Number, FactKind.Percent], numbers, known, ColumnDomains.Ints, Known);

    /// <inheritdoc cref="Numbers(string, ReadOnlySpan{int}, ColumnBits)"/>
    public void Numbers(string fact, ReadOnlySpan<short> numbers, ColumnBits known = default) => Typed(fact, [FactKind.Number, FactKind.Percent], numbers, known, ColumnDomains.Shorts, number => Known(number));

    /// <summary>Gives a column of numbers or percentages in binary; each stands for the decimal of 15 digits next to it.</summary>
    /// <param name="fact">The name of a fact that is a number, in its own unit, or a percentage: 90 is ninety per cent.</param>
    /// <param name="numbers">For each case the number; anything where it is not known, and nothing else where it is no number.</param>
    /// <param name="known">Whether it is known; everything is when they are left out.</param>
    /// <exception cref="CaseBatchException">There is no such fact, a length is another, or a number lies outside the range of the fact, is not whole where it has to be, is infinite or is none.</exception>
    public void Numbers(string fact, ReadOnlySpan<double> numbers, ColumnBits known = default) => Typed(fact, [FactKind.Number, FactKind.Percent], numbers, known, ColumnDomains.Binary, Known);

    /// <summary>Gives a column of ages in completed years.</summary>
    /// <param name="fact">The name of a fact that is an age.</param>
    /// <param name="years">For each case the years; anything where they are not known.</param>
    /// <param name="known">Whether they are known; everything is when they are left out.</param>
    /// <exception cref="CaseBatchException">There is no such fact, a length is another, or an age is negative or outside the range of the fact.</exception>
    public void AgesInYears(string fact, ReadOnlySpan<int> years, ColumnBits known = default) => Typed(fact, [FactKind.Age], years, known, ColumnDomains.Years, KnownYears);

    /// <summary>Gives a column of ages in completed months.</summary>
    /// <param name="fact">The name of a fact that is an age.</param>
    /// <param name="months">For each case the months; anything where they are not known.</param>
    /// <param name="known">Whether they are known; everything is when they are left out.</param>
    /// <exception cref="CaseBatchException">There is no such fact, a length is another, or an age is negative or outside the range of the fact.</exception>
    public void AgesInMonths(string fact, ReadOnlySpan<int> months, ColumnBits known = default) => Typed(fact, [FactKind.Age], months, known, ColumnDomains.Months,
        age => age is < 0 or > 1800 ? (null, $"nobody is {age} months old") : Known(age));

    /// <summary>Gives a column of choices by their places.</summary>
    /// <param name="fact">The name of a fact that is one of several choices.</param>
    /// <param name="places">For each case the place of the choice among those of the fact, from 0; anything where it is not known.</param>
    /// <param name="known">Whether it is known; everything is when they are left out.</param>
    /// <exception cref="CaseBatchException">There is no such fact, a length is another, or the fact has no such choice.</exception>
    public void Choices(string fact, ReadOnlySpan<byte> places, ColumnBits known = default) => Typed(fact, [FactKind.Choice], places, known, ColumnDomains.Bytes, place => Known(place));

    /// <inheritdoc cref="Choices(string, ReadOnlySpan{byte}, ColumnBits)"/>
    public void Choices(string fact, ReadOnlySpan<int> places, ColumnBits known = default) => Typed(fact, [FactKind.Choice], places, known, ColumnDomains.Ints, Known);

    /// <summary>Gives a column of choices by the places of their names in a dictionary of the caller's.</summary>
    /// <param name="fact">The name of a fact that is one of several choices.</param>
    /// <param name="dictionary">Names of choices in any order; one that no known case has may be anything.</param>
    /// <param name="places">For each case the place of the name in the dictionary, from 0; anything where it is not known.</param>
    /// <param name="known">Whether it is known; everything is when they are left out.</param>
    /// <exception cref="ArgumentNullException">There is no dictionary.</exception>
    /// <exception cref="CaseBatchException">There is no such fact, a length is another, the dictionary has no such place, or the fact has no choice of the name there.</exception>
    public void Choices(string fact, IReadOnlyList<string> dictionary, ReadOnlySpan<int> places, ColumnBits known = default)
    {
        var found = Find(fact, [FactKind.Choice]);
        Fits(fact, places.Length, known);
        var names = Places(found.Fact);
        var own = new int[dictionary?.Count ?? throw new ArgumentNullException(nameof(dictionary))];
        for (var entry = 0; entry < own.Length; entry++)
        {
            own[entry] = dictionary[entry] is { } name && names.TryGetValue(name, out var place) ? place : -1;
        }

        var moved = new int[places.Length];
        for (var row = 0; row < moved.Length; row++)
        {
            if (((known.Word(row >> 6) >> (row & 63)) & 1) != 0)
            {
                moved[row] = (uint)places[row] >= (uint)own.Length ? throw new CaseBatchException(fact, row, $"there is no place {places[row]} in a dictionary of {own.Length}")
                    : own[places[row]] >= 0 ? own[places[row]]
                    : throw new CaseBatchException(fact, row, NoChoice(found.Fact, dictionary[places[row]]));
            }
        }

        Choices(fact, moved, known);
    }

    /// <summary>Gives a column of days.</summary>
    /// <param name="fact">The name of a fact that is a date.</param>
    /// <param name="days">For each case the days since 1 January 1970; anything where the day is not known.</param>
    /// <param name="known">Whether it is known; everything is when they are left out.</param>
    /// <exception cref="CaseBatchException">There is no such fact, a length is another, or a day lies outside the years 1 to 9999.</exception>
    public void Days(string fact, ReadOnlySpan<int> days, ColumnBits known = default) =>
        Typed(fact, [FactKind.Date], days, known, ColumnDomains.Days, day => (null, $"the day {day}, counted from 1 January 1970, lies outside the years 1 to 9999"));

    // The domain says quickly which values can be; those that it does not let through are read as columns of single values are, by their meaning.
    private void Typed<T>(string fact, FactKind[] kinds, ReadOnlySpan<T> values, ColumnBits known, ColumnDomain<T> domain, Func<T, (BatchValue? Value, string? Problem)> read)
        where T : unmanaged, INumber<T>
    {
        var found = Find(fact, kinds);
        Fits(fact, values.Length, known);
        var reading = found.Reading(domain, AsOf);
        var column = Empty(found);
        Span<T> rest = stackalloc T[64];
        for (var word = 0; word < Words; word++)
        {
            var those = known.Word(word);
            scoped var some = values[(64 * word)..];
            if (some.Length < 64)
            {
                some.CopyTo(rest);
                those &= (1ul << some.Length) - 1;
                some = rest;
            }

            for (var doubtful = those & ~reading.Range.Possible(some); doubtful != 0; doubtful &= doubtful - 1)
            {
                var row = BitOperations.TrailingZeroCount(doubtful);
                _ = Checked(found, (64 * word) + row, read(some[row]));
            }

            reading.Write(some, those, column, word);
            if (found.AsksKnown)
            {
                column[^2][word] = ~those;
                column[^1][word] = those;
            }
        }

        Put(found, column);
    }

    private void Fits(string fact, int length, ColumnBits known)
    {
        if ((length != Count ? $"the column holds {length} values for {Count} cases" : known.Problem(Count, "what is known")) is { } problem)
        {
            throw new CaseBatchException(fact, -1, problem);
        }
    }

    private static (BatchValue? Value, string? Problem) Known(int number) => (new BatchValue(number), null);
}
#endif
