namespace Thresholds;

/// <summary>What cells of a grid say.</summary>
/// <param name="Id">The stable name in the <c>.thr</c> file.</param>
/// <param name="Label">What the document calls it.</param>
/// <param name="Level">The level, where the cells name levels.</param>
/// <param name="Decision">The number of the decision whether the cell of the case says it.</param>
/// <param name="DecisionOrAbove">The number of the decision whether the cell of the case says it or a higher one.</param>
/// <param name="Translations">Its label in other languages; of a level those of the level.</param>
public sealed record GridOutcome(string Id, string Label, LevelOfNeed? Level, int Decision, int DecisionOrAbove, ValueList<Translation> Translations = default)
{
    /// <summary>The level or the label, as readers see it.</summary>
    public override string ToString() => Level?.ToString() ?? Label;
}
