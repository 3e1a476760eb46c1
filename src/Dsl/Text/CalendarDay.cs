using System;
using System.Globalization;

namespace Thresholds.Dsl.Text;

/// <summary>Reads days that are given from outside, as they are written in a file.</summary>
public static class CalendarDay
{
    /// <summary>Reads a day such as <c>2026-03-06</c>.</summary>
    /// <param name="text">The day as written.</param>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is a day of the calendar.</returns>
    public static bool TryRead(string text, out DateTime day) => DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
