using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Obligations that clash for some child, deadlines that differ for one action, and triggers that never fire.</summary>
internal sealed class ObligationCheck(StateSpace space, WitnessFinder witnesses)
{
    /// <summary>A provision with the states in which its response or pathway asks for it.</summary>
    private sealed record Asked(Provision Provision, string Of, int States);

    public void Run(List<Finding> findings)
    {
        var authority = space.Model.Authority;
        var asked = new List<Asked>();
        foreach (var pathway in authority.Pathways)
        {
            Triggers(pathway, findings);
            Collect(asked, findings, pathway.Provisions, "pathway " + pathway.Id, pathway.Place, pathway.Id, () => Certain(pathway.Decision));
        }

        foreach (var response in authority.Responses)
        {
            var level = authority.LevelDecisions[response.Level.Order - 1];
            int? above = response.Level.Order < authority.Levels.Count ? authority.LevelDecisions[response.Level.Order] : null;
            Collect(asked, findings, response.Provisions, "response " + response.Level.Id, response.Place, response.Level.Id, () => above is { } next ? space.Builder.And(Certain(level), space.Builder.Not(Certain(next))) : Certain(level));
        }

        // What is asked for within one pathway or response must agree; deadlines for one action must agree wherever they stand.
        foreach (var group in asked.GroupBy(item => item.Of))
        {
            Pairs<ConsentRule>(group, findings, DiagnosticRules.ConsentClash, (left, right) => left.For == right.For && left.Requirement != right.Requirement, rule => rule.Requirement.ToString().ToLowerInvariant(), "consent");
            Pairs<AssessmentRule>(group, findings, DiagnosticRules.AssessmentClash, (left, right) => left.Assessment.Id == right.Assessment.Id && left.Obligation != right.Obligation, rule => rule.Obligation.ToString().ToLowerInvariant(), null);
        }

        Pairs<Step>(asked, findings, DiagnosticRules.DeadlineClash, (left, right) => left.Action.Id == right.Action.Id && Differ(left.Deadline, right.Deadline), step => step.Deadline!.InWords(), null); // compared only when both have one
        Contacts(findings);
    }

    // What recurs goes well with a first time, and what counts from one event with what counts from another.
    private static bool Differ(Deadline? left, Deadline? right) =>
        left is not null && right is not null && left != right && (left.Kind == DeadlineKind.Every) == (right.Kind == DeadlineKind.Every)
        && (left.Event is null || right.Event is null || left.Event.Id == right.Event.Id);

    private int Certain(int decision) => space.Certain(space.Diagrams.Of(decision));

    private void Triggers(Pathway pathway, List<Finding> findings)
    {
        foreach (var trigger in pathway.Triggers.Where(trigger => trigger.Condition is not null))
        {
            var place = new FindingPlace(trigger.Place, trigger.Id ?? pathway.Id);
            ThresholdAnalysis.Try(space, findings, place, () =>
            {
                if (!space.IsPossible(Certain(trigger.Decision)))
                {
                    findings.Add(new Finding(DiagnosticRules.TriggerNeverFires, place, ValueList.Of(pathway.Id, trigger.Condition ?? ""), default, null));
                }
            });
        }
    }

    private void Collect(List<Asked> asked, List<Finding> findings, ValueList<Provision> provisions, string of, SourcePlace place, string name, System.Func<int> opened)
    {
        foreach (var provision in provisions.Where(provision => provision is ConsentRule or AssessmentRule or Step { Deadline: not null }))
        {
            ThresholdAnalysis.Try(space, findings, new FindingPlace(place, name), () =>
            {
                var states = opened();
                asked.Add(new Asked(provision, of, provision.Decision is { } decision ? space.Builder.And(states, Certain(decision)) : states));
            });
        }
    }

    private void Pairs<T>(IEnumerable<Asked> asked, List<Finding> findings, DiagnosticRule rule, System.Func<T, T, bool> differ, System.Func<T, string> words, string? what)
        where T : Provision
    {
        var own = asked.Where(item => item.Provision is T).ToList();
        for (var i = 0; i < own.Count; i++)
        {
            for (var j = i + 1; j < own.Count; j++)
            {
                var (left, right) = ((T)own[i].Provision, (T)own[j].Provision);
                if (!differ(left, right))
                {
                    continue;
                }

                var name = left switch { Step step => step.Action.Id, AssessmentRule assessment => assessment.Assessment.Id, _ => what ?? "" };
                var (first, second) = (own[i], own[j]);
                ThresholdAnalysis.Try(space, findings, new FindingPlace(left.Place, name), () =>
                {
                    var both = space.Builder.And(first.States, second.States);
                    if (space.IsPossible(both))
                    {
                        var beside = ValueList.Of(new FindingPlace(right.Place, name, words(right)));
                        findings.Add(new Finding(rule, new FindingPlace(left.Place, name), ValueList.Of(name, words(left), words(right)), beside, witnesses.Find(both)));
                    }
                });
            }
        }
    }

    // Two pathways that the same cases open, and that send them to different contacts.
    private void Contacts(List<Finding> findings)
    {
        var routes = new List<(Pathway Pathway, int States, string Contacts)>();
        foreach (var pathway in space.Model.Authority.Pathways)
        {
            var to = pathway.Provisions.OfType<ContactRule>().Where(rule => rule.IsReferral && rule.Decision is null).Select(rule => rule.Contact.Id).Distinct().OrderBy(id => id, System.StringComparer.Ordinal).ToList();
            if (to.Count > 0)
            {
                ThresholdAnalysis.Try(space, findings, new FindingPlace(pathway.Place, pathway.Id), () =>
                {
                    var states = Certain(pathway.Decision);
                    if (space.IsPossible(states))
                    {
                        routes.Add((pathway, routes.Select(route => route.States).Where(other => space.AreSame(other, states)).DefaultIfEmpty(states).First(), string.Join(", ", to)));
                    }
                });
            }
        }

        foreach (var group in routes.GroupBy(route => route.States).Where(group => group.Select(route => route.Contacts).Distinct().Count() > 1))
        {
            var all = group.ToList();
            var place = new FindingPlace(all[0].Pathway.Place, all[0].Pathway.Id);
            ThresholdAnalysis.Try(space, findings, place, () => findings.Add(new Finding(
                DiagnosticRules.ContactClash,
                place,
                ValueList.Of(string.Join(" and ", all.Select(route => $"'{route.Pathway.Id}'")), string.Join(" and ", all.Select(route => $"'{route.Contacts}'"))),
                all.Skip(1).Select(route => new FindingPlace(route.Pathway.Place, route.Pathway.Id, "opened by the same cases")).ToValueList(),
                witnesses.Find(group.Key))));
        }
    }
}
