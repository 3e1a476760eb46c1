namespace Thresholds.Dsl.Deciding;

/// <summary>How a decision is worked out exactly: from parts that share no unknown fact, each by a diagram or by an earlier decision.</summary>
/// <param name="Decision">The number of the decision.</param>
/// <param name="IsAnd">Whether all parts must be yes; else one is enough.</param>
/// <param name="Roots">The diagrams among the parts, by the number of their first node.</param>
/// <param name="Decisions">The earlier decisions among the parts.</param>
public sealed record PlannedDecision(int Decision, bool IsAnd, ValueList<int> Roots, ValueList<int> Decisions);
