using System;
using System.Globalization;

namespace Thresholds;

/// <summary>What is known of a fact. A fact of which nothing is known has no value at all.</summary>
/// <remarks>A value is a range from <see cref="Low"/> to <see cref="High"/>, which are the same when it is known exactly: yes is 1 and no 0; a
/// choice is its place among the choices, from 0; an age is completed months; a day is the number of days since 1 January of the year 1.</remarks>
public sealed record FactValue
{
    private FactValue(FactKind kind, decimal low, decimal high, EventHistory? events, string words)
    {
        Kind = kind;
        Low = low;
        High = high;
        Events = events;
        Words = words;
    }

    /// <summary>The kind of value.</summary>
    public FactKind Kind { get; }

    /// <summary>The least number it can stand for.</summary>
    public decimal Low { get; }

    /// <summary>The greatest number it can stand for.</summary>
    public decimal High { get; }

    /// <summary>The history of a fact of the kind <see cref="FactKind.Events"/>.</summary>
    public EventHistory? Events { get; }

    private string Words { get; }

    /// <summary>Yes or no.</summary>
    /// <param name="value">True for yes.</param>
    public static FactValue YesNo(bool value) => new(FactKind.YesNo, value ? 1 : 0, value ? 1 : 0, null, value ? "yes" : "no");

    /// <summary>A number in the unit of the fact.</summary>
    /// <param name="value">The number.</param>
    /// <param name="unit">The unit, for the words.</param>
    public static FactValue Number(decimal value, string? unit = null) => new(FactKind.Number, value, value, null, Plain(value) + (unit is null ? "" : " " + unit));

    /// <summary>A percentage.</summary>
    /// <param name="value">10 for ten per cent.</param>
    public static FactValue Percent(decimal value) => new(FactKind.Percent, value, value, null, Plain(value) + "%");

    /// <summary>An age.</summary>
    /// <param name="value">The age, as far as it is known.</param>
    public static FactValue OfAge(Age value) => new(FactKind.Age, value.FirstMonth, value.LastMonth, null, value.ToString());

    /// <summary>One of the choices of a fact.</summary>
    /// <param name="place">Its place among the choices, from 0.</param>
    /// <param name="name">Its name.</param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is below 0.</exception>
    public static FactValue Choice(int place, string name) => place < 0
        ? throw new ArgumentOutOfRangeException(nameof(place))
        : new(FactKind.Choice, place, place, null, name ?? throw new ArgumentNullException(nameof(name)));

    /// <summary>A day.</summary>
    /// <param name="day">The day; its time is ignored.</param>
    public static FactValue Date(DateTime day) => new(FactKind.Date, DayNumber(day), DayNumber(day), null, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A history of events.</summary>
    /// <param name="history">The history.</param>
    /// <exception cref="ArgumentNullException">There is no history.</exception>
    public static FactValue OfEvents(EventHistory history) => new(FactKind.Events, 0, 0, history ?? throw new ArgumentNullException(nameof(history)), history.ToString());

    /// <summary>The number of a day: days since 1 January of the year 1.</summary>
    /// <param name="day">The day; its time is ignored.</param>
    public static int DayNumber(DateTime day) => (int)(day.Ticks / TimeSpan.TicksPerDay);

    /// <summary>The day that a value of the kind <see cref="FactKind.Date"/> stands for.</summary>
    public DateTime Day => new((long)Low * TimeSpan.TicksPerDay);

    /// <summary>The value in words, as it would be written in a <c>.thr</c> file.</summary>
    public override string ToString() => Words;

    private static string Plain(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);
}
