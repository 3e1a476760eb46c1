using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Dsl.Comparing;

/// <summary>Finds the children whose certain level differs: for each level, one who reaches it in one edition and not in the other.</summary>
/// <remarks>A child reaches a level by a bullet that stands there. So it is enough to look at each bullet for a child for whom it is met and of whom the other
/// edition does not say as much. What could make the other edition say so is taken away part by part, as far as it bears on the child that is found.</remarks>
internal sealed class LevelComparer
{
    private readonly JointModel _joint;
    private readonly LevelScale _scale;
    private readonly CaseCourt _court;
    private readonly List<Rung>[] _rungs = [[], []];
    private readonly bool[] _isComplete = [true, true];
    private readonly List<HeardCase> _heard = [];

    public LevelComparer(JointModel joint, LevelScale scale, CaseCourt court)
    {
        _joint = joint;
        _scale = scale;
        _court = court;
        for (var side = 0; side < 2; side++)
        {
            foreach (var indicator in joint.Side(side).Authority.Indicators)
            {
                var own = indicator with { Facts = indicator.Facts.Where(fact => joint.Facts.Asks(side, fact)).Select(fact => joint.Facts.Of(side, fact).Id).ToValueList() };
                foreach (var (level, decision) in ThresholdAnalysis.Branches(indicator))
                {
                    Add(side, own, level, joint.Decision(side, decision));
                }
            }
        }
    }

    /// <summary>The children that were found.</summary>
    public IReadOnlyList<HeardCase> Heard => _heard;

    /// <summary>For each level of the later edition whether one of its bullets puts some child there who stood lower, and for each of the earlier whether one of its bullets put some child there who stands lower now.</summary>
    public IEnumerable<LevelChange> Compare()
    {
        for (var from = 0; from < 2; from++)
        {
            foreach (var level in _joint.Side(1 - from).Authority.Levels)
            {
                yield return Compare(from, level);
            }
        }
    }

    private void Add(int side, Indicator indicator, LevelOfNeed level, int decision)
    {
        _joint.Space.Allow();
        try
        {
            _rungs[side].Add(new Rung(_joint.Space, indicator, level, decision));
        }
        catch (DiagramTooLargeException)
        {
            _joint.Space.Fail();
            _isComplete[side] = false;
        }
    }

    private LevelChange Compare(int from, LevelOfNeed level)
    {
        var to = 1 - from;
        var rank = _scale.RankOf(to, level);
        var lowest = _joint.Side(from).Authority.Levels.FirstOrDefault(own => _scale.RankOf(from, own) >= rank);
        var parts = lowest is null ? null : new LevelParts(_joint.Space, _rungs[from], lowest);
        HeardCase? best = null;
        var isProven = _isComplete[to] && (_isComplete[from] || lowest is null);
        foreach (var rung in _rungs[to].Where(rung => rung.Level.Order == level.Order).OrderBy(rung => _joint.Witnesses.CountOf(rung.Met)))
        {
            if (best is not null && best.Witness.Facts.Count <= _joint.Witnesses.CountOf(rung.Met))
            {
                break; // no shorter one comes
            }

            _joint.Space.Allow();
            try
            {
                isProven &= Find(rung, parts, from, rank, out var heard);
                best = heard is not null && (best is null || heard.Witness.Facts.Count < best.Witness.Facts.Count) ? heard : best;
            }
            catch (DiagramTooLargeException)
            {
                _joint.Space.Fail();
                isProven = false;
            }
        }

        if (best is not null)
        {
            _heard.Add(best);
        }

        return new LevelChange(
            from == 0 ? EffectKind.Up : EffectKind.Down,
            level,
            best is null ? null : _court.Case(best, (Words(best.Assessments.Before), Words(best.Assessments.After))),
            isProven || best is not null);
    }

    private static string Words(IAssessment assessment) => assessment.IndicatedLevel?.ToString() ?? "no level certain";

    // False when nothing is found and that is not proven.
    private bool Find(Rung rung, LevelParts? parts, int from, int rank, out HeardCase? heard)
    {
        var space = _joint.Space;
        var states = rung.Met;
        var taken = new HashSet<int>();
        heard = null;
        while (_joint.Witnesses.Find(states) is { } witness)
        {
            var tried = _court.Hear(witness);
            if (Shows(tried.Assessments))
            {
                heard = tried;
                return true;
            }

            // What bears on the facts of the child, else what is so of it whatever its facts, such as that something is not known.
            if (!Take(space.LinkedTo(witness.Facts.Select(fact => fact.Fact)).Concat(space.FactsOf(states)).Distinct().SelectMany(fact => parts?.With(fact) ?? []).Distinct())
                && !Take(Enumerable.Range(0, parts?.Count ?? 0).Where(part => MayBeSo(parts!.Rungs(part), from == 0 ? tried.Assessments.Before : tried.Assessments.After)))) // counted with it
            {
                heard = _court.Confirm(states, [.. space.TestsOf(states).Where(test => test < space.Model.Variables.Count)], (before, after) => Shows((before, after)));
                return heard is not null || parts?.IsAlways == true;
            }
        }

        return true;

        bool Take(IEnumerable<int> more)
        {
            var before = taken.Count;
            foreach (var part in more.Where(taken.Add).ToList())
            {
                states = space.Builder.Without(states, parts!.Certain(part)); // there is a part of them
            }

            return taken.Count > before;
        }

        // One of several can be certain while none of them is.
        bool MayBeSo(IReadOnlyList<Rung> rungs, IAssessment assessment) => rungs.Any(rung => assessment.Decide(rung.Decision - _joint.Decision(from, 0)) is var truth && (truth == Truth.Yes || (truth == Truth.Unknown && rungs.Count > 1)));

        bool Shows((IAssessment Before, IAssessment After) assessments) =>
            _scale.RankOf(1 - from, from == 0 ? assessments.After : assessments.Before) >= rank && _scale.RankOf(from, from == 0 ? assessments.Before : assessments.After) < rank;
    }
}
