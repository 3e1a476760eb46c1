using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Indicators whose boundaries no example shows.</summary>
/// <remarks>A boundary of an indicator is a place between two numbers of a fact where a comparison in its condition, or in a definition it stands on, changes
/// its answer; other bullets that it counts have their own. It is shown when the examples of the file give that fact on both sides of it: in one a value
/// between this boundary and the indicator's next below, in one a value between it and the next above. Which answer they expect does not matter.</remarks>
internal static class BoundaryCheck
{
    public static void Run(AuthorityModel model, List<Finding> findings)
    {
        var facts = model.Authority.Facts.ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        var decisions = new DecisionTests(model);
        var given = model.Variables.Select(variable => Given(model, variable).ToList()).ToList();
        foreach (var indicator in model.Authority.Indicators)
        {
            var missing = new List<string>();
            foreach (var tests in decisions.Of(indicator.Decision).GroupBy(test => test.Variable))
            {
                var variable = model.Variables[tests.Key];
                if (variable.Kind is FactKind.Number or FactKind.Percent or FactKind.Age or FactKind.Events && facts.TryGetValue(variable.Fact, out var fact))
                {
                    var cuts = Cuts(variable, tests.SelectMany(test => test.Set)).ToList();
                    var unshown = cuts.Where((_, place) => !IsShown(cuts, place, given[variable.Index])).Select(cut => FactNumbers.Of(fact, cut.Number)).Distinct().ToList();
                    missing.AddRange(unshown.Count == 0 ? [] : [$"{string.Join(" and ", unshown)} of '{fact.Id}'"]);
                }
            }

            if (missing.Count > 0)
            {
                findings.Add(new Finding(DiagnosticRules.BoundaryUnshown, new FindingPlace(indicator.Place, indicator.Id), ValueList.Of(indicator.Id, string.Join(" and ", missing)), default, null));
            }
        }
    }

    private static bool IsShown(List<Cut> cuts, int place, List<(decimal Low, decimal High)> given) =>
        given.Any(value => !cuts[place].IsBelow(value.High) && (place == 0 || cuts[place - 1].IsBelow(value.Low)))
        && given.Any(value => cuts[place].IsBelow(value.Low) && (place == cuts.Count - 1 || !cuts[place + 1].IsBelow(value.High)));

    // What examples say of a variable, as far as it is known.
    private static IEnumerable<(decimal Low, decimal High)> Given(AuthorityModel model, Variable variable)
    {
        foreach (var example in model.Examples)
        {
            var value = example.Facts.FirstOrDefault(fact => fact.Fact == variable.Fact)?.Value;
            if (value?.Events is { } history)
            {
                var (least, most) = history.In(variable.Window ?? Window.Ever, example.AsOf ?? DateTime.MinValue);
                yield return (least, most ?? decimal.MaxValue);
            }
            else if (value is not null)
            {
                yield return (value.Low, value.High);
            }
        }
    }

    // Where the fact has values on both sides. Between whole numbers there is one place only.
    private static IEnumerable<Cut> Cuts(Variable variable, IEnumerable<Interval> set)
    {
        var cuts = new SortedSet<Cut>();
        foreach (var interval in set)
        {
            if (interval.Low is { } low)
            {
                cuts.Add(Normal(low, !interval.IncludesLow, variable.IsWhole));
            }

            if (interval.High is { } high)
            {
                cuts.Add(Normal(high, interval.IncludesHigh, variable.IsWhole));
            }
        }

        return cuts.Where(cut => !(variable.Minimum is { } least && cut.IsBelow(least)) && !(variable.Maximum is { } most && !cut.IsBelow(most)));
    }

    private static Cut Normal(decimal number, bool isAfter, bool isWhole) => !isWhole ? new Cut(number, isAfter) : new Cut(isAfter ? decimal.Floor(number) + 1 : decimal.Ceiling(number), false);
}
