using System;
using System.Linq;

namespace Thresholds;

/// <summary>A score as it stands in a case.</summary>
/// <param name="Score">The score.</param>
/// <param name="Least">The highest band that the total reaches whatever the unknown facts turn out to be.</param>
/// <param name="Most">The highest band that the total reaches for some values of the unknown facts.</param>
/// <param name="Items">Its items, in the order of the file.</param>
public sealed record ScoreStanding(Score Score, Band Least, Band Most, ValueList<ItemStanding> Items)
{
    /// <summary>Whether the band is certain.</summary>
    public bool IsSettled => Least.Id == Most.Id;

    /// <summary>Reads a score of a case.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="score">A score of its authority.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is another authority's, with a decision that this one has not.</exception>
    public static ScoreStanding Of(IAssessment assessment, Score score) => new(
        score ?? throw new ArgumentNullException(nameof(score)),
        score.Bands.Last(band => band.From == 0 || (assessment ?? throw new ArgumentNullException(nameof(assessment))).Decide(band.DecisionOrAbove) == Truth.Yes),
        score.Bands.Last(band => band.From == 0 || assessment.Decide(band.DecisionOrAbove) != Truth.No),
        score.Items.Select(item => ItemStanding.Of(assessment, item)).ToValueList());
}
