using System;

namespace Thresholds;

/// <summary>What is known of a fact in one case, without its words.</summary>
internal readonly record struct BatchValue(decimal Low, decimal High, EventHistory? Events)
{
    public BatchValue(decimal number)
        : this(number, number, null)
    {
    }

    /// <summary>The day that the value of a date stands for.</summary>
    public DateTime Day => new((long)Low * TimeSpan.TicksPerDay);

    /// <summary>Why a fact cannot have this value; null when it can.</summary>
    public string? Problem(Fact fact)
    {
        if (Events is not null || fact.Kind == FactKind.Date)
        {
            return null;
        }

        if (fact.Kind == FactKind.Choice)
        {
            return Low < 0 || Low >= fact.Choices.Count || Low != decimal.Truncate(Low) ? $"there is no choice {Number(Low)}; they are 0 to {Number(fact.Choices.Count - 1)}" : null;
        }

        return fact.Kind == FactKind.YesNo ? null
            : fact.Kind == FactKind.Number && !FactCheck.IsWholeEnough(fact, Low) ? $"{Number(Low)} is no whole number"
            : FactCheck.IsInRange(fact, Low, High) ? null
            : $"{Number(Low)}{(fact.Kind == FactKind.Age ? " months" : "")} lies outside {Number(fact.Minimum ?? 0)} to {(fact.Maximum is { } most ? Number(most) : "a million million")}";
    }

    private static string Number(decimal number) => number.ToString("0.############################", System.Globalization.CultureInfo.InvariantCulture);
}
