using System;
using System.Globalization;

namespace Thresholds;

/// <summary>A date as precisely as a document states it: a day, or a month without a day.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month; null when only the month is stated.</param>
/// <exception cref="ArgumentOutOfRangeException">There is no such day or month.</exception>
public sealed record StatedDate(int Year, int Month, int? Day)
{
    /// <summary>The year, from 1 to 9999.</summary>
    public int Year { get; } = IsInCalendar(Year, Month, Day) ? Year : throw new ArgumentOutOfRangeException(nameof(Year), "there is no such day or month");

    /// <summary>The month, from 1.</summary>
    public int Month { get; } = Month;

    /// <summary>The day of the month; null when only the month is stated.</summary>
    public int? Day { get; } = Day;

    /// <summary>The day, or the first day of the month.</summary>
    public DateTime FirstDay => new(Year, Month, Day ?? 1);

    /// <summary>The day, or the last day of the month.</summary>
    public DateTime LastDay => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));

    /// <summary>As in a <c>.thr</c> file, such as <c>2026-03-06</c> or <c>2026-03</c>.</summary>
    public override string ToString() => FirstDay.ToString(Day is null ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>In words, such as "6 March 2026" or "March 2026".</summary>
    public string InWords() => FirstDay.ToString(Day is null ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);

    private static bool IsInCalendar(int year, int month, int? day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && (day is not { } known || (known >= 1 && known <= DateTime.DaysInMonth(year, month)));
}
