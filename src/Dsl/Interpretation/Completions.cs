using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>Looks for completions of one case that reach goals. It serves one thread.</summary>
internal sealed class Completions(Interpreter interpreter, Knowledge known)
{
    private readonly Truth[] _answers = new Truth[interpreter.Model.Decisions.Count];
    private readonly (int Moment, Truth Truth)[] _seen = new (int, Truth)[interpreter.Model.Decisions.Count];

    /// <summary>The answer to a decision.</summary>
    public Truth Answer(int decision)
    {
        if (_answers[decision] == 0)
        {
            var condition = ConditionOf(decision);
            var answer = Seen(condition, known);
            _answers[decision] = answer != Truth.Unknown ? answer
                : !Exists([Goal.That(new Claim(condition, true))], known) ? Truth.No
                : !Exists([Goal.That(new Claim(condition, false))], known) ? Truth.Yes
                : Truth.Unknown;
        }

        return _answers[decision];
    }

    // Whether some completion reaches all of the goals.
    private bool Exists(IEnumerable<Goal> goals, Knowledge before)
    {
        // What they ask of single facts is laid down, which may settle others among them.
        var knowledge = before.Copy();
        var taken = new HashSet<(int Decision, bool IsSo)>();
        var open = goals.ToList();
        int moment;
        do
        {
            moment = knowledge.Moment;
            var left = new List<Goal>();
            foreach (var goal in open)
            {
                if (!LayDown(goal, knowledge, taken, left))
                {
                    return false;
                }
            }

            open = left;
        }
        while (knowledge.Moment != moment && open.Count > 0);

        // Goals that share no unknown fact are reached each by itself.
        return Groups(open, goal => goal.Claims.SelectMany(claim => interpreter.VariablesOf(claim.Condition)), knowledge).TrueForAll(group => Together(group, knowledge));
    }

    // False when the goal cannot be reached. What is neither reached nor out of reach yet is left.
    private bool LayDown(Goal goal, Knowledge knowledge, HashSet<(int Decision, bool IsSo)> taken, List<Goal> left)
    {
        var least = goal.Least;
        var claims = new List<Claim>();
        foreach (var claim in goal.Claims)
        {
            var truth = Seen(claim.Condition, knowledge);
            if (truth == Truth.Unknown)
            {
                claims.Add(claim);
            }
            else if (claim.IsSo == (truth == Truth.Yes) && --least == 0)
            {
                break;
            }
        }

        if (least <= 0)
        {
            return true;
        }

        if (least < claims.Count)
        {
            left.Add(new Goal(least, claims));
            return true;
        }

        return least == claims.Count && claims.TrueForAll(claim => LayDown(claim, knowledge, taken, left));
    }

    private bool LayDown(Claim claim, Knowledge knowledge, HashSet<(int Decision, bool IsSo)> taken, List<Goal> left)
    {
        switch (claim.Condition)
        {
            case Condition.InSet test:
                return knowledge.Keep(test, claim.IsSo);
            case Condition.Not not:
                return LayDown(new Claim(not.Operand, !claim.IsSo), knowledge, taken, left);
            case Condition.Refers reference:
                return !taken.Add((reference.Decision, claim.IsSo)) || LayDown(new Claim(ConditionOf(reference.Decision), claim.IsSo), knowledge, taken, left);
            case Condition.AtLeast several:
                return LayDown(Goal.That(several, claim.IsSo), knowledge, taken, left);
            default:
                return Seen(claim.Condition, knowledge) == Truth.Yes == claim.IsSo;
        }
    }

    // Whether some completion reaches all of the goals, which share unknown facts.
    private bool Together(List<Goal> goals, Knowledge knowledge)
    {
        var first = goals.OrderBy(goal => goal.Claims.Count).First();
        if (goals.Count > 1)
        {
            return Tries(first, [.. goals.Where(goal => !ReferenceEquals(goal, first))], knowledge);
        }

        if (first.Least == 1)
        {
            return first.Claims.Any(claim => Exists([Goal.That(claim)], knowledge));
        }

        // Of claims that share no unknown fact, each is true by itself.
        var parts = Groups(first.Claims, claim => interpreter.VariablesOf(claim.Condition), knowledge);
        return parts.Count == 1 ? Tries(first, [], knowledge) : Sums(parts, first.Least, knowledge);
    }

    private bool Sums(List<List<Claim>> parts, int least, Knowledge knowledge)
    {
        foreach (var part in parts)
        {
            var most = part.Count;
            while (most > 0 && !Exists([new Goal(most, part)], knowledge))
            {
                most--;
            }

            least -= most;
        }

        return least <= 0;
    }

    // Claim after claim of the goal is tried. Once every completion with one was looked at, those without it are left.
    private bool Tries(Goal goal, List<Goal> others, Knowledge knowledge)
    {
        for (var i = 0; i + goal.Least <= goal.Claims.Count; i++)
        {
            var claim = goal.Claims[i];
            var rest = new Goal(goal.Least - 1, [.. goal.Claims.Skip(i + 1)]);
            if (Exists([Goal.That(claim), .. others, rest], knowledge))
            {
                return true;
            }

            others.Add(Goal.That(claim.Contrary));
        }

        return false;
    }

    // What is certain of a condition as if no two of its parts shared a fact: so it may say "unknown" of what is settled all the same.
    private Truth Seen(Condition condition, Knowledge knowledge)
    {
        switch (condition)
        {
            case Condition.Always always:
                return always.Value ? Truth.Yes : Truth.No;
            case Condition.Knows knows:
                return knowledge.IsKnown(knows.Fact) == knows.IsKnown ? Truth.Yes : Truth.No;
            case Condition.InSet test:
                return knowledge.Lies(test);
            case Condition.Refers reference:
                return Seen(reference.Decision, knowledge);
            case Condition.Not not:
                var truth = Seen(not.Operand, knowledge);
                return truth == Truth.Unknown ? truth : truth == Truth.Yes ? Truth.No : Truth.Yes;
            case Condition.AtLeast several:
                var (certain, possible) = (0, several.Operands.Count);
                foreach (var operand in several.Operands)
                {
                    var part = Seen(operand, knowledge);
                    certain += part == Truth.Yes ? 1 : 0;
                    possible -= part == Truth.No ? 1 : 0;
                }

                return certain >= several.Least ? Truth.Yes : possible < several.Least ? Truth.No : Truth.Unknown;
            default:
                throw new InvalidOperationException("there is no such condition");
        }
    }

    // What is certain from the start stays so. The rest is worked out again only when a fact changed on which it hangs.
    private Truth Seen(int decision, Knowledge knowledge)
    {
        var answer = Answer(decision);
        if (answer != Truth.Unknown || ReferenceEquals(knowledge, known))
        {
            return answer;
        }

        var moment = knowledge.MomentOf(interpreter.VariablesOf(decision));
        if (_seen[decision].Truth == 0 || _seen[decision].Moment != moment)
        {
            _seen[decision] = (moment, Seen(ConditionOf(decision), knowledge));
        }

        return _seen[decision].Truth;
    }

    // What shares an unknown fact, directly or through others, belongs together.
    private List<List<T>> Groups<T>(IReadOnlyList<T> items, Func<T, IEnumerable<int>> variables, Knowledge knowledge)
    {
        var groups = new List<List<T>>();
        var byFact = new Dictionary<string, List<T>>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            List<T> group = [item];
            groups.Add(group);
            foreach (var variable in variables(item).Where(variable => !knowledge.IsSettled(variable)))
            {
                var fact = interpreter.Model.Variables[variable].Fact;
                if (byFact.TryGetValue(fact, out var other) && other != group)
                {
                    var (larger, smaller) = other.Count > group.Count ? (other, group) : (group, other);
                    larger.AddRange(smaller);
                    groups.Remove(smaller);
                    foreach (var moved in byFact.Keys.Where(key => byFact[key] == smaller).ToList())
                    {
                        byFact[moved] = larger;
                    }

                    group = larger;
                }

                byFact[fact] = group;
            }
        }

        return groups;
    }

    private Condition ConditionOf(int decision) => interpreter.Model.Decisions[decision].Condition;
}
