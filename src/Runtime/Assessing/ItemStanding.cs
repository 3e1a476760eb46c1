using System.Linq;

namespace Thresholds;

/// <summary>An item of a score as it stands in a case.</summary>
/// <param name="Item">The item.</param>
/// <param name="Least">The points that it gives whatever the unknown facts turn out to be.</param>
/// <param name="Most">The points that it gives for some values of the unknown facts.</param>
public sealed record ItemStanding(ScoreItem Item, int Least, int Most)
{
    internal static ItemStanding Of(IAssessment assessment, ScoreItem item) => new(
        item,
        item.Points.Where(points => assessment.Decide(points.Decision) == Truth.Yes).Select(points => points.Points).DefaultIfEmpty(0).Max(),
        item.Points.Where(points => assessment.Decide(points.Decision) != Truth.No).Select(points => points.Points).DefaultIfEmpty(0).Max());
}
