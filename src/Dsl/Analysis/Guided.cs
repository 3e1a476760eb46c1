using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds a state in which a condition is certain by asking the plan, fact by fact, whether it can still be so.</summary>
/// <remarks>The plan answers exactly whatever is known, so that a diagram of the whole is not needed. As many questions are asked as the condition's facts have
/// cells.</remarks>
internal sealed class Guided(StateSpace space)
{
    /// <summary>The state, with no fact in it that could be left out; no state when there is none; null when it cannot be told so.</summary>
    /// <exception cref="DiagramTooLargeException">The condition cannot be planned within the budget.</exception>
    public int? Find(Condition condition)
    {
        var part = space.Plan.Later(condition);
        var support = space.Diagrams.SupportOf(condition);
        var settled = new SortedDictionary<int, int>();
        if (!CanBe(part, settled, Truth.Yes))
        {
            // Knowing more could still bring it about where a condition asks just that.
            return !space.AsksWhatIsKnown(condition) || IsNever(condition) ? DiagramBuilder.No : null;
        }

        foreach (var variable in support.TakeWhile(_ => CanBe(part, settled, Truth.No)))
        {
            var count = space.Diagrams.Cells.Count(variable);
            if (!Enumerable.Range(0, count).Any(cell => CanBe(part, settled, Truth.Yes, (variable, cell))))
            {
                settled.Remove(variable);
            }
        }

        if (CanBe(part, settled, Truth.No))
        {
            return null;
        }

        foreach (var (variable, cell) in settled.Select(pair => (pair.Key, pair.Value)).ToList())
        {
            settled.Remove(variable);
            if (CanBe(part, settled, Truth.No))
            {
                settled.Add(variable, cell);
            }
        }

        var state = DiagramBuilder.Yes;
        foreach (var pair in settled)
        {
            var known = space.Builder.And(space.IsKnown(space.FactOf(pair.Key)), space.Builder.Test(pair.Key, cell => cell == pair.Value));
            state = space.Builder.And(state, known);
        }

        return space.IsPossible(state) ? space.Possible(state) : null;
    }

    // Whether those of several conditions that do not ask what is known exclude one another already.
    private bool IsNever(Condition condition)
    {
        var rest = condition is Condition.AtLeast all && all.Least == all.Operands.Count ? all.Operands.Where(operand => !space.AsksWhatIsKnown(operand)).ToArray() : [];
        return rest.Length > 0 && !CanBe(space.Plan.Later(Condition.And(rest)), [], Truth.Yes);
    }

    private bool CanBe(PlannedPart part, SortedDictionary<int, int> settled, Truth truth, (int Variable, int Cell) also)
    {
        settled[also.Variable] = also.Cell;
        return CanBe(part, settled, truth);
    }

    private bool CanBe(PlannedPart part, SortedDictionary<int, int> settled, Truth truth)
    {
        var cells = space.Plan.EveryCell();
        foreach (var pair in settled)
        {
            cells[pair.Key] &= 1ul << pair.Value;
        }

        // What follows from what is known.
        var known = new HashSet<string>(settled.Keys.Select(space.FactOf), System.StringComparer.Ordinal);
        foreach (var fact in known)
        {
            foreach (var (variable, within) in space.FollowingFrom(fact))
            {
                cells[variable] &= within;
                if (cells[variable] == 0)
                {
                    return false;
                }
            }
        }

        return new PlannedAssessment(space.Model, space.Plan, cells, known).CanBe(part, truth);
    }
}
