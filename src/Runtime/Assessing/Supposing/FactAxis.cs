using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>The values of a fact in ascending order, cut wherever a condition changes its answer.</summary>
internal sealed class FactAxis
{
    private readonly Fact _fact;
    private readonly Variable _variable;

    private FactAxis(Fact fact, Variable variable, IEnumerable<decimal> cuts)
    {
        _fact = fact;
        _variable = variable;
        Cells = CellsOf(variable, cuts).ToList();
    }

    /// <summary>The cells, each with a number that lies in it.</summary>
    public IReadOnlyList<(Interval Range, decimal Number)> Cells { get; }

    /// <summary>Whether neighbours belong together: choices without an order have none.</summary>
    public bool IsOrdered => _fact.Kind != FactKind.YesNo && (_fact.Kind != FactKind.Choice || _fact.IsOrdered);

    /// <summary>The axis of a fact; of events one for each window that a condition counts in.</summary>
    public static IEnumerable<FactAxis> Of(IAssessment assessment, Fact fact)
    {
        var rules = assessment.Authority.Rules;
        var variables = rules.Variables.Where(variable => variable.Fact == fact.Id).ToList();
        if (fact.Kind == FactKind.Events)
        {
            foreach (var variable in variables.DefaultIfEmpty(new Variable(0, fact.Id, fact.Kind, Window.Ever, true, 0, null)))
            {
                yield return new FactAxis(fact, variable, Cuts(rules, variables));
            }

            yield break;
        }

        var whole = fact.Kind is not (FactKind.Number or FactKind.Percent) || fact.IsWhole;
        var (least, most) = fact.Kind switch
        {
            FactKind.YesNo => ((decimal?)0, (decimal?)1),
            FactKind.Choice => (0, fact.Choices.Count - 1),
            FactKind.Date => (0, FactValue.DayNumber(DateTime.MaxValue)),
            _ => (fact.Minimum, fact.Maximum),
        };
        var cuts = fact.Kind is FactKind.YesNo or FactKind.Choice
            ? Enumerable.Range(0, (int)most.GetValueOrDefault() + 1).Select(place => (decimal)place)
            : fact.Kind == FactKind.Date ? Cuts(rules, variables.Where(variable => variable.Window is null)).Concat(variables.Where(variable => variable.Window is not null).SelectMany(variable => Begins(variable.Window!, assessment.AsOf ?? DateTime.MinValue))) // filtered on Window
            : Cuts(rules, variables);
        yield return new FactAxis(fact, new Variable(0, fact.Id, fact.Kind, null, whole, least, most), cuts);
    }

    public FactValue ValueOf(decimal number) => _fact.Kind switch
    {
        FactKind.YesNo => FactValue.YesNo(number == 1),
        FactKind.Choice => FactValue.Choice((int)number, _fact.Choices[(int)number].Id),
        FactKind.Age => FactValue.OfAge(Age.Months((int)number)),
        FactKind.Percent => FactValue.Percent(number),
        FactKind.Date => FactValue.Date(new DateTime((long)number * TimeSpan.TicksPerDay)),
        FactKind.Events => FactValue.OfEvents(EventHistory.Count((int)number, _variable.Window ?? Window.Ever)),
        _ => FactValue.Number(number, _fact.Unit),
    };

    /// <summary>A range as a comparison; an end that is the end of what can be is left out.</summary>
    public string Words(Interval range)
    {
        var low = range.Low <= _variable.Minimum ? null : range.Low;
        var high = range.High >= _variable.Maximum ? null : range.High;
        return low is null && high is null && _fact.Kind is not (FactKind.YesNo or FactKind.Choice)
            ? "any value"
            : ConditionWording.Of(new Condition.InSet(_variable.Index, ValueList.Of(_fact.Kind is FactKind.YesNo or FactKind.Choice ? range : new Interval(low, low is null || range.IncludesLow, high, high is null || range.IncludesHigh))), _variable, _fact);
    }

    // Every end of an interval that a condition tests the fact by.
    private static IEnumerable<decimal> Cuts(Rules rules, IEnumerable<Variable> variables)
    {
        var own = new HashSet<int>(variables.Select(variable => variable.Index));
        return rules.Decisions.SelectMany(decision => decision.Condition.Everything()).OfType<Condition.InSet>()
            .Where(test => own.Contains(test.Variable))
            .SelectMany(test => test.Set)
            .SelectMany(interval => new[] { interval.Low, interval.High })
            .OfType<decimal>();
    }

    // The first day of a window, and the last.
    private static IEnumerable<decimal> Begins(Window window, DateTime asOf)
    {
        var last = FactValue.DayNumber(asOf);
        var (outside, inside) = (-1, last);
        while (inside - outside > 1)
        {
            var middle = outside + ((inside - outside) / 2);
            (outside, inside) = window.Contains(new DateTime(middle * TimeSpan.TicksPerDay), asOf) ? (outside, middle) : (middle, inside);
        }

        yield return inside;
        yield return last;
    }

    // Each cut by itself, and what lies between two of them.
    private static IEnumerable<(Interval Range, decimal Number)> CellsOf(Variable variable, IEnumerable<decimal> cuts)
    {
        var (least, most) = (variable.Minimum, variable.Maximum);
        var ends = new SortedSet<decimal>(cuts.Where(cut => !(cut < least) && !(cut > most) && (!variable.IsWhole || cut == decimal.Truncate(cut))));
        var from = least;
        var includesFrom = true;
        foreach (var end in ends)
        {
            if (Between(from, includesFrom, end, false) is { } gap)
            {
                yield return gap;
            }

            yield return (Interval.Closed(end, end), end);
            (from, includesFrom) = (end, false);
        }

        if (Between(from, includesFrom, most, true) is { } rest)
        {
            yield return rest;
        }

        (Interval, decimal)? Between(decimal? low, bool includesLow, decimal? high, bool includesHigh)
        {
            if (variable.IsWhole)
            {
                (low, high) = (includesLow ? low : low + 1, includesHigh ? high : high - 1);
                return low > high ? null : (Interval.Closed(low, high), low ?? high ?? 0);
            }

            var number = includesLow ? low ?? (high is { } top ? top - 1 : 0) : high is { } end ? (low.GetValueOrDefault() + end) / 2 : low.GetValueOrDefault() + 1;
            return low == high && !(includesLow && includesHigh) ? null : (new Interval(low, includesLow, high, includesHigh), number);
        }
    }
}
