using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Tests.Equivalence;

namespace Thresholds.Generator.Tests.RandomPrograms;

/// <summary>Answers by going through every completion of a case, one after the other. Shares nothing with interpreter and generator.</summary>
internal sealed class BruteForce
{
    private readonly AuthorityModel _model;
    private readonly RandomCase _case;
    private readonly decimal[][] _candidates;
    private readonly decimal[] _numbers;

    private BruteForce(AuthorityModel model, RandomCase one)
    {
        _model = model;
        _case = one;
        _candidates = [.. model.Variables.Select(Candidates)];
        _numbers = new decimal[model.Variables.Count];
    }

    /// <summary>The answers; null when there are too many completions.</summary>
    public static IAssessment? Assess(AuthorityModel model, RandomCase one, int limit)
    {
        var force = new BruteForce(model, one);
        var count = force._candidates.Aggregate(1.0, (product, candidates) => product * candidates.Length);
        return count > limit ? null : force.Answer();
    }

    private BruteForceAssessment Answer()
    {
        var seen = new int[_model.Decisions.Count];
        var least = int.MaxValue;
        var most = 0;
        foreach (var _ in Completions(0))
        {
            var memory = new bool?[seen.Length];
            for (var decision = 0; decision < seen.Length; decision++)
            {
                seen[decision] |= Holds(decision, memory) ? 1 : 2;
            }

            // The level from the bullets themselves, as the reference says, and not from the decisions on levels.
            var level = _model.Authority.Indicators.SelectMany(indicator => indicator.Exceptions
                .Where(exception => exception.Level is not null && Holds(exception.Decision, memory)).Select(exception => exception.Level!.Order) // filtered on Level
                .Concat(Holds(indicator.BaseDecision, memory) ? [indicator.Level.Order] : [])).DefaultIfEmpty(0).Max();
            least = Math.Min(least, level);
            most = Math.Max(most, level);
        }

        return new BruteForceAssessment(_model.Authority, _case.Facts, seen, LevelOf(least), LevelOf(most));
    }

    private LevelOfNeed? LevelOf(int order) => order == 0 ? null : _model.Authority.Levels[order - 1];

    private IEnumerable<bool> Completions(int variable)
    {
        if (variable == _numbers.Length)
        {
            yield return true;
            yield break;
        }

        foreach (var number in _candidates[variable])
        {
            _numbers[variable] = number;
            if (CanBe(variable))
            {
                foreach (var completion in Completions(variable + 1))
                {
                    yield return completion;
                }
            }
        }
    }

    // A longer window never holds fewer events than a shorter one.
    private bool CanBe(int variable)
    {
        var own = _model.Variables[variable];
        return own.Window is not { } window || _model.Variables.Take(variable).Where(other => other.Fact == own.Fact && other.Window is not null).All(other =>
            !(window.Covers(other.Window!) && _numbers[variable] < _numbers[other.Index]) && !(other.Window!.Covers(window) && _numbers[other.Index] < _numbers[variable])); // filtered on Window
    }

    private bool Holds(int decision, bool?[] memory) => memory[decision] ??= Holds(_model.Decisions[decision].Condition, memory);

    private bool Holds(Condition condition, bool?[] memory) => condition switch
    {
        Condition.Always always => always.Value,
        Condition.Knows knows => _case.Facts.ContainsKey(knows.Fact) == knows.IsKnown,
        Condition.InSet test => test.Set.Any(interval => interval.Contains(_numbers[test.Variable])),
        Condition.Refers reference => Holds(reference.Decision, memory),
        Condition.Not not => !Holds(not.Operand, memory),
        Condition.AtLeast several => several.Operands.Count(operand => Holds(operand, memory)) >= several.Least,
        _ => throw new InvalidOperationException("there is no such condition"),
    };

    private decimal[] Candidates(Variable variable)
    {
        var (low, high) = Range(variable);
        var ends = _model.Decisions.SelectMany(decision => Ends(decision.Condition, variable.Fact))
            .Concat(_model.Variables.Where(other => other.Fact == variable.Fact).Select(Range).SelectMany(range => new[] { range.Low, range.High }).OfType<decimal>())
            .Distinct().Order().ToList();
        var numbers = ends.SelectMany(end => new[] { end - 1, end, end + 1 }).Concat(ends.Zip(ends.Skip(1), (left, right) => (left + right) / 2)).Append(0);
        return [.. numbers.Where(number => number >= low && !(number > high) && (!variable.IsWhole || number == decimal.Truncate(number))).Distinct().Order()];
    }

    private (decimal Low, decimal? High) Range(Variable variable)
    {
        if (!_case.Facts.TryGetValue(variable.Fact, out var value))
        {
            // A fact that is known applies, which answers the question that it hangs on.
            return _model.Implications.FirstOrDefault(implication => implication.Fact == variable.Fact && _case.Facts.ContainsKey(implication.Known)) is { } implied
                ? (implied.Value ? 1 : 0, implied.Value ? 1 : 0)
                : (variable.Minimum ?? 0, variable.Maximum);
        }

        if (value.Events is { } history)
        {
            return history.In(variable.Window!, _case.AsOf); // events are counted in windows
        }

        return variable.Window is { } window
            ? (window.Contains(value.Day, _case.AsOf) ? 1 : 0, window.Contains(value.Day, _case.AsOf) ? 1 : 0)
            : (value.Low, value.High);
    }

    private IEnumerable<decimal> Ends(Condition condition, string fact) => condition switch
    {
        Condition.InSet test when _model.Variables[test.Variable].Fact == fact => test.Set.SelectMany(interval => new[] { interval.Low, interval.High }).OfType<decimal>(),
        Condition.Not not => Ends(not.Operand, fact),
        Condition.AtLeast several => several.Operands.SelectMany(operand => Ends(operand, fact)),
        _ => [],
    };
}
