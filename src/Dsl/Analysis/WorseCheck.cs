using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Facts of which a worse value can lower the level.</summary>
internal sealed class WorseCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        foreach (var fact in space.Model.Authority.Facts.Where(fact => fact.Worse != WorseWhen.NotStated))
        {
            if (space.Model.Variables.FirstOrDefault(variable => variable.Fact == fact.Id && variable.Window is null) is { } variable)
            {
                var bearing = Component(space, variable.Index, rungs);
                if (bearing.Count > 0)
                {
                    ThresholdAnalysis.Try(space, findings, bearing[0].Place(), () => Check(space, witnesses, fact, variable, bearing, findings));
                }
            }
        }
    }

    // The indicators that hang together with the fact through shared facts; all others can be unmet whatever it is.
    private static List<Rung> Component(StateSpace space, int variable, IReadOnlyList<Rung> rungs)
    {
        var tests = new HashSet<int> { variable };
        var component = new List<Rung>();
        var rest = rungs.ToList();
        int before;
        do
        {
            before = component.Count;
            foreach (var rung in rest.Where(rung => space.TestsOf(rung.Raw).Overlaps(tests)).ToList())
            {
                component.Add(rung);
                rest.Remove(rung);
                tests.UnionWith(space.TestsOf(rung.Raw));
            }
        }
        while (component.Count > before);
        return component.Any(rung => space.TestsOf(rung.Raw).Contains(variable)) ? component : [];
    }

    private static string Check(StateSpace space, WitnessFinder witnesses, Fact fact, Variable variable, List<Rung> rungs, List<Finding> findings)
    {
        var cells = space.Diagrams.Cells.Count(variable.Index);
        foreach (var level in space.Model.Authority.Levels.Reverse().Where(level => rungs.Any(rung => rung.Level == level)))
        {
            var reached = space.Certain(rungs.Where(rung => rung.Level >= level).Aggregate(DiagramBuilder.No, (node, rung) => space.Builder.Or(node, rung.Raw)));
            for (var step = 0; step + 1 < cells; step++)
            {
                var (better, worse) = fact.Worse == WorseWhen.Higher ? (step, step + 1) : (step + 1, step);
                var lost = space.Builder.And(space.Builder.With(reached, variable.Index, better), space.Builder.Not(space.Builder.With(reached, variable.Index, worse)));
                if (space.Builder.IsPossible(lost))
                {
                    var here = space.Builder.Test(variable.Index, [.. Enumerable.Range(0, cells).Select(cell => cell == better)]);
                    var witness = witnesses.Find(space.Builder.And(lost, here));
                    var claiming = rungs.First(rung => rung.Level >= level && space.TestsOf(rung.Raw).Contains(variable.Index));
                    var region = RegionWording.Of(fact, variable, space.Diagrams.Cells, worse, worse);
                    findings.Add(new Finding(DiagnosticRules.WorseLowers, claiming.Place(), ValueList.Of(fact.Id, level.Id, region), default, witness));
                    return "";
                }
            }
        }

        return "";
    }
}
