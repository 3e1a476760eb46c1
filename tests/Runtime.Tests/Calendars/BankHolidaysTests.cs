using System;
using System.Globalization;
using System.Linq;
using Xunit;

namespace Thresholds.Tests.Calendars;

public sealed class BankHolidaysTests
{
    // As published by the government for England and Wales.
    [Theory]
    [InlineData(2018, "01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26")]
    [InlineData(2019, "01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2020, "01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28")]
    [InlineData(2021, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28")]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void PublishedYears(int year, string expected) => Assert.Equal(expected, Days(year));

    [Theory]
    [InlineData(1978, "01-02 03-24 03-27 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(1981, "01-01 04-17 04-20 05-04 05-25 07-29 08-31 12-25 12-28")]
    [InlineData(1994, "01-03 04-01 04-04 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(1995, "01-02 04-14 04-17 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(1999, "01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28 12-31")]
    [InlineData(2000, "01-03 04-21 04-24 05-01 05-29 08-28 12-25 12-26")]
    [InlineData(2002, "01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26")]
    [InlineData(2011, "01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27")]
    [InlineData(2012, "01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26")]
    [InlineData(2016, "01-01 03-25 03-28 05-02 05-30 08-29 12-26 12-27")]
    public void YearsWithOneOffsAndSubstitutes(int year, string expected) => Assert.Equal(expected, Days(year));

    // The earliest and the latest Easter Sunday of the range, and those for which the rule has exceptions, among them.
    [Theory]
    [InlineData(2008, "03-23")]
    [InlineData(2038, "04-25")]
    [InlineData(2049, "04-18")]
    [InlineData(2076, "04-19")]
    [InlineData(2100, "03-28")]
    [InlineData(2160, "03-23")]
    [InlineData(2190, "04-25")]
    public void EasterLiesBetweenTheTwoHolidays(int year, string sunday)
    {
        var easter = DateTime.ParseExact(year + "-" + sunday, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Assert.True(BankHolidays.IsHoliday(easter.AddDays(-2)));
        Assert.True(BankHolidays.IsHoliday(easter.AddDays(1)));
        Assert.False(BankHolidays.IsHoliday(easter));
    }

    [Fact]
    public void EveryDayIsAHolidayExactlyWhenItIsListed()
    {
        for (var year = BankHolidays.FirstYear; year <= BankHolidays.LastYear; year++)
        {
            var listed = BankHolidays.In(year).Select(holiday => holiday.Day).ToHashSet();
            for (var day = new DateTime(year, 1, 1); day.Year == year && day < new DateTime(2199, 12, 31); day = day.AddDays(1))
            {
                Assert.Equal(listed.Contains(day), BankHolidays.IsHoliday(day.AddHours(13)));
            }
        }
    }

    [Fact]
    public void HolidaysOfEveryYearAreDistinctWeekdaysInOrderAndAtLeastEight()
    {
        for (var year = BankHolidays.FirstYear; year <= BankHolidays.LastYear; year++)
        {
            var days = BankHolidays.In(year).Select(holiday => holiday.Day).ToList();
            Assert.InRange(days.Count, 8, 10);
            Assert.Equal(days.Distinct().OrderBy(day => day), days);
            Assert.DoesNotContain(days, day => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday);
        }
    }

    [Fact]
    public void NamesAndSubstitutes()
    {
        var holidays = BankHolidays.In(2022);
        Assert.Equal("New Year's Day", holidays[0].Name);
        Assert.True(holidays[0].IsSubstitute);
        Assert.Equal("Boxing Day", holidays[^2].Name);
        Assert.False(holidays[^2].IsSubstitute);
        Assert.Equal("Christmas Day", holidays[^1].Name);
        Assert.True(holidays[^1].IsSubstitute);
        Assert.Contains(holidays, holiday => holiday.Name == "State Funeral of Queen Elizabeth II");
    }

    [Fact]
    public void MovedHolidaysLeaveTheirUsualDay()
    {
        Assert.False(BankHolidays.IsHoliday(new DateTime(1995, 5, 1)));
        Assert.False(BankHolidays.IsHoliday(new DateTime(2002, 5, 27)));
        Assert.False(BankHolidays.IsHoliday(new DateTime(2012, 5, 28)));
        Assert.False(BankHolidays.IsHoliday(new DateTime(2020, 5, 4)));
        Assert.False(BankHolidays.IsHoliday(new DateTime(2022, 5, 30)));
    }

    [Fact]
    public void WeekendsWhoseHolidayIsKeptElsewhere()
    {
        Assert.True(BankHolidays.IsKeptOnAnotherDay(new DateTime(2021, 12, 25)));
        Assert.True(BankHolidays.IsKeptOnAnotherDay(new DateTime(2021, 12, 26)));
        Assert.True(BankHolidays.IsKeptOnAnotherDay(new DateTime(2022, 1, 1)));
        Assert.False(BankHolidays.IsKeptOnAnotherDay(new DateTime(2024, 12, 25)));
        Assert.False(BankHolidays.IsKeptOnAnotherDay(new DateTime(2022, 1, 2)));
        Assert.False(BankHolidays.IsKeptOnAnotherDay(new DateTime(2021, 11, 27)));
    }

    [Fact]
    public void YearsOutsideAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.IsHoliday(new DateTime(1977, 12, 31)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.IsHoliday(new DateTime(2200, 1, 1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.In(1977));
        Assert.Throws<ArgumentOutOfRangeException>(() => BankHolidays.In(2200));
    }

    [Fact]
    public void LookingUpAllocatesNothing()
    {
        var day = new DateTime(2024, 1, 1);
        BankHolidays.IsHoliday(day);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 366; i++)
        {
            BankHolidays.IsHoliday(day.AddDays(i));
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static string Days(int year) =>
        string.Join(" ", BankHolidays.In(year).Select(holiday => holiday.Day.ToString("MM-dd", CultureInfo.InvariantCulture)));
}
