using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;

namespace Thresholds.Dsl.Comparing;

/// <summary>Compares what two editions ask for, clause by clause of the same group and about the same.</summary>
internal sealed class ClauseComparer(LineComparer conditions, Phrases phrases)
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

    // The likest first: what says the same and hangs on the same, then what says the same, then what is worded alike; what only stands under one name comes as it is left.
    private IEnumerable<ClauseChange> Compare(List<ComparedClause> before, List<ComparedClause> after)
    {
        var pairs = new ComparedClause?[after.Count];
        var left = before.ToList();
        Pair((clause, other) => other.Terms == clause.Terms && other.Stated.When == clause.Stated.When);
        Pair((clause, other) => other.Terms == clause.Terms && conditions.AreSame(other.Decision, clause.Decision));
        Pair((clause, other) => other.Terms == clause.Terms);
        foreach (var (place, other) in Alike(after, left).ToList())
        {
            if (pairs[place] is null && left.Remove(other))
            {
                pairs[place] = other;
            }
        }

        Pair((clause, other) => clause.Wording is null && other.Wording is null);
        return after.Select((clause, place) => Change(pairs[place], clause)).Concat(left.Select(clause => Change(clause, null))).OfType<ClauseChange>();

        void Pair(Func<ComparedClause, ComparedClause, bool> isMeant)
        {
            for (var place = 0; place < after.Count; place++)
            {
                if (pairs[place] is null && left.Find(other => isMeant(after[place], other)) is { } found)
                {
                    left.Remove(found);
                    pairs[place] = found;
                }
            }
        }
    }

    // What is told in words alone, the nearest wordings first.
    private IEnumerable<(int After, ComparedClause Before)> Alike(List<ComparedClause> after, List<ComparedClause> before)
    {
        var earlier = Worded(before).ToList();
        return Worded(after)
            .SelectMany(_ => earlier, (own, other) => (own, other, Likeness: own.Words.Likeness(other.Words), IsSame: own.Words.IsSame(other.Words)))
            .Where(pair => pair.own.Words.IsComparable(pair.other.Words) && (pair.IsSame || pair.own.Words.IsNearly(pair.other.Words)))
            .OrderByDescending(pair => pair.IsSame).ThenByDescending(pair => (double)pair.Likeness.Shared / pair.Likeness.All)
            .Select(pair => (pair.own.Place, pair.other.Clause));

        IEnumerable<(int Place, ComparedClause Clause, Wording Words)> Worded(List<ComparedClause> clauses) =>
            clauses.Select((clause, place) => (place, clause)).Where(each => each.clause.Wording is not null).Select(each => (each.place, each.clause, Wording.Of(each.clause.Wording ?? "", phrases)));
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
