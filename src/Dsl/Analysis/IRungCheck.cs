using System.Collections.Generic;

namespace Thresholds.Dsl.Analysis;

/// <summary>Looks at the conditions of indicators.</summary>
internal interface IRungCheck
{
    void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings);
}
