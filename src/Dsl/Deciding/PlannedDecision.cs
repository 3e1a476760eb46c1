namespace Thresholds.Dsl.Deciding;

/// <summary>How a decision is worked out exactly: from parts none of which can make another certain, each by a diagram or by an earlier decision.</summary>
/// <remarks>Yes is possible when it is possible of as many parts as are needed, and certain when it is certain of as many.</remarks>
/// <param name="Decision">The number of the decision. Numbers past the decisions of the model are steps on the way that nobody else asks for.</param>
/// <param name="Least">How many parts must be yes, from 1 to all: one of an "or", all of an "and".</param>
/// <param name="Parts">The parts, one or more.</param>
/// <param name="IsTwoSided">Whether there are two parts that answer by themselves: yes is possible when it is possible of the first, no when yes is possible of the
/// second.</param>
public sealed record PlannedDecision(int Decision, int Least, ValueList<PlannedPart> Parts, bool IsTwoSided = false);
