using System.Globalization;
using Thresholds.Dsl.Comparing;

namespace Thresholds.Rendering.Comparing;

/// <summary>What the kinds of differences are called.</summary>
public static class ChangeWords
{
    /// <summary>What became of a bullet.</summary>
    /// <param name="verdict">What became of it.</param>
    public static string Of(LineVerdict verdict) => verdict switch
    {
        LineVerdict.Unchanged => "unchanged",
        LineVerdict.Reworded => "only reworded",
        LineVerdict.MovedUp => "moved up",
        LineVerdict.MovedDown => "moved down",
        LineVerdict.Wider => "wider",
        LineVerdict.Narrower => "narrower",
        LineVerdict.Changed => "changed",
        LineVerdict.Split => "split",
        LineVerdict.Merged => "merged",
        LineVerdict.Added => "added",
        LineVerdict.Withdrawn => "withdrawn",
        _ => "not proven",
    };

    /// <summary>In which way an answer differs.</summary>
    /// <param name="kind">In which way.</param>
    public static string Of(EffectKind kind) => kind switch
    {
        EffectKind.Up => "up",
        EffectKind.Down => "down",
        EffectKind.Wider => "wider",
        _ => "narrower",
    };

    /// <summary>How bullets were matched; nothing for those of one name.</summary>
    /// <param name="by">How.</param>
    public static string? Of(MatchedBy by) => by switch
    {
        MatchedBy.Was => "the newer file says so with 'was'",
        MatchedBy.Wording => "by concern and wording",
        MatchedBy.Condition => "by condition",
        _ => null,
    };

    /// <summary>A number of things.</summary>
    internal static string Count(int number, string one, string many) => number.ToString(CultureInfo.InvariantCulture) + " " + (number == 1 ? one : many);
}
