using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>States in which conditions are certain, mostly without a diagram of the whole.</summary>
internal sealed class Holding(StateSpace space, WitnessFinder witnesses)
{
    private const int FewNodes = 10_000;
    private const int ManyTests = 32;
    private const int ManySmall = 24;
    private const int ManyWays = 64;

    private readonly Guided _guided = new(space);
    private readonly Dictionary<Condition, int> _known = new(ByReference.Instance);

    /// <summary>States in which conditions are certain, all of them; not every such state, but none only if there is none.</summary>
    public int Some(params Condition[] conditions)
    {
        var found = DiagramBuilder.No;
        try
        {
            space.Builder.Allow(FewNodes);
            found = Surely([.. conditions], DiagramBuilder.Yes);
        }
        catch (DiagramTooLargeException)
        {
            // Then another way is taken.
        }

        space.Allow();
        if (found != DiagramBuilder.No)
        {
            return found;
        }

        // Whatever is large is asked of the plan; a diagram of it may be too much.
        var all = Condition.And(conditions);
        return (IsLarge(all) ? _guided.Find(all) : null) ?? space.Possible(space.Certain(space.Diagrams.Of(all)));
    }

    // States in which one of several alternatives is certain by itself. When there is none, they may still be certain together.
    private int Surely(List<Condition> conditions, int beside)
    {
        var large = new List<Condition.AtLeast>();
        var small = new List<Condition>();
        var open = new Stack<Condition>(conditions);
        while (open.Count > 0)
        {
            var condition = open.Pop();
            if (!IsLarge(condition))
            {
                small.Add(condition);
                continue;
            }

            switch (condition)
            {
                case Condition.Refers reference:
                    open.Push(space.Model.Decisions[reference.Decision].Condition);
                    break;
                case Condition.AtLeast all when all.Least == all.Operands.Count:
                    Push(open, all.Operands);
                    break;
                case Condition.Not { Operand: Condition.Refers reference }:
                    open.Push(new Condition.Not(space.Model.Decisions[reference.Decision].Condition));
                    break;
                case Condition.Not { Operand: Condition.Not not }:
                    open.Push(not.Operand);
                    break;
                case Condition.Not { Operand: Condition.AtLeast { Least: 1 } none }:
                    Push(open, none.Operands.Select(operand => new Condition.Not(operand)));
                    break;
                case Condition.AtLeast several when several.Least > 0:
                    if (!large.Exists(other => ReferenceEquals(other, several)))
                    {
                        large.Add(several);
                    }

                    break;
                default:
                    return DiagramBuilder.No;
            }
        }

        // Many conditions are for after the choice: what is chosen first says which of their states are left.
        if (large.Count == 1 && small.Count > ManySmall)
        {
            return large[0].Operands.Take(ManyWays).Select(operand => Surely([operand, .. small], beside)).FirstOrDefault(space.Builder.IsPossible);
        }

        foreach (var condition in small)
        {
            beside = Few(space.Builder.And(beside, space.Diagrams.Of(condition)));
        }

        if (large.Count == 0)
        {
            return space.Possible(space.Certain(beside));
        }

        if (large.Count > 2)
        {
            return DiagramBuilder.No;
        }

        if (large.Count == 1 && beside == DiagramBuilder.Yes && _known.TryGetValue(large[0], out var known))
        {
            return known;
        }

        // The alternative of the fewest facts, or, of pairs of alternatives, the first.
        var best = DiagramBuilder.No;
        if (large[0].Least > 1)
        {
            var several = Several(large[0], beside);
            return large.Count == 1 || !space.Builder.IsPossible(several) ? several : Surely([large[1]], several);
        }

        foreach (var operand in large[0].Operands)
        {
            var found = Surely([operand, .. large.Skip(1)], beside);
            best = witnesses.CountOf(found) < witnesses.CountOf(best) ? found : best;
            if (best != DiagramBuilder.No && (large.Count > 1 || witnesses.CountOf(best) <= witnesses.CountOf(beside) + 1))
            {
                break;
            }
        }

        if (large.Count == 1 && beside == DiagramBuilder.Yes)
        {
            _known[large[0]] = best;
        }

        return best;
    }

    // As many as are needed, taken as they come.
    private int Several(Condition.AtLeast several, int beside)
    {
        var needed = several.Least;
        foreach (var operand in several.Operands)
        {
            var found = Surely([operand], beside);
            if (space.Builder.IsPossible(found))
            {
                beside = found;
                if (--needed == 0)
                {
                    return found;
                }
            }
        }

        return DiagramBuilder.No;
    }

    // Of states that hang on many facts the first is enough.
    private int Few(int states)
    {
        if (space.TestsOf(states).Length <= ManyTests)
        {
            return states;
        }

        return witnesses.FirstOf(space.Possible(states));
    }

    private static void Push(Stack<Condition> open, IEnumerable<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            open.Push(condition);
        }
    }

    private bool IsLarge(Condition condition) => space.Diagrams.HangsOnMoreThan(space.Plan.Size.Variables, condition);
}
