namespace Thresholds;

/// <summary>What one authority or edition says of a case that is put before several.</summary>
/// <param name="Assessment">Its answers.</param>
/// <param name="Deciding">The indicators that hold the indicated level; none where no level is indicated.</param>
/// <param name="NotAsked">The names of facts of the case that it does not ask for, or asks for in another kind; in ordinal order.</param>
public sealed record Side(IAssessment Assessment, ValueList<Indicator> Deciding, ValueList<string> NotAsked)
{
    /// <summary>Who says it.</summary>
    public Authority Authority => Assessment.Authority;

    /// <summary>The highest level that is certain; null when none is.</summary>
    public LevelOfNeed? Indicated => Assessment.IndicatedLevel;
}
