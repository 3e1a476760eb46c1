using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>What is known of things that happen on days: every day on which one happened, or counts in windows.</summary>
public sealed record EventHistory
{
    private EventHistory(ValueList<DateTime> days, ValueList<WindowCount> counts, bool isComplete)
    {
        Days = days;
        Counts = counts;
        IsComplete = isComplete;
    }

    /// <summary>The days, when all are known.</summary>
    public ValueList<DateTime> Days { get; }

    /// <summary>The counts, when only these are known.</summary>
    public ValueList<WindowCount> Counts { get; }

    /// <summary>Whether <see cref="Days"/> holds every event.</summary>
    public bool IsComplete { get; }

    /// <summary>A history in which exactly these events happened.</summary>
    /// <param name="days">Their days; the times are ignored.</param>
    /// <exception cref="ArgumentNullException">There is no list of days.</exception>
    public static EventHistory On(params DateTime[] days) => On((IEnumerable<DateTime>)days);

    /// <summary>A history in which exactly these events happened.</summary>
    /// <param name="days">Their days; the times are ignored.</param>
    /// <exception cref="ArgumentNullException">There is no list of days.</exception>
    public static EventHistory On(IEnumerable<DateTime> days) =>
        new((days ?? throw new ArgumentNullException(nameof(days))).Select(day => day.Date).OrderBy(day => day).ToValueList(), default, true);

    /// <summary>A history of which only one count is known.</summary>
    /// <param name="count">How many, from 0.</param>
    /// <param name="window">In which window.</param>
    /// <exception cref="ArgumentNullException">There is no window.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count, or the length of the window, is below 0.</exception>
    /// <exception cref="ArgumentException">The window is not counted in days, weeks, months or years.</exception>
    public static EventHistory Count(int count, Window window) => new(default, ValueList.Of(Known(count, window)), false);

    /// <summary>The same history with one more count known.</summary>
    /// <param name="count">How many, from 0.</param>
    /// <param name="window">In which window; a count already known of it is replaced.</param>
    /// <exception cref="ArgumentNullException">There is no window.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count, or the length of the window, is below 0.</exception>
    /// <exception cref="ArgumentException">A longer window would hold fewer events than a shorter one; or the window is not counted in days, weeks, months or
    /// years.</exception>
    public EventHistory And(int count, Window window)
    {
        var added = Known(count, window);
        var counts = Counts.Where(known => known.Window != window).ToList();
        if (counts.Any(known => (known.Window.Covers(window) && known.Count < count) || (window.Covers(known.Window) && count < known.Count)))
        {
            throw new ArgumentException("a longer window cannot hold fewer events than a shorter one", nameof(count));
        }

        counts.Add(added);
        return new EventHistory(Days, counts.ToValueList(), IsComplete);
    }

    /// <summary>Between which numbers the count of events in a window lies.</summary>
    /// <param name="window">The window.</param>
    /// <param name="asOf">The day of the assessment.</param>
    /// <returns>The least count, and the greatest or null when nothing bounds it.</returns>
    /// <exception cref="ArgumentNullException">There is no window.</exception>
    /// <exception cref="NotSupportedException">The window is not counted in days, weeks, months or years.</exception>
    public (int Least, int? Most) In(Window window, DateTime asOf)
    {
        _ = window ?? throw new ArgumentNullException(nameof(window));
        if (IsComplete)
        {
            var count = 0;
            foreach (var day in Days)
            {
                count += window.Contains(day, asOf) ? 1 : 0;
            }

            return (count, count);
        }

        var least = 0;
        int? most = null;
        foreach (var known in Counts)
        {
            if (window.Covers(known.Window))
            {
                least = Math.Max(least, known.Count);
            }

            if (known.Window.Covers(window))
            {
                most = Math.Min(most ?? known.Count, known.Count);
            }
        }

        return (least, most);
    }

    private static WindowCount Known(int count, Window window)
    {
        _ = window ?? throw new ArgumentNullException(nameof(window));
        return count < 0 ? throw new ArgumentOutOfRangeException(nameof(count))
            : window.Amount < 0 ? throw new ArgumentOutOfRangeException(nameof(window))
            : window.Unit is not (DurationUnit.Days or DurationUnit.Weeks or DurationUnit.Months or DurationUnit.Years)
                ? throw new ArgumentException("a window is counted in days, weeks, months or years", nameof(window))
            : new WindowCount(window, count);
    }

    /// <summary>The history in words.</summary>
    public override string ToString()
    {
        var counts = Counts.Select(known => known.Count.ToString(CultureInfo.InvariantCulture) + " " + known.Window);
        var days = Days.Select(day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        var parts = counts.Concat(days).ToList();
        return parts.Count == 0 ? "none" : string.Join(", ", parts);
    }
}
