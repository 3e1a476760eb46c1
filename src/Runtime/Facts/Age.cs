using System;
using System.Globalization;

namespace Thresholds;

/// <summary>An age in completed years and months, as far as it is known.</summary>
/// <remarks>Twelve years stands for every age from twelve years to the last day before thirteen: a condition that asks for months leaves it open.</remarks>
public readonly record struct Age
{
    private const int MostMonths = 1800;

    private Age(int firstMonth, int lastMonth)
    {
        FirstMonth = firstMonth;
        LastMonth = lastMonth;
    }

    /// <summary>The least number of completed months that it can be.</summary>
    public int FirstMonth { get; }

    /// <summary>The greatest number of completed months that it can be.</summary>
    public int LastMonth { get; }

    /// <summary>An age of which the completed years are known.</summary>
    /// <param name="years">From 0 to 150.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static Age Years(int years) => years is < 0 or > 150
        ? throw new ArgumentOutOfRangeException(nameof(years))
        : new Age(years * 12, (years * 12) + 11);

    /// <summary>An age of which the completed months are known.</summary>
    /// <param name="months">From 0 to 1800.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is outside that range.</exception>
    public static Age Months(int months) => months is < 0 or > MostMonths
        ? throw new ArgumentOutOfRangeException(nameof(months))
        : new Age(months, months);

    /// <summary>The age on a day of somebody born on another; a birthday on 29 February is had on 1 March of a common year.</summary>
    /// <param name="born">The day of birth.</param>
    /// <param name="asOf">The day, not before the day of birth.</param>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the birth, or more than 150 years after.</exception>
    public static Age Of(DateTime born, DateTime asOf)
    {
        var months = ((asOf.Year - born.Year) * 12) + asOf.Month - born.Month - (asOf.Day < born.Day ? 1 : 0);
        return asOf.Date < born.Date || months > MostMonths ? throw new ArgumentOutOfRangeException(nameof(asOf)) : Months(months);
    }

    /// <summary>The age in words.</summary>
    public override string ToString()
    {
        var years = FirstMonth / 12;
        var months = FirstMonth % 12;
        return LastMonth != FirstMonth || months == 0 ? Words(years, "year") : years == 0 ? Words(months, "month") : Words(years, "year") + " " + Words(months, "month");
    }

    private static string Words(int amount, string unit) => amount.ToString(CultureInfo.InvariantCulture) + " " + unit + (amount == 1 ? "" : "s");
}
