using System;
using System.Globalization;
using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>Hours in words.</summary>
internal static class OpeningWording
{
    public static string Of(OpeningHours hours) => hours.Always ? "always open" : string.Join(", ", hours.Periods.Select(Of)) + (hours.BankHolidays switch
    {
        HolidayOpening.Open => ", also on bank holidays",
        HolidayOpening.Closed => ", closed on bank holidays",
        _ => "",
    });

    private static string Of(OpeningPeriod period) =>
        (period.FirstDay is { } first ? first + (period.LastDay is { } last && last != first ? " to " + last : "") + " " : "") + Time(period.Opens) + " to " + Time(period.Closes);

    private static string Time(int minutes) => (minutes / 60).ToString("00", CultureInfo.InvariantCulture) + ":" + (minutes % 60).ToString("00", CultureInfo.InvariantCulture);
}
