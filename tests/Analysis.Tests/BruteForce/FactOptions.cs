using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>Everything that a fact can be: one number for each of its variables, and each of these once known and once not.</summary>
internal sealed class FactOptions
{
    public FactOptions(AuthorityModel model, Fact fact)
    {
        Fact = fact;
        Variables = [.. model.Variables.Where(variable => variable.Fact == fact.Id)];
        var tests = (List<Condition.InSet>)[.. model.Decisions.SelectMany(decision => Tests(decision.Condition)).Where(test => model.Variables[test.Variable].Fact == fact.Id)];
        IEnumerable<IReadOnlyList<decimal>> values = [[]];
        foreach (var variable in Variables)
        {
            var numbers = Numbers(variable, tests);
            values = [.. values.SelectMany(earlier => numbers, (earlier, number) => (IReadOnlyList<decimal>)[.. earlier, number])];
        }

        Values = [.. values.Where(CanBe)];
    }

    public Fact Fact { get; }

    public IReadOnlyList<Variable> Variables { get; }

    /// <summary>The possible numbers of the variables, ascending where there is one variable.</summary>
    public IReadOnlyList<IReadOnlyList<decimal>> Values { get; }

    /// <summary>The place of the value that stands for a number; each stands for those from it up to the next.</summary>
    public int NumberOf(decimal number) => Values.Count(value => value[0] <= number) - 1;

    private static string Signature(List<Condition.InSet> tests, decimal number) => string.Concat(tests.Select(test => test.Set.Any(interval => interval.Contains(number)) ? '1' : '0'));

    private static IEnumerable<Condition.InSet> Tests(Condition condition) => condition switch
    {
        Condition.InSet test => [test],
        Condition.Not not => Tests(not.Operand),
        Condition.AtLeast several => several.Operands.SelectMany(Tests),
        _ => [],
    };

    // Numbers at, before, between and after all that the conditions name, as long as some test tells a number from the one before.
    private static List<decimal> Numbers(Variable variable, List<Condition.InSet> tests)
    {
        var ends = tests.SelectMany(test => test.Set).SelectMany(interval => new[] { interval.Low, interval.High }).Append(variable.Minimum).Append(variable.Maximum).OfType<decimal>().ToList();
        decimal[] steps = variable.IsWhole ? [-1, 0, 1] : [-0.001m, 0, 0.001m];
        var near = ends.SelectMany(end => steps, (end, step) => end + step).Where(number => !(number < variable.Minimum) && !(number > variable.Maximum)).Distinct().Order().ToList();
        var kept = new List<decimal>();
        string? last = null;
        foreach (var number in near.DefaultIfEmpty(0))
        {
            var signature = Signature(tests, number);
            if (signature != last)
            {
                kept.Add(number);
            }

            last = signature;
        }

        return kept;
    }

    private bool CanBe(IReadOnlyList<decimal> numbers)
    {
        for (var wide = 0; wide < numbers.Count; wide++)
        {
            for (var narrow = 0; narrow < numbers.Count; narrow++)
            {
                if (wide != narrow && Variables[wide].Window!.Covers(Variables[narrow].Window!) && numbers[wide] < numbers[narrow]) // facts with several variables have windows
                {
                    return false;
                }
            }
        }

        return true;
    }
}
