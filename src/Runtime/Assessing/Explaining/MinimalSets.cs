using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds;

/// <summary>Finds sets of known facts that make an answer certain and can spare none of theirs.</summary>
/// <remarks>A set is found by halving what can be left out (QuickXplain: Junker, AAAI 2004). Others are looked for among the facts without one of it, as in
/// Reiter's hitting-set tree ("A theory of diagnosis from first principles", 1987), so that each differs from all before.</remarks>
internal sealed class MinimalSets
{
    private const int MostTrials = 500;

    private readonly IAssessment _assessment;
    private readonly int _decision;
    private readonly Truth _truth;
    private int _trials;

    private MinimalSets(IAssessment assessment, int decision)
    {
        _assessment = assessment;
        _decision = decision;
        _truth = assessment.Decide(decision);
    }

    /// <summary>The sets, as names of facts, and whether there may be more.</summary>
    public static (List<ValueList<string>> Sets, bool HasMore) Of(IAssessment assessment, int decision) => new MinimalSets(assessment, decision).Find();

    private (List<ValueList<string>> Sets, bool HasMore) Find()
    {
        var authority = _assessment.Authority;
        var all = authority.Facts.Where(fact => _assessment.ValueOf(fact.Id) is not null).Select(fact => fact.Id).ToList();
        var found = new List<ValueList<string>>();
        if (Holds(new List<string>()))
        {
            found.Add(default);
            return (found, false);
        }

        var waiting = new Queue<List<string>>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        waiting.Enqueue(new List<string>());
        while (waiting.Count > 0 && found.Count < LevelExplanation.MostSets && _trials < MostTrials)
        {
            var without = waiting.Dequeue();
            var at = found.FindIndex(known => !known.Any(without.Contains));
            if (at < 0)
            {
                var rest = all.Where(fact => !without.Contains(fact)).ToList();
                if (!Holds(rest))
                {
                    continue;
                }

                if (Smallest(rest) is not { } smallest)
                {
                    return (found, true);
                }

                at = found.Count;
                found.Add(smallest.OrderBy(all.IndexOf).ToValueList());
            }

            foreach (var fact in found[at])
            {
                var next = without.Append(fact).OrderBy(all.IndexOf).ToList();
                if (seen.Add(string.Join(" ", next)))
                {
                    waiting.Enqueue(next);
                }
            }
        }

        found.Sort((left, right) => left.Count != right.Count ? left.Count.CompareTo(right.Count) : Compare(left, right));
        return (found, waiting.Count > 0);

        int Compare(ValueList<string> left, ValueList<string> right)
        {
            for (var i = 0; i < left.Count; i++)
            {
                if (left[i] != right[i])
                {
                    return all.IndexOf(left[i]).CompareTo(all.IndexOf(right[i]));
                }
            }

            return 0;
        }
    }

    // Null when it takes too many trials.
    private List<string>? Smallest(List<string> facts)
    {
        var needed = Needed(new List<string>(), false, facts);

        // Where conditions ask what is unknown, fewer facts may say less or more: then each is left out by itself.
        needed = Holds(needed) ? needed : facts;
        for (var i = needed.Count - 1; i >= 0; i--)
        {
            if (_trials > 2 * MostTrials)
            {
                return null;
            }

            var without = needed.Where((_, place) => place != i).ToList();
            if (Holds(without))
            {
                needed = without;
                i = needed.Count;
            }
        }

        return needed;
    }

    // Of the facts those that are needed beside what is given already.
    private List<string> Needed(List<string> given, bool hasGrown, List<string> facts)
    {
        if (hasGrown && Holds(given))
        {
            return new List<string>();
        }

        if (facts.Count == 1)
        {
            return facts;
        }

        var first = facts.Take(facts.Count / 2).ToList();
        var second = facts.Skip(facts.Count / 2).ToList();
        var ofSecond = Needed(given.Concat(first).ToList(), true, second);
        var ofFirst = Needed(given.Concat(ofSecond).ToList(), ofSecond.Count > 0, first);
        return ofFirst.Concat(ofSecond).ToList();
    }

    private bool Holds(List<string> facts)
    {
        _trials++;
        var known = new Dictionary<string, FactValue>(StringComparer.Ordinal);
        foreach (var fact in facts)
        {
            known[fact] = _assessment.ValueOf(fact)!; // only known facts are tried
        }

        return _assessment.Reassess(known).Decide(_decision) == _truth;
    }
}
