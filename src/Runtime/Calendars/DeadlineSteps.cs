using System;

namespace Thresholds;

/// <summary>Counts a deadline's units from a moment. An answer outside the calendar is null, so that no amount a file can state stops a report.</summary>
internal static class DeadlineSteps
{
    private const long MostYears = BankHolidays.LastYear - BankHolidays.FirstYear + 1;
    private const long MostMonths = MostYears * 12;
    private const long MostTicks = MostYears * 366 * TimeSpan.TicksPerDay;

    public static bool CannotCount(Deadline deadline) =>
        (deadline.Unit == DurationUnit.Terms && deadline.Amount != 0)
        || (deadline.Kind == DeadlineKind.Every && deadline.Amount <= 0);

    // "before discharge" ends at the very moment of the discharge; "1 day before" with the day.
    public static bool EndsWithDay(Deadline deadline) => deadline.Kind switch
    {
        DeadlineKind.SameDay or DeadlineKind.SameWorkingDay => true,
        DeadlineKind.Before when deadline.Amount == 0 => false,
        _ => deadline.Unit is not (DurationUnit.Minutes or DurationUnit.Hours),
    };

    public static DateTime? SameWorkingDay(DateTime moment, WorkingCalendar calendar) =>
        calendar.IsWorkingDay(moment) ? moment : calendar.TryAddWorkingDays(moment, 1, out var next) ? next : null;

    public static DateTime? Add(DateTime moment, long amount, DurationUnit unit, WorkingCalendar calendar)
    {
        if (amount == 0)
        {
            return moment;
        }

        if (unit == DurationUnit.WorkingDays)
        {
            return amount is >= int.MinValue and <= int.MaxValue && calendar.TryAddWorkingDays(moment, (int)amount, out var day) ? day : null;
        }

        if (Ticks(unit) is { } ticks)
        {
            return Math.Abs(amount) > MostTicks / ticks ? null : Covered(moment.AddTicks(amount * ticks));
        }

        var months = unit == DurationUnit.Years ? 12 * amount : amount;
        return Math.Abs(months) > MostMonths ? null : Covered(moment.AddMonths((int)months));
    }

    // Each time is counted from the event itself, so that monthly reviews of the 31st do not wander to the 28th.
    public static DateTime? NextFrom(DateTime now, DateTime moment, Deadline deadline, WorkingCalendar calendar)
    {
        var endsWithDay = EndsWithDay(deadline);
        for (var times = Math.Max(1, SurelyNotTooMany(now, moment, deadline, calendar)); ; times++)
        {
            var due = Add(moment, times * deadline.Amount, deadline.Unit, calendar);
            if (due is not { } known || (endsWithDay ? known.Date >= now.Date : known >= now))
            {
                return due;
            }
        }
    }

    // A number of times that leads close to now and not beyond the next time.
    private static long SurelyNotTooMany(DateTime now, DateTime moment, Deadline deadline, WorkingCalendar calendar)
    {
        if (now <= moment)
        {
            return 1;
        }

        if (deadline.Unit == DurationUnit.WorkingDays)
        {
            return WorkingCalendar.Covers(now) ? calendar.WorkingDaysBetween(moment, now) / deadline.Amount : int.MaxValue;
        }

        var months = ((now.Year - moment.Year) * 12L) + now.Month - moment.Month;
        return Ticks(deadline.Unit) is { } ticks
            ? (now.Ticks - moment.Ticks) / ticks / deadline.Amount
            : (months / (deadline.Unit == DurationUnit.Years ? 12 : 1) / deadline.Amount) - 1;
    }

    private static DateTime? Covered(DateTime moment) => WorkingCalendar.Covers(moment) ? moment : null;

    private static long? Ticks(DurationUnit unit) => unit switch
    {
        DurationUnit.Minutes => TimeSpan.TicksPerMinute,
        DurationUnit.Hours => TimeSpan.TicksPerHour,
        DurationUnit.Days => TimeSpan.TicksPerDay,
        DurationUnit.Weeks => 7 * TimeSpan.TicksPerDay,
        _ => null,
    };
}
