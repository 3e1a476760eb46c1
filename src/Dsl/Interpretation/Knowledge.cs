using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>For each variable the numbers it can still be, and which facts something is known of.</summary>
internal sealed class Knowledge
{
    private readonly Representatives _representatives;
    private readonly HashSet<string> _known;
    private readonly IReadOnlyList<decimal>[] _possible;

    private Knowledge(Representatives representatives, HashSet<string> known, IReadOnlyList<decimal>[] possible)
    {
        _representatives = representatives;
        _known = known;
        _possible = possible;
    }

    /// <summary>What a case tells.</summary>
    public static Knowledge Of(AuthorityModel model, Representatives representatives, IReadOnlyDictionary<string, FactValue> facts, DateTime asOf)
    {
        var known = new HashSet<string>(facts.Keys, StringComparer.Ordinal);
        var ranges = model.Variables.Select(variable => Range(variable, facts.TryGetValue(variable.Fact, out var value) ? value : Implied(model, variable, facts), asOf)).ToList();
        var possible = new IReadOnlyList<decimal>[model.Variables.Count];
        foreach (var variable in model.Variables)
        {
            // A count that is known in one window is a number that the others can have as well.
            var numbers = new SortedSet<decimal>(representatives.Within(variable.Index, ranges[variable.Index].Low, ranges[variable.Index].High));
            foreach (var other in model.Variables.Where(other => other.Fact == variable.Fact && ranges[other.Index].Low == ranges[other.Index].High))
            {
                if (ranges[other.Index].Low is { } number && ranges[variable.Index] is var own && !(number < own.Low) && !(number > own.High))
                {
                    numbers.Add(number);
                }
            }

            possible[variable.Index] = [.. numbers];
        }

        return new Knowledge(representatives, known, possible).Narrowed();
    }

    /// <summary>The answers to decisions that were worked out from just this, since many refer to the same.</summary>
    public Dictionary<int, (int Least, int Most)> Answers { get; } = [];

    /// <summary>The bounds of decisions that were worked out from just this.</summary>
    public Dictionary<int, (int Least, int Most)> Rough { get; } = [];

    public bool IsKnown(string fact) => _known.Contains(fact);

    public IReadOnlyList<decimal> Possible(int variable) => _possible[variable];

    /// <summary>The same knowledge with a variable settled, and what follows for other windows of the same fact.</summary>
    public Knowledge With(int variable, decimal number)
    {
        var possible = (IReadOnlyList<decimal>[])_possible.Clone();
        possible[variable] = [number];
        return new Knowledge(_representatives, _known, possible).Narrowed();
    }

    // A longer window never holds fewer events than a shorter one.
    private Knowledge Narrowed()
    {
        bool again;
        do
        {
            again = false;
            foreach (var (wide, narrow) in _representatives.Covering)
            {
                var least = _possible[narrow].DefaultIfEmpty(0).Min();
                var most = _possible[wide].DefaultIfEmpty(0).Max();
                again |= Restrict(wide, number => number >= least) | Restrict(narrow, number => number <= most);
            }
        }
        while (again);
        return this;
    }

    // Counts that contradict one another are left as they were given.
    private bool Restrict(int variable, Func<decimal, bool> fits)
    {
        var fitting = _possible[variable].Where(fits).ToList();
        var changes = fitting.Count > 0 && fitting.Count < _possible[variable].Count;
        if (changes)
        {
            _possible[variable] = fitting;
        }

        return changes;
    }

    // A fact that is known applies; where that hangs on a yes/no fact nobody has answered, it is answered by that.
    private static FactValue? Implied(AuthorityModel model, Variable variable, IReadOnlyDictionary<string, FactValue> facts) =>
        model.Implications.FirstOrDefault(implication => implication.Fact == variable.Fact && facts.ContainsKey(implication.Known)) is { } implied
            ? FactValue.YesNo(implied.Value)
            : null;

    private static (decimal? Low, decimal? High) Range(Variable variable, FactValue? value, DateTime asOf)
    {
        switch (value)
        {
            case null:
                return (variable.Minimum, variable.Maximum);
            case { Events: { } history }:
                var (least, most) = history.In(variable.Window ?? Window.Ever, asOf);
                return (least, most);
            case { Kind: FactKind.Date } when variable.Window is { } window:
                decimal inside = window.Contains(value.Day, asOf) ? 1 : 0;
                return (inside, inside);
            default:
                return (value.Low, value.High);
        }
    }
}
