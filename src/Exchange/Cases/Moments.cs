using System;
using System.Globalization;

namespace Thresholds.Exchange.Cases;

/// <summary>Reads moments on the wall clock.</summary>
internal static class Moments
{
    private static readonly string[] Formats = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];

    /// <summary>The moment, or what is wrong with it.</summary>
    public static (DateTime? Moment, string Problem) Read(string text)
    {
        if (!DateTime.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment))
        {
            return (null, $"'{Spelling.Printable(text)}' is no moment; write day and time as on the clock on the wall, such as 2026-03-06T16:45");
        }

        return moment.Year is < BankHolidays.FirstYear or > BankHolidays.LastYear
            ? (null, string.Create(CultureInfo.InvariantCulture, $"'{text}' lies outside the calendar; the years are {BankHolidays.FirstYear} to {BankHolidays.LastYear}"))
            : (moment, "");
    }
}
