using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>What a document leaves out: responses, indicators, contacts, deadlines, hours, a review.</summary>
internal static class CompletenessCheck
{
    public static void Run(AuthorityModel model, AnalysisSettings settings, List<Finding> findings)
    {
        var authority = model.Authority;
        foreach (var level in authority.Levels)
        {
            var place = new FindingPlace(level.Place, level.Id);
            // A file without a single indicator describes what follows from a level only.
            if (authority.Indicators.Count > 0 && authority.Indicators.All(indicator => ThresholdAnalysis.Branches(indicator).All(branch => branch.Level != level)))
            {
                findings.Add(new Finding(DiagnosticRules.LevelWithoutIndicator, place, ValueList.Of(level.Id), default, null));
            }

            // A file without a single response describes the matrix only.
            if (authority.Responses.Count > 0 && authority.Responses.All(response => response.Level != level))
            {
                findings.Add(new Finding(DiagnosticRules.LevelWithoutResponse, place, ValueList.Of(level.Id), default, null));
            }
        }

        foreach (var pathway in authority.Pathways)
        {
            var hasContact = pathway.Provisions.Any(provision => provision is ContactRule or Step { By: not null } or Lead or Consultation);
            var hasDeadline = pathway.Provisions.Any(provision => provision is Step { Deadline: not null } or InformRule { Before: not null });
            if (!hasContact && !hasDeadline)
            {
                findings.Add(new Finding(DiagnosticRules.PathwayWithoutWay, new FindingPlace(pathway.Place, pathway.Id), ValueList.Of(pathway.Id), default, null));
            }
        }

        foreach (var contact in authority.Contacts.Where(contact => contact.Otherwise is null && contact.Hours is { Always: false }))
        {
            findings.Add(new Finding(DiagnosticRules.HoursUncovered, new FindingPlace(contact.Place, contact.Id), ValueList.Of(contact.Id), default, null));
        }

        if (authority.Edition is { ReviewBy: { } review } edition && settings.AsOf is { } today && review.LastDay < today.Date)
        {
            findings.Add(new Finding(
                DiagnosticRules.PastReview,
                new FindingPlace(edition.Place, "edition"),
                ValueList.Of(review.ToString(), today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                default,
                null));
        }
    }
}
