using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.Comparing;

/// <summary>What a document says beside its matrix under a name that stands there once, read from the model without any comparison.</summary>
internal static class StatedOnce
{
    /// <summary>By group and subject: what is said in names and numbers, and the decision whether it applies; null for always.</summary>
    public static Dictionary<string, (string Terms, int? Decision)> In(AuthorityModel model) => All(model.Authority)
        .GroupBy(clause => clause.Key, StringComparer.Ordinal).Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => (group.First().Terms, group.First().Decision), StringComparer.Ordinal);

    private static IEnumerable<(string Key, string Terms, int? Decision)> All(Authority authority)
    {
        foreach (var response in authority.Responses)
        {
            foreach (var provision in response.Provisions.Select(provision => Provision("level " + response.Level.Id, provision)))
            {
                yield return provision;
            }
        }

        foreach (var pathway in authority.Pathways)
        {
            yield return ($"pathway {pathway.Id}, name", "", pathway.Decision);
            foreach (var trigger in pathway.Triggers)
            {
                yield return ($"pathway {pathway.Id}, trigger {trigger.Id ?? trigger.Strength.ToString().ToLowerInvariant()}", trigger.Strength.ToString(), trigger.Decision);
            }

            foreach (var provision in pathway.Provisions.Select(provision => Provision("pathway " + pathway.Id, provision)))
            {
                yield return provision;
            }
        }

        foreach (var clause in authority.Prohibitions.Select(prohibition => ($"prohibitions, {prohibition.Contact.Id}", prohibition.Text, (int?)prohibition.Decision))
            .Concat(authority.Triages.SelectMany(triage => triage.Outcomes.Select(outcome => ($"triage {triage.Id}, {outcome.Id}", outcome.Rule + " " + outcome.Deadline?.InWords() + outcome.To?.Id, outcome.Decision is var decision ? (int?)decision : null))))
            .Concat(authority.Advice.Select(advice => ($"advice, {advice.Id}", "", advice.When?.Decision)))
            .Concat(authority.Alerts.SelectMany(alert => alert.Signs.Select(sign => ($"alert {alert.Id}, {sign.Id}", "", (int?)sign.Decision))))
            .Concat(authority.Contacts.Select(contact => ($"contact {contact.Id}, phone", string.Join(" or ", contact.Phones), (int?)null)))
            .Concat(authority.Scores.SelectMany(score => score.Items.SelectMany(item => item.Points.Select(points => ($"score {score.Id}, item {item.Id}, {points.Points} point{(points.Points == 1 ? "" : "s")}", "", (int?)points.Decision)))
                .Concat(score.Bands.Select(band => ($"score {score.Id}, band {band.Id}", "", (int?)band.Decision)))))
            .Concat(authority.Grids.SelectMany(grid => grid.Outcomes.Select(outcome => ($"grid {grid.Id}, outcome {outcome.Id}", "", (int?)outcome.Decision)))))
        {
            yield return clause;
        }
    }

    private static (string Key, string Terms, int? Decision) Provision(string group, Provision provision) => provision switch
    {
        Step step => ($"{group}, step {step.Action.Id}", step.Deadline?.InWords() + step.Deadline?.Event?.Id, step.Decision),
        ConsentRule rule => ($"{group}, consent", rule.Requirement.ToString(), rule.Decision),
        AssessmentRule rule => ($"{group}, assessment {rule.Assessment.Id}", rule.Obligation.ToString(), rule.Decision),
        ContactRule rule => ($"{group}, {(rule.IsReferral ? "refer to" : "contact")} {rule.Contact.Id}", "", rule.Decision),
        _ => ($"{group}, {provision.InWords()}", "", provision.Decision),
    };
}
