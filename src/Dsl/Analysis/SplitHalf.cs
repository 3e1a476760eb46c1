using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>A condition of the form "the fact lies in an interval, and the rest holds".</summary>
/// <param name="Rung">Whose condition it is.</param>
/// <param name="Variable">The variable.</param>
/// <param name="Rest">The diagram of the rest.</param>
/// <param name="First">The first cell of the interval.</param>
/// <param name="Last">The last cell of the interval.</param>
internal sealed record SplitHalf(Rung Rung, Variable Variable, int Rest, int First, int Last);
