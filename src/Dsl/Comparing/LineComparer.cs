using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Comparing;

/// <summary>Compares conditions of two editions exactly, and finds for each difference the child of whom least must be known.</summary>
internal sealed class LineComparer(JointModel joint, LevelScale scale, CaseCourt court, IEnumerable<HeardCase> known)
{
    // Of more variables a diagram of the whole is not tried.
    private const int LargeSupport = 64;

    private readonly StateSpace _space = joint.Space;
    private readonly Forms _forms = new(joint);
    private readonly Holding _holding = new(joint.Space, joint.Witnesses);

    /// <summary>Whether a bullet is met, as a diagram; null where it is too large.</summary>
    public int? Meaning(int side, ComparedLine line)
    {
        var met = DiagramBuilder.No;
        return Try(() => met = Possible(Met(side, [line]))) ? met : null;
    }

    /// <summary>What became of bullets that are taken for the same.</summary>
    public LineChange Compare(LineMatch match)
    {
        var effects = new List<Effect>();
        var isProven = true;
        if (match.Before.Count == 0 || match.After.Count == 0)
        {
            isProven = Perhaps(effects, match.Before.Count == 0 ? EffectKind.Wider : EffectKind.Narrower, Met(0, match.Before), Met(1, match.After), match);
        }
        else
        {
            var (before, after) = (Met(0, match.Before), Met(1, match.After));
            isProven &= Moved(effects, EffectKind.Up, match);
            isProven &= Moved(effects, EffectKind.Down, match);
            isProven &= Perhaps(effects, EffectKind.Wider, before, after, match);
            isProven &= Perhaps(effects, EffectKind.Narrower, before, after, match);
        }

        return new LineChange(Lines(match.Before), Lines(match.After), match.By, effects.ToValueList(), isProven);
    }

    /// <summary>In which ways it differs for whom a condition holds; null where that is not proven.</summary>
    public (ValueList<Effect> Effects, bool IsProven) Compare(int? before, int? after)
    {
        var effects = new List<Effect>();
        var isProven = true;
        var conditions = (Before: Condition(0, before), After: Condition(1, after));
        foreach (var kind in new[] { EffectKind.Wider, EffectKind.Narrower })
        {
            var (gaining, losing) = kind == EffectKind.Wider ? (conditions.After, conditions.Before) : (conditions.Before, conditions.After);
            isProven &= Find(effects, kind, gaining, losing, (first, second) => (kind == EffectKind.Wider) == (Truth(second, after) == Thresholds.Truth.Yes) && (kind == EffectKind.Narrower) == (Truth(first, before) == Thresholds.Truth.Yes), assessments => (Words(Truth(assessments.Before, before)), Words(Truth(assessments.After, after))));
        }

        return (effects.ToValueList(), isProven);
    }

    /// <summary>Whether conditions are known to mean the same without looking for a child.</summary>
    public bool AreSame(int? before, int? after) => _forms.Of(Condition(0, before)) == _forms.Of(Condition(1, after));

    /// <summary>Bullets of one side that together mean what a bullet of the other means, each less than it; none when there are none.</summary>
    public IReadOnlyList<ComparedLine> PartsOf(int side, IReadOnlyList<ComparedLine> whole, IEnumerable<ComparedLine> candidates)
    {
        var parts = new List<ComparedLine>();
        return Try(() =>
        {
            var all = Possible(Met(side, whole));
            var together = DiagramBuilder.No;
            foreach (var line in candidates)
            {
                var part = Possible(Met(1 - side, [line]));
                if (part > DiagramBuilder.Impossible && part != all && _space.IsWithin(part, all) && !_space.IsWithin(part, together))
                {
                    parts.Add(line);
                    together = _space.Builder.Or(together, part);
                }
            }

            if (!_space.AreSame(together, all))
            {
                parts.Clear();
            }
        }) && parts.Count > 1 ? parts : [];
    }

    private static ValueList<MatrixLine> Lines(IEnumerable<ComparedLine> lines) => lines.Select(line => line.Line).ToValueList();

    private static Truth Truth(IAssessment assessment, int? decision) => decision is { } number ? assessment.Decide(number) : Thresholds.Truth.Yes;

    private static string Words(Truth truth) => truth switch
    {
        Thresholds.Truth.Yes => "applies",
        Thresholds.Truth.No => "does not apply",
        _ => "open",
    };

    private Condition Condition(int side, int? decision) => decision is { } number ? new Condition.Refers(joint.Decision(side, number)) : new Condition.Always(true);

    private Condition Met(int side, IEnumerable<ComparedLine> lines) => Thresholds.Condition.Or([.. lines.Select(line => new Condition.Refers(joint.Decision(side, line.Decision)))]);

    private Condition Reaching(int side, IEnumerable<ComparedLine> lines, int rank) =>
        Thresholds.Condition.Or([.. lines.SelectMany(line => line.Branches).Where(branch => branch.Rank >= rank).Select(branch => new Condition.Refers(joint.Decision(side, branch.Decision)))]);

    private int Possible(Condition condition) => _space.Possible(_space.Certain(_space.Diagrams.Of(condition)));

    // A bullet that is met before and after, at another level.
    private bool Moved(List<Effect> effects, EffectKind kind, LineMatch match)
    {
        var (higher, lower) = kind == EffectKind.Up ? (1, 0) : (0, 1);
        var lines = (Higher: higher == 1 ? match.After : match.Before, Lower: lower == 1 ? match.After : match.Before);
        var ranks = lines.Higher.SelectMany(line => line.Branches).Select(branch => branch.Rank).Where(rank => rank > 1).Distinct().OrderBy(rank => rank).ToList();
        var isProven = true;
        foreach (var rank in ranks)
        {
            var before = effects.Count;
            var lowerReaching = Reaching(lower, lines.Lower, rank);
            isProven &= Find(
                effects,
                kind,
                Thresholds.Condition.And(Reaching(higher, lines.Higher, rank), Met(lower, lines.Lower), new Condition.Not(lowerReaching)),
                new Condition.Always(false),
                (first, second) => kind == EffectKind.Up ? RankOf(second, match.After) >= rank && IsLower(first, match.Before, rank) : RankOf(first, match.Before) >= rank && IsLower(second, match.After, rank),
                assessments => Answers(assessments, match));
            if (effects.Count > before)
            {
                break;
            }
        }

        return isProven;
    }

    private bool Perhaps(List<Effect> effects, EffectKind kind, Condition before, Condition after, LineMatch match)
    {
        var (gaining, losing) = kind == EffectKind.Wider ? (after, before) : (before, after);
        return Find(
            effects,
            kind,
            gaining,
            losing,
            (first, second) => kind == EffectKind.Wider ? IsMet(second, match.After) && !IsMet(first, match.Before) : IsMet(first, match.Before) && !IsMet(second, match.After),
            assessments => Answers(assessments, match));
    }

    // The states in which one is certain and the other is not.
    private bool Find(List<Effect> effects, EffectKind kind, Condition certain, Condition uncertain, Func<IAssessment, IAssessment, bool> shows, Func<(IAssessment Before, IAssessment After), (string, string)> answers)
    {
        if (_forms.Of(certain) == _forms.Of(uncertain))
        {
            return true;
        }

        HeardCase? heard = null;
        var support = _space.Diagrams.SupportOf(certain).Concat(_space.Diagrams.SupportOf(uncertain)).Distinct().ToList();
        var isWithin = !IsLarge(certain) && !IsLarge(uncertain) && Try(() => heard = Shown(_space.Builder.Without(_space.Certain(_space.Diagrams.Of(certain)), _space.Certain(_space.Diagrams.Of(uncertain)))));
        if (!isWithin)
        {
            // What hangs on the level may well be shown by a child whose level changed; else by one of whom much is said.
            heard = known.FirstOrDefault(other => shows(other.Assessments.Before, other.Assessments.After));
            isWithin = heard is not null || Try(() => heard = Shown(_holding.Some(certain, new Condition.Not(uncertain))));
        }

        if (heard is not null)
        {
            effects.Add(new Effect(kind, court.Case(heard, answers(heard.Assessments))));
        }

        return isWithin;

        // Where there are states, and no child among them is found that shows it, nothing is proven.
        HeardCase? Shown(int states) => _space.IsPossible(states) ? court.Confirm(states, support, shows) ?? throw new DiagramTooLargeException() : null;
    }

    private bool IsLarge(Condition condition) => _space.Diagrams.HangsOnMoreThan(LargeSupport, condition);

    private bool Try(Action work)
    {
        _space.Allow();
        try
        {
            work();
            return true;
        }
        catch (DiagramTooLargeException)
        {
            _space.Fail();
            return false;
        }
    }

    private static bool IsMet(IAssessment assessment, IEnumerable<ComparedLine> lines) => lines.Any(line => assessment.Decide(line.Decision) == Thresholds.Truth.Yes);

    // It is met, and whatever is not known, it stands below a rank.
    private static bool IsLower(IAssessment assessment, IEnumerable<ComparedLine> lines, int rank) =>
        IsMet(assessment, lines) && lines.SelectMany(line => line.Branches).All(branch => branch.Rank < rank || assessment.Decide(branch.Decision) == Thresholds.Truth.No);

    private static int RankOf(IAssessment assessment, IEnumerable<ComparedLine> lines) =>
        lines.SelectMany(line => line.Branches).Where(branch => assessment.Decide(branch.Decision) == Thresholds.Truth.Yes).Select(branch => branch.Rank).DefaultIfEmpty(0).Max();

    private (string Before, string After) Answers((IAssessment Before, IAssessment After) assessments, LineMatch match) => (Answer(0, assessments.Before, match.Before), Answer(1, assessments.After, match.After));

    private string Answer(int side, IAssessment assessment, List<ComparedLine> lines)
    {
        if (lines.Count == 0)
        {
            return "says nothing of it";
        }

        if (RankOf(assessment, lines) is var rank and > 0)
        {
            return "met, at " + assessment.Authority.Levels.First(level => scale.RankOf(side, level) == rank);
        }

        return IsMet(assessment, lines) ? (lines.TrueForAll(line => line.Line.IsStrength) ? "met" : "met, at a level that hangs on more")
            : lines.SelectMany(line => line.Branches).Any(branch => assessment.Decide(branch.Decision) == Thresholds.Truth.Unknown) ? "open"
            : "not met";
    }
}
