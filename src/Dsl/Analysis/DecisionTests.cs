using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds the tests that a decision is made of: its own, and those of definitions it stands on. Other bullets, the items of scores and levels have tests of their own.</summary>
internal sealed class DecisionTests(AuthorityModel model)
{
    private readonly HashSet<int> _others = [.. model.Authority.Indicators.Select(indicator => indicator.Decision), .. model.Authority.Strengths.Select(strength => strength.Decision), .. model.Authority.LevelDecisions, .. model.Authority.Scores.SelectMany(score => score.Items).SelectMany(item => item.Points).Select(points => points.Decision)];

    /// <summary>The tests of a decision.</summary>
    public IEnumerable<Condition.InSet> Of(int decision)
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
                else if (part is Condition.Refers reference && !_others.Contains(reference.Decision) && seen.Add(reference.Decision))
                {
                    open.Push(reference.Decision);
                }
            }
        }
    }
}
