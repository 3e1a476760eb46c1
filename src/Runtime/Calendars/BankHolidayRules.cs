using System;

namespace Thresholds;

/// <summary>The bank holidays that a rule gives, each as the day on which it is kept in a year.</summary>
/// <remarks>Banking and Financial Dealings Act 1971, schedule 1, with the proclamations that gave New Year's Day (from 1974), early May (from 1978) and
/// the substitute days. Christmas Day and Good Friday are holidays at common law.</remarks>
internal static class BankHolidayRules
{
    public static DateTime NewYear(int year) => OnMondayWhenWeekend(new DateTime(year, 1, 1));

    public static DateTime GoodFriday(int year) => EasterSunday(year).AddDays(-2);

    public static DateTime EasterMonday(int year) => EasterSunday(year).AddDays(1);

    // The fiftieth and seventy-fifth anniversary of Victory in Europe took the place of the first Monday.
    public static DateTime EarlyMay(int year) => year is 1995 or 2020 ? new DateTime(year, 5, 8) : MondayFrom(new DateTime(year, 5, 1));

    // The jubilees moved it, so that two holidays lay side by side.
    public static DateTime Spring(int year) => year switch
    {
        2002 or 2012 => new DateTime(year, 6, 4),
        2022 => new DateTime(2022, 6, 2),
        _ => MondayFrom(new DateTime(year, 5, 25)),
    };

    public static DateTime Summer(int year) => MondayFrom(new DateTime(year, 8, 25));

    // When Christmas Day falls on a Sunday, Boxing Day keeps its Monday and Christmas Day goes to the Tuesday.
    public static DateTime Christmas(int year) => new DateTime(year, 12, 25).DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => new DateTime(year, 12, 27),
        _ => new DateTime(year, 12, 25),
    };

    // When it falls on a Sunday, the Monday is already Christmas Day's.
    public static DateTime Boxing(int year) => new DateTime(year, 12, 26).DayOfWeek switch
    {
        DayOfWeek.Saturday or DayOfWeek.Sunday => new DateTime(year, 12, 28),
        _ => new DateTime(year, 12, 26),
    };

    private static DateTime OnMondayWhenWeekend(DateTime day) => day.DayOfWeek switch
    {
        DayOfWeek.Saturday => day.AddDays(2),
        DayOfWeek.Sunday => day.AddDays(1),
        _ => day,
    };

    private static DateTime MondayFrom(DateTime day) => day.AddDays((8 - (int)day.DayOfWeek) % 7);

    // The anonymous Gregorian computus. Its years 1978 to 2199 were compared with those of another algorithm.
    private static DateTime EasterSunday(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var correction = ((8 * century) + 13) / 25;
        var epact = ((19 * golden) + century - (century / 4) - correction + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var late = (golden + (11 * epact) + (22 * weekday)) / 451;
        var count = epact + weekday - (7 * late) + 114;
        return new DateTime(year, count / 31, (count % 31) + 1);
    }
}
