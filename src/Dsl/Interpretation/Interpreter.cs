using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>What a program means, spelt out plainly. Slow on purpose: the compiled evaluators are checked against it.</summary>
/// <remarks>A decision is yes when it holds in every completion of what is unknown, no when it holds in none, and else unknown. Conditions that share no
/// unknown fact are looked at by themselves; where they share one, every value that it can have is tried.</remarks>
public sealed class Interpreter
{
    private readonly AuthorityModel _model;
    private readonly Representatives _representatives;
    private readonly ConditionalWeakTable<Condition, List<(Condition.InSet Test, bool IsFor)>> _testsOf = new(); // likewise
    private readonly bool[] _isInWindows;
    private readonly int[][] _variables;
    private readonly ConcurrentDictionary<string, bool[]> _hanging = new(StringComparer.Ordinal); // cases may be looked at side by side
    private readonly ConditionalWeakTable<Condition, int[]> _variablesOf = new(); // of a condition always the same, and asked for at every step
    private readonly ConditionalWeakTable<Condition, List<Condition>> _parts = new(); // likewise

    /// <summary>An interpreter of a model.</summary>
    /// <param name="model">The model.</param>
    public Interpreter(AuthorityModel model)
    {
        _model = model;
        _representatives = new Representatives(model);
        _isInWindows = [.. model.Variables.Select(variable => variable.Window is not null)]; // windows of one fact hang together
        _variables = new int[model.Decisions.Count][];
        foreach (var decision in model.Decisions)
        {
            VariablesOf(decision.Index);
        }
    }

    /// <summary>The answers to a case.</summary>
    /// <param name="facts">What is known, by the names of the facts; others are unknown.</param>
    /// <param name="asOf">The day of the assessment, from which windows count back.</param>
    public IAssessment Assess(IReadOnlyDictionary<string, FactValue> facts, DateTime asOf)
    {
        var knowledge = Knowledge.Of(_model, _representatives, facts, asOf);
        return new InterpretedAssessment(this, _model, facts, asOf, decision => Truths(Answer(new Condition.Refers(decision), knowledge)));
    }

    private static Truth Truths((int Least, int Most) count) => count.Least == count.Most ? (count.Least == 1 ? Truth.Yes : Truth.No) : Truth.Unknown;

    // How often the condition holds over all completions, at the least and at the most: (1, 1) is yes, (0, 0) no and (0, 1) unknown.
    private (int Least, int Most) Answer(Condition condition, Knowledge knowledge)
    {
        switch (condition)
        {
            case Condition.Always always:
                return always.Value ? (1, 1) : (0, 0);
            case Condition.Knows knows:
                return knowledge.IsKnown(knows.Fact) == knows.IsKnown ? (1, 1) : (0, 0);
            case Condition.InSet test:
                var inside = knowledge.Possible(test.Variable).Count(number => test.Set.Any(interval => interval.Contains(number)));
                return (inside == knowledge.Possible(test.Variable).Count ? 1 : 0, inside > 0 ? 1 : 0);
            case Condition.Refers reference:
                if (!knowledge.Answers.TryGetValue(reference.Decision, out var answer))
                {
                    knowledge.Answers[reference.Decision] = answer = Answer(_model.Decisions[reference.Decision].Condition, knowledge);
                }

                return answer;
            case Condition.Not not:
                var (least, most) = Answer(not.Operand, knowledge);
                return (1 - most, 1 - least);
            case Condition.AtLeast several:
                var parts = _parts.GetValue(several, _ => Parts(several, several.Least == 1));
                var kind = several.Least == 1 ? Junction.Or : IsAll(several) ? Junction.And : Junction.Count;
                var needed = kind == Junction.And ? parts.Count : several.Least;

                // What some completion comes to may be enough to know.
                var (fewest, greatest) = Counts(parts, knowledge, Junction.Some);
                if (fewest >= needed || greatest < needed)
                {
                    var (low, high) = Counts(parts, knowledge, kind);
                    (fewest, greatest) = (fewest >= needed ? low : fewest, greatest < needed ? high : greatest);
                }

                return (fewest >= needed ? 1 : 0, greatest >= needed ? 1 : 0);
            default:
                throw new InvalidOperationException("there is no such condition");
        }
    }

    // An "or" within an "or", and an "and" within an "and", is one with it; so fewer of the parts share an unknown fact.
    private List<Condition> Parts(Condition.AtLeast several, bool isOr)
    {
        var parts = new List<Condition>();
        foreach (var operand in several.Operands)
        {
            var part = operand;
            while (part is Condition.Refers reference)
            {
                part = _model.Decisions[reference.Decision].Condition;
            }

            parts.AddRange(part is Condition.AtLeast inner && (isOr ? inner.Least == 1 : IsAll(several) && IsAll(inner)) ? Parts(inner, isOr) : [operand]);
        }

        return parts;
    }

    private enum Junction
    {
        Or,
        And,
        Count,

        /// <summary>Whichever completion comes first.</summary>
        Some,
    }

    private static bool IsAll(Condition.AtLeast several) => several.Least == several.Operands.Count;

    // How many of the conditions hold, at the least and at the most.
    private (int Least, int Most) Counts(List<Condition> conditions, Knowledge knowledge, Junction kind)
    {
        var least = 0;
        var most = 0;
        foreach (var group in Groups(conditions, knowledge))
        {
            if (group.Count == 1)
            {
                var (fewest, greatest) = Answer(group[0], knowledge);
                least += fewest;
                most += greatest;
            }
            else
            {
                least += Tried(group, knowledge, kind, false);
                most += Tried(group, knowledge, kind, true);
            }
        }

        return (least, most);
    }

    // How many hold at the least, or at the most, over all values of what they share. Nothing can be less, or more, than what each by itself allows; where a value
    // comes to that, the others need not be tried. Of an "or" it matters only whether one holds, and of an "and" whether one does not.
    private int Tried(List<Condition> conditions, Knowledge knowledge, Junction kind, bool isMost)
    {
        var bound = Alone(conditions, knowledge, isMost);
        if (bound == Alone(conditions, knowledge, !isMost) || (kind == Junction.Or && !isMost && bound > 0) || (kind == Junction.And && isMost && bound < conditions.Count))
        {
            return bound;
        }

        var enough = (kind, isMost) switch
        {
            (Junction.Some, _) => isMost ? int.MinValue : int.MaxValue,
            (Junction.Or, true) => Math.Min(1, bound),
            (Junction.And, false) => Math.Max(conditions.Count - 1, bound),
            _ => bound,
        };

        // Where one value of a fact speaks least for every condition, or most, the others need not be tried.
        var plain = Plainly(conditions, knowledge, isMost);
        if (plain != knowledge)
        {
            return Groups(conditions, plain).Sum(group => group.Count > 1 ? Tried(group, plain, kind, isMost) : isMost ? Answer(group[0], plain).Most : Answer(group[0], plain).Least);
        }

        var variable = conditions.SelectMany(condition => Unknown(condition, knowledge)).GroupBy(unknown => unknown).OrderByDescending(uses => uses.Count()).First().Key;
        var settled = knowledge.Possible(variable).Select(number => Settled(knowledge, variable, number)).ToList();
        int? best = null;
        foreach (var known in settled.OrderBy(known => Alone(conditions, known, isMost) * (isMost ? -1 : 1)))
        {
            var count = Groups(conditions, known).Sum(group => group.Count > 1 ? Tried(group, known, kind, isMost) : isMost ? Answer(group[0], known).Most : Answer(group[0], known).Least);
            best = best is { } before && (isMost ? before >= count : before <= count) ? before : count;
            if (isMost ? best >= enough : best <= enough)
            {
                break;
            }
        }

        return best ?? bound;
    }

    // The same knowledge with every fact settled that has such a value.
    private Knowledge Plainly(List<Condition> conditions, Knowledge knowledge, bool isMost)
    {
        var tests = new Dictionary<int, List<(Condition.InSet Test, bool IsFor)>>();
        foreach (var (test, isFor) in conditions.SelectMany(TestsOf).Where(pair => !_isInWindows[pair.Test.Variable] && knowledge.Possible(pair.Test.Variable).Count > 1))
        {
            if (!tests.TryGetValue(test.Variable, out var own))
            {
                tests.Add(test.Variable, own = []);
            }

            own.Add((test, isFor));
        }

        foreach (var pair in tests)
        {
            var possible = knowledge.Possible(pair.Key);
            foreach (var number in possible)
            {
                if (pair.Value.TrueForAll(own => Holds(own.Test, number) == (own.IsFor == isMost) || possible.All(other => Holds(own.Test, other) == Holds(own.Test, number))))
                {
                    knowledge = Settled(knowledge, pair.Key, number);
                    break;
                }
            }
        }

        return knowledge;
    }

    private static bool Holds(Condition.InSet test, decimal number) => test.Set.Any(interval => interval.Contains(number));

    // The tests that a condition is made of, through what it refers to, each with whether it speaks for the condition or against it.
    private List<(Condition.InSet Test, bool IsFor)> TestsOf(Condition condition) => _testsOf.GetValue(condition, _ => [.. (condition switch
    {
        Condition.InSet test => [(test, true)],
        Condition.Refers reference => TestsOf(_model.Decisions[reference.Decision].Condition),
        Condition.Not not => TestsOf(not.Operand).Select(pair => (pair.Test, !pair.IsFor)),
        Condition.AtLeast several => several.Operands.SelectMany(TestsOf),
        _ => (IEnumerable<(Condition.InSet Test, bool IsFor)>)[],
    }).Distinct()]);

    // What does not hang on the fact stays as it was.
    private Knowledge Settled(Knowledge knowledge, int variable, decimal number)
    {
        var settled = knowledge.With(variable, number);
        var hanging = Hanging(_model.Variables[variable].Fact);
        foreach (var answer in knowledge.Answers.Where(answer => !hanging[answer.Key]))
        {
            settled.Answers.Add(answer.Key, answer.Value);
        }

        foreach (var rough in knowledge.Rough.Where(rough => !hanging[rough.Key]))
        {
            settled.Rough.Add(rough.Key, rough.Value);
        }

        return settled;
    }

    private bool[] Hanging(string fact) => _hanging.GetOrAdd(fact, name =>
    {
        var own = new HashSet<int>(_model.Variables.Where(variable => variable.Fact == name).Select(variable => variable.Index));
        return [.. _model.Decisions.Select(decision => VariablesOf(decision.Index).Any(own.Contains))];
    });

    // How many hold at the least, or at the most, if no two shared a fact.
    private int Alone(List<Condition> conditions, Knowledge knowledge, bool isMost) =>
        conditions.Sum(condition => isMost ? Roughly(condition, knowledge).Most : Roughly(condition, knowledge).Least);

    // As if no two parts shared a fact: what is settled here is settled, and what is not may be settled all the same.
    private (int Least, int Most) Roughly(Condition condition, Knowledge knowledge)
    {
        switch (condition)
        {
            case Condition.Refers reference:
                if (!knowledge.Rough.TryGetValue(reference.Decision, out var rough))
                {
                    knowledge.Rough[reference.Decision] = rough = Roughly(_model.Decisions[reference.Decision].Condition, knowledge);
                }

                return rough;
            case Condition.Not not:
                var (least, most) = Roughly(not.Operand, knowledge);
                return (1 - most, 1 - least);
            case Condition.AtLeast several:
                var (fewest, greatest) = (0, 0);
                foreach (var operand in several.Operands)
                {
                    var (few, great) = Roughly(operand, knowledge);
                    fewest += few;
                    greatest += great;
                }

                return (fewest >= several.Least ? 1 : 0, greatest >= several.Least ? 1 : 0);
            default:
                return Answer(condition, knowledge);
        }
    }

    // Conditions that share an unknown fact, directly or through others, belong together.
    private List<List<Condition>> Groups(List<Condition> conditions, Knowledge knowledge)
    {
        var groups = new List<List<Condition>>();
        var byFact = new Dictionary<string, List<Condition>>(StringComparer.Ordinal);
        foreach (var condition in conditions)
        {
            var facts = Unknown(condition, knowledge).Select(variable => _model.Variables[variable].Fact).Distinct().ToList();
            var joined = facts.Where(byFact.ContainsKey).Select(fact => byFact[fact]).Distinct().ToList();
            var group = joined.FirstOrDefault() ?? [];
            if (joined.Count == 0)
            {
                groups.Add(group);
            }

            group.Add(condition);
            foreach (var other in joined.Skip(1))
            {
                group.AddRange(other);
                groups.Remove(other);
                foreach (var fact in byFact.Keys.Where(fact => ReferenceEquals(byFact[fact], other)).ToList())
                {
                    byFact[fact] = group;
                }
            }

            foreach (var fact in facts)
            {
                byFact[fact] = group;
            }
        }

        return groups;
    }

    private IEnumerable<int> Unknown(Condition condition, Knowledge knowledge) => _variablesOf.GetValue(condition, _ => [.. VariablesOf(condition).Distinct()]).Where(variable => knowledge.Possible(variable).Count > 1);

    private IEnumerable<int> VariablesOf(Condition condition) => condition switch
    {
        Condition.InSet test => [test.Variable],
        Condition.Refers reference => VariablesOf(reference.Decision),
        Condition.Not not => VariablesOf(not.Operand),
        Condition.AtLeast several => several.Operands.SelectMany(VariablesOf),
        _ => [],
    };

    private int[] VariablesOf(int decision) => _variables[decision] ??= [.. VariablesOf(_model.Decisions[decision].Condition).Distinct()];
}
