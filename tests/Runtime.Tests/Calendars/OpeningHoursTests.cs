using System;
using System.Globalization;
using Xunit;

namespace Thresholds.Tests.Calendars;

public sealed class OpeningHoursTests
{
    private static readonly OpeningPeriod Office = new(DayOfWeek.Monday, DayOfWeek.Thursday, 510, 1020);
    private static readonly OpeningPeriod Friday = new(DayOfWeek.Friday, null, 510, 990);
    private static readonly OpeningPeriod NoDays = new(null, null, 510, 1020);

    [Theory]
    [InlineData("2026-03-05 08:29", Availability.Closed)]
    [InlineData("2026-03-05 08:30", Availability.Open)]
    [InlineData("2026-03-05 16:59", Availability.Open)]
    [InlineData("2026-03-05 17:00", Availability.Closed)]
    [InlineData("2026-03-06 16:29", Availability.Open)]
    [InlineData("2026-03-06 16:30", Availability.Closed)]
    [InlineData("2026-03-07 12:00", Availability.Closed)]
    [InlineData("2026-05-04 12:00", Availability.NotStated)] // a bank holiday, of which nothing is said
    [InlineData("2026-05-04 18:00", Availability.Closed)]
    public void StatedDays(string moment, Availability expected) =>
        Assert.Equal(expected, Hours(HolidayOpening.NotStated, Office, Friday).At(At(moment)));

    [Theory]
    [InlineData(HolidayOpening.Closed, Availability.Closed)]
    [InlineData(HolidayOpening.Open, Availability.Open)]
    public void BankHolidaysAsStated(HolidayOpening stated, Availability expected) =>
        Assert.Equal(expected, Hours(stated, Office).At(At("2026-05-04 12:00")));

    [Theory]
    [InlineData("2026-03-07 12:00", HolidayOpening.NotStated, Availability.NotStated)] // said to be open, be it a Saturday
    [InlineData("2026-03-07 18:00", HolidayOpening.NotStated, Availability.Closed)]
    [InlineData("2026-05-04 12:00", HolidayOpening.Closed, Availability.Closed)]
    [InlineData("2026-05-04 12:00", HolidayOpening.Open, Availability.NotStated)]
    public void HoursWithoutDaysAreOnlySaid(string moment, HolidayOpening stated, Availability expected) =>
        Assert.Equal(expected, Hours(stated, NoDays).At(At(moment)));

    [Theory]
    [InlineData(HolidayOpening.Closed, Availability.NotStated)]
    [InlineData(HolidayOpening.NotStated, Availability.NotStated)]
    [InlineData(HolidayOpening.Open, Availability.Open)]
    public void ChristmasDayOnASaturdayIsNotTakenForAnyOther(HolidayOpening stated, Availability expected) =>
        Assert.Equal(expected, Hours(stated, new OpeningPeriod(DayOfWeek.Monday, DayOfWeek.Sunday, 0, 1440)).At(At("2021-12-25 12:00")));

    [Fact]
    public void DaysRunOverTheEndOfTheWeek()
    {
        var weekend = Hours(HolidayOpening.Closed, new OpeningPeriod(DayOfWeek.Saturday, DayOfWeek.Monday, 0, 1440));
        Assert.Equal(Availability.Open, weekend.At(At("2026-03-08 23:59")));
        Assert.Equal(Availability.Open, weekend.At(At("2026-03-09 00:00")));
        Assert.Equal(Availability.Closed, weekend.At(At("2026-03-10 00:00")));
    }

    [Fact]
    public void AnOpenPeriodOutweighsOneThatIsOnlySaid() =>
        Assert.Equal(Availability.Open, Hours(HolidayOpening.NotStated, NoDays, Office).At(At("2026-03-05 12:00")));

    [Fact]
    public void AlwaysIsAlways()
    {
        var always = new OpeningHours(true, default, HolidayOpening.NotStated);
        Assert.Equal(Availability.Open, always.At(At("2026-12-25 03:00")));
        Assert.Equal(DateTime.MaxValue, always.NextOpening(DateTime.MaxValue));
    }

    [Theory]
    [InlineData("2026-03-05 12:00", "2026-03-05 12:00")]
    [InlineData("2026-03-05 17:00", "2026-03-06 08:30")]
    [InlineData("2026-03-06 16:45", "2026-03-09 08:30")]
    [InlineData("2026-04-02 17:30", "2026-04-07 08:30")]
    [InlineData("2026-12-24 17:30", "2026-12-29 08:30")]
    public void NextOpening(string from, string expected) =>
        Assert.Equal(At(expected), Hours(HolidayOpening.Closed, Office, Friday).NextOpening(At(from)));

    [Fact]
    public void NextOpeningWaitsOverTwoHolidayMondays() =>
        Assert.Equal(At("2023-01-09 08:30"), Hours(HolidayOpening.Closed, new OpeningPeriod(DayOfWeek.Monday, null, 510, 1020)).NextOpening(At("2022-12-19 17:00")));

    [Fact]
    public void NothingOpensWithoutPeriodsOrAfterTheCalendar()
    {
        Assert.Null(Hours(HolidayOpening.Closed).NextOpening(At("2026-03-06 16:45")));
        Assert.Null(Hours(HolidayOpening.Closed, Office).NextOpening(At("2199-12-31 17:45")));
    }

    [Fact]
    public void NextOpeningIsTheFirstMinuteThatIsNotClosed()
    {
        var hours = Hours(HolidayOpening.Closed, Office, Friday, new OpeningPeriod(DayOfWeek.Sunday, null, 1200, 1440));
        var opened = At("2026-12-20 00:00");
        for (var minute = opened; minute < At("2027-01-05 00:00"); minute = minute.AddMinutes(7))
        {
            var expected = minute;
            while (hours.At(expected) == Availability.Closed)
            {
                expected = expected.AddMinutes(1);
            }

            Assert.Equal(expected, hours.NextOpening(minute));
            minute = expected > minute.AddMinutes(60) ? minute.AddMinutes(200) : minute;
        }
    }

    [Fact]
    public void MomentsOutsideTheCalendarAreRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Hours(HolidayOpening.Closed, Office).At(DateTime.MinValue));

    private static OpeningHours Hours(HolidayOpening holidays, params OpeningPeriod[] periods) => new(false, ValueList.Of(periods), holidays);

    private static DateTime At(string moment) => DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
