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
    private readonly Moments _moments;
    private decimal[][] _possible;
    private int[] _changed;
    private bool _isShared;

    private Knowledge(Representatives representatives, HashSet<string> known, decimal[][] possible, int[] changed, Moments moments)
    {
        _representatives = representatives;
        _known = known;
        _possible = possible;
        _changed = changed;
        _moments = moments;
    }

    /// <summary>What a case tells.</summary>
    public static Knowledge Of(AuthorityModel model, Representatives representatives, IReadOnlyDictionary<string, FactValue> facts, DateTime asOf)
    {
        var known = new HashSet<string>(facts.Keys, StringComparer.Ordinal);
        var implied = model.Implications.Where(implication => known.Contains(implication.Known)).ToLookup(implication => implication.Fact, implication => FactValue.YesNo(implication.Value));
        var ranges = new (decimal? Low, decimal? High)[model.Variables.Count];
        foreach (var variable in model.Variables)
        {
            // A fact that is known applies; where that hangs on a yes/no fact nobody has answered, it is answered by that.
            ranges[variable.Index] = Range(variable, facts.TryGetValue(variable.Fact, out var value) ? value : implied[variable.Fact].FirstOrDefault(), asOf);
        }

        var possible = new decimal[model.Variables.Count][];
        foreach (var variable in model.Variables)
        {
            var (low, high) = ranges[variable.Index];
            var numbers = representatives.Within(variable.Index, low, high);

            // A count that is known in one window is a number that the others can have as well.
            var counts = representatives.WindowsBeside(variable.Index)
                .Where(other => ranges[other].Low == ranges[other].High && ranges[other].Low is { } number && !(number < low) && !(number > high))
                .Select(other => ranges[other].Low)
                .OfType<decimal>();
            possible[variable.Index] = [.. numbers.Concat(counts).Distinct().OrderBy(number => number)];
        }

        var knowledge = new Knowledge(representatives, known, possible, new int[possible.Length], new Moments());
        knowledge.Narrow();
        return knowledge;
    }

    /// <summary>When numbers were last ruled out. No moment comes twice in a case.</summary>
    public int Moment { get; private set; }

    /// <summary>When numbers of one of some variables were last ruled out. Knowledge of one case in which that is the same is the same of all of them: what else was ruled out before stays so.</summary>
    public int MomentOf(int[] variables)
    {
        var moment = 0;
        foreach (var variable in variables)
        {
            moment = Math.Max(moment, _changed[variable]);
        }

        return moment;
    }

    /// <summary>The same knowledge, to be narrowed by itself.</summary>
    public Knowledge Copy()
    {
        _isShared = true;
        return new Knowledge(_representatives, _known, _possible, _changed, _moments) { _isShared = true, Moment = Moment };
    }

    public bool IsKnown(string fact) => _known.Contains(fact);

    public bool IsSettled(int variable) => _possible[variable].Length <= 1;

    /// <summary>Whether the variable lies in the set of a test.</summary>
    public Truth Lies(Condition.InSet test)
    {
        var truth = default(Truth);
        foreach (var number in _possible[test.Variable])
        {
            truth |= Holds(test, number) ? Truth.Yes : Truth.No;
        }

        return truth;
    }

    /// <summary>Rules out all numbers but those in the set of a test, or outside it, and what follows for other windows of the same fact; false when none is left.</summary>
    public bool Keep(Condition.InSet test, bool isInside)
    {
        var truth = Lies(test);
        return truth != Truth.Unknown ? truth == Truth.Yes == isInside : Restrict(test.Variable, number => Holds(test, number) == isInside) && Narrow(test.Variable);
    }

    private static bool Holds(Condition.InSet test, decimal number)
    {
        foreach (var interval in test.Set)
        {
            if (interval.Contains(number))
            {
                return true;
            }
        }

        return false;
    }

    private bool Narrow(int variable) => !_representatives.IsCounted(variable) || Narrow();

    // A longer window never holds fewer events than a shorter one. Where each number of a window fits some number of every other, all of them fit at once: the least ones do.
    private bool Narrow()
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
        return true;
    }

    // Counts that contradict one another are left as they were given.
    private bool Restrict(int variable, Func<decimal, bool> fits)
    {
        var fitting = Array.FindAll(_possible[variable], number => fits(number));
        if (fitting.Length == 0 || fitting.Length == _possible[variable].Length)
        {
            return false;
        }

        if (_isShared)
        {
            _possible = (decimal[][])_possible.Clone();
            _changed = (int[])_changed.Clone();
            _isShared = false;
        }

        _possible[variable] = fitting;
        _changed[variable] = Moment = _moments.Next();
        return true;
    }

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
