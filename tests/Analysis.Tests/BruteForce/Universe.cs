using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>Every child there can be, together with what is known of it: a point says of each fact what it is and whether that is known.</summary>
/// <remarks>Points that agree in what is known make one state; the points of a state are its completions. Sets of points are arrays of bits.</remarks>
internal sealed class Universe
{
    private readonly AuthorityModel _model;
    private readonly List<FactOptions> _facts;
    private readonly int[] _strides;
    private readonly Dictionary<int, bool[]> _decisions = [];
    private readonly Dictionary<int, bool[]> _certain = [];

    private Universe(AuthorityModel model, List<FactOptions> facts, int size)
    {
        _model = model;
        _facts = facts;
        _strides = new int[facts.Count];
        var stride = 1;
        for (var i = 0; i < facts.Count; i++)
        {
            _strides[i] = stride;
            stride *= 2 * facts[i].Values.Count;
        }

        Size = size;
        Real = Set(point => model.Implications.All(implication =>
            _facts.All(fact => fact.Fact.Id != implication.Known) || !IsKnown(point, FactNumber(implication.Known))
            || (Value(point, FactNumber(implication.Fact), 0) == 1) == implication.Value));
    }

    public int Size { get; }

    /// <summary>The points that can be: what follows from a known fact is so.</summary>
    public bool[] Real { get; }

    public IReadOnlyList<FactOptions> Facts => _facts;

    /// <summary>The universe of a model, or null when it is larger than wanted.</summary>
    public static Universe? Of(AuthorityModel model, int most)
    {
        var facts = model.Authority.Facts.Select(fact => new FactOptions(model, fact)).ToList();
        var size = facts.Aggregate(1L, (product, fact) => Math.Min(product * 2 * fact.Values.Count, int.MaxValue));
        return size > most ? null : new Universe(model, facts, (int)size);
    }

    public int FactNumber(string fact) => _facts.FindIndex(options => options.Fact.Id == fact);

    public bool IsKnown(int point, int fact) => Option(point, fact) < _facts[fact].Values.Count;

    /// <summary>The place of a fact's value among its values.</summary>
    public int ValueNumber(int point, int fact) => Option(point, fact) % _facts[fact].Values.Count;

    /// <summary>The same point with a fact known to have a value.</summary>
    public int With(int point, int fact, int value) => point + ((value - Option(point, fact)) * _strides[fact]);

    public bool[] Set(Func<int, bool> holds)
    {
        var set = new bool[Size];
        for (var point = 0; point < Size; point++)
        {
            set[point] = holds(point);
        }

        return set;
    }

    /// <summary>The points at which a decision is yes when all is taken as it is.</summary>
    public bool[] Holds(int decision)
    {
        if (!_decisions.TryGetValue(decision, out var set))
        {
            _decisions[decision] = set = Holds(_model.Decisions[decision].Condition);
        }

        return set;
    }

    /// <summary>The points in whose states a decision is certain.</summary>
    public bool[] Certain(int decision)
    {
        if (!_certain.TryGetValue(decision, out var set))
        {
            _certain[decision] = set = Certain(Holds(decision));
        }

        return set;
    }

    /// <summary>The real points in whose states all points are of the set.</summary>
    public bool[] Certain(bool[] set) => And(Real, Agreeing(set, _ => true));

    /// <summary>The points of which all that agree with them on some facts, as far as these are known, are of the set.</summary>
    public bool[] Agreeing(bool[] set, Func<string, bool> on)
    {
        var all = Set(point => set[point] || !Real[point]);
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            var values = _facts[fact].Values.Count;
            var from = on(_facts[fact].Fact.Id) ? values : 0;
            for (var point = 0; point < Size; point++)
            {
                if (Option(point, fact) == from)
                {
                    var everywhere = true;
                    for (var option = from; option < 2 * values && everywhere; option++)
                    {
                        everywhere = all[point + ((option - from) * _strides[fact])];
                    }

                    for (var option = from; option < 2 * values && !everywhere; option++)
                    {
                        all[point + ((option - from) * _strides[fact])] = false;
                    }
                }
            }
        }

        return all;
    }

    public bool IsEmpty(bool[] set) => IsWithin(set, new bool[Size]);

    public bool IsWithin(bool[] set, bool[] other)
    {
        for (var point = 0; point < Size; point++)
        {
            if (set[point] && !other[point] && Real[point])
            {
                return false;
            }
        }

        return true;
    }

    public bool AreSame(bool[] left, bool[] right) => IsWithin(left, right) && IsWithin(right, left);

    public bool Exists(Func<int, bool> holds)
    {
        for (var point = 0; point < Size; point++)
        {
            if (Real[point] && holds(point))
            {
                return true;
            }
        }

        return false;
    }

    public bool[] And(bool[] left, bool[] right)
    {
        var both = new bool[Size];
        for (var point = 0; point < Size; point++)
        {
            both[point] = left[point] & right[point];
        }

        return both;
    }

    public bool[] Or(bool[] left, bool[] right)
    {
        var one = new bool[Size];
        for (var point = 0; point < Size; point++)
        {
            one[point] = left[point] | right[point];
        }

        return one;
    }

    /// <summary>What a case file would say at a point.</summary>
    public Dictionary<string, FactValue> Case(int point, DateTime asOf)
    {
        var known = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        for (var fact = 0; fact < _facts.Count; fact++)
        {
            if (IsKnown(point, fact))
            {
                known[_facts[fact].Fact.Id] = FactValueOf(_facts[fact], _facts[fact].Values[ValueNumber(point, fact)], asOf);
            }
        }

        return known;
    }

    private static FactValue FactValueOf(FactOptions options, IReadOnlyList<decimal> numbers, DateTime asOf)
    {
        var fact = options.Fact;
        var number = numbers.Count == 0 ? fact.Minimum ?? 0 : numbers[0];
        switch (fact.Kind)
        {
            case FactKind.YesNo:
                return FactValue.YesNo(number == 1);
            case FactKind.Choice:
                return FactValue.Choice((int)number, fact.Choices[(int)number].Id);
            case FactKind.Age:
                return FactValue.OfAge(Age.Months((int)number));
            case FactKind.Percent:
                return FactValue.Percent(number);
            case FactKind.Events:
                return FactValue.OfEvents(options.Variables.Zip(numbers).Aggregate((EventHistory?)null, (history, count) =>
                    history?.And((int)count.Second, count.First.Window!) ?? EventHistory.Count((int)count.Second, count.First.Window!)) ?? EventHistory.Count(0, Window.Ever)); // events have windows
            case FactKind.Date when options.Variables.Count > 0 && options.Variables[0].Window is not null:
                return FactValue.Date(Enumerable.Range(-1, 4000).Select(back => asOf.AddDays(-back)).First(day => options.Variables.Zip(numbers).All(window => window.First.Window!.Contains(day, asOf) == (window.Second == 1))));
            case FactKind.Date:
                return FactValue.Date(new DateTime((long)number * TimeSpan.TicksPerDay));
            default:
                return FactValue.Number(number, fact.Unit);
        }
    }

    private int Option(int point, int fact) => point / _strides[fact] % (2 * _facts[fact].Values.Count);

    private decimal Value(int point, int fact, int variable) => _facts[fact].Values[ValueNumber(point, fact)][variable];

    private bool[] Holds(Condition condition)
    {
        switch (condition)
        {
            case Condition.Always always:
                return Set(_ => always.Value);
            case Condition.InSet test:
                var fact = FactNumber(_model.Variables[test.Variable].Fact);
                var variable = _facts[fact].Variables.ToList().FindIndex(candidate => candidate.Index == test.Variable);
                var inside = _facts[fact].Values.Select(numbers => test.Set.Any(interval => interval.Contains(numbers[variable]))).ToArray();
                return Set(point => inside[ValueNumber(point, fact)]);
            case Condition.Knows knows:
                var asked = FactNumber(knows.Fact);
                return Set(point => IsKnown(point, asked) == knows.IsKnown);
            case Condition.Refers reference:
                return Holds(reference.Decision);
            case Condition.Not not:
                var contrary = Holds(not.Operand);
                return Set(point => !contrary[point]);
            case Condition.AtLeast several:
                var counts = new int[Size];
                foreach (var operand in several.Operands.Select(Holds))
                {
                    for (var point = 0; point < Size; point++)
                    {
                        counts[point] += operand[point] ? 1 : 0;
                    }
                }

                return Set(point => counts[point] >= several.Least);
            default:
                throw new InvalidOperationException("there is no such condition");
        }
    }
}
