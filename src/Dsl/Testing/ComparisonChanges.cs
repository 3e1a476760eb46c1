using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Testing;

/// <summary>The smallest changes of a comparison.</summary>
internal static class ComparisonChanges
{
    /// <summary>Other sets that a comparison might name by mistake.</summary>
    /// <param name="test">The comparison.</param>
    /// <param name="variable">What it compares.</param>
    /// <param name="fact">The fact of the variable, when it is known.</param>
    public static IEnumerable<(MutationKind Kind, Condition.InSet Changed)> Of(Condition.InSet test, Variable variable, Fact? fact)
    {
        var isTruth = variable.Kind == FactKind.YesNo || variable is { Kind: FactKind.Date, Window: not null };
        var sets = isTruth ? [] : variable.Kind == FactKind.Choice ? Choices(test, fact) : Numbers(test, variable);
        return sets.Select(set => (set.Kind, new Condition.InSet(test.Variable, set.Set)));
    }

    private static IEnumerable<(MutationKind Kind, ValueList<Interval> Set)> Numbers(Condition.InSet test, Variable variable)
    {
        for (var i = 0; i < test.Set.Count; i++)
        {
            foreach (var (kind, interval) in Ends(test.Set[i], variable.IsWhole))
            {
                if (!IsEmpty(interval) && !(interval.High < variable.Minimum) && !(interval.Low > variable.Maximum))
                {
                    yield return (kind, test.Set.Select((kept, place) => place == i ? interval : kept).ToValueList());
                }
            }
        }
    }

    private static IEnumerable<(MutationKind Kind, Interval Interval)> Ends(Interval interval, bool isWhole)
    {
        if (interval.Low is { } low)
        {
            yield return (MutationKind.EndMoved, interval with { Low = low - Step(low, isWhole) });
            yield return (MutationKind.EndMoved, interval with { Low = low + Step(low, isWhole) });
        }

        if (interval.High is { } high)
        {
            yield return (MutationKind.EndMoved, interval with { High = high - Step(high, isWhole) });
            yield return (MutationKind.EndMoved, interval with { High = high + Step(high, isWhole) });
        }

        // Of whole numbers, an end that is turned is one that is moved.
        if (!isWhole && interval.Low is not null)
        {
            yield return (MutationKind.EndTurned, interval with { IncludesLow = !interval.IncludesLow });
        }

        if (!isWhole && interval.High is not null)
        {
            yield return (MutationKind.EndTurned, interval with { IncludesHigh = !interval.IncludesHigh });
        }
    }

    // One in the last digit that is written: 1 of 90, a tenth of 62.5.
    private static decimal Step(decimal number, bool isWhole)
    {
        var step = 1m;
        while (!isWhole && number / step != decimal.Truncate(number / step))
        {
            step /= 10;
        }

        return step;
    }

    private static bool IsEmpty(Interval interval) =>
        interval.Low is { } low && interval.High is { } high && (low > high || (low == high && !(interval.IncludesLow && interval.IncludesHigh)));

    private static IEnumerable<(MutationKind Kind, ValueList<Interval> Set)> Choices(Condition.InSet test, Fact? fact)
    {
        var count = fact?.Choices.Count ?? 0;
        var chosen = Enumerable.Range(0, count).Where(place => test.Set.Any(interval => interval.Contains(place))).ToList();
        var isRun = chosen.Count > 0 && chosen[chosen.Count - 1] - chosen[0] == chosen.Count - 1;
        if (!isRun || chosen.Count == count)
        {
            yield break;
        }

        var (first, last) = (chosen[0], chosen[chosen.Count - 1]);
        (int First, int Last)[] others = chosen.Count == 1 && fact is { IsOrdered: false }
            ? [((first + 1) % count, (first + 1) % count)]
            : chosen.Count == 1
                ? [(first - 1, last - 1), (first + 1, last + 1), (first - 1, last), (first, last + 1)]
                : [(first - 1, last), (first + 1, last), (first, last - 1), (first, last + 1)];
        foreach (var (from, to) in others.Where(other => other.First >= 0 && other.Last < count && other.First <= other.Last))
        {
            yield return (MutationKind.NeighbourChosen, ValueList.Of(Interval.Closed(from, to)));
        }
    }
}
