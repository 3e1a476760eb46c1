using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Deciding;

/// <summary>For each condition and variable, which cells speak more for it than which others.</summary>
/// <remarks>
/// When several conditions agree about the order of all cells of a variable, then of any cells that it can be in one speaks least for every one of them, and
/// another most. While it is unknown it cannot make one of them or another certain, unless it makes one of them certain by itself: that is how it can make
/// "under 13, or 13 and over" certain, but never "under 13, or under 16 and out of school".
/// </remarks>
internal sealed class CellOrders
{
    private readonly AuthorityModel _model;
    private readonly CellSpace _cells;
    private readonly Dictionary<int, ulong[]>?[] _decisions;
    private readonly Dictionary<Condition, Dictionary<int, ulong[]>> _composed = new(ByReference.Instance);
    private ulong[]?[]? _together;
    private readonly HashSet<string> _several = new(StringComparer.Ordinal);

    // A variable of two cells has two orders, which most tests share.
    private static readonly ulong[] _firstMost = [0b01, 0b11];
    private static readonly ulong[] _lastMost = [0b11, 0b10];

    /// <summary>Nothing worked out yet.</summary>
    public CellOrders(AuthorityModel model, CellSpace cells)
    {
        _model = model;
        _cells = cells;
        _decisions = new Dictionary<int, ulong[]>?[model.Decisions.Count];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in model.Variables)
        {
            if (!seen.Add(variable.Fact))
            {
                _several.Add(variable.Fact);
            }
        }
    }

    /// <summary>For each variable that a condition hangs on, and each of its cells, the cells that speak for the condition at least as much, one bit each.</summary>
    /// <remarks>Of a condition that is built from others, those are given for which every one of them says so; there may be more.</remarks>
    public Dictionary<int, ulong[]> Of(Condition condition)
    {
        switch (condition)
        {
            case Condition.InSet test:
                return new Dictionary<int, ulong[]> { [test.Variable] = Of(test) };
            case Condition.Refers reference:
                return _decisions[reference.Decision] ??= Of(_model.Decisions[reference.Decision].Condition);
            case Condition.Not or Condition.AtLeast:
                if (!_composed.TryGetValue(condition, out var known))
                {
                    _composed[condition] = known = Composed(condition);
                }

                return known;
            default:
                return new Dictionary<int, ulong[]>();
        }
    }

    private Dictionary<int, ulong[]> Composed(Condition condition)
    {
        switch (condition)
        {
            case Condition.Not not:
                var contrary = new Dictionary<int, ulong[]>();
                foreach (var pair in Of(not.Operand))
                {
                    contrary.Add(pair.Key, Turned(pair.Value));
                }

                return contrary;
            case Condition.AtLeast several:
                if (several.Operands.Count == 1)
                {
                    return Of(several.Operands[0]);
                }

                var all = new Dictionary<int, ulong[]>();
                foreach (var operand in several.Operands)
                {
                    Join(all, Of(operand));
                }

                return all;
            default:
                return new Dictionary<int, ulong[]>();
        }
    }

    /// <summary>Parts some conditions so that none can be made certain by facts that it shares with conditions of another part.</summary>
    /// <param name="conditions">The conditions.</param>
    /// <param name="linked">For each condition, facts by which it hangs together with others in any case.</param>
    /// <returns>The numbers of the conditions of each part, ascending; the parts by their first.</returns>
    public List<int[]> Parts(IReadOnlyList<Condition> conditions, Func<int, IEnumerable<string>>? linked = null)
    {
        if (conditions.Count == 1)
        {
            return [[0]];
        }

        var orders = new Dictionary<int, ulong[]>[conditions.Count];
        for (var i = 0; i < orders.Length; i++)
        {
            orders[i] = Of(conditions[i]);
        }

        var disputed = Disputed(orders);

        // Each condition beside the next of its part, in a ring, and the number of the part.
        var next = new int[conditions.Count];
        var partOf = new int[conditions.Count];
        var sizes = new int[conditions.Count];
        for (var i = 0; i < next.Length; i++)
        {
            (next[i], partOf[i], sizes[i]) = (i, i, 1);
        }

        var byFact = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < conditions.Count; i++)
        {
            if (disputed.Count > 0)
            {
                foreach (var pair in orders[i])
                {
                    if (disputed.Contains(pair.Key))
                    {
                        Unite(_model.Variables[pair.Key].Fact, i);
                    }
                }
            }

            foreach (var fact in linked is null ? [] : linked(i))
            {
                Unite(fact, i);
            }
        }

        var parts = new List<int[]>(conditions.Count);
        var isDone = new bool[next.Length];
        for (var i = 0; i < next.Length; i++)
        {
            if (isDone[i])
            {
                continue;
            }

            var part = new int[sizes[partOf[i]]];
            var at = 0;
            for (var member = i; !isDone[member]; member = next[member])
            {
                isDone[member] = true;
                part[at++] = member;
            }

            Array.Sort(part);
            parts.Add(part);
        }

        return parts;

        void Unite(string fact, int index)
        {
            if (!byFact.TryGetValue(fact, out var earlier))
            {
                byFact.Add(fact, index);
            }
            else if (partOf[earlier] != partOf[index])
            {
                // Into the larger, so that nothing moves often.
                var (kept, gone) = sizes[partOf[earlier]] >= sizes[partOf[index]] ? (earlier, index) : (index, earlier);
                sizes[partOf[kept]] += sizes[partOf[gone]];
                var member = gone;
                do
                {
                    partOf[member] = partOf[kept];
                    member = next[member];
                }
                while (member != gone);
                (next[kept], next[gone]) = (next[gone], next[kept]);
            }
        }
    }

    /// <summary>Of the variables on whose cells some conditions disagree the one that most of them hang on; null when there is none that can be looked at alone.</summary>
    public int? MostDisputed(IReadOnlyList<Condition> conditions)
    {
        var orders = conditions.Select(Of).ToList();
        int? most = null;
        var users = 1;
        foreach (var variable in Disputed(orders).Where(variable => !_several.Contains(_model.Variables[variable].Fact)).OrderBy(variable => variable))
        {
            var own = orders.Count(order => order.ContainsKey(variable));
            (most, users) = own > users ? (variable, own) : (most, users);
        }

        return most;
    }

    private HashSet<int> Disputed(IReadOnlyList<Dictionary<int, ulong[]>> orders)
    {
        // By the number of the variable rather than in a dictionary: it is done for many conditions again and again.
        var together = _together ??= new ulong[]?[_model.Variables.Count];
        var met = new List<int>();
        foreach (var order in orders)
        {
            foreach (var pair in order)
            {
                if (together[pair.Key] is not { } known)
                {
                    together[pair.Key] = pair.Value;
                    met.Add(pair.Key);
                }
                else if (!ReferenceEquals(known, pair.Value) && !IsWithin(known, pair.Value))
                {
                    together[pair.Key] = Joined(known, pair.Value);
                }
            }
        }

        var disputed = new HashSet<int>();
        foreach (var variable in met)
        {
            if (!IsAgreed(variable, together[variable]!)) // those met
            {
                disputed.Add(variable);
            }

            together[variable] = null;
        }

        return disputed;
    }

    // What some conditions say together: that of which all say so.
    private static void Join(Dictionary<int, ulong[]> all, Dictionary<int, ulong[]> one)
    {
        foreach (var pair in one)
        {
            if (!all.TryGetValue(pair.Key, out var together))
            {
                all.Add(pair.Key, pair.Value);
                continue;
            }

            if (IsWithin(together, pair.Value))
            {
                continue;
            }

            all[pair.Key] = Joined(together, pair.Value);
        }
    }

    // The orders of parts are kept, so that neither is changed.
    private static ulong[] Joined(ulong[] one, ulong[] other)
    {
        var joined = (ulong[])one.Clone();
        for (var cell = 0; cell < joined.Length; cell++)
        {
            joined[cell] &= other[cell];
        }

        return joined;
    }

    private static bool IsWithin(ulong[] order, ulong[] other)
    {
        for (var cell = 0; cell < order.Length; cell++)
        {
            if ((order[cell] & ~other[cell]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    // Whether of every two cells one speaks at least as much for it.
    private bool IsAgreed(int variable, ulong[] order)
    {
        // The cells of several windows hang together, and more than a word holds are refused elsewhere.
        if (_several.Contains(_model.Variables[variable].Fact) || order.Length > 64)
        {
            return false;
        }

        for (var cell = 0; cell < order.Length; cell++)
        {
            for (var other = cell + 1; other < order.Length; other++)
            {
                if (((order[cell] >> other) & 1) == 0 && ((order[other] >> cell) & 1) == 0)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private ulong[] Of(Condition.InSet test)
    {
        var holds = _cells.Holds(test);
        if (holds.Length == 2 && holds[0] != holds[1])
        {
            return holds[0] ? _firstMost : _lastMost;
        }

        var order = new ulong[holds.Length];
        for (var cell = 0; cell < Math.Min(holds.Length, 64); cell++)
        {
            for (var other = 0; other < Math.Min(holds.Length, 64); other++)
            {
                order[cell] |= !holds[cell] || holds[other] ? 1ul << other : 0;
            }
        }

        return order;
    }

    private static ulong[] Turned(ulong[] order)
    {
        var turned = new ulong[order.Length];
        for (var cell = 0; cell < order.Length; cell++)
        {
            for (var other = 0; other < Math.Min(order.Length, 64); other++)
            {
                turned[other] |= ((order[cell] >> other) & 1) << cell;
            }
        }

        return turned;
    }
}
