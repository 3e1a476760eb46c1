using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Interpretation;

/// <summary>What is asked of a completion: that a condition holds in it, or that it does not.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="IsSo">Whether it is to hold.</param>
internal readonly record struct Claim(Condition Condition, bool IsSo)
{
    public Claim Contrary => new(Condition, !IsSo);
}
