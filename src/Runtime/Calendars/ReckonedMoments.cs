using System;
using System.Collections.Generic;

namespace Thresholds;

/// <summary>Sees to it that a plan is asked for moments that can be reckoned with, before anything is worked out.</summary>
internal static class ReckonedMoments
{
    /// <exception cref="ArgumentNullException">There is no list of events.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The moment, or that of an event, lies outside the calendar.</exception>
    public static void Require(DateTime now, IReadOnlyDictionary<string, DateTime> events)
    {
        _ = events ?? throw new ArgumentNullException(nameof(events));
        if (!WorkingCalendar.Covers(now))
        {
            throw new ArgumentOutOfRangeException(nameof(now), "deadlines and opening hours are known in the years 1978 to 2199");
        }

        foreach (var known in events)
        {
            if (!WorkingCalendar.Covers(known.Value))
            {
                throw new ArgumentOutOfRangeException(nameof(events), "the moment of '" + Spelling.Printable(known.Key) + "' lies outside the years 1978 to 2199");
            }
        }
    }
}
