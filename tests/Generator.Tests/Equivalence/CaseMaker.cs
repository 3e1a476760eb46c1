using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Tests.Equivalence;

/// <summary>Makes cases for a model whose numbers lie near the constants of its conditions, where mistakes hide.</summary>
internal sealed class CaseMaker
{
    private static readonly double[] Shares = [0.01, 0.05, 0.2, 0.5, 0.8, 0.95, 1];

    private readonly AuthorityModel _model;
    private readonly ILookup<string, decimal> _constants;
    private readonly ILookup<string, Window> _windows;

    public CaseMaker(AuthorityModel model)
    {
        _model = model;
        _constants = model.Decisions.SelectMany(decision => Tests(decision.Condition))
            .SelectMany(test => test.Set.SelectMany(interval => new[] { interval.Low, interval.High }).OfType<decimal>().Select(end => (model.Variables[test.Variable].Fact, end)))
            .Distinct()
            .ToLookup(constant => constant.Fact, constant => constant.end);
        _windows = model.Variables.Where(variable => variable.Window is not null).ToLookup(variable => variable.Fact, variable => variable.Window!); // filtered on Window
    }

    /// <summary>A case; the same seed gives the same.</summary>
    public RandomCase Make(int seed)
    {
        var random = new Random(seed);
        var asOf = new DateTime(2024 + random.Next(3), 1, 1).AddDays(random.Next(366));
        var share = seed == 0 ? 0 : Shares[random.Next(Shares.Length)]; // a case of which nothing is known is made once: all such are the same
        var facts = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var fact in _model.Authority.Facts.Where(_ => random.NextDouble() < share))
        {
            facts[fact.Id] = Value(fact, asOf, random);
        }

        return new RandomCase(facts, asOf);
    }

    /// <summary>A value that a fact can have.</summary>
    public FactValue Value(Fact fact, DateTime asOf, Random random)
    {
        switch (fact.Kind)
        {
            case FactKind.YesNo:
                return FactValue.YesNo(random.Next(2) == 0);
            case FactKind.Choice:
                var place = random.Next(fact.Choices.Count);
                return FactValue.Choice(place, fact.Choices[place].Id);
            case FactKind.Age:
                return FactValue.OfAge(AgeNear((int)Near(fact, random), fact, random));
            case FactKind.Percent:
                return FactValue.Percent(Near(fact, random));
            case FactKind.Date:
                return FactValue.Date(Day(fact, asOf, random));
            case FactKind.Events:
                return FactValue.OfEvents(History(fact, asOf, random));
            default:
                return FactValue.Number(Near(fact, random), fact.Unit);
        }
    }

    // A value known in years is a range of months, so that conditions in months stay open.
    private static Age AgeNear(int months, Fact fact, Random random)
    {
        var years = Age.Years(months / 12);
        return random.Next(2) == 0 && years.FirstMonth >= (fact.Minimum ?? 0) && years.LastMonth <= (fact.Maximum ?? years.LastMonth) ? years : Age.Months(months);
    }

    private decimal Near(Fact fact, Random random)
    {
        var least = fact.Minimum ?? 0;
        var most = fact.Maximum ?? 1000;
        var constants = _constants[fact.Id].ToList();
        var step = fact.IsWhole ? 1 : new[] { 0.01m, 0.5m, 1m }[random.Next(3)];
        var number = constants.Count == 0 || random.Next(5) == 0
            ? least + decimal.Floor((most - least) * (decimal)random.NextDouble())
            : constants[random.Next(constants.Count)] + (step * (random.Next(3) - 1));
        number = Math.Clamp(number, least, most);
        return fact.IsWhole ? decimal.Floor(number) : number;
    }

    private DateTime Day(Fact fact, DateTime asOf, Random random)
    {
        var constants = _constants[fact.Id].Where(constant => constant is > 1000 and < 3_000_000).ToList();
        return _windows[fact.Id].Any() ? NearBegin(fact, asOf, random)
            : constants.Count > 0 ? new DateTime((long)constants[random.Next(constants.Count)] * TimeSpan.TicksPerDay).AddDays(random.Next(3) - 1)
            : asOf.AddDays(-random.Next(1000));
    }

    // The first days in a window and the last before it; now and then a day to come.
    private DateTime NearBegin(Fact fact, DateTime asOf, Random random)
    {
        var windows = _windows[fact.Id].ToList();
        var window = windows.Count == 0 ? Window.Ever : windows[random.Next(windows.Count)];
        var day = asOf.AddDays(1);
        if (window.IsEver || random.Next(4) == 0)
        {
            return asOf.AddDays(1 - random.Next(800));
        }

        while (window.Contains(day.AddDays(-1), asOf) || day > asOf)
        {
            day = day.AddDays(-1);
        }

        return day.AddDays(random.Next(3) - 1);
    }

    private EventHistory History(Fact fact, DateTime asOf, Random random)
    {
        if (random.Next(2) == 0)
        {
            return EventHistory.On(Enumerable.Range(0, random.Next(12)).Select(_ => NearBegin(fact, asOf, random)).ToArray());
        }

        Window[] others = [Window.Ever, new(2, DurationUnit.Weeks), new(1, DurationUnit.Months), new(100, DurationUnit.Days), new(12, DurationUnit.Months), new(1, DurationUnit.Years), new(3, DurationUnit.Years)];
        var windows = _windows[fact.Id].Concat(others).ToList();
        var constants = _constants[fact.Id].Select(constant => (int)constant).Append(2).ToList();
        var history = EventHistory.Count(Count(), windows[random.Next(windows.Count)]);
        for (var i = random.Next(3); i > 0; i--)
        {
            try
            {
                history = history.And(Count(), windows[random.Next(windows.Count)]);
            }
            catch (ArgumentException)
            {
                // It would contradict what is known already, which no case can.
            }
        }

        return history;

        int Count() => Math.Max(0, constants[random.Next(constants.Count)] + random.Next(3) - 1);
    }

    private static IEnumerable<Condition.InSet> Tests(Condition condition) => condition switch
    {
        Condition.InSet test => [test],
        Condition.Not not => Tests(not.Operand),
        Condition.AtLeast several => several.Operands.SelectMany(Tests),
        _ => [],
    };
}
