using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>What the examples of a file come to.</summary>
/// <param name="Outcomes">Each example with what came of it, in the order of the file.</param>
/// <param name="Unshown">What no example shows, by kind and in the order of the file.</param>
public sealed record ExampleReport(ValueList<ExampleOutcome> Outcomes, ValueList<UnshownPart> Unshown)
{
    /// <summary>Whether every example passes.</summary>
    public bool Passes => Outcomes.All(outcome => outcome.Passes);

    /// <summary>Runs the examples of a model that can be decided exactly. Takes time linear in examples times decisions.</summary>
    /// <param name="model">The model.</param>
    /// <param name="plan">Its plan.</param>
    public static ExampleReport Of(AuthorityModel model, DecisionPlan plan)
    {
        var outcomes = new List<ExampleOutcome>();
        var shown = new HashSet<int>();
        var levels = new HashSet<string>(StringComparer.Ordinal);
        var decisions = Decisions(model.Authority).ToList();
        foreach (var example in model.Examples)
        {
            var assessment = plan.Assess(ExampleRunner.Facts(example), example.AsOf ?? DateTime.MinValue);
            var failures = example.Expectations
                .Select(expectation => ExampleRunner.Differs(expectation, assessment) is { } instead ? new ExampleFailure(expectation, instead) : null)
                .OfType<ExampleFailure>().ToValueList();
            outcomes.Add(new ExampleOutcome(example, failures));
            shown.UnionWith(decisions.Where(decision => !shown.Contains(decision) && assessment.Decide(decision) == Truth.Yes).ToList());
            if (assessment.IndicatedLevel is { } level)
            {
                levels.Add(level.Id);
            }
        }

        return new ExampleReport(outcomes.ToValueList(), Missing(model, shown, levels).ToValueList());
    }

    private static IEnumerable<int> Decisions(Authority authority) =>
        authority.Indicators.Select(indicator => indicator.Decision)
            .Concat(authority.Strengths.Select(strength => strength.Decision))
            .Concat(authority.Pathways.SelectMany(pathway => pathway.Triggers).Select(trigger => trigger.Decision))
            .Concat(authority.Advice.Select(advice => advice.When?.Decision).OfType<int>())
            .Distinct();

    private static IEnumerable<UnshownPart> Missing(AuthorityModel model, HashSet<int> shown, HashSet<string> levels)
    {
        var authority = model.Authority;
        var boundaries = new List<Finding>();
        BoundaryCheck.Run(model, boundaries);
        return authority.Levels.Where(level => !levels.Contains(level.Id)).Select(level => new UnshownPart(UnshownKind.Level, level.Place, level.Id, level.Label))
            .Concat(authority.Indicators.Where(indicator => !shown.Contains(indicator.Decision)).Select(indicator => new UnshownPart(UnshownKind.Bullet, indicator.Place, indicator.Id, indicator.Text)))
            .Concat(authority.Strengths.Where(strength => !shown.Contains(strength.Decision)).Select(strength => new UnshownPart(UnshownKind.Bullet, strength.Place, strength.Id, strength.Text)))
            .Concat(authority.Pathways.Where(pathway => !pathway.Triggers.Any(trigger => shown.Contains(trigger.Decision))).Select(pathway => new UnshownPart(UnshownKind.Pathway, pathway.Place, pathway.Id, pathway.Text)))
            .Concat(authority.Advice.Where(advice => advice.When is { } when && !shown.Contains(when.Decision)).Select(advice => new UnshownPart(UnshownKind.Advice, advice.Place, advice.Id, advice.Text)))
            .Concat(boundaries.Select(finding => new UnshownPart(UnshownKind.Boundary, finding.Where.Place, finding.Where.Name, finding.Arguments[1])));
    }
}
