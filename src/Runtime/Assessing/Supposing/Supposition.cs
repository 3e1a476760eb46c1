namespace Thresholds;

/// <summary>What would come of it if one fact were otherwise and all else as it is.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Value">The value that was tried; null for "not known".</param>
/// <param name="Values">All values of which the same comes, as a comparison in a <c>.thr</c> file, such as <c>attendance in 50%..90%</c>; of one value that
/// somebody asked for, that value in words.</param>
/// <param name="IndicatedBefore">The level that is certain now; null for none.</param>
/// <param name="IndicatedAfter">The level that would be; null for none.</param>
/// <param name="PossibleBefore">The highest level that is possible now; null for none.</param>
/// <param name="PossibleAfter">The highest level that would be; null for none.</param>
/// <param name="Changes">The indicators that would stand otherwise, in the order of the file.</param>
public sealed record Supposition(
    Fact Fact,
    FactValue? Value,
    string Values,
    LevelOfNeed? IndicatedBefore,
    LevelOfNeed? IndicatedAfter,
    LevelOfNeed? PossibleBefore,
    LevelOfNeed? PossibleAfter,
    ValueList<IndicatorChange> Changes)
{
    /// <summary>Whether one of the levels would be another.</summary>
    public bool ChangesLevel => IndicatedBefore?.Id != IndicatedAfter?.Id || PossibleBefore?.Id != PossibleAfter?.Id;

    internal bool ComesToTheSameAs(Supposition other) =>
        IndicatedAfter?.Id == other.IndicatedAfter?.Id && PossibleAfter?.Id == other.PossibleAfter?.Id && Changes == other.Changes;
}
