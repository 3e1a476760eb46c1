using System;
using Thresholds.Generator.Tests.Compiled;
using Xunit;

namespace Thresholds.Generator.Tests;

/// <summary>An assessment takes no memory, so that thousands of cases can be gone through again for every new edition.</summary>
public class AllocationTests
{
    private const int Calls = 100_000;

    [Fact]
    public void Of_plain_facts()
    {
        var nothing = new Coventry.Facts();
        var some = new Coventry.Facts { Age = Age.Years(12), Pregnant = true, Attendance = 40m };
        Assert.Equal(0, Measure(() => Coventry.Assess(nothing).IndicatedLevel is null & Coventry.Assess(some).PossibleLevel is not null));
    }

    [Fact]
    public void Of_events_and_dates()
    {
        var asOf = new DateTime(2026, 3, 6);
        var days = new Everything.Facts { Absences = EventHistory.On(asOf.AddDays(-3), asOf.AddDays(-20)), LastSeen = asOf.AddDays(-10), Age = Age.Months(4) };
        var counts = new Everything.Facts { Absences = EventHistory.Count(3, new Window(1, DurationUnit.Months)), MovedOn = asOf };
        Assert.Equal(0, Measure(() => Everything.Assess(days, asOf).IndicatedLevel is not null & Everything.Assess(counts, asOf).PossibleLevel is not null));
    }

    private static long Measure(Func<bool> assess)
    {
        // What is compiled, and compiled again once it is hot, is done with before it counts.
        for (var i = 0; i < 1_000; i++)
        {
            Assert.True(assess());
        }

        var answers = true;
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Calls; i++)
        {
            answers &= assess();
        }

        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(answers);
        return allocated;
    }
}
