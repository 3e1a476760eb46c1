using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;

namespace Thresholds.Dsl.Analysis;

/// <summary>Rungs of one ladder, at different levels, that claim the same cases.</summary>
/// <remarks>Indicators are meant to be met together. Two rungs overlap only where both are met, each because of facts that both speak of, and one of them by
/// these facts and those that the ladder is on, whatever else is so.</remarks>
internal sealed class OverlapCheck(StateSpace space, WitnessFinder witnesses, Ladder ladder, List<Finding> findings)
{
    private readonly Dictionary<(int, int), int> _regions = [];
    private readonly List<(int Lower, int Higher)> _pairs = [];

    public void Run(List<Rung> rungs)
    {
        var sorted = rungs.OrderBy(rung => rung.Level.Order).ToList();
        for (var i = 0; i < sorted.Count; i++)
        {
            for (var j = i + 1; j < sorted.Count; j++)
            {
                var (lower, higher) = (sorted[i], sorted[j]);
                if (lower.Level != higher.Level && lower.MetExtent.Meets(higher.MetExtent) && !ReferenceEquals(lower.Indicator, higher.Indicator) && lower.Indicator.Facts.Any(higher.Indicator.Facts.Contains))
                {
                    var (left, right) = (i, j);
                    ThresholdAnalysis.Try(space, findings, lower.Place(), () => Pair(sorted, left, right));
                }
            }
        }

        Group(sorted);
    }

    private void Pair(List<Rung> rungs, int left, int right)
    {
        var (lower, higher) = (rungs[left], rungs[right]);

        // Where the lower holds only together with the higher it never decides, and that is said elsewhere.
        if (space.IsWithin(lower.Met, higher.Met))
        {
            return;
        }

        var shared = lower.Indicator.Facts.Intersect(higher.Indicator.Facts).ToList();
        var named = lower.Indicator.Facts.Union(higher.Indicator.Facts).ToList();
        var both = space.Possible(space.Builder.And(BecauseOf(lower, shared, named), BecauseOf(higher, shared, named)));
        var graded = shared.Union(ladder.Facts).ToList();
        both = space.Possible(space.Builder.And(both, space.Builder.Or(space.WhereverSame(lower.Met, graded, named), space.WhereverSame(higher.Met, graded, named))));
        if (!space.Builder.IsPossible(both))
        {
            return;
        }

        if (space.IsWithin(higher.Met, lower.Met))
        {
            var beside = ValueList.Of(higher.Place($"at the level '{higher.Level.Id}'"));
            findings.Add(new Finding(DiagnosticRules.RungsNest, lower.Place(), ValueList.Of(lower.Indicator.Id, higher.Indicator.Id, lower.Level.Id, higher.Level.Id), beside, witnesses.Find(both, space.Builder.And(lower.Met, higher.Met))));
        }
        else
        {
            _regions.Add((left, right), both);
            _pairs.Add((left, right));
        }
    }

    // Met, and not so whatever these facts are.
    private int BecauseOf(Rung rung, List<string> facts, List<string> beside) => space.Builder.Without(rung.Met, space.Whatever(rung.Met, facts, beside));

    // Pairs that happen in one case are told together.
    private void Group(List<Rung> rungs)
    {
        var told = new HashSet<(int, int)>();
        var partners = _pairs.SelectMany(pair => new[] { (Of: pair.Lower, With: pair.Higher), (Of: pair.Higher, With: pair.Lower) }).ToLookup(pair => pair.Of, pair => pair.With);
        foreach (var pair in _pairs.Where(pair => !told.Contains(pair)))
        {
            var members = new List<int> { pair.Lower, pair.Higher };
            var region = _regions[pair];
            foreach (var other in partners[pair.Lower].Concat(partners[pair.Higher]).Distinct().OrderBy(index => index).Where(index => !members.Contains(index)))
            {
                ThresholdAnalysis.Try(space, findings, rungs[pair.Lower].Place(), () =>
                {
                    var joint = region;
                    foreach (var member in members.Where(member => rungs[member].Level != rungs[other].Level))
                    {
                        joint = _regions.TryGetValue(member < other ? (member, other) : (other, member), out var both) ? space.Builder.And(joint, both) : Deciding.DiagramBuilder.No;
                    }

                    if (space.IsPossible(joint))
                    {
                        members.Add(other);
                        region = joint;
                    }
                });
            }

            foreach (var left in members)
            {
                told.UnionWith(members.Where(right => rungs[right].Level > rungs[left].Level).Select(right => (left, right)));
            }

            Report([.. members.OrderBy(index => index).Select(index => rungs[index])], region);
        }
    }

    private void Report(List<Rung> rungs, int region)
    {
        var names = rungs.Select(rung => $"'{rung.Indicator.Id}' at '{rung.Level.Id}'").ToList();
        var told = rungs.SelectMany((rung, index) => rungs.Skip(index + 1).Where(other => other.Level != rung.Level).SelectMany(other => rung.Indicator.Facts.Intersect(other.Indicator.Facts)));
        var where = RegionWording.Of(space, Extent.Of(region, space.Builder), [.. told]);
        findings.Add(new Finding(
            DiagnosticRules.RungsOverlap,
            rungs[0].Place(),
            ValueList.Of(string.Join(", ", names.Take(names.Count - 1)) + " and " + names[names.Count - 1], where.Length == 0 ? "" : ", where " + where),
            rungs.Skip(1).Select(rung => rung.Place($"at the level '{rung.Level.Id}'")).ToValueList(),
            witnesses.Find(region, rungs.Aggregate(Deciding.DiagramBuilder.Yes, (all, rung) => space.Builder.And(all, rung.Met)))));
    }
}
