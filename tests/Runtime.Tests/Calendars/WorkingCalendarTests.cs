using System;
using System.Collections.Generic;
using System.Linq;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Thresholds.Tests.Calendars;

public sealed class WorkingCalendarTests
{
    private static readonly WorkingCalendar Usual = new(WorkingWeek.Usual);

    [Theory]
    [InlineData("2026-03-06", 1, "2026-03-09")] // over a weekend
    [InlineData("2026-03-07", 1, "2026-03-09")] // day 0 is a Saturday
    [InlineData("2026-03-08", 1, "2026-03-09")]
    [InlineData("2026-04-02", 1, "2026-04-07")] // over Easter
    [InlineData("2026-12-24", 1, "2026-12-29")] // Christmas Day, weekend, substitute for Boxing Day
    [InlineData("2026-12-24", 3, "2026-12-31")]
    [InlineData("2026-03-09", -1, "2026-03-06")]
    [InlineData("2026-03-08", -1, "2026-03-06")]
    [InlineData("2026-04-07", -1, "2026-04-02")]
    [InlineData("2026-03-07", 0, "2026-03-07")]
    [InlineData("2026-03-02", 15, "2026-03-23")]
    public void CountsFromDayZero(string from, int count, string expected) =>
        Assert.Equal(Day(expected), Usual.AddWorkingDays(Day(from), count));

    [Fact]
    public void TheTimeOfDayAndTheKindDoNotMatter()
    {
        var late = DateTime.SpecifyKind(Day("2026-03-06").AddHours(23).AddMinutes(59), DateTimeKind.Utc);
        Assert.Equal(Day("2026-03-09"), Usual.AddWorkingDays(late, 1));
        Assert.Equal(Day("2026-03-09"), Usual.NextWorkingDay(late));
        Assert.Equal(Day("2026-03-06"), Usual.SameOrNextWorkingDay(late));
        Assert.Equal(1, Usual.WorkingDaysBetween(late, Day("2026-03-09")));
    }

    [Fact]
    public void NextIsAlwaysLater()
    {
        Assert.Equal(Day("2026-03-10"), Usual.NextWorkingDay(Day("2026-03-09")));
        Assert.Equal(Day("2026-03-09"), Usual.SameOrNextWorkingDay(Day("2026-03-09")));
        Assert.Equal(Day("2026-03-09"), Usual.SameOrNextWorkingDay(Day("2026-03-07")));
    }

    [Fact]
    public void AWeekMayWorkOnBankHolidaysAndOverTheWeekend()
    {
        var shop = new WorkingCalendar(new WorkingWeek(DayOfWeek.Saturday, DayOfWeek.Tuesday, false));
        Assert.True(shop.IsWorkingDay(Day("2026-05-04")));
        Assert.True(shop.IsWorkingDay(Day("2026-03-08")));
        Assert.False(shop.IsWorkingDay(Day("2026-03-11")));
        Assert.False(Usual.IsWorkingDay(Day("2026-05-04")));
    }

    [Fact]
    public void CountingIsTheInverseOfAdding() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Cases(), sample =>
        Usual.WorkingDaysBetween(sample.Day, Usual.AddWorkingDays(sample.Day, sample.Count)) == sample.Count));

    [Fact]
    public void GoingBackLeadsHomeToAWorkingDay() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Cases(), sample =>
    {
        var home = Usual.SameOrNextWorkingDay(sample.Day);
        return Usual.AddWorkingDays(Usual.AddWorkingDays(home, sample.Count), -sample.Count) == home;
    }));

    [Fact]
    public void AddingInTwoPartsIsAddingAtOnce() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(2000), Prop.ForAll(Cases(), sample =>
    {
        var count = Math.Abs(sample.Count);
        return Usual.AddWorkingDays(Usual.AddWorkingDays(sample.Day, count), 7) == Usual.AddWorkingDays(sample.Day, count + 7);
    }));

    [Fact]
    public void TheAnswerIsAlwaysTheNthOfThePlainList()
    {
        var start = Day("2021-12-20");
        for (var offset = 0; offset < 400; offset++)
        {
            var day = start.AddDays(offset);
            var following = Enumerable.Range(1, 60).Select(n => day.AddDays(n)).Where(Usual.IsWorkingDay).ToList();
            for (var n = 1; n <= 20; n++)
            {
                Assert.Equal(following[n - 1], Usual.AddWorkingDays(day, n));
            }
        }
    }

    [Fact]
    public void DaysOutsideAreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual.IsWorkingDay(new DateTime(1977, 12, 30)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual.AddWorkingDays(new DateTime(2199, 12, 30), 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual.AddWorkingDays(new DateTime(1978, 1, 3), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual.AddWorkingDays(new DateTime(2026, 1, 3), int.MinValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual.AddWorkingDays(new DateTime(2026, 1, 3), int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Usual.WorkingDaysBetween(new DateTime(2026, 1, 3), DateTime.MaxValue));
        Assert.True(Usual.IsWorkingDay(new DateTime(2199, 12, 31, 23, 59, 59)));
    }

    private static Arbitrary<(DateTime Day, int Count)> Cases() => Arb.From(
        from days in Gen.Choose(0, 365 * 120)
        from count in Gen.Choose(-300, 300)
        select (new DateTime(1985, 1, 1).AddDays(days), count));

    private static DateTime Day(string day) => DateTime.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
