using System;
using System.Globalization;

namespace Thresholds;

/// <summary>A stretch of time back from the day of an assessment.</summary>
/// <param name="Amount">How many units; 0 for the whole of time before that day.</param>
/// <param name="Unit">The unit: days, weeks, months or years.</param>
/// <remarks>The window of n months back from a day holds that day and every day after the same day n months before, so that two windows of
/// one month, one after the other, share no day. A day that the earlier month lacks is its last.</remarks>
public sealed record Window(int Amount, DurationUnit Unit)
{
    /// <summary>All days up to that of the assessment.</summary>
    public static Window Ever { get; } = new(0, DurationUnit.Days);

    /// <summary>Whether this is the window without a beginning.</summary>
    public bool IsEver => Amount == 0;

    /// <summary>Whether a day lies in the window.</summary>
    /// <param name="day">The day; its time is ignored.</param>
    /// <param name="asOf">The day of the assessment; its time is ignored.</param>
    /// <exception cref="NotSupportedException">The unit is not one of days, weeks, months and years.</exception>
    public bool Contains(DateTime day, DateTime asOf) => day.Date <= asOf.Date && (IsEver || day.Date > Begin(asOf.Date));

    /// <summary>Whether every day of the other window lies in this one, whatever the day of the assessment.</summary>
    /// <param name="other">The other window.</param>
    /// <exception cref="ArgumentNullException">There is no other window.</exception>
    /// <exception cref="NotSupportedException">The unit of one is not one of days, weeks, months and years.</exception>
    public bool Covers(Window other)
    {
        _ = other ?? throw new ArgumentNullException(nameof(other));
        if (IsEver || other.IsEver)
        {
            return IsEver;
        }

        var (months, days) = Measure();
        var (otherMonths, otherDays) = other.Measure();
        return (months > 0) == (otherMonths > 0)
            ? months >= otherMonths && days >= otherDays
            : months > 0 ? LeastDays(months) >= otherDays : days >= MostDays(otherMonths);
    }

    /// <summary>The window in words, such as "in last 12 months".</summary>
    public override string ToString() => IsEver
        ? "ever"
        : "in last " + Amount.ToString(CultureInfo.InvariantCulture) + " " + (Amount == 1 ? UnitName.TrimEnd('s') : UnitName);

    private string UnitName => Unit.ToString().ToLowerInvariant();

    // Twelve months have at least 365 days and one month at least 28; between, n months have at least 30n - 2 days and at most 31n.
    private static long LeastDays(long months) => (months / 12 * 365) + Math.Max(0, (months % 12 * 30) - 2);

    private static long MostDays(long months) => (months / 12 * 366) + (months % 12 * 31);

    private (long Months, long Days) Measure() => Unit switch
    {
        DurationUnit.Days => (0, Amount),
        DurationUnit.Weeks => (0, 7L * Amount),
        DurationUnit.Months => (Amount, 0),
        DurationUnit.Years => (12L * Amount, 0),
        _ => throw new NotSupportedException("a window is counted in days, weeks, months or years"),
    };

    private DateTime Begin(DateTime asOf)
    {
        var (months, days) = Measure();
        var reach = days + (months * 31);
        return reach >= (asOf - DateTime.MinValue).TotalDays ? DateTime.MinValue : months > 0 ? asOf.AddMonths(-(int)months) : asOf.AddDays(-days);
    }
}
