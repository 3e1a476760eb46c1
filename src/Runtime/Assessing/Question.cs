namespace Thresholds;

/// <summary>A fact that is not known, or not closely enough, and that could raise the level.</summary>
/// <param name="Fact">The fact to ask for.</param>
/// <param name="Indicators">The open indicators above the indicated level that depend on it, in the order of the file.</param>
/// <param name="HighestLevel">The highest level that one of them would bring.</param>
/// <param name="ContinuesLadder">Whether one of them grades a concern of which a lower rung is already met.</param>
/// <param name="IsPartlyKnown">Whether something is known of the fact already, though not enough: an age in years where months count.</param>
public sealed record Question(
    Fact Fact,
    ValueList<Indicator> Indicators,
    LevelOfNeed HighestLevel,
    bool ContinuesLadder,
    bool IsPartlyKnown);
