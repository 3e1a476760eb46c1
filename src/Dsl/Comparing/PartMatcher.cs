using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Analysis;

namespace Thresholds.Dsl.Comparing;

/// <summary>Finds which named triggers of one pathway, and signs of one list, are the same under another name: those in nearly the same words, the nearest first.</summary>
internal sealed class PartMatcher
{
    private readonly List<(Part Before, Part After)> _matches = [];

    public PartMatcher(Authority before, Authority after, Phrases phrases)
    {
        var (earlier, later) = (Parts(before).ToList(), Parts(after).ToList());
        var names = (Before: new HashSet<string>(earlier.Select(part => part.Name), StringComparer.Ordinal), After: new HashSet<string>(later.Select(part => part.Name), StringComparer.Ordinal));
        var left = Worded(earlier.Where(part => !names.After.Contains(part.Name))).ToLookup(pair => pair.Part.Of, StringComparer.Ordinal);
        var pairs = Worded(later.Where(part => !names.Before.Contains(part.Name)))
            .SelectMany(own => left[own.Part.Of], (own, other) => (own, other, IsSame: own.Words.IsSame(other.Words), Likeness: own.Words.Likeness(other.Words)))
            .Where(pair => pair.own.Words.IsComparable(pair.other.Words) && (pair.IsSame || pair.own.Words.IsNearly(pair.other.Words)))
            .OrderByDescending(pair => pair.IsSame).ThenByDescending(pair => (double)pair.Likeness.Shared / pair.Likeness.All).ToList();
        var done = new HashSet<Part>();
        foreach (var (own, other, _, _) in pairs)
        {
            if (!done.Contains(own.Part) && !done.Contains(other.Part))
            {
                done.Add(own.Part);
                done.Add(other.Part);
                _matches.Add((other.Part, own.Part));
            }
        }

        IEnumerable<(Part Part, Wording Words)> Worded(IEnumerable<Part> parts) => parts.Select(part => (part, Wording.Of(part.Text, phrases)));
    }

    /// <summary>The names before of those that bear another after.</summary>
    public IEnumerable<(string Before, string After)> Renamed => _matches.Select(match => (match.Before.Name, match.After.Name));

    /// <summary>Those of them that a practitioner judges on both sides: one question.</summary>
    public IEnumerable<(string Before, string After)> RenamedJudgements => _matches.Where(match => match.Before.IsJudgement && match.After.IsJudgement).Select(match => (match.Before.Name, match.After.Name));

    // What stands at a level is a bullet, and is matched as one.
    private static IEnumerable<Part> Parts(Authority authority) => authority.Pathways
        .SelectMany(pathway => pathway.Triggers.Where(trigger => trigger is { Id: not null, Text: not null, Level: null }).Select(trigger => new Part("pathway " + pathway.Id, trigger.Id!, trigger.Text!, trigger.Condition is null))) // filtered on them
        .Concat(authority.Alerts.SelectMany(alert => alert.Signs.Select(sign => new Part("alert " + alert.Id, sign.Id, sign.Text, sign.Condition is null))));

    private sealed record Part(string Of, string Name, string Text, bool IsJudgement);
}
