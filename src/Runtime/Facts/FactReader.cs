using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds;

/// <summary>Reads values of facts as people write them: <c>yes</c>, <c>12</c>, <c>18 months</c>, <c>72.5%</c>, <c>medium</c>, <c>2026-03-06</c>.</summary>
public static class FactReader
{
    private const NumberStyles PlainNumber = NumberStyles.AllowDecimalPoint;

    /// <summary>Reads a value of a fact.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="text">The value as written. For events: days or <c>3 in last 12 months</c>, parted by commas; <c>none</c> for no event ever.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static FactReading Read(Fact fact, string text)
    {
        _ = fact ?? throw new ArgumentNullException(nameof(fact));
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var words = text.Trim().Split(new[] { ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries);
        return fact.Kind switch
        {
            FactKind.YesNo => ReadYesNo(fact, text.Trim()),
            FactKind.Percent => ReadPercent(fact, string.Concat(words)),
            FactKind.Number => ReadNumber(fact, words),
            FactKind.Age => ReadAge(fact, words),
            FactKind.Choice => ReadChoice(fact, text.Trim()),
            FactKind.Date => ReadDate(fact, text.Trim()),
            _ => ReadEvents(fact, text),
        };
    }

    /// <summary>Reads a value of the fact of a name.</summary>
    /// <param name="authority">The authority whose facts they are.</param>
    /// <param name="fact">The name of the fact.</param>
    /// <param name="text">The value as written.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static FactReading Read(Authority authority, string fact, string text)
    {
        _ = authority ?? throw new ArgumentNullException(nameof(authority));
        _ = fact ?? throw new ArgumentNullException(nameof(fact));
        foreach (var known in authority.Facts)
        {
            if (known.Id == fact)
            {
                return Read(known, text);
            }
        }

        var nearest = Spelling.Nearest(fact, authority.Facts.Select(known => known.Id));
        return FactReading.Wrong(FactProblem.UnknownFact, $"there is no fact '{Spelling.Printable(fact)}'{(nearest is null ? "" : $"; did you mean '{nearest}'?")}");
    }

    /// <summary>Reads a window such as <c>last 12 months</c>; null when the text is none.</summary>
    /// <param name="text">The window, with or without <c>in</c> before it, or <c>ever</c>.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public static Window? ReadWindow(string text)
    {
        _ = text ?? throw new ArgumentNullException(nameof(text));
        var words = text.Trim().Split(new[] { ' ', '\t' }, StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words.Count > 0 && words[0] == "in")
        {
            words.RemoveAt(0);
        }

        if (words.Count == 1 && words[0] == "ever")
        {
            return Window.Ever;
        }

        return words.Count == 3 && words[0] == "last"
            && int.TryParse(words[1], NumberStyles.None, CultureInfo.InvariantCulture, out var amount) && amount is > 0 and <= 100_000
            && WindowUnit(words[2]) is { } unit
            ? new Window(amount, unit)
            : null;
    }

    private static FactReading ReadYesNo(Fact fact, string text) => text switch
    {
        "yes" or "true" => FactReading.Of(FactValue.YesNo(true)),
        "no" or "false" => FactReading.Of(FactValue.YesNo(false)),
        _ => WrongKind(fact, text, "answer yes or no"),
    };

    private static FactReading ReadPercent(Fact fact, string text)
    {
        if (!text.EndsWith("%", StringComparison.Ordinal) || !TryNumber(text.Substring(0, text.Length - 1), out var number))
        {
            return TryNumber(text, out number)
                ? FactReading.Wrong(FactProblem.WrongUnit, $"'{fact.Id}' is a percentage; write {text}%")
                : WrongKind(fact, text, "write a percentage, such as 90%");
        }

        return InRange(fact, number, FactValue.Percent(number), Plain(number) + "%");
    }

    private static FactReading ReadNumber(Fact fact, string[] words)
    {
        if (words.Length is 0 or > 2 || !TryNumber(words[0], out var number))
        {
            return words.Length == 1 && words[0].EndsWith("%", StringComparison.Ordinal)
                ? FactReading.Wrong(FactProblem.WrongUnit, $"'{fact.Id}' is counted in {UnitOf(fact)}, not in per cent")
                : WrongKind(fact, string.Join(" ", words), $"write a number{(fact.Unit is null ? "" : " of " + UnitOf(fact))}, such as {Example(fact)}");
        }

        if (words.Length == 2 && !Units.SameUnit(words[1], fact.Unit))
        {
            if (fact.Unit is null || Units.Convert(number, words[1], fact.Unit) is not { } converted)
            {
                return FactReading.Wrong(FactProblem.WrongUnit, $"'{fact.Id}' is counted in {UnitOf(fact)}, not in {words[1]}");
            }

            number = converted;
        }

        return fact.IsWhole && number != decimal.Truncate(number)
            ? FactReading.Wrong(FactProblem.WrongKind, $"'{fact.Id}' is a whole number{(fact.Unit is null ? "" : " of " + UnitOf(fact))}; {string.Join(" ", words)} is not")
            : InRange(fact, number, FactValue.Number(number, fact.Unit), Plain(number));
    }

    private static FactReading ReadAge(Fact fact, string[] words)
    {
        var wrong = WrongKind(fact, string.Join(" ", words), "write an age, such as 12, 4 months or 2 years 3 months");
        if (words.Length is 0 or > 4 || !int.TryParse(words[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first))
        {
            return wrong;
        }

        var years = words.Length == 1 || words[1] is "year" or "years";
        if (!years && words[1] is not ("month" or "months"))
        {
            return FactReading.Wrong(FactProblem.WrongUnit, $"'{fact.Id}' is an age in years or months, not in {words[1]}");
        }

        if (first > (years ? 150 : 1800))
        {
            return FactReading.Wrong(FactProblem.OutOfRange, $"nobody is {string.Join(" ", words)}{(words.Length == 1 ? " years" : "")} old");
        }

        var age = years ? Age.Years(first) : Age.Months(first);
        if (words.Length > 2)
        {
            if (!years || words.Length != 4 || words[3] is not ("month" or "months")
                || !int.TryParse(words[2], NumberStyles.None, CultureInfo.InvariantCulture, out var months) || months > 11)
            {
                return wrong;
            }

            age = Age.Months((first * 12) + months);
        }

        return age.FirstMonth < fact.Minimum || age.LastMonth > fact.Maximum
            ? FactReading.Wrong(FactProblem.OutOfRange, $"'{fact.Id}' is from {Plain(Math.Floor((fact.Minimum ?? 0) / 12))} to {Plain(Math.Floor((fact.Maximum ?? 0) / 12))} years; {age} is outside")
            : FactReading.Of(FactValue.OfAge(age));
    }

    private static FactReading ReadChoice(Fact fact, string text)
    {
        for (var i = 0; i < fact.Choices.Count; i++)
        {
            if (fact.Choices[i].Id == text)
            {
                return FactReading.Of(FactValue.Choice(i, text));
            }
        }

        var names = fact.Choices.Select(choice => choice.Id).ToList();
        var nearest = Spelling.Nearest(text, names);
        return WrongKind(fact, text, nearest is null ? "choose one of " + string.Join(", ", names) : $"did you mean '{nearest}'?");
    }

    private static FactReading ReadDate(Fact fact, string text) => TryDay(text, out var day)
        ? FactReading.Of(FactValue.Date(day))
        : WrongKind(fact, text, "write a day, such as 2026-03-06");

    private static FactReading ReadEvents(Fact fact, string text)
    {
        var mend = "write the days, such as 2026-03-06, 2026-05-11, or a count, such as 3 in last 12 months, or none";
        if (text.Trim() == "none")
        {
            return FactReading.Of(FactValue.OfEvents(EventHistory.On()));
        }

        var days = new List<DateTime>();
        EventHistory? counts = null;
        foreach (var part in text.Split(',').Select(part => part.Trim()))
        {
            var split = part.IndexOf(' ');
            if (TryDay(part, out var day))
            {
                days.Add(day);
            }
            else if (split > 0 && int.TryParse(part.Substring(0, split), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
                && ReadWindow(part.Substring(split)) is { } window)
            {
                if (counts is not null && counts.Counts.Any(known => (known.Window.Covers(window) && known.Count < count) || (window.Covers(known.Window) && count < known.Count)))
                {
                    return FactReading.Wrong(FactProblem.OutOfRange, $"the counts of '{fact.Id}' contradict one another: a longer window cannot hold fewer events than a shorter one");
                }

                counts = counts?.And(count, window) ?? EventHistory.Count(count, window);
            }
            else
            {
                return WrongKind(fact, part, mend);
            }
        }

        return counts is not null && days.Count > 0
            ? WrongKind(fact, text, "write either the days or counts, not both")
            : FactReading.Of(FactValue.OfEvents(counts ?? EventHistory.On(days)));
    }

    private static DurationUnit? WindowUnit(string word) => word switch
    {
        "day" or "days" => DurationUnit.Days,
        "week" or "weeks" => DurationUnit.Weeks,
        "month" or "months" => DurationUnit.Months,
        "year" or "years" => DurationUnit.Years,
        _ => null,
    };

    private static FactReading InRange(Fact fact, decimal number, FactValue value, string written)
    {
        if (number < fact.Minimum || number > fact.Maximum)
        {
            var sign = fact.Kind == FactKind.Percent ? "%" : "";
            return FactReading.Wrong(
                FactProblem.OutOfRange,
                fact.Maximum is null
                    ? $"'{fact.Id}' is at least {Plain(fact.Minimum ?? 0)}{sign}; {written} is less"
                    : $"'{fact.Id}' is from {Plain(fact.Minimum ?? 0)}{sign} to {Plain(fact.Maximum.Value)}{sign}; {written} is outside");
        }

        return FactReading.Of(value);
    }

    private static FactReading WrongKind(Fact fact, string text, string mend) =>
        FactReading.Wrong(FactProblem.WrongKind, $"'{Spelling.Printable(text)}' is no value of '{fact.Id}'; {mend}");

    private static string UnitOf(Fact fact) => fact.UnitLabel ?? fact.Unit ?? "plain numbers";

    private static string Example(Fact fact) => fact.Unit is null ? "3" : "3 " + fact.Unit;

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(text, PlainNumber, CultureInfo.InvariantCulture, out number) && number < 1_000_000_000_000m;

    private static bool TryDay(string text, out DateTime day) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static string Plain(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);
}
