using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>One concern, as several authorities grade it.</summary>
/// <param name="Id">The name of the ladder that they share.</param>
/// <param name="Text">The concern.</param>
/// <param name="Sides">What each says, in the order of the authorities.</param>
/// <param name="Rows">For each fact that measures it, the levels from value to value.</param>
public sealed record Concern(string Id, string Text, ValueList<ConcernSide> Sides, ValueList<ConcernRow> Rows)
{
    /// <summary>Whether some authorities speak of it and others do not.</summary>
    public bool IsLeftOut => Sides.Any(side => side.Rungs.Count == 0);

    /// <summary>Whether for some value they put a child at different levels.</summary>
    public bool Differs => Rows.Any(row => row.Differs);
}
