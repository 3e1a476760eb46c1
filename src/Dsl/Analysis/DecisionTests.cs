using System;
using System.Collections.Generic;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>The tests that a decision is made of.</summary>
internal static class DecisionTests
{
    /// <summary>Its own tests and those of the decisions it refers to, as far as these are wanted. Each decision once.</summary>
    public static IEnumerable<Condition.InSet> Of(AuthorityModel model, int decision, Func<int, bool>? isWanted = null)
    {
        var seen = new HashSet<int> { decision };
        var open = new Stack<int>([decision]);
        while (open.Count > 0)
        {
            foreach (var part in model.Decisions[open.Pop()].Condition.Everything())
            {
                if (part is Condition.InSet test)
                {
                    yield return test;
                }
                else if (part is Condition.Refers reference && isWanted?.Invoke(reference.Decision) is null or true && seen.Add(reference.Decision))
                {
                    open.Push(reference.Decision);
                }
            }
        }
    }
}
