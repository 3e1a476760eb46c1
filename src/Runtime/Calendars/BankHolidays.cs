using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>The bank holidays of England and Wales from 1978 to 2199.</summary>
/// <remarks>The holidays that a rule gives are computed; those of a single year, and the ones that were moved, are listed. The latest of
/// these is of 2023: a holiday that is proclaimed for a single year after this was written is not known here.</remarks>
public static class BankHolidays
{
    /// <summary>The first year whose holidays are known: the first with the early May holiday.</summary>
    public const int FirstYear = 1978;

    /// <summary>The last year whose holidays are computed.</summary>
    public const int LastYear = 2199;

    private static readonly BankHoliday[] Single =
    {
        new(new DateTime(1981, 7, 29), "Wedding of the Prince of Wales", false),
        new(new DateTime(1999, 12, 31), "Millennium", false),
        new(new DateTime(2002, 6, 3), "Golden Jubilee of Queen Elizabeth II", false),
        new(new DateTime(2011, 4, 29), "Wedding of Prince William", false),
        new(new DateTime(2012, 6, 5), "Diamond Jubilee of Queen Elizabeth II", false),
        new(new DateTime(2022, 6, 3), "Platinum Jubilee of Queen Elizabeth II", false),
        new(new DateTime(2022, 9, 19), "State Funeral of Queen Elizabeth II", false),
        new(new DateTime(2023, 5, 8), "Coronation of King Charles III", false),
    };

    /// <summary>Whether a day is a bank holiday, as the government publishes them: of a holiday that is kept on a substitute day, that day alone.</summary>
    /// <param name="day">The day; its time and kind are ignored.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="FirstYear"/> to <see cref="LastYear"/>.</exception>
    public static bool IsHoliday(DateTime day)
    {
        var year = InRange(day.Year, nameof(day));
        var date = day.Date;
        return date.Month switch
        {
            1 => date == BankHolidayRules.NewYear(year),
            3 or 4 => date == BankHolidayRules.GoodFriday(year) || date == BankHolidayRules.EasterMonday(year) || IsSingle(date),
            5 => date == BankHolidayRules.EarlyMay(year) || date == BankHolidayRules.Spring(year) || IsSingle(date),
            6 => date == BankHolidayRules.Spring(year) || IsSingle(date),
            8 => date == BankHolidayRules.Summer(year),
            12 => date == BankHolidayRules.Christmas(year) || date == BankHolidayRules.Boxing(year) || IsSingle(date),
            _ => IsSingle(date),
        };
    }

    /// <summary>Whether a day is New Year's Day, Christmas Day or Boxing Day on a weekend, so that the bank holiday is kept on another day.</summary>
    /// <param name="day">The day; its time and kind are ignored.</param>
    /// <remarks>Such a day is no bank holiday in the published list, and yet few offices are open on it.</remarks>
    public static bool IsKeptOnAnotherDay(DateTime day) =>
        day is { Month: 1, Day: 1, DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday }
            or { Month: 12, Day: 25 or 26, DayOfWeek: DayOfWeek.Saturday or DayOfWeek.Sunday };

    /// <summary>The bank holidays of a year, earliest first.</summary>
    /// <param name="year">The year.</param>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside <see cref="FirstYear"/> to <see cref="LastYear"/>.</exception>
    public static ValueList<BankHoliday> In(int year)
    {
        InRange(year, nameof(year));
        return ByRule(year).Concat(Single.Where(holiday => holiday.Day.Year == year)).OrderBy(holiday => holiday.Day).ToValueList();
    }

    private static IEnumerable<BankHoliday> ByRule(int year)
    {
        yield return Kept("New Year's Day", BankHolidayRules.NewYear(year), 1, 1);
        yield return new BankHoliday(BankHolidayRules.GoodFriday(year), "Good Friday", false);
        yield return new BankHoliday(BankHolidayRules.EasterMonday(year), "Easter Monday", false);
        yield return new BankHoliday(BankHolidayRules.EarlyMay(year), year is 1995 or 2020 ? "Early May bank holiday (VE day)" : "Early May bank holiday", false);
        yield return new BankHoliday(BankHolidayRules.Spring(year), "Spring bank holiday", false);
        yield return new BankHoliday(BankHolidayRules.Summer(year), "Summer bank holiday", false);
        yield return Kept("Christmas Day", BankHolidayRules.Christmas(year), 12, 25);
        yield return Kept("Boxing Day", BankHolidayRules.Boxing(year), 12, 26);
    }

    private static BankHoliday Kept(string name, DateTime day, int usualMonth, int usualDay) =>
        new(day, name, day.Month != usualMonth || day.Day != usualDay);

    private static bool IsSingle(DateTime date)
    {
        foreach (var holiday in Single)
        {
            if (holiday.Day == date)
            {
                return true;
            }
        }

        return false;
    }

    private static int InRange(int year, string parameter) => year is < FirstYear or > LastYear
        ? throw new ArgumentOutOfRangeException(parameter, "bank holidays are known from 1978 to 2199")
        : year;
}
