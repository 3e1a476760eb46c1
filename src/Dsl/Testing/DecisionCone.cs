using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>Which decisions stand on which.</summary>
internal sealed class DecisionCone
{
    private readonly List<int>[] _users;
    private readonly int[] _rank;
    private readonly bool[] _standsOnLevel;

    public DecisionCone(AuthorityModel model, DecisionPlan plan)
    {
        _users = [.. model.Decisions.Select(_ => new List<int>())];
        _rank = new int[model.Decisions.Count];
        _standsOnLevel = new bool[model.Decisions.Count];
        for (var place = 0; place < plan.Diagrams.Order.Count; place++)
        {
            var decision = plan.Diagrams.Order[place];
            _rank[decision] = place;
            _standsOnLevel[decision] = model.Authority.LevelDecisions.Contains(decision);
            foreach (var reference in model.Decisions[decision].Condition.Everything().OfType<Condition.Refers>())
            {
                _users[reference.Decision].Add(decision);
                _standsOnLevel[decision] |= _standsOnLevel[reference.Decision];
            }
        }
    }

    /// <summary>Some decisions and all that stand on them, each after those it stands on.</summary>
    public IReadOnlyList<int> Over(IEnumerable<int> decisions)
    {
        var over = new HashSet<int>();
        var open = new Stack<int>(decisions);
        while (open.Count > 0)
        {
            var decision = open.Pop();
            foreach (var user in over.Add(decision) ? _users[decision] : [])
            {
                open.Push(user);
            }
        }

        return [.. over.OrderBy(decision => _rank[decision])];
    }

    /// <summary>Whether a decision is one about a level, or stands on one.</summary>
    public bool StandsOnLevel(int decision) => _standsOnLevel[decision];
}
