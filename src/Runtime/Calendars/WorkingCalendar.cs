using System;

namespace Thresholds;

/// <summary>Counts working days.</summary>
/// <remarks>The day of an event is day 0, even when it is no working day; "within n working days" of it ends with the n-th working day after it. Days
/// are those of the authority's wall clock: the time of a <see cref="DateTime"/> and its kind are ignored, and every answer is a day at midnight. The
/// years are those of <see cref="Thresholds.BankHolidays"/>, 1978 to 2199.</remarks>
public sealed class WorkingCalendar
{
    private static readonly DateTime FirstDate = new(BankHolidays.FirstYear, 1, 1);
    private static readonly DateTime LastDate = new(BankHolidays.LastYear, 12, 31);

    /// <summary>A calendar of a working week.</summary>
    /// <param name="week">The working week.</param>
    /// <exception cref="ArgumentNullException">There is no week.</exception>
    public WorkingCalendar(WorkingWeek week) => Week = week ?? throw new ArgumentNullException(nameof(week));

    /// <summary>The working week.</summary>
    public WorkingWeek Week { get; }

    /// <summary>Whether a day is a working day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies outside 1978 to 2199.</exception>
    public bool IsWorkingDay(DateTime day)
    {
        var date = InRange(day, nameof(day));
        return Week.Includes(date.DayOfWeek) && !(Week.ExceptBankHolidays && BankHolidays.IsHoliday(date));
    }

    /// <summary>The n-th working day after a day, or before it when <paramref name="count"/> is negative; for 0 the day itself, working day or not.</summary>
    /// <param name="day">The day; it is day 0.</param>
    /// <param name="count">How many working days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the answer lies outside 1978 to 2199.</exception>
    public DateTime AddWorkingDays(DateTime day, int count)
    {
        var start = InRange(day, nameof(day));
        return TryAddWorkingDays(start, count, out var result)
            ? result
            : throw new ArgumentOutOfRangeException(nameof(count), "the working day lies outside the years 1978 to 2199");
    }

    /// <summary>The first working day after a day.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the answer lies outside 1978 to 2199.</exception>
    public DateTime NextWorkingDay(DateTime day) => TryAddWorkingDays(InRange(day, nameof(day)), 1, out var next)
        ? next
        : throw new ArgumentOutOfRangeException(nameof(day), "the working day lies outside the years 1978 to 2199");

    /// <summary>The day itself when it is a working day, otherwise the first working day after it.</summary>
    /// <param name="day">The day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day or the answer lies outside 1978 to 2199.</exception>
    public DateTime SameOrNextWorkingDay(DateTime day) => IsWorkingDay(day) ? day.Date : NextWorkingDay(day);

    /// <summary>How many working days lead from one day to another: those after the first, up to and with the second. Negative when the second is
    /// earlier: then those before the first, down to and with the second.</summary>
    /// <param name="from">The first day; it is day 0.</param>
    /// <param name="to">The second day.</param>
    /// <exception cref="ArgumentOutOfRangeException">A day lies outside 1978 to 2199.</exception>
    public int WorkingDaysBetween(DateTime from, DateTime to)
    {
        var date = InRange(from, nameof(from));
        var end = InRange(to, nameof(to));
        var step = end >= date ? 1 : -1;
        var count = 0;
        while (date != end)
        {
            date = date.AddDays(step);
            count += IsWorkingDay(date) ? step : 0;
        }

        return count;
    }

    internal static bool Covers(DateTime moment) => moment >= FirstDate && moment.Date <= LastDate;

    // At most one turn for each day of the calendar, however large the count.
    internal bool TryAddWorkingDays(DateTime day, int count, out DateTime result)
    {
        var step = count < 0 ? -1 : 1;
        var left = Math.Abs((long)count);
        result = day.Date;
        while (left > 0)
        {
            if (result == (step < 0 ? FirstDate : LastDate))
            {
                return false;
            }

            result = result.AddDays(step);
            left -= IsWorkingDay(result) ? 1 : 0;
        }

        return true;
    }

    private static DateTime InRange(DateTime day, string parameter) => Covers(day)
        ? day.Date
        : throw new ArgumentOutOfRangeException(parameter, "working days are counted in the years 1978 to 2199");
}
