using System.Linq;

namespace Thresholds.Dsl.Comparing;

/// <summary>Values of a fact for which every authority says the same throughout, with what each says.</summary>
/// <param name="Fact">The name of the fact that is known; nothing else is.</param>
/// <param name="Values">The values in words, such as "from 50% and below 90%".</param>
/// <param name="Child">One of them: the child that was put before each.</param>
/// <param name="Levels">What each says, in the order of the authorities.</param>
public sealed record ConcernRow(string Fact, string Values, FactValue Child, ValueList<ConcernLevel> Levels)
{
    /// <summary>Whether authorities that ask for the fact put the child at levels of different order, or some at none.</summary>
    public bool Differs => Levels.Where(level => level.IsAsked).Select(level => level.Level?.Order ?? 0).Distinct().Count() > 1;
}
