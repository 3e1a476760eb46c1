using System;
using System.Globalization;

namespace Thresholds;

/// <summary>A date as precisely as a document states it: a day, or a month without a day.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month; null when only the month is stated.</param>
public sealed record StatedDate(int Year, int Month, int? Day)
{
    /// <summary>The day, or the first day of the month.</summary>
    public DateTime FirstDay => new(Year, Month, Day ?? 1);

    /// <summary>The day, or the last day of the month.</summary>
    public DateTime LastDay => new(Year, Month, Day ?? DateTime.DaysInMonth(Year, Month));

    /// <summary>As in a <c>.thr</c> file, such as <c>2026-03-06</c> or <c>2026-03</c>.</summary>
    public override string ToString() => FirstDay.ToString(Day is null ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>In words, such as "6 March 2026" or "March 2026".</summary>
    public string InWords() => FirstDay.ToString(Day is null ? "MMMM yyyy" : "d MMMM yyyy", CultureInfo.InvariantCulture);
}
