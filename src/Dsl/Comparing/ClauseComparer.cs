using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>Compares what two editions ask for, clause by clause of the same group and about the same.</summary>
internal sealed class ClauseComparer(LineComparer conditions)
{
    /// <summary>What differs, by group, in the order of the later edition and then of the earlier.</summary>
    public IEnumerable<ClauseChange> Compare(IEnumerable<ComparedClause> before, IEnumerable<ComparedClause> after)
    {
        var earlier = before.GroupBy(Key).ToDictionary(group => group.Key, group => group.ToList());
        var later = after.GroupBy(Key).ToDictionary(group => group.Key, group => group.ToList());
        var groups = later.Values.Concat(earlier.Values).Select(clauses => clauses[0]).GroupBy(clause => clause.Group, StringComparer.Ordinal).SelectMany(group => group.Select(Key).Distinct());
        return groups.SelectMany(key => Compare(
            earlier.TryGetValue(key, out var old) ? old : [],
            later.TryGetValue(key, out var now) ? now : [])).ToList();
    }

    private static (string Group, string What) Key(ComparedClause clause) => (clause.Group, clause.What);

    // What says the same is paired first, then what is left as it comes.
    private IEnumerable<ClauseChange> Compare(List<ComparedClause> before, List<ComparedClause> after)
    {
        var pairs = new List<(ComparedClause? Before, ComparedClause? After)>();
        var left = before.ToList();
        var rest = new List<ComparedClause>();
        foreach (var clause in after)
        {
            var same = left.Find(other => other.Terms == clause.Terms && other.Stated.When == clause.Stated.When) ?? left.Find(other => other.Terms == clause.Terms);
            if (same is null)
            {
                rest.Add(clause);
                continue;
            }

            left.Remove(same);
            pairs.Add((same, clause));
        }

        for (var i = 0; i < Math.Max(left.Count, rest.Count); i++)
        {
            pairs.Add((i < left.Count ? left[i] : null, i < rest.Count ? rest[i] : null));
        }

        return pairs.Select(pair => Change(pair.Before, pair.After)).OfType<ClauseChange>();
    }

    private ClauseChange? Change(ComparedClause? before, ComparedClause? after)
    {
        if (before is null || after is null)
        {
            var only = before ?? after!; // one of them is there
            return new ClauseChange(only.Group, only.What, before?.Stated, after?.Stated, true, default, true);
        }

        var (effects, isProven) = conditions.Compare(before.Decision, after.Decision);
        var change = new ClauseChange(after.Group, after.What, before.Stated, after.Stated, before.Terms != after.Terms, effects, isProven);
        return change.ChangesMeaning || before.Stated.Words != after.Stated.Words || before.Stated.When != after.Stated.When ? change : null;
    }
}
