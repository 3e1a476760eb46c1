using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>What became of a bullet, or of several that were split or merged.</summary>
/// <param name="Before">The bullets of the edition before; none where it was added.</param>
/// <param name="After">The bullets of the edition after; none where it was withdrawn.</param>
/// <param name="By">How they were matched.</param>
/// <param name="Effects">In which ways the answers differ, each with a child. None, and proven: no child is affected.</param>
/// <param name="IsProven">Whether all differences were looked for within the budget.</param>
public sealed record LineChange(ValueList<MatrixLine> Before, ValueList<MatrixLine> After, MatchedBy By, ValueList<Effect> Effects, bool IsProven)
{
    /// <summary>What became of it.</summary>
    public LineVerdict Verdict =>
        Before.Count == 0 ? LineVerdict.Added
        : After.Count == 0 ? LineVerdict.Withdrawn
        : After.Count > 1 && Before.Count == 1 ? LineVerdict.Split
        : Before.Count > 1 ? LineVerdict.Merged
        : !IsProven && Effects.Count == 0 ? LineVerdict.NotProven
        : Effects.Count > 1 || (!IsProven && Effects.Count > 0) ? LineVerdict.Changed
        : Effects.Count == 0 ? (IsReworded ? LineVerdict.Reworded : LineVerdict.Unchanged)
        : Effects[0].Kind switch
        {
            EffectKind.Up => LineVerdict.MovedUp,
            EffectKind.Down => LineVerdict.MovedDown,
            EffectKind.Wider => LineVerdict.Wider,
            _ => LineVerdict.Narrower,
        };

    /// <summary>Whether words, condition or exceptions are written otherwise, whatever they mean.</summary>
    public bool IsReworded => Before.Count != After.Count || Enumerable.Range(0, Before.Count).Any(place => Written(Before[place]) != Written(After[place]));

    /// <summary>Whether a child is affected, or may be as far as is proven.</summary>
    public bool ChangesMeaning => Before.Count == 0 || After.Count == 0 || Effects.Count > 0 || !IsProven;

    private static (string, string?, ValueList<string>) Written(MatrixLine line) => (line.Text, line.Condition, line.Exceptions);
}
