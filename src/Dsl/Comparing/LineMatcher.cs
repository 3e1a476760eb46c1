using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Comparing;

/// <summary>Finds which bullets of two editions are the same: by what the newer file says, by name, by concern and wording, and by condition.</summary>
internal sealed class LineMatcher
{
    private readonly IReadOnlyList<ComparedLine> _before;
    private readonly IReadOnlyList<ComparedLine> _after;
    private readonly List<LineMatch> _matches = [];
    private readonly HashSet<ComparedLine> _done = [];

    /// <summary>Matches by all that can be told without a condition.</summary>
    public LineMatcher(IReadOnlyList<ComparedLine> before, IReadOnlyList<ComparedLine> after, AuthorityModel newer)
    {
        _before = before;
        _after = after;
        ByWas(newer.EarlierNames);
        ByName();
        ByWording(Phrases.ForComparison(newer.Words));
    }

    /// <summary>Those found so far.</summary>
    public IReadOnlyList<LineMatch> Matches => _matches;

    /// <summary>Bullets of the edition before that are not matched.</summary>
    public IEnumerable<ComparedLine> Withdrawn => _before.Where(line => !_done.Contains(line));

    /// <summary>Bullets of the edition after that are not matched.</summary>
    public IEnumerable<ComparedLine> Added => _after.Where(line => !_done.Contains(line));

    /// <summary>Names under which the newer file says a bullet was known, and under which the older has none.</summary>
    public static IEnumerable<EarlierName> Unknown(IReadOnlyList<ComparedLine> before, AuthorityModel newer)
    {
        var names = new HashSet<string>(before.Select(line => line.Line.Id), StringComparer.Ordinal);
        return newer.EarlierNames.Where(earlier => !names.Contains(earlier.Was));
    }

    /// <summary>Bullets that were matched one for one under two names: the name of each before, and after.</summary>
    public IEnumerable<(string Before, string After)> Renamed => _matches
        .Where(match => match.Before.Count == 1 && match.After.Count == 1 && match.Before[0].Line.Id != match.After[0].Line.Id && !match.After[0].Line.IsStrength)
        .Select(match => (match.Before[0].Line.Id, match.After[0].Line.Id));

    /// <summary>Judgements that were matched under two names are one question: the name of each before, and after.</summary>
    public IEnumerable<(string Before, string After)> RenamedJudgements => _matches
        .Where(match => match.Before.Count == 1 && match.After.Count == 1 && match.Before[0].Line is { IsJudgement: true } before && match.After[0].Line is { IsJudgement: true } after && before.Id != after.Id)
        .Select(match => (match.Before[0].Line.Id, match.After[0].Line.Id));

    /// <summary>Matches what is left by condition: those of which one bullet on each side means the same.</summary>
    /// <param name="meaning">The diagram of what a bullet means, on the side of the number; null for what has none of its own.</param>
    public void ByCondition(Func<int, ComparedLine, int?> meaning)
    {
        var after = Alone(Added, 1);
        foreach (var pair in Alone(Withdrawn, 0))
        {
            if (after.TryGetValue(pair.Key, out var other))
            {
                Add([pair.Value], [other], MatchedBy.Condition);
            }
        }

        Dictionary<(bool, int), ComparedLine> Alone(IEnumerable<ComparedLine> lines, int side) => lines
            .Select(line => (Line: line, Meaning: meaning(side, line)))
            .Where(pair => pair.Meaning is > DiagramBuilder.Impossible)
            .GroupBy(pair => (pair.Line.Line.IsStrength, pair.Meaning!.Value)) // filtered on it
            .Where(group => group.Count() == 1)
            .ToDictionary(group => group.Key, group => group.First().Line);
    }

    /// <summary>Adds bullets to a match, where a bullet was split or several were merged.</summary>
    public void Join(LineMatch match, IEnumerable<ComparedLine> before, IEnumerable<ComparedLine> after)
    {
        foreach (var line in before)
        {
            match.Before.Add(line);
            _done.Add(line);
        }

        foreach (var line in after)
        {
            match.After.Add(line);
            _done.Add(line);
        }
    }

    /// <summary>Adds a match.</summary>
    public void Add(List<ComparedLine> before, List<ComparedLine> after, MatchedBy by)
    {
        _matches.Add(new LineMatch(before, after, by));
        _done.UnionWith(before);
        _done.UnionWith(after);
    }

    // Bullets that share an earlier name, with that name's bullet where it is still there, are one group.
    private void ByWas(ValueList<EarlierName> earlier)
    {
        foreach (var name in earlier)
        {
            var own = _after.FirstOrDefault(line => line.Line.Id == name.Bullet);
            var was = _before.FirstOrDefault(line => line.Line.Id == name.Was && line.Line.IsStrength == own?.Line.IsStrength);
            if (own is null || was is null)
            {
                continue;
            }

            var known = _matches.Where(match => match.Before.Contains(was) || match.After.Contains(own)).ToList();
            var same = _after.FirstOrDefault(line => line.Line.Id == was.Line.Id && line.Line.IsStrength == was.Line.IsStrength);
            _matches.RemoveAll(known.Contains);
            Add(
                [.. known.SelectMany(match => match.Before).Append(was).Distinct()],
                [.. known.SelectMany(match => match.After).Concat(same is null || _done.Contains(same) ? [] : [same]).Append(own).Distinct()],
                MatchedBy.Was);
        }
    }

    private void ByName()
    {
        var before = Withdrawn.ToDictionary(line => (line.Line.IsStrength, line.Line.Id));
        foreach (var line in Added.ToList())
        {
            if (before.TryGetValue((line.Line.IsStrength, line.Line.Id), out var same))
            {
                Add([same], [line], MatchedBy.Name);
            }
        }
    }

    // Only within a concern, the closest first; what is worded alike elsewhere may well be another matter.
    private void ByWording(Phrases phrases)
    {
        var wordings = _before.Concat(_after).ToDictionary(line => line, line => Wording.Of(line.Line.Text, phrases));
        var byLadder = Added.SelectMany(line => line.Ladders, (line, ladder) => (line, ladder.Id)).ToLookup(pair => pair.Id, pair => pair.line, StringComparer.Ordinal);
        var byText = Added.ToLookup(line => (line.Line.IsStrength, line.Line.Text));
        var pairs = new List<(ComparedLine Before, ComparedLine After, bool IsSame, double Share)>();
        foreach (var line in Withdrawn)
        {
            var own = wordings[line];
            foreach (var other in line.Ladders.SelectMany(ladder => byLadder[ladder.Id].Take(Limits.Alike)).Concat(byText[(line.Line.IsStrength, line.Line.Text)].Take(Limits.Alike)).Distinct())
            {
                var wording = wordings[other];
                var (shared, all) = own.Likeness(wording);
                if (own.IsComparable(wording) && (own.IsSame(wording) || own.IsNearly(wording)))
                {
                    pairs.Add((line, other, own.IsSame(wording), (double)shared / all));
                }
            }
        }

        foreach (var (before, after, _, _) in pairs.OrderByDescending(pair => pair.IsSame).ThenByDescending(pair => pair.Share))
        {
            if (!_done.Contains(before) && !_done.Contains(after))
            {
                Add([before], [after], MatchedBy.Wording);
            }
        }
    }
}
