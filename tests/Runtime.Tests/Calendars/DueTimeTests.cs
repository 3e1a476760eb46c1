using System;
using System.Collections.Generic;
using System.Globalization;
using Xunit;

namespace Thresholds.Tests.Calendars;

public sealed class DueTimeTests
{
    private static readonly WorkingCalendar Calendar = new(WorkingWeek.Usual);
    private static readonly ProcessEvent Received = new("referral-received", "The referral is received", new SourcePlace("a.thr", 1));
    private static readonly DateTime Now = At("2026-03-06 16:45");

    [Theory]
    [InlineData(4, DurationUnit.Hours, "2026-03-06 16:45", "by 20:45 on Friday 6 March 2026")]
    [InlineData(90, DurationUnit.Minutes, "2026-03-06 23:00", "by 00:30 on Saturday 7 March 2026")]
    [InlineData(1, DurationUnit.WorkingDays, "2026-03-06 23:00", "by the end of Monday 9 March 2026")]
    [InlineData(1, DurationUnit.WorkingDays, "2026-03-07 01:00", "by the end of Monday 9 March 2026")]
    [InlineData(10, DurationUnit.Days, "2026-03-06 16:45", "by the end of Monday 16 March 2026")]
    [InlineData(6, DurationUnit.Weeks, "2026-03-06 16:45", "by the end of Friday 17 April 2026")]
    [InlineData(1, DurationUnit.Months, "2026-01-31 16:45", "by the end of Saturday 28 February 2026")]
    [InlineData(1, DurationUnit.Years, "2024-02-29 16:45", "by the end of Friday 28 February 2025")]
    public void WithinCountsForward(int amount, DurationUnit unit, string happened, string expected) =>
        Assert.Equal(expected, Due(DeadlineKind.Within, amount, unit, happened).ToString());

    [Fact]
    public void HoursRunOnTheWallClockOverTheClockChange()
    {
        // Clocks go from 01:00 to 02:00 on 29 March 2026: three hours pass until the wall clock shows four more.
        Assert.Equal(At("2026-03-29 04:30"), Due(DeadlineKind.Within, 4, DurationUnit.Hours, "2026-03-29 00:30").Latest);
    }

    [Theory]
    [InlineData(DeadlineKind.SameDay, "2026-03-07 09:00", "by the end of Saturday 7 March 2026")]
    [InlineData(DeadlineKind.SameWorkingDay, "2026-03-07 09:00", "by the end of Monday 9 March 2026")]
    [InlineData(DeadlineKind.SameWorkingDay, "2026-03-06 09:00", "by the end of Friday 6 March 2026")]
    public void SameDayEndsWithIt(DeadlineKind kind, string happened, string expected) =>
        Assert.Equal(expected, Due(kind, 0, DurationUnit.Days, happened).ToString());

    [Theory]
    [InlineData(1, DurationUnit.WorkingDays, "2026-03-09 10:00", "by the end of Friday 6 March 2026")]
    [InlineData(2, DurationUnit.Hours, "2026-03-09 10:00", "by 08:00 on Monday 9 March 2026")]
    [InlineData(0, DurationUnit.Days, "2026-03-09 10:00", "before 10:00 on Monday 9 March 2026")]
    public void BeforeCountsBack(int amount, DurationUnit unit, string happens, string expected) =>
        Assert.Equal(expected, Due(DeadlineKind.Before, amount, unit, happens).ToString());

    [Theory]
    [InlineData(3, DurationUnit.Months, "2025-11-30 10:00", "every 3 months, next by the end of Saturday 30 May 2026")] // not the 28th, though February was short
    [InlineData(3, DurationUnit.Months, "2025-12-06 10:00", "every 3 months, next by the end of Friday 6 March 2026")] // today still counts
    [InlineData(3, DurationUnit.Months, "2025-12-05 10:00", "every 3 months, next by the end of Friday 5 June 2026")]
    [InlineData(6, DurationUnit.Weeks, "2027-01-01 10:00", "every 6 weeks, next by the end of Friday 12 February 2027")]
    [InlineData(10, DurationUnit.WorkingDays, "2026-02-20 10:00", "every 10 working days, next by the end of Friday 6 March 2026")]
    [InlineData(5, DurationUnit.WorkingDays, "1990-01-02 10:00", null)]
    [InlineData(1, DurationUnit.Minutes, "1990-01-02 10:00", "every 1 minute, next by 16:45 on Friday 6 March 2026")]
    [InlineData(1, DurationUnit.Years, "1990-03-05 10:00", "every 1 year, next by the end of Friday 5 March 2027")]
    public void EveryFindsTheNextTime(int amount, DurationUnit unit, string happened, string? expected)
    {
        var due = Due(DeadlineKind.Every, amount, unit, happened);
        Assert.Equal(DueKind.Recurring, due.Kind);
        Assert.True(due.Latest >= Now);
        Assert.Equal(expected ?? due.ToString(), due.ToString());
    }

    [Theory]
    [InlineData(DurationUnit.Minutes, 1_000_000)]
    [InlineData(DurationUnit.Hours, 10_000)]
    [InlineData(DurationUnit.Days, 400)]
    [InlineData(DurationUnit.WorkingDays, 400)]
    [InlineData(DurationUnit.Weeks, 100)]
    [InlineData(DurationUnit.Months, 30)]
    [InlineData(DurationUnit.Years, 3)]
    public void TheNextTimeIsTheFirstOfThePlainSequence(DurationUnit unit, int most)
    {
        var random = new Random(7);
        for (var i = 0; i < 200; i++)
        {
            var happened = At("2015-01-01 00:00").AddMinutes(random.Next(0, 12 * 365 * 1440));
            var amount = random.Next(1, most);
            DateTime? expected = null;
            for (var times = 1; expected is null || expected < Now; times++)
            {
                expected = Due(DeadlineKind.Within, checked(times * amount), unit, happened).Latest;
            }

            Assert.Equal(expected, Due(DeadlineKind.Every, amount, unit, happened).Latest);
        }
    }

    [Fact]
    public void WhatIsNotKnownIsSaid()
    {
        Assert.Equal("within 1 working day, counted from \"The referral is received\", of which no time is known", Due(DeadlineKind.Within, 1, DurationUnit.WorkingDays, null).ToString());
        Assert.Equal("1 working day before \"The referral is received\", of which no time is known", Due(DeadlineKind.Before, 1, DurationUnit.WorkingDays, null).ToString());
        Assert.Equal("within 3 days; the document does not say from when", Of(new Deadline(DeadlineKind.Within, 3, DurationUnit.Days, null), Now).ToString());
        Assert.Equal("within 2 terms; the dates of school terms are not known here", Due(DeadlineKind.Within, 2, DurationUnit.Terms, "2026-03-06 10:00").ToString());
        Assert.Equal(DueKind.EventNotKnown, Due(DeadlineKind.Every, 3, DurationUnit.Months, null).Kind);
        Assert.Equal(DueKind.EventNotStated, Of(new Deadline(DeadlineKind.SameDay, 0, DurationUnit.Days, null), null).Kind);
        Assert.Equal("at once", Of(new Deadline(DeadlineKind.Immediately, 0, DurationUnit.Days, null), null).ToString());
        Assert.Equal(DueKind.AtOnce, Of(new Deadline(DeadlineKind.WithoutDelay, 0, DurationUnit.Days, null), null).Kind);
    }

    [Fact]
    public void NoAmountInAFileStopsTheCounting()
    {
        foreach (var unit in Enum.GetValues<DurationUnit>())
        {
            foreach (var kind in new[] { DeadlineKind.Within, DeadlineKind.Before, DeadlineKind.Every })
            {
                Assert.Equal(DueKind.NotComputable, Due(kind, int.MaxValue, unit, "2026-03-06 10:00").Kind);
            }
        }

        Assert.Equal(DueKind.NotComputable, Due(DeadlineKind.Every, 0, DurationUnit.Days, "2026-03-06 10:00").Kind);
    }

    [Fact]
    public void TheEventIsLookedUpByName()
    {
        var deadline = new Deadline(DeadlineKind.Within, 4, DurationUnit.Hours, Received);
        var events = new Dictionary<string, DateTime> { ["referral-received"] = At("2026-03-06 16:00"), ["other"] = default };
        Assert.Equal(At("2026-03-06 20:00"), DueTime.Of(deadline, events, Calendar, Now).Latest);
        Assert.Equal(DueKind.EventNotKnown, DueTime.Of(deadline, new Dictionary<string, DateTime>(), Calendar, Now).Kind);
    }

    [Fact]
    public void ADeadlineIsOverOnlyAfterItsLastMoment()
    {
        var due = Due(DeadlineKind.SameDay, 0, DurationUnit.Days, "2026-03-06 10:00");
        Assert.False(due.IsOver(At("2026-03-06 23:59")));
        Assert.True(due.IsOver(At("2026-03-07 00:00")));
        Assert.False(Due(DeadlineKind.Within, 1, DurationUnit.Hours, null).IsOver(DateTime.MaxValue));
    }

    [Fact]
    public void AnEventOutsideTheCalendarIsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Due(DeadlineKind.Within, 1, DurationUnit.Hours, "1977-01-01 10:00"));

    private static DueTime Due(DeadlineKind kind, int amount, DurationUnit unit, string? happened) =>
        Of(new Deadline(kind, amount, unit, Received), happened is null ? null : At(happened));

    private static DueTime Due(DeadlineKind kind, int amount, DurationUnit unit, DateTime happened) =>
        Of(new Deadline(kind, amount, unit, Received), happened);

    private static DueTime Of(Deadline deadline, DateTime? happened) => DueTime.Of(deadline, happened, Calendar, Now);

    private static DateTime At(string moment) => DateTime.ParseExact(moment, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
