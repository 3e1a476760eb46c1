using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Levels at which nothing says when a case is looked at again.</summary>
/// <remarks>A level above the lowest has a way out when a step with the deadline <c>every</c> stands in its response, or in a pathway that some case at exactly
/// that level opens. A file without a single response describes the matrix only.</remarks>
internal static class WayOutCheck
{
    public static void Run(StateSpace space, List<Finding> findings)
    {
        var authority = space.Model.Authority;
        if (authority.Responses.Count == 0)
        {
            return;
        }

        var recurring = authority.Pathways.Where(pathway => pathway.Provisions.Any(Recurs)).ToList();
        foreach (var level in authority.Levels.Where(level => level.Order > 1))
        {
            if (authority.Responses.Any(response => response.Level == level && response.Provisions.Any(Recurs)))
            {
                continue;
            }

            var place = new FindingPlace(level.Place, level.Id);
            ThresholdAnalysis.Try(space, findings, place, () =>
            {
                if (!recurring.Any(pathway => CanOpenAt(space, level, pathway)))
                {
                    findings.Add(new Finding(DiagnosticRules.LevelWithoutReview, place, ValueList.Of(level.Id), default, null));
                }
            });
        }
    }

    private static bool Recurs(Provision provision) => provision is Step { Deadline.Kind: DeadlineKind.Every };

    private static bool CanOpenAt(StateSpace space, LevelOfNeed level, Pathway pathway)
    {
        var decisions = space.Model.Authority.LevelDecisions;
        var at = space.Certain(space.Diagrams.Of(decisions[level.Order - 1]));
        if (level.Order < decisions.Count)
        {
            at = space.Builder.And(at, space.Builder.Not(space.Certain(space.Diagrams.Of(decisions[level.Order]))));
        }

        return space.IsPossible(space.Builder.And(at, space.Certain(space.Diagrams.Of(pathway.Decision))));
    }
}
