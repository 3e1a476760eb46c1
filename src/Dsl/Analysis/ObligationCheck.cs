using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Analysis;

/// <summary>Obligations that clash for some child, deadlines that differ for one action, and triggers that never fire.</summary>
internal sealed class ObligationCheck(StateSpace space, WitnessFinder witnesses)
{
    private const int FewWays = 4;
    private const int ManyWays = 64;

    private readonly Holding _holding = new(space, witnesses);

    /// <summary>A provision with what must be certain for it to be asked for; of a response, with its level, which must be the highest that is certain.</summary>
    private sealed record Asked(Provision Provision, string Of, ValueList<Condition> When, LevelOfNeed? Level);

    public void Run(List<Finding> findings)
    {
        var authority = space.Model.Authority;
        var asked = new List<Asked>();
        foreach (var pathway in authority.Pathways)
        {
            Triggers(pathway, findings);
            Collect(asked, pathway.Provisions, "pathway " + pathway.Id, new Condition.Refers(pathway.Decision), null);
        }

        foreach (var response in authority.Responses)
        {
            Collect(asked, response.Provisions, "response " + response.Level.Id, null, response.Level);
        }

        // What is asked for within one pathway or response must agree; deadlines for one action must agree wherever they stand.
        foreach (var group in asked.GroupBy(item => item.Of))
        {
            Pairs<ConsentRule>(group, findings, DiagnosticRules.ConsentClash, (left, right) => left.For == right.For && left.Requirement != right.Requirement, rule => rule.Requirement == ConsentRequirement.NotRequired ? "not required" : rule.Requirement.ToString().ToLowerInvariant(), "consent");
            Pairs<AssessmentRule>(group, findings, DiagnosticRules.AssessmentClash, (left, right) => left.Assessment.Id == right.Assessment.Id && left.Obligation != right.Obligation, rule => rule.Obligation == Obligation.NotRequired ? "not required" : rule.Obligation.ToString().ToLowerInvariant(), null);
        }

        Pairs<Step>(asked, findings, DiagnosticRules.DeadlineClash, (left, right) => left.Action.Id == right.Action.Id && Differ(left.Deadline, right.Deadline), step => step.Deadline!.InWords(), null); // compared only when both have one
        Contacts(findings);
    }

    // What recurs goes well with a first time, what counts from one event with what counts from another, and "without delay", which names no time, with any time.
    // The same time, once with its event and once without, is one time.
    private static bool Differ(Deadline? left, Deadline? right) =>
        left is not null && right is not null && (left with { Event = null }) != (right with { Event = null }) && left.Kind != DeadlineKind.WithoutDelay && right.Kind != DeadlineKind.WithoutDelay && (left.Kind == DeadlineKind.Every) == (right.Kind == DeadlineKind.Every)
        && (left.Event is null || right.Event is null || left.Event.Id == right.Event.Id);

    private int Certain(int decision) => space.Certain(Narrowed(Meant(decision)) ?? space.Diagrams.Of(decision));

    // "one of many, and this" is this alone where this brings one of the many with it; then no diagram of the many is needed.
    private int? Narrowed(Condition condition)
    {
        if (condition is not Condition.AtLeast all || all.Least != all.Operands.Count)
        {
            return null;
        }

        var large = all.Operands.Where(IsLarge).ToList();
        var own = Condition.And([.. all.Operands.Where(operand => !IsLarge(operand))]);
        if (large.Count == 0 || large.Count == all.Operands.Count || !large.All(operand => operand is Condition.Refers))
        {
            return null;
        }

        var root = space.Diagrams.Of(own);
        var support = new HashSet<int>(space.Diagrams.SupportOf(own));
        return large.Cast<Condition.Refers>().All(many => space.Plan.Ways(many).Any(way => !IsLarge(way) && support.Overlaps(space.Diagrams.SupportOf(way)) && space.Builder.Without(root, space.Diagrams.Of(way)) == DiagramBuilder.No)) ? root : null;
    }

    private bool IsLarge(Condition condition) => space.Diagrams.HangsOnMoreThan(space.Plan.Size.Variables, condition);

    private void Triggers(Pathway pathway, List<Finding> findings)
    {
        // One that names its level is an indicator, and looked at among them.
        foreach (var trigger in pathway.Triggers.Where(trigger => trigger is { Condition: not null, Level: null }))
        {
            var place = new FindingPlace(trigger.Place, trigger.Id ?? pathway.Id);
            ThresholdAnalysis.Try(space, findings, place, () =>
            {
                if (!space.Builder.IsPossible(_holding.Some(new Condition.Refers(trigger.Decision))))
                {
                    findings.Add(new Finding(DiagnosticRules.TriggerNeverFires, place, ValueList.Of(pathway.Id, trigger.Condition ?? ""), default, null));
                }
            });
        }
    }

    private static void Collect(List<Asked> asked, ValueList<Provision> provisions, string of, Condition? opened, LevelOfNeed? level)
    {
        foreach (var provision in provisions.Where(provision => provision is ConsentRule or AssessmentRule or Step { Deadline: not null }))
        {
            var when = new[] { opened, provision.Decision is { } decision ? new Condition.Refers(decision) : null }.OfType<Condition>().ToValueList();
            asked.Add(new Asked(provision, of, when, level));
        }
    }

    private int Both(Asked first, Asked second)
    {
        var when = first.When.Concat(second.When).Distinct().ToArray();
        if ((first.Level ?? second.Level) is not { } level)
        {
            return _holding.Some(when);
        }

        return first.Level is not null && second.Level is not null && first.Level != second.Level ? DiagramBuilder.No : At(level, when);
    }

    // States in which a level is the highest that is certain, and conditions are certain: first by one way to the level after another, then all of them.
    private int At(LevelOfNeed level, Condition[] when)
    {
        var decisions = space.Model.Authority.LevelDecisions;
        var own = new Condition.Refers(decisions[level.Order - 1]);
        if (level.Order == decisions.Count)
        {
            return _holding.Some([own, .. when]);
        }

        var above = decisions[level.Order];
        var higher = new HashSet<Condition>(space.Plan.Ways(new Condition.Refers(above)));
        foreach (var way in space.Plan.Ways(own).Where(way => !higher.Contains(way)).Take(ManyWays))
        {
            var states = _holding.Some([way, .. when]);
            if (space.IsPossible(states) && Assess(states).Decide(above) != Truth.Yes)
            {
                return states;
            }
        }

        if (_holding.Some([own, new Condition.Not(new Condition.Refers(above)), .. when]) is var below && space.IsPossible(below))
        {
            return below;
        }

        return when.Aggregate(space.Builder.And(Certain(own.Decision), space.Builder.Not(Certain(above))), (all, condition) => space.Builder.And(all, space.Certain(space.Diagrams.Of(condition))));
    }

    private void Pairs<T>(IEnumerable<Asked> asked, List<Finding> findings, DiagnosticRule rule, System.Func<T, T, bool> differ, System.Func<T, string> words, string? what)
        where T : Provision
    {
        var own = asked.Where(item => item.Provision is T).ToList();
        for (var i = 0; i < own.Count; i++)
        {
            for (var j = i + 1; j < own.Count; j++)
            {
                if (differ((T)own[i].Provision, (T)own[j].Provision))
                {
                    Clash(own[i], own[j], findings, rule, words, what);
                }
            }
        }
    }

    private void Clash<T>(Asked first, Asked second, List<Finding> findings, DiagnosticRule rule, System.Func<T, string> words, string? what)
        where T : Provision
    {
        var (left, right) = ((T)first.Provision, (T)second.Provision);
        var name = left switch { Step step => step.Action.Id, AssessmentRule assessment => assessment.Assessment.Id, _ => what ?? "" };
        ThresholdAnalysis.Try(space, findings, new FindingPlace(left.Place, name), () =>
        {
            var both = Both(first, second);
            if (space.IsPossible(both))
            {
                var beside = ValueList.Of(new FindingPlace(right.Place, name, words(right)));
                findings.Add(new Finding(rule, new FindingPlace(left.Place, name), ValueList.Of(name, words(left), words(right)), beside, witnesses.Find(both)));
            }
        });
    }

    // Two pathways that the same cases open, and that send them to different contacts.
    private void Contacts(List<Finding> findings)
    {
        var routes = new List<Route>();
        foreach (var pathway in space.Model.Authority.Pathways)
        {
            var to = pathway.Provisions.OfType<ContactRule>().Where(rule => rule.IsReferral && rule.Decision is null).Select(rule => rule.Contact.Id).Distinct().OrderBy(id => id, System.StringComparer.Ordinal).ToList();
            if (to.Count > 0)
            {
                ThresholdAnalysis.Try(space, findings, new FindingPlace(pathway.Place, pathway.Id), () =>
                {
                    var some = _holding.Some(new Condition.Refers(pathway.Decision));
                    if (space.Builder.IsPossible(some))
                    {
                        routes.Add(new Route(pathway, string.Join(", ", to), Meant(pathway.Decision), NamedBy(some), new(() => AssessState(some), false), some));
                    }
                });
            }
        }

        List<string>? facts = null;
        var left = new List<Route>(routes);
        while (left.Count > 0)
        {
            var first = left[0];
            var same = new List<Route> { first };
            foreach (var other in left.Skip(1).Where(other => MayOpen(first, other) && MayOpen(other, first) && (IsSame(first, other) || (IsYes(first, other) && IsYes(other, first) && Opens(first, other) && Opens(other, first)))))
            {
                ThresholdAnalysis.Try(space, findings, new FindingPlace(other.Pathway.Place, other.Pathway.Id), () =>
                {
                    facts ??= routes.SelectMany(route => space.Diagrams.SupportOf(route.Pathway.Decision)).Select(variable => space.Model.Variables[variable].Fact).Distinct().ToList();
                    if (IsSame(first, other) || space.Among(Certain(first.Pathway.Decision), facts) == space.Among(Certain(other.Pathway.Decision), facts))
                    {
                        same.Add(other);
                    }
                });
            }

            left.RemoveAll(same.Contains);
            if (same.Select(route => route.Contacts).Distinct().Count() > 1)
            {
                findings.Add(new Finding(
                    DiagnosticRules.ContactClash,
                    new FindingPlace(first.Pathway.Place, first.Pathway.Id),
                    ValueList.Of(string.Join(" and ", same.Select(route => $"'{route.Pathway.Id}'")), string.Join(" and ", same.Select(route => $"'{route.Contacts}'"))),
                    same.Skip(1).Select(route => new FindingPlace(route.Pathway.Place, route.Pathway.Id, "opened by the same cases")).ToValueList(),
                    witnesses.Find(first.Some)));
            }
        }
    }

    // What is said of variables that the other does not hang on cannot open it.
    private bool MayOpen(Route one, Route other)
    {
        for (var i = 0; i < one.Named?.Count; i++)
        {
            if (space.Diagrams.HangsOn(other.Pathway.Decision, one.Named[i]))
            {
                return true;
            }
        }

        return one.Named is null || one.Named.Count == 0;
    }

    // Pathways that the same cases open hang on a fact in common, and are both open in each other's case.
    private static bool IsYes(Route inCaseOf, Route route) => inCaseOf.Assessment.Value.Decide(route.Pathway.Decision) == Truth.Yes;

    // Whether a few cases that open the one, each in a way that the other does not name, open the other as well. Where they do, only the diagrams can tell.
    private bool Opens(Route one, Route other)
    {
        var named = new HashSet<Condition>(WaysOf(other).Select(way => way.Condition));
        return WaysOf(one).Where(way => !named.Contains(way.Condition)).Take(FewWays)
            .Select(way => way.Assessment.Value).OfType<PlannedAssessment>()
            .All(assessment => assessment.Decide(other.Pathway.Decision) == Truth.Yes);
    }

    // Each route is looked at beside many others.
    private List<Way> WaysOf(Route route) => route.Ways ??= [.. Ways(route).Select(way => new Way(way, new(
        () => _holding.Some(way) is var states && space.Builder.IsPossible(states) ? AssessState(states) : null, false)))];

    // The ways to open a pathway: of "one of many, and this" each of the many with this.
    private IEnumerable<Condition> Ways(Route route)
    {
        if (route.Meant is not Condition.AtLeast all || all.Least != all.Operands.Count)
        {
            return space.Plan.Ways(new Condition.Refers(route.Pathway.Decision));
        }

        var ways = all.Operands.Select(operand => operand is Condition.Refers many ? space.Plan.Ways(many) : [operand]).ToList();
        var most = ways.FindIndex(several => several.Count == ways.Max(each => each.Count));
        return ways[most].Select(way => Condition.And(all.Operands.Select((operand, index) => index == most ? way : operand).ToArray()));
    }

    private static bool IsSame(Route one, Route other) => one.Meant == other.Meant;

    // What a decision hangs on, past those that only stand for others.
    private Condition Meant(int decision)
    {
        var condition = space.Model.Decisions[decision].Condition;
        while (condition is Condition.Refers reference)
        {
            condition = space.Model.Decisions[reference.Decision].Condition;
        }

        return condition;
    }

    private static readonly System.DateTime SomeDay = new(2024, 1, 1);

    private PlannedAssessment Assess(int states)
    {
        var witness = witnesses.Find(states);
        var facts = (witness?.Facts ?? default).ToDictionary(given => given.Fact, given => given.Value, System.StringComparer.Ordinal);
        return new PlannedAssessment(space.Model, space.Plan, facts, witness?.AsOf ?? SomeDay);
    }

    // The variables that the first of some states says something of; null when it also says that something is known.
    private List<int>? NamedBy(int states)
    {
        var named = new List<int>();
        foreach (var (test, _) in witnesses.WayTo(space.Possible(states)))
        {
            if (test >= space.Model.Variables.Count)
            {
                return null;
            }

            named.Add(test);
            named.AddRange(space.FollowingFrom(space.FactOf(test)).Select(following => following.Variable));
        }

        return named;
    }

    // What is certain in the state itself, of which only so much is known; a case in it may know more.
    private PlannedAssessment AssessState(int states)
    {
        var cells = space.Plan.EveryCell();
        var known = new HashSet<string>(System.StringComparer.Ordinal);
        var way = witnesses.WayTo(space.Possible(states));
        var unknown = way.Where(step => step.Test >= space.Model.Variables.Count && step.Cell == 0).Select(step => space.FactOf(step.Test)).ToList();
        foreach (var (test, cell) in way)
        {
            var fact = space.FactOf(test);
            if (!unknown.Contains(fact))
            {
                known.Add(fact);
                if (test < space.Model.Variables.Count)
                {
                    cells[test] = 1ul << cell;
                }
            }
        }

        foreach (var (variable, left) in known.SelectMany(space.FollowingFrom).Where(following => !known.Contains(space.FactOf(following.Variable))))
        {
            cells[variable] &= left;
        }

        return new PlannedAssessment(space.Model, space.Plan, cells, known);
    }

    /// <summary>A pathway that leads to contacts, its condition, the variables that a case which opens it says something of, the assessment of a case that opens it, and states in which it is open.</summary>
    private sealed record Route(Pathway Pathway, string Contacts, Condition Meant, IReadOnlyList<int>? Named, System.Lazy<PlannedAssessment> Assessment, int Some)
    {
        public List<Way>? Ways { get; set; }
    }

    /// <summary>A way to open a pathway, and the assessment of a case for which it does; null when there is no such case.</summary>
    private sealed record Way(Condition Condition, System.Lazy<PlannedAssessment?> Assessment);
}
