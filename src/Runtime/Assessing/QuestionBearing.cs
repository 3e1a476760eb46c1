namespace Thresholds;

/// <summary>Why a question is asked: an open indicator, with its wording and citation, and what it would bring.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Level">The highest level that it may still bring.</param>
/// <param name="ContinuesLadder">Whether it grades a concern of which a lower rung is already met.</param>
public sealed record QuestionBearing(Indicator Indicator, LevelOfNeed Level, bool ContinuesLadder);
