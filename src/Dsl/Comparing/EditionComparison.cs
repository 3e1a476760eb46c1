using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Comparing;

/// <summary>What changed in meaning between two editions.</summary>
/// <remarks>Exact over what both editions can be told: facts are the same when name, kind and unit are, and each has the values that both give it. Every
/// difference comes with the child of whom least must be known, to whom both editions were put, each by itself. Where no difference is stated none is there,
/// unless it says that this is not proven.</remarks>
/// <param name="Before">The edition before.</param>
/// <param name="After">The edition after.</param>
/// <param name="Levels">For each level whether one of its bullets puts some child there who stood lower before, or stands lower after.</param>
/// <param name="Lines">What became of each bullet: those of the later edition in its order, then those withdrawn.</param>
/// <param name="Clauses">What differs in responses, pathways, contacts and the rest.</param>
/// <param name="Facts">Facts that both ask for in different ways.</param>
/// <param name="UnknownNames">Names that the later file gives in <c>was</c> and that the earlier does not have.</param>
public sealed record EditionComparison(
    Authority Before,
    Authority After,
    ValueList<LevelChange> Levels,
    ValueList<LineChange> Lines,
    ValueList<ClauseChange> Clauses,
    ValueList<FactChange> Facts,
    ValueList<EarlierName> UnknownNames)
{
    /// <summary>Whether the editions mean the same, which is then proven.</summary>
    public bool IsSame => Levels.All(level => level.Case is null && level.IsProven) && !Lines.Any(line => line.ChangesMeaning) && !Clauses.Any(clause => clause.ChangesMeaning) && Facts.Count == 0;

    /// <summary>The levels that are taken for the same, least need first; null where an edition has none there.</summary>
    public ValueList<LevelPair> MatchedLevels => new LevelScale(Before.Levels, After.Levels).Pairs.ToValueList();

    /// <summary>Compares two editions. Takes time linear in the bullets for most documents; what is too tangled is named as not proven.</summary>
    /// <param name="before">The edition before, without errors.</param>
    /// <param name="after">The edition after, without errors.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public static EditionComparison Of(AuthorityModel before, AuthorityModel after)
    {
        _ = before ?? throw new ArgumentNullException(nameof(before));
        _ = after ?? throw new ArgumentNullException(nameof(after));
        var scale = new LevelScale(before.Authority.Levels, after.Authority.Levels);
        var (earlier, later) = (ComparedLine.Of(before.Authority, 0, scale), ComparedLine.Of(after.Authority, 1, scale));
        var matcher = new LineMatcher(earlier, later, after);
        var phrases = Phrases.ForComparison(after.Words);
        var parts = new PartMatcher(before.Authority, after.Authority, phrases);
        var joint = new JointModel([before, after], ["before", "after"], Renamed(before, after, matcher.RenamedJudgements.Concat(parts.RenamedJudgements)));
        var court = new CaseCourt(joint);
        var levels = new LevelComparer(joint, scale, court);
        var changes = levels.Compare().ToValueList();
        var comparer = new LineComparer(joint, scale, court, levels.Heard);
        matcher.ByCondition((side, line) => line.Line.IsJudgement ? null : comparer.Meaning(side, line));
        FindParts(matcher, comparer);
        return new EditionComparison(
            before.Authority,
            after.Authority,
            changes,
            Compared(matcher, later, comparer).ToValueList(),
            new ClauseComparer(comparer, phrases).Compare(new ClauseLister(before.Authority, 0, scale, NoNames).All(), new ClauseLister(after.Authority, 1, scale, FormerNames(matcher, parts)).All()).ToValueList(),
            Changed(before.Authority, after.Authority, joint.Facts).ToValueList(),
            LineMatcher.Unknown(earlier, after).ToValueList());
    }

    private static readonly Dictionary<string, string> NoNames = [];

    private static Dictionary<string, string> FormerNames(LineMatcher lines, PartMatcher parts)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (before, after) in lines.Renamed.Concat(parts.Renamed))
        {
            names[after] = before;
        }

        return names;
    }

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Renamed(AuthorityModel before, AuthorityModel after, IEnumerable<(string Before, string After)> judgements)
    {
        var names = (Before: new Dictionary<string, string>(StringComparer.Ordinal), After: new Dictionary<string, string>(StringComparer.Ordinal));
        foreach (var (earlier, later) in judgements)
        {
            var isTaken = before.Authority.Facts.Any(fact => fact.Id == later) || after.Authority.Facts.Any(fact => fact.Id == earlier);
            names.Before[earlier] = names.After[later] = isTaken ? later + " (was " + earlier + ")" : later;
        }

        return [names.Before, names.After];
    }

    // A bullet whose meaning several others on the other side make up together.
    private static void FindParts(LineMatcher matcher, LineComparer comparer)
    {
        foreach (var match in matcher.Matches.Where(match => match.Before.Count == 1 && match.After.Count == 1 && !match.Before[0].Line.IsJudgement && match.By != MatchedBy.Condition).ToList())
        {
            Join(match, 0, [match.After[0]], parts => matcher.Join(match, [], parts.Where(part => part != match.After[0])));
            Join(match, 1, [match.Before[0]], parts => matcher.Join(match, parts.Where(part => part != match.Before[0]), []));
        }

        foreach (var line in matcher.Withdrawn.Where(line => !line.Line.IsJudgement).ToList())
        {
            var parts = comparer.PartsOf(0, [line], Sharing(matcher.Added, line, []));
            if (parts.Count > 1)
            {
                matcher.Add([line], [.. parts], MatchedBy.Condition);
            }
        }

        foreach (var line in matcher.Added.Where(line => !line.Line.IsJudgement).ToList())
        {
            var parts = comparer.PartsOf(1, [line], Sharing(matcher.Withdrawn, line, []));
            if (parts.Count > 1)
            {
                matcher.Add([.. parts], [line], MatchedBy.Condition);
            }
        }

        void Join(LineMatch match, int side, List<ComparedLine> first, Action<IReadOnlyList<ComparedLine>> join)
        {
            var whole = side == 0 ? match.Before : match.After;
            var parts = whole.Count == 1 && (side == 0 ? match.After : match.Before).Count == 1 && !first[0].Line.IsJudgement
                ? comparer.PartsOf(side, whole, Sharing(side == 0 ? matcher.Added : matcher.Withdrawn, whole[0], first))
                : [];
            if (parts.Contains(first[0]))
            {
                join(parts);
            }
        }
    }

    // What has no fact in common, or is a judgement, is no part.
    private static IEnumerable<ComparedLine> Sharing(IEnumerable<ComparedLine> lines, ComparedLine whole, List<ComparedLine> first) =>
        first.Concat(lines.Where(line => line.Line.IsStrength == whole.Line.IsStrength && !line.Line.IsJudgement && line.Facts.Intersect(whole.Facts).Any())).ToList();

    private static IEnumerable<LineChange> Compared(LineMatcher matcher, IReadOnlyList<ComparedLine> later, LineComparer comparer)
    {
        var byLine = matcher.Matches.SelectMany(match => match.After, (match, line) => (match, line)).ToDictionary(pair => pair.line, pair => pair.match);
        var done = new HashSet<LineMatch>();
        foreach (var line in later)
        {
            var match = byLine.TryGetValue(line, out var known) ? known : new LineMatch([], [line], MatchedBy.Nothing);
            if (done.Add(match))
            {
                yield return comparer.Compare(match);
            }
        }

        foreach (var line in matcher.Withdrawn)
        {
            yield return comparer.Compare(new LineMatch([line], [], MatchedBy.Nothing));
        }
    }

    private static IEnumerable<FactChange> Changed(Authority before, Authority after, JointFacts joint) => before.Facts
        .Select(fact => (Before: fact, After: after.Facts.FirstOrDefault(other => other.Id == fact.Id)))
        .Where(pair => pair.After is not null && (pair.Before.Kind != pair.After.Kind || pair.Before.Unit != pair.After.Unit || !JointFacts.HasSameRange(pair.Before, pair.After)))
        .Select(pair => new FactChange(pair.Before, pair.After!, joint.Of(0, pair.Before.Id).Id != joint.Of(1, pair.After!.Id).Id)); // filtered on it
}
