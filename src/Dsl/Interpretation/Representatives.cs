using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>For each variable, numbers that stand for all others: between two neighbours no condition changes its answer.</summary>
internal sealed class Representatives
{
    private readonly decimal[][] _numbers;
    private readonly ILookup<string, int> _windows;
    private readonly string?[] _facts;

    public Representatives(AuthorityModel model)
    {
        // Windows of one fact are compared with one another, so that they share their numbers.
        var ends = new Dictionary<string, SortedSet<decimal>>(StringComparer.Ordinal);
        foreach (var variable in model.Variables)
        {
            if (!ends.ContainsKey(variable.Fact))
            {
                ends.Add(variable.Fact, []);
            }

            Add(ends[variable.Fact], variable.Minimum);
            Add(ends[variable.Fact], variable.Maximum);
        }

        var tests = model.Decisions.SelectMany(decision => decision.Condition.Everything()).OfType<Condition.InSet>().ToLookup(test => model.Variables[test.Variable].Fact);
        foreach (var test in tests.SelectMany(test => test))
        {
            foreach (var interval in test.Set)
            {
                Add(ends[model.Variables[test.Variable].Fact], interval.Low);
                Add(ends[model.Variables[test.Variable].Fact], interval.High);
            }
        }

        Covering = [.. from windows in model.Variables.Where(variable => variable.Window is not null).GroupBy(variable => variable.Fact)
                       from wide in windows
                       from narrow in windows
                       where wide.Index != narrow.Index && wide.Window!.Covers(narrow.Window!) // filtered on Window
                       select (wide.Index, narrow.Index)];
        _windows = model.Variables.Where(variable => variable.Window is not null).ToLookup(variable => variable.Fact, variable => variable.Index);
        _facts = [.. model.Variables.Select(variable => variable.Window is null ? null : variable.Fact)];
        _numbers = [.. model.Variables.Select(variable => First(Between([.. ends[variable.Fact]], variable), tests[variable.Fact]))];
    }

    /// <summary>The pairs of variables of which the first never holds fewer events than the second.</summary>
    public IReadOnlyList<(int Wide, int Narrow)> Covering { get; }

    /// <summary>Whether a variable tells what happens in a window, so that it hangs together with the other windows of its fact.</summary>
    public bool IsCounted(int variable) => _facts[variable] is not null;

    /// <summary>The variables of all windows of the same fact, itself among them; none where it tells of no window.</summary>
    public IEnumerable<int> WindowsBeside(int variable) => _facts[variable] is { } fact ? _windows[fact] : [];

    /// <summary>The numbers that stand for all that a variable can be from one number to another.</summary>
    public IReadOnlyList<decimal> Within(int variable, decimal? low, decimal? high)
    {
        var numbers = _numbers[variable].Where(number => !(number < low) && !(number > high)).ToList();
        Include(numbers, low);
        Include(numbers, high);
        return numbers;
    }

    private static decimal[] Between(decimal[] ends, Variable variable)
    {
        var numbers = new SortedSet<decimal>();
        for (var i = 0; i < ends.Length; i++)
        {
            numbers.Add(ends[i]);
            numbers.Add(ends[i] - 1);
            numbers.Add(ends[i] + 1);
            if (i > 0)
            {
                numbers.Add((ends[i - 1] + ends[i]) / 2);
            }
        }

        if (numbers.Count == 0)
        {
            numbers.Add(0);
        }

        return [.. numbers.Where(number => !(number < variable.Minimum) && !(number > variable.Maximum) && (!variable.IsWhole || number == decimal.Truncate(number)))];
    }

    // Of neighbours that every test answers alike, the first stands for the others.
    private static decimal[] First(decimal[] numbers, IEnumerable<Condition.InSet> tests)
    {
        var sets = tests.Select(test => test.Set).ToList();
        bool Alike(decimal left, decimal right) => sets.All(set => set.Any(interval => interval.Contains(left)) == set.Any(interval => interval.Contains(right)));
        return [.. numbers.Where((number, place) => place == 0 || !Alike(numbers[place - 1], number))];
    }

    private static void Add(SortedSet<decimal> ends, decimal? end)
    {
        if (end is { } number)
        {
            ends.Add(number);
        }
    }

    private static void Include(List<decimal> numbers, decimal? end)
    {
        if (end is { } number && !numbers.Contains(number))
        {
            numbers.Add(number);
        }
    }
}
