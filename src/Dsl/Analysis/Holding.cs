using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>States in which conditions are certain, mostly without a diagram of the whole.</summary>
internal sealed class Holding(StateSpace space, WitnessFinder witnesses)
{
    // Conditions on so many variables are taken apart first.
    private const int FewVariables = 16;

    private readonly Dictionary<Condition, int> _known = new(new ByReference());

    /// <summary>States in which conditions are certain, all of them; not every such state, but none only if there is none.</summary>
    public int Some(params Condition[] conditions)
    {
        var found = Surely([.. conditions], DiagramBuilder.Yes);
        return found != DiagramBuilder.No ? found : space.Possible(space.Certain(space.Diagrams.Of(Condition.And(conditions))));
    }

    // States in which one of several alternatives is certain by itself. When there is none, they may still be certain together.
    private int Surely(List<Condition> conditions, int beside)
    {
        var large = new List<Condition>();
        var open = new Stack<Condition>(conditions);
        while (open.Count > 0)
        {
            var condition = open.Pop();
            if (condition is Condition.Refers reference && space.Model.Decisions[reference.Decision].Condition is Condition.Refers or Condition.AtLeast && IsLarge(condition))
            {
                open.Push(space.Model.Decisions[reference.Decision].Condition);
            }
            else if (condition is Condition.AtLeast all && all.Least == all.Operands.Count && IsLarge(condition))
            {
                foreach (var operand in all.Operands)
                {
                    open.Push(operand);
                }
            }
            else if (!IsLarge(condition))
            {
                beside = space.Builder.And(beside, space.Diagrams.Of(condition));
            }
            else if (condition is not Condition.AtLeast { Least: 1 })
            {
                return DiagramBuilder.No;
            }
            else if (!large.Exists(other => ReferenceEquals(other, condition)))
            {
                large.Add(condition);
            }
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
        foreach (var operand in ((Condition.AtLeast)large[0]).Operands)
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

    private sealed class ByReference : IEqualityComparer<Condition>
    {
        public bool Equals(Condition? left, Condition? right) => ReferenceEquals(left, right);

        public int GetHashCode(Condition condition) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(condition);
    }

    private bool IsLarge(Condition condition) => space.Diagrams.HangsOnMoreThan(FewVariables, condition);
}
