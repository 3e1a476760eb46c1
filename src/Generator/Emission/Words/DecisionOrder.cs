using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Generator.Emission.Words;

/// <summary>In which order the decisions of several parts are worked out.</summary>
internal static class DecisionOrder
{
    /// <summary>Whether a decision has several parts; one of a single part is that part.</summary>
    public static bool IsCombined(PlannedDecision decision) => decision.Parts.Count > 1 || decision.IsTwoSided;

    /// <summary>Each after those it stands on, and else short ones first, so that a longer list can begin with the answer of a shorter one.</summary>
    /// <param name="combined">The decisions of several parts.</param>
    /// <param name="answer">What answers a part.</param>
    public static List<PlannedDecision> Of(IReadOnlyList<PlannedDecision> combined, Func<PlannedPart, Answer> answer)
    {
        var waits = combined.ToDictionary(
            decision => decision.Decision,
            decision => new HashSet<int>(decision.Parts.Select(answer).Where(part => part.Kind == AnswerKind.Decision).Select(part => part.Number)));
        var waiting = waits.SelectMany(pair => pair.Value.Select(earlier => (earlier, later: pair.Key))).ToLookup(pair => pair.earlier, pair => pair.later);
        var byNumber = combined.ToDictionary(decision => decision.Decision);
        var ready = new SortedSet<(int Parts, int Decision)>(combined.Where(decision => waits[decision.Decision].Count == 0).Select(decision => (decision.Parts.Count, decision.Decision)));
        var ordered = new List<PlannedDecision>();
        while (ready.Count > 0)
        {
            var next = ready.Min;
            ready.Remove(next);
            ordered.Add(byNumber[next.Decision]);
            foreach (var later in waiting[next.Decision])
            {
                if (waits[later].Remove(next.Decision) && waits[later].Count == 0)
                {
                    ready.Add((byNumber[later].Parts.Count, later));
                }
            }
        }

        return ordered;
    }
}
