using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>By when something is due, as far as that is known.</summary>
/// <remarks>
/// <para>All moments are those of the wall clock where the authority is; the kind of a <see cref="DateTime"/> is ignored. Hours are therefore counted on
/// the wall clock too: over the night in March on which the clocks go forward, "within 4 hours" leaves three hours, and in October five. Who needs
/// elapsed hours has to convert the moments before.</para>
/// <para>The day of the event is day 0. A deadline in days, working days, weeks, months or years ends with its last day; one in minutes or hours at
/// that minute. A month or year that lacks the day of the event ends with its last day.</para>
/// </remarks>
public sealed record DueTime
{
    private DueTime(DueKind kind, Deadline deadline, DateTime? latest, bool endsWithDay)
    {
        Kind = kind;
        Deadline = deadline;
        Latest = latest;
        EndsWithDay = endsWithDay;
    }

    /// <summary>What is known.</summary>
    public DueKind Kind { get; }

    /// <summary>The deadline as the document states it.</summary>
    public Deadline Deadline { get; }

    /// <summary>The latest moment that is still in time, of a recurring deadline the next one; null when it is not known. Of a deadline that ends with
    /// a day it is the last tick of that day.</summary>
    public DateTime? Latest { get; }

    /// <summary>Whether <see cref="Latest"/> stands for the end of a day.</summary>
    public bool EndsWithDay { get; }

    /// <summary>Whether the time is over. A time that is not known is never over, and "at once" has no end that could be.</summary>
    /// <param name="now">The moment, on the same wall clock.</param>
    public bool IsOver(DateTime now) => Latest < now;

    /// <summary>Works out a deadline from the moments of all events that are known.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="events">The name of each <see cref="ProcessEvent"/> of which the moment is known, with it.</param>
    /// <param name="calendar">The authority's working days.</param>
    /// <param name="now">The moment at which somebody asks; only a recurring deadline depends on it.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment of the event lies outside 1978 to 2199.</exception>
    public static DueTime Of(Deadline deadline, IReadOnlyDictionary<string, DateTime> events, WorkingCalendar calendar, DateTime now) =>
        Of(
            deadline ?? throw new ArgumentNullException(nameof(deadline)),
            deadline.Event is { } named && (events ?? throw new ArgumentNullException(nameof(events))).TryGetValue(named.Id, out var moment) ? Reckoned(moment, nameof(events)) : null,
            calendar,
            now);

    /// <summary>Works out a deadline from the moment of its event.</summary>
    /// <param name="deadline">The deadline.</param>
    /// <param name="happened">The moment of the event, past or planned; null when it is not known. Ignored when the deadline names no event.</param>
    /// <param name="calendar">The authority's working days.</param>
    /// <param name="now">The moment at which somebody asks; only a recurring deadline depends on it.</param>
    /// <exception cref="ArgumentNullException">Something is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment of the event lies outside 1978 to 2199.</exception>
    public static DueTime Of(Deadline deadline, DateTime? happened, WorkingCalendar calendar, DateTime now)
    {
        _ = deadline ?? throw new ArgumentNullException(nameof(deadline));
        _ = calendar ?? throw new ArgumentNullException(nameof(calendar));
        if (deadline.Kind is DeadlineKind.Immediately or DeadlineKind.WithoutDelay)
        {
            return new DueTime(DueKind.AtOnce, deadline, null, false);
        }

        if (DeadlineSteps.CannotCount(deadline))
        {
            return new DueTime(DueKind.NotComputable, deadline, null, false);
        }

        if (deadline.Event is null)
        {
            return new DueTime(DueKind.EventNotStated, deadline, null, false);
        }

        if (happened is not { } moment)
        {
            return new DueTime(DueKind.EventNotKnown, deadline, null, false);
        }

        return Count(deadline, Reckoned(moment, nameof(happened)), calendar, now);
    }

    /// <summary>The time in words, such as "by the end of Friday 6 March 2026".</summary>
    public override string ToString() => DueWording.Of(this);

    private static DateTime Reckoned(DateTime moment, string parameter) => WorkingCalendar.Covers(moment)
        ? moment
        : throw new ArgumentOutOfRangeException(parameter, "deadlines are counted in the years 1978 to 2199");

    private static DueTime Count(Deadline deadline, DateTime moment, WorkingCalendar calendar, DateTime now)
    {
        var endsWithDay = DeadlineSteps.EndsWithDay(deadline);
        var kind = deadline.Kind == DeadlineKind.Every ? DueKind.Recurring : endsWithDay ? DueKind.EndOfDay : DueKind.Moment;
        var due = deadline.Kind switch
        {
            DeadlineKind.SameDay => moment,
            DeadlineKind.SameWorkingDay => DeadlineSteps.SameWorkingDay(moment, calendar),
            DeadlineKind.Every => DeadlineSteps.NextFrom(now, moment, deadline, calendar),
            DeadlineKind.Before => DeadlineSteps.Add(moment, -(long)deadline.Amount, deadline.Unit, calendar),
            _ => DeadlineSteps.Add(moment, deadline.Amount, deadline.Unit, calendar),
        };
        return due is not { } known
            ? new DueTime(DueKind.NotComputable, deadline, null, false)
            : new DueTime(kind, deadline, endsWithDay ? known.Date.AddDays(1).AddTicks(-1) : known, endsWithDay);
    }
}
