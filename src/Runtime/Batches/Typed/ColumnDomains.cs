#if NET
using System;

namespace Thresholds;

/// <summary>The domains of the columns that callers give.</summary>
internal static class ColumnDomains
{
    // The day 1 January 1970, counted from that of the year 1.
    private const int Epoch = 719_162;

    // As ages have it.
    private const int MostYears = 150;

    // Numbers are below a million million; see FactCheck.
    private const double TooLarge = 1e12;

    /// <summary>Whole numbers that stand for themselves.</summary>
    public static ColumnDomain<int> Ints { get; } = new(int.MinValue, int.MaxValue, default, key => (int)key, number => Exactly(number));

    /// <inheritdoc cref="Ints"/>
    public static ColumnDomain<short> Shorts { get; } = new(short.MinValue, short.MaxValue, default, key => (short)key, number => Exactly(number));

    /// <inheritdoc cref="Ints"/>
    public static ColumnDomain<byte> Bytes { get; } = new(0, byte.MaxValue, default, key => (byte)key, number => Exactly(number));

    /// <summary>Binary numbers, of which each stands for the decimal of 15 digits next to it.</summary>
    public static ColumnDomain<double> Binary { get; } = new(-BitConverter.DoubleToInt64Bits(TooLarge) + 1, BitConverter.DoubleToInt64Bits(TooLarge) - 1, new(TooLarge, true), AtKey, number => Exactly((decimal)number));

    /// <summary>Completed years, of which each stands for twelve months.</summary>
    public static ColumnDomain<int> Years { get; } = Up(0, MostYears, years => (12m * years, (12m * years) + 11));

    /// <summary>Completed months.</summary>
    public static ColumnDomain<int> Months { get; } = Up(0, 12 * MostYears, months => Exactly(months));

    /// <summary>Days since 1970 that stand for days since the year 1.</summary>
    public static ColumnDomain<int> Days { get; } = Up(-Epoch, FactValue.DayNumber(DateTime.MaxValue) - Epoch, day => Exactly(day + (decimal)Epoch));

    private static ColumnDomain<int> Up(int least, int most, Func<int, (decimal Low, decimal High)> read) => new(least, most, new(most + 1, true), key => (int)key, read);

    // The bits of positive numbers are in the order of the numbers, those of negative ones in the contrary.
    private static double AtKey(long key) => key >= 0 ? BitConverter.Int64BitsToDouble(key) : -BitConverter.Int64BitsToDouble(-key);

    private static (decimal Low, decimal High) Exactly(decimal number) => (number, number);
}
#endif
