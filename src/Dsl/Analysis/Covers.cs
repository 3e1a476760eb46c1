using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds the higher rungs that may hold whenever a rung does, without comparing each with each.</summary>
internal sealed class Covers
{
    private readonly StateSpace _space;
    private readonly Dictionary<int, List<Rung>> _byTest = [];
    private readonly Dictionary<string, List<Rung>> _withoutTest = new(StringComparer.Ordinal);
    private readonly Dictionary<int, (Dictionary<string, List<Rung>> ByFact, Dictionary<string, List<Rung>> Others)> _above = [];
    private readonly IReadOnlyList<Rung> _rungs;

    public Covers(StateSpace space, IReadOnlyList<Rung> rungs)
    {
        _space = space;
        _rungs = rungs;
        var counts = new Dictionary<int, int>();
        foreach (var test in rungs.SelectMany(rung => rung.MetExtent.Tests))
        {
            counts[test] = counts.TryGetValue(test, out var count) ? count + 1 : 1;
        }

        foreach (var rung in rungs)
        {
            if (rung.MetExtent.Tests.Count == 0)
            {
                AddByFacts(_withoutTest, rung);
            }
            else
            {
                var rarest = rung.MetExtent.Tests.OrderBy(test => counts[test]).First();
                Add(_byTest, rarest, rung);
            }
        }
    }

    /// <summary>Higher rungs of other indicators that share a fact with a rung, and of whose states its extent leaves none out. Whoever covers it is among them.</summary>
    public List<Rung> Around(Rung rung)
    {
        var around = new List<Rung>();
        foreach (var test in rung.HereExtent.Tests)
        {
            if (_byTest.TryGetValue(test, out var others))
            {
                foreach (var other in others)
                {
                    if (IsAbove(rung, other) && rung.HereExtent.IsWithin(other.MetExtent) && SharesFact(rung, other))
                    {
                        around.Add(other);
                    }
                }
            }
        }

        foreach (var other in Sharing(_withoutTest, rung))
        {
            if (IsAbove(rung, other))
            {
                around.Add(other);
            }
        }

        return around;
    }

    /// <summary>Higher rungs that may cover a rung together: without those that it is apart from, and those that a fact which it leaves open can rule out at once.</summary>
    /// <remarks>
    /// When of some rungs each asks the same fact, the rung itself does not, and there is a cell in which none of them holds, then every case of the rung
    /// can be in that cell; so they cover nothing that others do not.
    /// </remarks>
    public List<Rung> Together(Rung rung, Func<Rung, bool> counts)
    {
        var (byFact, others) = Above(rung.Level);
        var open = _space.FactsOf(rung.Met);
        var kept = new List<Rung>();
        foreach (var fact in open)
        {
            if (byFact.TryGetValue(fact, out var own))
            {
                kept.AddRange(own);
            }
        }

        kept.RemoveAll(other => !SharesFact(rung, other));
        kept.AddRange(Sharing(others, rung));
        kept.RemoveAll(other => !IsAbove(rung, other) || !rung.MetExtent.Meets(other.RawExtent));
        for (var before = -1; before != kept.Count && kept.Count > 1;)
        {
            before = kept.Count;
            var avoidable = Avoidable(kept, open);
            kept.RemoveAll(other => other.RawExtent.Tests.Any(test => avoidable.Contains(_space.FactOf(test))));
        }

        return [.. kept.Where(counts).OrderBy(other => other.Indicator.Place.Line).ThenBy(other => other.Level.Order)];
    }

    private static bool IsAbove(Rung rung, Rung other) => other.Level > rung.Level && !ReferenceEquals(other.Indicator, rung.Indicator);

    private static bool SharesFact(Rung rung, Rung other)
    {
        foreach (var fact in rung.Indicator.Facts)
        {
            foreach (var asked in other.Indicator.Facts)
            {
                if (asked == fact)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The rungs in an index by their facts that share one with a rung, each once.
    private static List<Rung> Sharing(Dictionary<string, List<Rung>> byFact, Rung rung)
    {
        var sharing = new List<Rung>();
        var seen = rung.Indicator.Facts.Count > 1 ? new HashSet<Rung>() : null;
        foreach (var fact in rung.Indicator.Facts)
        {
            if (byFact.TryGetValue(fact, out var rungs))
            {
                foreach (var other in rungs)
                {
                    if (seen?.Add(other) != false)
                    {
                        sharing.Add(other);
                    }
                }
            }
        }

        return sharing;
    }

    private static void AddByFacts(Dictionary<string, List<Rung>> byFact, Rung rung)
    {
        foreach (var fact in rung.Indicator.Facts)
        {
            Add(byFact, fact, rung);
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<Rung>> lists, TKey key, Rung rung)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        list.Add(rung);
    }

    // Plain facts with a cell in which none of some rungs holds that ask for it.
    private HashSet<string> Avoidable(IEnumerable<Rung> rungs, ICollection<string>? except)
    {
        var cells = new Dictionary<int, ulong>();
        var never = new HashSet<int>();
        foreach (var rung in rungs)
        {
            foreach (var test in rung.RawExtent.Tests)
            {
                cells[test] = (cells.TryGetValue(test, out var before) ? before : 0) | rung.RawExtent.CellsOf(test);
            }

            // What it asks for and leaves no cell of out, no cell rules it out by.
            never.UnionWith(_space.TestsOf(rung.Raw).Where(test => rung.RawExtent.CellsOf(test) == ulong.MaxValue));
        }

        return new HashSet<string>(
            cells.Where(pair => !never.Contains(pair.Key) && (pair.Value & _space.Builder.Every(pair.Key)) != _space.Builder.Every(pair.Key)).Select(pair => _space.FactOf(pair.Key))
                .Where(fact => _space.IsPlain(fact) && except?.Contains(fact) != true),
            StringComparer.Ordinal);
    }

    // The rungs above a level by the rarest fact that rules them out, and those that none does by every fact.
    private (Dictionary<string, List<Rung>> ByFact, Dictionary<string, List<Rung>> Others) Above(LevelOfNeed level)
    {
        if (_above.TryGetValue(level.Order, out var known))
        {
            return known;
        }

        var higher = _rungs.Where(rung => rung.Level > level).ToList();
        var avoidable = Avoidable(higher, null);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var named = new List<List<string>>(higher.Count);
        foreach (var rung in higher)
        {
            var own = new List<string>();
            foreach (var test in rung.RawExtent.Tests)
            {
                if (_space.FactOf(test) is var fact && avoidable.Contains(fact) && !own.Contains(fact)) // the tests of a rung are few
                {
                    own.Add(fact);
                    counts[fact] = counts.TryGetValue(fact, out var count) ? count + 1 : 1;
                }
            }

            named.Add(own);
        }

        var byFact = new Dictionary<string, List<Rung>>(StringComparer.Ordinal);
        var others = new Dictionary<string, List<Rung>>(StringComparer.Ordinal);
        for (var i = 0; i < higher.Count; i++)
        {
            if (named[i].Count == 0)
            {
                AddByFacts(others, higher[i]);
                continue;
            }

            var rarest = named[i][0];
            foreach (var fact in named[i])
            {
                rarest = counts[fact] < counts[rarest] ? fact : rarest;
            }

            Add(byFact, rarest, higher[i]);
        }

        return _above[level.Order] = (byFact, others);
    }
}
