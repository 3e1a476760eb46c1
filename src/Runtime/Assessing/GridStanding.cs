using System;
using System.Linq;

namespace Thresholds;

/// <summary>A grid as it stands in a case.</summary>
/// <param name="Grid">The grid.</param>
/// <param name="Least">The highest outcome that is reached whatever the unknown facts turn out to be; null when one of the two facts may not apply.</param>
/// <param name="Most">The highest outcome that is reached for some values of the unknown facts; null when one of the two facts does not apply.</param>
/// <param name="Cell">The cell that is read; null when the row or the column is not known.</param>
public sealed record GridStanding(Grid Grid, GridOutcome? Least, GridOutcome? Most, GridCell? Cell)
{
    /// <summary>Whether the outcome, or that there is none, is certain.</summary>
    public bool IsSettled => Least?.Id == Most?.Id;

    /// <summary>Reads a grid of a case.</summary>
    /// <param name="assessment">The case.</param>
    /// <param name="grid">A grid of its authority.</param>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">It is another authority's, with a decision that this one has not.</exception>
    public static GridStanding Of(IAssessment assessment, Grid grid) => new(
        grid ?? throw new ArgumentNullException(nameof(grid)),
        grid.Outcomes.LastOrDefault(outcome => (assessment ?? throw new ArgumentNullException(nameof(assessment))).Decide(outcome.DecisionOrAbove) == Truth.Yes),
        grid.Outcomes.LastOrDefault(outcome => assessment.Decide(outcome.DecisionOrAbove) != Truth.No),
        grid.Cells.FirstOrDefault(cell => cell.Row == assessment.ValueOf(grid.RowFact)?.ToString() && cell.Column == assessment.ValueOf(grid.ColumnFact)?.ToString()));
}
