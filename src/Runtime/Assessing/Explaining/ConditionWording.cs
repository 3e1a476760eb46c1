using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Says a comparison as it would be written in a <c>.thr</c> file.</summary>
public static class ConditionWording
{
    /// <summary>That something, or nothing, is known of a fact.</summary>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="isKnown">Whether something is.</param>
    public static string Knows(string fact, bool isKnown) => fact + (isKnown ? " is known" : " is unknown");

    /// <summary>A comparison. Takes time linear in its set, and of a choice in the number of choices.</summary>
    /// <param name="test">The comparison.</param>
    /// <param name="variable">What it compares.</param>
    /// <param name="fact">The fact of the variable; without it choices are written as numbers, and numbers without their unit.</param>
    /// <param name="help">The level, where the fact is whether help at that level has been given before.</param>
    /// <exception cref="ArgumentNullException">There is no comparison or no variable.</exception>
    public static string Of(Condition.InSet test, Variable variable, Fact? fact, LevelOfNeed? help = null) => (test is null ? throw new ArgumentNullException(nameof(test)) : variable) switch
    {
        null => throw new ArgumentNullException(nameof(variable)),
        { Kind: FactKind.YesNo } when help is not null => Asks(test, "despite help at " + help.Id, "not despite help at " + help.Id),
        { Kind: FactKind.YesNo } => Asks(test, variable.Fact, "not " + variable.Fact),
        { Kind: FactKind.Date, Window: { } window } => Asks(test, variable.Fact + " " + In(window), variable.Fact + " not " + In(window)),
        { Kind: FactKind.Choice } when fact is not null => OfChoices(test, fact),
        { Kind: FactKind.Events } => OfNumbers(test, "count(" + variable.Fact + " " + (variable.Window ?? Window.Ever) + ")", variable, fact),
        _ => OfNumbers(test, variable.Fact, variable, fact),
    };

    /// <summary>A number without needless digits.</summary>
    /// <param name="number">The number.</param>
    public static string Number(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string In(Window window) => window.IsEver ? "in ever" : window.ToString();

    private static string Asks(Condition.InSet test, string yes, string no) => (Holds(test, 1), Holds(test, 0)) switch
    {
        (true, false) => yes,
        (false, true) => no,
        (true, true) => "any of (" + yes + ", " + no + ")",
        _ => "all of (" + yes + ", " + no + ")",
    };

    private static bool Holds(Condition.InSet test, decimal number) => test.Set.Any(interval => interval.Contains(number));

    private static string OfChoices(Condition.InSet test, Fact fact)
    {
        var places = Enumerable.Range(0, fact.Choices.Count).Where(place => Holds(test, place)).ToList();
        var names = places.Select(place => fact.Choices[place].Id).ToList();
        var isRun = places.Count > 1 && places[places.Count - 1] - places[0] == places.Count - 1;
        return places.Count == 1 ? fact.Id + " is " + names[0]
            : isRun && fact.IsOrdered && places.Count < fact.Choices.Count
                ? places[0] == 0 ? fact.Id + " <= " + names[names.Count - 1]
                : places[places.Count - 1] == fact.Choices.Count - 1 ? fact.Id + " >= " + names[0]
                : fact.Id + " in " + names[0] + ".." + names[names.Count - 1]
            : places.Count == fact.Choices.Count - 1 && places.Count > 0 ? fact.Id + " is not " + fact.Choices.First(choice => !names.Contains(choice.Id)).Id
            : fact.Id + " in (" + string.Join(", ", names) + ")";
    }

    private static string OfNumbers(Condition.InSet test, string subject, Variable variable, Fact? fact)
    {
        var set = test.Set;

        // What lies outside a range is written as such.
        if (set.Count == 2 && set[0].Low is null && set[1].High is null && set[0].High is { } low && set[1].Low is { } high)
        {
            var inside = new Interval(low, !set[0].IncludesHigh, high, !set[1].IncludesLow);
            return "not " + One(inside, subject, variable, fact);
        }

        var words = set.Select(interval => One(interval, subject, variable, fact)).ToList();
        return words.Count == 1 ? words[0] : "any of (" + string.Join(", ", words) + ")";
    }

    private static string One(Interval interval, string subject, Variable variable, Fact? fact)
    {
        var sign = interval.IncludesLow && interval.IncludesHigh && IsOneValue(interval, variable) ? " = "
            : interval.Low is null ? interval.IncludesHigh ? " <= " : " < "
            : interval.High is null ? interval.IncludesLow ? " >= " : " > "
            : null;
        if (sign is null)
        {
            if (variable.Kind == FactKind.Events)
            {
                // Counts know no ranges.
                return "all of (" + One(interval with { High = null }, subject, variable, fact) + ", " + One(interval with { Low = null }, subject, variable, fact) + ")";
            }

            return subject + " in " + Low(interval, variable, fact) + (interval.IncludesLow ? ".." : "<..") + (interval.IncludesHigh ? "" : "<") + High(interval, variable, fact);
        }

        return subject + sign + (interval.Low is null ? interval.High is null ? "any number" : High(interval, variable, fact) : Low(interval, variable, fact));
    }

    private static bool IsOneValue(Interval interval, Variable variable) => interval.Low == interval.High
        || (variable.Kind == FactKind.Age && interval.Low is { } low && low % 12 == 0 && interval.High == low + 11);

    private static string Low(Interval interval, Variable variable, Fact? fact) => Value(interval.Low ?? 0, variable, fact, isLastMonth: !interval.IncludesLow);

    private static string High(Interval interval, Variable variable, Fact? fact) => Value(interval.High ?? 0, variable, fact, isLastMonth: interval.IncludesHigh);

    // Of an age, twelve years end with the last month before thirteen.
    private static string Value(decimal number, Variable variable, Fact? fact, bool isLastMonth) => variable.Kind switch
    {
        FactKind.Age when number % 12 == (isLastMonth ? 11 : 0) => Number(decimal.Floor(number / 12)), // a bare number is in years
        FactKind.Age => Number(number) + (number == 1 ? " month" : " months"),
        FactKind.Percent => Number(number) + "%",
        FactKind.Date => new DateTime((long)number * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        FactKind.Number when fact?.Unit is { } unit => Number(number) + " " + unit,
        _ => Number(number),
    };
}
