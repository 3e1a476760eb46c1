using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds where a model contradicts itself, overlaps, can never decide or leaves something out.</summary>
/// <remarks>Findings about conditions are exact: nothing is missed and nothing made up, and each comes with a case for which it happens. What grows past the
/// budget is reported as not proven.</remarks>
public static class ThresholdAnalysis
{
    /// <summary>The kinds of findings that the analysis gives; without it nobody can tell whether they are there.</summary>
    public static IReadOnlyList<DiagnosticRule> Rules { get; } =
    [
        DiagnosticRules.NeverUsed, DiagnosticRules.NeverHolds, DiagnosticRules.Contradiction, DiagnosticRules.AlwaysHolds, DiagnosticRules.NeverDecides, DiagnosticRules.RungsOverlap, DiagnosticRules.RungsNest,
        DiagnosticRules.LadderGap, DiagnosticRules.MissingRung, DiagnosticRules.Inversion, DiagnosticRules.WorseLowers, DiagnosticRules.DuplicateWording, DiagnosticRules.Reworded,
        DiagnosticRules.QualifierOnly, DiagnosticRules.SameCondition, DiagnosticRules.TriggerNeverFires, DiagnosticRules.GradesUpsideDown, DiagnosticRules.WordsContradict,
        DiagnosticRules.BeyondWords, DiagnosticRules.OtherNumber, DiagnosticRules.SplitCondition, DiagnosticRules.ConsentClash, DiagnosticRules.DeadlineClash,
        DiagnosticRules.ContactClash, DiagnosticRules.AssessmentClash, DiagnosticRules.PathwayWithoutWay, DiagnosticRules.LevelWithoutResponse, DiagnosticRules.LevelWithoutIndicator,
        DiagnosticRules.HoursUncovered, DiagnosticRules.LevelWithoutReview, DiagnosticRules.PastReview, DiagnosticRules.BoundaryUnshown, DiagnosticRules.NotProven,
    ];

    /// <summary>Analyses a model without errors.</summary>
    /// <param name="model">The model.</param>
    /// <param name="settings">What the analysis is told from outside.</param>
    public static IReadOnlyList<Finding> Of(AuthorityModel model, AnalysisSettings settings) => Of(model, DecisionPlan.Of(model), settings);

    /// <summary>Analyses a model without errors of which the plan is made already.</summary>
    /// <param name="model">The model.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="settings">What the analysis is told from outside.</param>
    public static IReadOnlyList<Finding> Of(AuthorityModel model, DecisionPlan plan, AnalysisSettings settings)
    {
        var space = new StateSpace(model, plan);
        var witnesses = new WitnessFinder(space);
        var findings = new List<Finding>();
        var rungs = new List<Rung>();
        foreach (var indicator in model.Authority.Indicators)
        {
            foreach (var (level, decision) in Branches(indicator))
            {
                var before = rungs.Count;
                Try(space, findings, new FindingPlace(indicator.Place, indicator.Id), () => rungs.Add(new Rung(space, indicator, level, decision)));
                space.HighestUnproven = rungs.Count > before ? space.HighestUnproven : System.Math.Max(space.HighestUnproven, level.Order);
            }
        }

        foreach (var check in new IRungCheck[] { new ConditionCheck(), new ContradictionCheck(), new DeadCheck(), new LadderCheck(), new WorseCheck(), new MeaningCheck() })
        {
            check.Run(space, witnesses, rungs, findings);
        }

        new ObligationCheck(space, witnesses).Run(findings);
        CompletenessCheck.Run(model, settings, findings);
        WordingCheck.Run(model, findings);
        NumberCheck.Run(model, findings);
        if (settings.Enabled.Contains(DiagnosticRules.SplitCondition.Code))
        {
            new SplitCheck().Run(space, witnesses, rungs, findings);
        }

        if (settings.Enabled.Contains(DiagnosticRules.LevelWithoutReview.Code))
        {
            WayOutCheck.Run(space, findings);
        }

        if (settings.Enabled.Contains(DiagnosticRules.BoundaryUnshown.Code))
        {
            BoundaryCheck.Run(model, findings);
        }

        // Two rungs that share several ladders are found once for each.
        return [.. findings.Where(finding => !finding.Rule.IsOptional || settings.Enabled.Contains(finding.Rule.Code)).Distinct()];
    }

    /// <summary>The levels that an indicator can stand at, with the decisions whether it does.</summary>
    internal static IEnumerable<(LevelOfNeed Level, int Decision)> Branches(Indicator indicator)
    {
        yield return (indicator.Level, indicator.BaseDecision);
        foreach (var exception in indicator.Exceptions)
        {
            if (exception.Level is not null)
            {
                yield return (exception.Level, exception.Decision);
            }
        }
    }

    /// <summary>Works something out within the budget, or reports that it is not proven, once for each place.</summary>
    internal static void Try(StateSpace space, List<Finding> findings, FindingPlace place, System.Action work)
    {
        space.Allow();
        try
        {
            work();
        }
        catch (DiagramTooLargeException)
        {
            space.Fail();
            var finding = new Finding(DiagnosticRules.NotProven, place, ValueList.Of(place.Name), default, null);
            if (!findings.Contains(finding))
            {
                findings.Add(finding);
            }
        }
    }
}
