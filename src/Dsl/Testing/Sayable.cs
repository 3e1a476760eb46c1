using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>What examples of a document can speak of: its bullets, strengths, signs, items, pathways, advice, alerts, outcomes, bands and levels.</summary>
internal sealed class Sayable
{
    private readonly Authority _authority;
    private readonly List<(string Yes, string No, string? Open, ValueList<int> Decisions)> _things = [];
    private readonly HashSet<int> _decisions = [];

    public Sayable(Authority authority)
    {
        _authority = authority;
        var bullets = authority.Indicators.Select(indicator => (indicator.Id, indicator.Decision))
            .Concat(authority.Strengths.Select(strength => (strength.Id, strength.Decision)))
            .Concat(authority.Pathways.SelectMany(pathway => pathway.Triggers).Where(trigger => trigger.Id is not null).Select(trigger => (trigger.Id!, trigger.Decision))) // those with a name
            .Concat(authority.Alerts.SelectMany(alert => alert.Signs).Select(sign => (sign.Id, sign.Decision)))
            .Concat(authority.Scores.SelectMany(score => score.Items).Select(item => (item.Id, item.Decision)));
        foreach (var (id, decision) in bullets)
        {
            Add("met " + id, "not met " + id, "open " + id, ValueList.Of(decision));
        }

        foreach (var pathway in authority.Pathways)
        {
            Add("pathway " + pathway.Id, "no pathway " + pathway.Id, null, pathway.Triggers.Select(trigger => trigger.Decision).ToValueList());
        }

        foreach (var advice in authority.Advice)
        {
            if (advice.When is { } when)
            {
                Add("advice " + advice.Id, "no advice " + advice.Id, null, ValueList.Of(when.Decision));
            }
        }

        foreach (var alert in authority.Alerts)
        {
            Add("alert " + alert.Id, "no alert " + alert.Id, null, alert.Signs.Select(sign => sign.Decision).ToValueList());
        }

        foreach (var outcome in authority.Triages.SelectMany(triage => triage.Outcomes).GroupBy(outcome => outcome.Id))
        {
            Add("outcome " + outcome.Key, "no outcome " + outcome.Key, null, outcome.Select(same => same.Decision).ToValueList());
        }

        foreach (var (tool, value, decision) in authority.Scores.SelectMany(score => score.Bands.Select(band => (score.Id, band.Id, band.Decision)))
            .Concat(authority.Grids.SelectMany(grid => grid.Outcomes.Select(outcome => (grid.Id, outcome.Id, outcome.Decision)))))
        {
            Add($"{tool} is {value}", "", null, ValueList.Of(decision));
        }

        _decisions.UnionWith(authority.LevelDecisions);
    }

    /// <summary>Whether an example can speak of a decision, by itself or together with others.</summary>
    public bool Speaks(int decision) => _decisions.Contains(decision);

    /// <summary>What an example can say of a case that is so in one document and not in another; null when it can say nothing.</summary>
    /// <param name="original">The answers of the one.</param>
    /// <param name="other">The answers of the other.</param>
    /// <param name="touched">The decisions that may differ.</param>
    public Expectation? Telling(IAssessment original, IAssessment other, ICollection<int> touched)
    {
        foreach (var thing in _things.Where(thing => thing.Decisions.Any(touched.Contains)))
        {
            var truths = thing.Decisions.Select(original.Decide).ToList();
            var (kind, text) = truths.Contains(Truth.Yes) ? (ExpectationKind.Yes, thing.Yes) : truths.Contains(Truth.Unknown) ? (ExpectationKind.Open, thing.Open) : (ExpectationKind.No, thing.No);
            if (text is { Length: > 0 } && Tells(new Expectation(kind, 0, thing.Decisions, null, text), original, other) is { } telling)
            {
                return telling;
            }
        }

        return _authority.LevelDecisions.Any(touched.Contains)
            ? Tells(Level(ExpectationKind.Level, original.IndicatedLevel, ""), original, other) ?? Tells(Level(ExpectationKind.PossibleLevel, original.PossibleLevel, "possible "), original, other)
            : null;
    }

    private static Expectation Level(ExpectationKind kind, LevelOfNeed? level, string word) =>
        new(kind, level?.Order ?? 0, default, null, level is null ? $"no {word}level" : $"{word}level {level.Id}");

    private static Expectation? Tells(Expectation expectation, IAssessment original, IAssessment other) =>
        ExampleRunner.Differs(expectation, original) is null && ExampleRunner.Differs(expectation, other) is not null ? expectation : null;

    private void Add(string yes, string no, string? open, ValueList<int> decisions)
    {
        _things.Add((yes, no, open, decisions));
        _decisions.UnionWith(decisions);
    }
}
