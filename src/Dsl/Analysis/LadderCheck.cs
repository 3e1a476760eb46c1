using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Rungs of one ladder that overlap, levels between them without one, and values that none covers.</summary>
internal sealed class LadderCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        var byLadder = rungs.Where(rung => rung.Indicator.Polarity == Polarity.Need).SelectMany(rung => rung.Indicator.Ladders.Select(ladder => (ladder.Id, Rung: rung))).ToLookup(item => item.Id, item => item.Rung, System.StringComparer.Ordinal);
        foreach (var ladder in space.Model.Authority.Ladders)
        {
            var own = byLadder[ladder.Id].ToList();
            new OverlapCheck(space, witnesses, ladder, findings).Run(own);
            MissingRungs(space, ladder, own, findings);
            new GapCheck(space, witnesses, ladder, findings).Run(own);
        }
    }

    private static void MissingRungs(StateSpace space, Ladder ladder, List<Rung> rungs, List<Finding> findings)
    {
        var orders = rungs.Select(rung => rung.Level.Order).Distinct().OrderBy(order => order).ToList();
        if (orders.Count < 2)
        {
            return;
        }

        var missing = space.Model.Authority.Levels.Where(level => level.Order > orders[0] && level.Order < orders[orders.Count - 1] && !orders.Contains(level.Order)).ToList();
        if (missing.Count > 0)
        {
            var first = rungs.First(rung => rung.Level.Order == orders[0]);
            var above = rungs.Where(rung => rung.Level.Order > missing[missing.Count - 1].Order).OrderBy(rung => rung.Level.Order).First();
            findings.Add(new Finding(
                DiagnosticRules.MissingRung,
                first.Place(),
                ValueList.Of(ladder.Id, string.Join(" and ", missing.Select(level => $"'{level.Id}'"))),
                ValueList.Of(above.Place("the next rung")),
                null));
        }
    }
}
