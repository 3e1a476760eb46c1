using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Generator.Tests.Batches;

/// <summary>Gives two batches the same, one by typed columns and one by columns of single values. What is not known holds nonsense.</summary>
internal sealed class TypedColumns(Random random, CaseBatch typed, CaseBatch single, IReadOnlyList<BatchVariable> variables)
{
    /// <summary>Gives a column and says of which type.</summary>
    /// <param name="fact">The fact.</param>
    public string Give(Fact fact)
    {
        var offset = random.Next(3) == 0 ? 0 : random.Next(40);
        var isKnown = Rows(_ => random.Next(3) > 0);
        var bits = Bytes(isKnown, offset);
        var known = random.Next(4) == 0 ? default : new ColumnBits(bits, offset);
        isKnown = known.IsGiven ? isKnown : Rows(_ => true);
        switch (fact.Kind, random.Next(3))
        {
            case (FactKind.YesNo, _):
                var yes = Rows(_ => random.Next(2) == 0);
                typed.YesNoBits(fact.Id, new ColumnBits(Bytes(yes, 5), 5), known);
                single.YesNo(fact.Id, Known(row => (bool?)yes[row]));
                return "answers";
            case (FactKind.Number or FactKind.Percent, 0):
                var ints = Rows(row => isKnown[row] ? (int)Near(fact, true) : int.MinValue);
                typed.Numbers(fact.Id, ints, known);
                single.Numbers(fact.Id, Known(row => (decimal?)ints[row]));
                return "ints";
            case (FactKind.Number or FactKind.Percent, 1) when (fact.Maximum ?? 0) <= short.MaxValue:
                var shorts = Rows(row => isKnown[row] ? (short)Math.Min(Near(fact, true), short.MaxValue) : short.MinValue);
                typed.Numbers(fact.Id, shorts, known);
                single.Numbers(fact.Id, Known(row => (decimal?)shorts[row]));
                return "shorts";
            case (FactKind.Number or FactKind.Percent, _):
                var doubles = Rows(row => isKnown[row] ? Beside((double)Near(fact, fact.IsWhole)) : double.NaN);
                typed.Numbers(fact.Id, doubles, known);
                single.Numbers(fact.Id, Known(row => (double?)doubles[row]));
                return "doubles";
            case (FactKind.Age, 0):
                var years = Rows(row => isKnown[row] ? random.Next(((int)(fact.Minimum ?? 0) + 11) / 12, ((int)(fact.Maximum ?? 1811) - 11) / 12 + 1) : -7);
                typed.AgesInYears(fact.Id, years, known);
                single.Ages(fact.Id, Known(row => (Age?)Age.Years(years[row])));
                return "years";
            case (FactKind.Age, _):
                var months = Rows(row => isKnown[row] ? (int)Near(fact, true) : -7);
                typed.AgesInMonths(fact.Id, months, known);
                single.Ages(fact.Id, Known(row => (Age?)Age.Months(months[row])));
                return "months";
            case (FactKind.Choice, var way):
                var places = Rows(row => isKnown[row] ? random.Next(fact.Choices.Count) : 250);
                var mixed = Enumerable.Range(0, fact.Choices.Count).OrderBy(_ => random.Next()).ToList();
                single.Choices(fact.Id, Known(row => (string?)fact.Choices[places[row]].Id));
                switch (way)
                {
                    case 0:
                        typed.Choices(fact.Id, places, known);
                        return "places";
                    case 1:
                        typed.Choices(fact.Id, Rows(row => (byte)places[row]), known);
                        return "small places";
                    default:
                        typed.Choices(fact.Id, ["no choice", .. mixed.Select(place => fact.Choices[place].Id)], Rows(row => isKnown[row] ? mixed.IndexOf(places[row]) + 1 : -1), known);
                        return "indices";
                }

            case (FactKind.Date, _):
                var days = Rows(row => isKnown[row] ? Date(fact) : int.MinValue);
                typed.Days(fact.Id, days, known);
                single.Days(fact.Id, Known(row => (DateTime?)DateTime.UnixEpoch.AddDays(days[row])));
                return "days";
            default:
                return "nothing";
        }

        IReadOnlyList<TValue?> Known<TValue>(Func<int, TValue?> value) => Rows(row => isKnown[row] ? value(row) : default);
    }

    private TValue[] Rows<TValue>(Func<int, TValue> value) => [.. Enumerable.Range(0, typed.Count).Select(value)];

    // At a number where an answer changes or beside it, or anywhere.
    private decimal Near(Fact fact, bool isWhole)
    {
        var cuts = variables.Where(variable => variable.Fact == fact.Id).SelectMany(variable => variable.Cuts).ToList();
        var (least, most) = (fact.Minimum ?? 0, fact.Maximum ?? 30_000);
        var number = cuts.Count > 0 && random.Next(3) > 0
            ? cuts[random.Next(cuts.Count)].Number + (decimal)new[] { 0, 1, -1, 0.5, -0.5, 1e-9 }[random.Next(6)]
            : least + ((most - least) * (decimal)random.NextDouble());
        number = Math.Clamp(isWhole ? Math.Floor(number) : Math.Round(number, 10), least, most);
        return isWhole && number != Math.Floor(number) ? Math.Ceiling(least) : number;
    }

    // A binary number that stands for the same decimal of 15 digits, or for one next to it.
    private double Beside(double number) => random.Next(4) switch
    {
        0 when (decimal)Math.BitIncrement(number) == (decimal)number => Math.BitIncrement(number),
        1 when (decimal)Math.BitDecrement(number) == (decimal)number => Math.BitDecrement(number),
        _ => number,
    };

    private int Date(Fact fact)
    {
        var cuts = variables.Where(variable => variable.Fact == fact.Id && variable.Window is null).SelectMany(variable => variable.Cuts).ToList();
        var near = cuts.Count > 0 && random.Next(3) == 0 ? (int)cuts[random.Next(cuts.Count)].Number : FactValue.DayNumber(typed.AsOf) - (random.Next(4) switch { 0 => 0, 1 => 28, 2 => 365, _ => random.Next(900) });
        return near + random.Next(-2, 3) - FactValue.DayNumber(DateTime.UnixEpoch);
    }

    private static byte[] Bytes(bool[] bits, int offset)
    {
        var bytes = new byte[(offset + bits.Length + 7) / 8];
        for (var i = 0; i < bits.Length; i++)
        {
            bytes[(offset + i) / 8] |= (byte)(bits[i] ? 1 << ((offset + i) % 8) : 0);
        }

        return bytes;
    }
}
