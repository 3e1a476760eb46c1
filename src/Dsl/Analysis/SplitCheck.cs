using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>One condition that stands in two bullets, each with a part of the values of one fact.</summary>
/// <remarks>Two indicators at the same level, of the same polarity, in the same place and on the same ladder, without exceptions, are halves of one when each
/// of their conditions is "the fact lies in this interval, and the rest holds", when the rest is the same, and when one interval begins where the other ends,
/// so that they never hold together and hold together what one interval would. Those with the same rest are found by it, so that no two others are compared.</remarks>
internal sealed class SplitCheck : IRungCheck
{
    public void Run(StateSpace space, WitnessFinder witnesses, IReadOnlyList<Rung> rungs, List<Finding> findings)
    {
        var variables = space.Model.Variables.ToLookup(variable => variable.Fact);
        foreach (var alike in rungs.Where(rung => rung.Indicator.Exceptions.Count == 0).GroupBy(rung => (rung.Level, rung.Indicator.Polarity, rung.Indicator.Ladders, rung.Indicator.Domain?.Id, rung.Indicator.Area?.Id)))
        {
            var halves = new List<SplitHalf>();
            foreach (var rung in alike)
            {
                ThresholdAnalysis.Try(space, findings, rung.Place(), () => halves.AddRange(rung.Indicator.Facts.SelectMany(fact => variables[fact]).SelectMany(variable => Half(space, rung, variable))));
            }

            foreach (var same in halves.GroupBy(half => (half.Variable, half.Rest)))
            {
                var inOrder = same.OrderBy(half => half.First).ToList();
                for (var i = 1; i < inOrder.Count; i++)
                {
                    if (inOrder[i - 1].Last + 1 == inOrder[i].First)
                    {
                        findings.Add(Found(space, inOrder[i - 1], inOrder[i]));
                    }
                }
            }
        }
    }

    private static Finding Found(StateSpace space, SplitHalf low, SplitHalf high)
    {
        var fact = space.Model.Authority.Facts.First(fact => fact.Id == low.Variable.Fact);
        string Region(SplitHalf half) => RegionWording.Of(fact, half.Variable, space.Diagrams.Cells, half.First, half.Last);
        return new Finding(
            DiagnosticRules.SplitCondition,
            low.Rung.Place(),
            ValueList.Of(low.Rung.Indicator.Id, high.Rung.Indicator.Id, fact.Id, Region(low), Region(high)),
            ValueList.Of(high.Rung.Place("the other half")),
            null);
    }

    // The rest of a condition and the cells in which it stands; nothing where the condition is not of that form.
    private static IEnumerable<SplitHalf> Half(StateSpace space, Rung rung, Variable variable)
    {
        if (variable.Kind is FactKind.YesNo || (variable.Kind is FactKind.Choice && space.Model.Authority.Facts.Any(fact => fact.Id == variable.Fact && !fact.IsOrdered)) || variable is { Kind: FactKind.Date, Window: not null })
        {
            yield break;
        }

        var rests = Enumerable.Range(0, space.Diagrams.Cells.Count(variable.Index)).Select(cell => space.Builder.With(rung.Raw, variable.Index, cell)).ToList();
        var first = rests.FindIndex(rest => rest != DiagramBuilder.No);
        var last = rests.FindLastIndex(rest => rest != DiagramBuilder.No);
        if (first >= 0 && last - first + 1 < rests.Count && rests.Skip(first).Take(last - first + 1).All(rest => rest == rests[first]))
        {
            yield return new SplitHalf(rung, variable, rests[first], first, last);
        }
    }
}
