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
    public static EventHistory On(params DateTime[] days) => On((IEnumerable<DateTime>)days);

    /// <summary>A history in which exactly these events happened.</summary>
    /// <param name="days">Their days; the times are ignored.</param>
    public static EventHistory On(IEnumerable<DateTime> days) =>
        new(days.Select(day => day.Date).OrderBy(day => day).ToValueList(), default, true);

    /// <summary>A history of which only one count is known.</summary>
    /// <param name="count">How many, from 0.</param>
    /// <param name="window">In which window.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is below 0.</exception>
    public static EventHistory Count(int count, Window window) => count < 0
        ? throw new ArgumentOutOfRangeException(nameof(count))
        : new(default, ValueList.Of(new WindowCount(window, count)), false);

    /// <summary>The same history with one more count known.</summary>
    /// <param name="count">How many, from 0.</param>
    /// <param name="window">In which window; a count already known of it is replaced.</param>
    public EventHistory And(int count, Window window) =>
        new(Days, Counts.Where(known => known.Window != window).Append(new WindowCount(window, count)).ToValueList(), IsComplete);

    /// <summary>How many events lie in a window, or null when that is not known.</summary>
    /// <param name="window">The window.</param>
    /// <param name="asOf">The day of the assessment.</param>
    public int? In(Window window, DateTime asOf)
    {
        foreach (var known in Counts)
        {
            if (known.Window == window)
            {
                return known.Count;
            }
        }

        if (!IsComplete)
        {
            return null;
        }

        var count = 0;
        foreach (var day in Days)
        {
            count += window.Contains(day, asOf) ? 1 : 0;
        }

        return count;
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
