using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Analysis.Tests.BruteForce;

/// <summary>The findings about conditions that a program should have, spelt out from their definitions in <c>docs/analysis.md</c> by trying every state.</summary>
internal sealed class ExpectedFindings(AuthorityModel model, Universe universe)
{
    private readonly List<string> _found = [];
    private readonly IReadOnlyList<RungAt> _rungs = RungAt.Of(model);

    /// <summary>The findings in order, in the words of <see cref="FindingKey"/>.</summary>
    public IReadOnlyList<string> Find()
    {
        NeverAndAlways();
        Same();
        foreach (var rung in _rungs.Where(rung => !universe.IsEmpty(Met(rung))))
        {
            Dead(rung);
        }

        for (var i = 0; i < _rungs.Count; i++)
        {
            for (var j = i + 1; j < _rungs.Count; j++)
            {
                Overlap(_rungs[i], _rungs[j]);
            }
        }

        Gaps();
        foreach (var fact in model.Authority.Facts.Where(fact => fact.Worse != WorseWhen.NotStated))
        {
            Worse(fact);
        }

        Obligations();
        return [.. _found.Order(StringComparer.Ordinal)];
    }

    private bool[] Met(RungAt rung) => universe.Certain(rung.Decision);

    private bool AreSame(RungAt one, RungAt other) => universe.AreSame(Met(one), Met(other));

    private void NeverAndAlways()
    {
        foreach (var rung in _rungs.Where(rung => universe.IsEmpty(Met(rung))))
        {
            _found.Add($"THR2002 {rung.Indicator.Id}");
        }

        foreach (var indicator in model.Authority.Indicators.Where(indicator => universe.AreSame(universe.Certain(indicator.Decision), universe.Real)))
        {
            _found.Add($"THR2004 {indicator.Id}");
        }

        foreach (var pathway in model.Authority.Pathways)
        {
            foreach (var trigger in pathway.Triggers.Where(trigger => trigger.Condition is not null && universe.IsEmpty(universe.Certain(trigger.Decision))))
            {
                _found.Add($"THR2016 {pathway.Id} {trigger.Condition}");
            }
        }
    }

    private void Same()
    {
        var left = _rungs.Where(rung => !universe.IsEmpty(Met(rung)) && !universe.AreSame(Met(rung), universe.Real)).ToList();
        while (left.Count > 0)
        {
            var same = left.Where(rung => AreSame(left[0], rung)).ToList();
            left.RemoveAll(same.Contains);
            if (same.Count > 1)
            {
                var code = same.Select(rung => rung.Level).Distinct().Count() > 1 ? "THR2003" : "THR2015";
                _found.Add($"{code} {string.Join(", ", same.Select(rung => $"'{rung.Indicator.Id}'"))}");
            }
        }
    }

    private void Dead(RungAt rung)
    {
        var higher = _rungs.Where(other => other.Level > rung.Level && other.Indicator != rung.Indicator && other.Indicator.Facts.Intersect(rung.Indicator.Facts).Any() && !AreSame(rung, other)).ToList();
        if (higher.Any(other => other.IsOnLadderOf(rung) && universe.IsWithin(Met(rung), Met(other))))
        {
            _found.Add($"THR2010 {rung.Indicator.Id}");
        }
        else if (universe.IsWithin(Met(rung), CertainOfOne(higher)))
        {
            _found.Add($"THR2005 {rung.Indicator.Id}");
        }
    }

    private bool[] CertainOfOne(IEnumerable<RungAt> rungs) =>
        universe.Certain(rungs.Aggregate(universe.Set(_ => false), (set, rung) => universe.Or(set, universe.Holds(rung.Decision))));

    private void Overlap(RungAt one, RungAt other)
    {
        var (lower, higher) = one.Level < other.Level ? (one, other) : (other, one);
        if (!lower.IsOnLadderOf(higher) || lower.Level == higher.Level || lower.Indicator == higher.Indicator
            || lower.Indicator.Polarity != Polarity.Need || higher.Indicator.Polarity != Polarity.Need || universe.IsWithin(Met(lower), Met(higher)))
        {
            return;
        }

        var shared = lower.Indicator.Facts.Intersect(higher.Indicator.Facts).ToHashSet();
        var graded = shared.Union(model.Authority.Ladders.First(ladder => ladder.Id == lower.Indicator.Ladder?.Id).Facts).ToHashSet();
        var (lowerAlone, higherAlone) = (universe.Agreeing(Met(lower), graded.Contains), universe.Agreeing(Met(higher), graded.Contains));
        var (lowerAnyway, higherAnyway) = (universe.Agreeing(Met(lower), fact => !shared.Contains(fact)), universe.Agreeing(Met(higher), fact => !shared.Contains(fact)));
        if (shared.Count > 0 && universe.Exists(point => Met(lower)[point] && Met(higher)[point] && !lowerAnyway[point] && !higherAnyway[point] && (lowerAlone[point] || higherAlone[point])))
        {
            var code = universe.IsWithin(Met(higher), Met(lower)) ? "THR2007" : "THR2006";
            _found.Add($"{code} {lower.Indicator.Id} {lower.Level.Id} {higher.Indicator.Id} {higher.Level.Id}");
        }
    }

    private void Gaps()
    {
        foreach (var ladder in model.Authority.Ladders)
        {
            var rungs = _rungs.Where(rung => rung.Indicator.Ladder?.Id == ladder.Id && rung.Indicator.Polarity == Polarity.Need).ToList();
            var graded = new List<(int Fact, List<bool> Claimed)>();
            foreach (var fact in ladder.Facts.Select(name => model.Authority.Facts.FirstOrDefault(fact => fact.Id == name)).OfType<Fact>())
            {
                var number = universe.FactNumber(fact.Id);
                var values = universe.Facts[number].Values.Count;
                var claimed = Enumerable.Range(0, values).Select(value => rungs.Any(rung => ClaimsValue(rung, number, value))).ToList();
                if (universe.Facts[number].Variables.Count == 0)
                {
                    continue;
                }

                if (rungs.Any(rung => rung.Indicator.Facts.Contains(fact.Id)))
                {
                    graded.Add((number, claimed));
                }

                for (var value = 0; value < values && claimed.Contains(true); value++)
                {
                    var before = claimed.Take(value).Contains(true);
                    var after = claimed.Skip(value).Contains(true);
                    if (!claimed[value] && (value == 0 || claimed[value - 1]) && (before || fact.Worse == WorseWhen.Lower) && (after || fact.Worse == WorseWhen.Higher))
                    {
                        _found.Add($"THR2008 {ladder.Id} {fact.Id} {value}");
                    }
                }
            }

            if (graded.Count > 1 && HasJointGap(rungs.Where(rung => graded.Exists(part => rung.Indicator.Facts.Contains(universe.Facts[part.Fact].Fact.Id))).ToList(), graded))
            {
                _found.Add($"THR2008 {ladder.Id} joint");
            }
        }
    }

    // Values that are claimed one by one, of which no rung is met in any case.
    private bool HasJointGap(List<RungAt> rungs, List<(int Fact, List<bool> Claimed)> graded)
    {
        var combinations = graded.Aggregate((IEnumerable<List<int>>)[[]], (all, part) => all.SelectMany(combination =>
            Enumerable.Range(0, part.Claimed.Count).Where(value => part.Claimed[value]).Select(value => (List<int>)[.. combination, value])));
        return combinations.Any(combination => universe.Exists(point => Is(combination, point)) && !universe.Exists(point => Is(combination, point) && rungs.Any(rung => Met(rung)[point])));

        bool Is(List<int> combination, int point) =>
            graded.Select((part, index) => universe.IsKnown(point, part.Fact) && universe.ValueNumber(point, part.Fact) == combination[index]).All(same => same);
    }

    private bool ClaimsValue(RungAt rung, int fact, int value) => universe.Exists(point =>
        universe.IsKnown(point, fact) && universe.ValueNumber(point, fact) == value && Met(rung)[point]
        && Enumerable.Range(0, universe.Facts[fact].Values.Count).Any(other => universe.With(point, fact, other) is var changed && universe.Real[changed] && !Met(rung)[changed]));

    private void Worse(Fact fact)
    {
        var number = universe.FactNumber(fact.Id);
        if (universe.Facts[number].Variables.Count == 0)
        {
            return;
        }

        foreach (var level in model.Authority.Levels.Reverse())
        {
            var reached = universe.Certain(model.Authority.LevelDecisions[level.Order - 1]);
            if (universe.Exists(point => reached[point] && universe.IsKnown(point, number) && Enumerable.Range(0, universe.Facts[number].Values.Count)
                .Where(value => fact.Worse == WorseWhen.Higher ? value > universe.ValueNumber(point, number) : value < universe.ValueNumber(point, number))
                .Any(value => universe.With(point, number, value) is var changed && universe.Real[changed] && !reached[changed])))
            {
                _found.Add($"THR2011 {fact.Id} {level.Id}");
                return;
            }
        }
    }

    private void Obligations()
    {
        var asked = new List<(Provision Provision, string Of, bool[] States)>();
        foreach (var pathway in model.Authority.Pathways)
        {
            asked.AddRange(pathway.Provisions.Select(provision => (provision, "pathway " + pathway.Id, Asked(provision, universe.Certain(pathway.Decision)))));
        }

        foreach (var response in model.Authority.Responses)
        {
            var levels = model.Authority.LevelDecisions;
            var above = response.Level.Order < levels.Count ? universe.Certain(levels[response.Level.Order]) : universe.Set(_ => false);
            var states = universe.And(universe.Certain(levels[response.Level.Order - 1]), universe.Set(point => !above[point]));
            asked.AddRange(response.Provisions.Select(provision => (provision, "response " + response.Level.Id, Asked(provision, states))));
        }

        foreach (var (first, left) in asked.Select((item, index) => (item, index)))
        {
            foreach (var second in asked.Skip(left + 1).Where(second => !universe.IsEmpty(universe.And(first.States, second.States))))
            {
                var code = (first.Provision, second.Provision) switch
                {
                    (ConsentRule one, ConsentRule other) when first.Of == second.Of && one.For == other.For && one.Requirement != other.Requirement => "THR3004",
                    (AssessmentRule one, AssessmentRule other) when first.Of == second.Of && one.Assessment.Id == other.Assessment.Id && one.Obligation != other.Obligation => "THR3007",
                    (Step one, Step other) when one.Action.Id == other.Action.Id && Clash(one.Deadline, other.Deadline) => "THR3005",
                    _ => null,
                };
                if (code is not null)
                {
                    _found.Add($"{code} {first.Provision.Place.Line} {second.Provision.Place.Line}");
                }
            }
        }
    }

    private static bool Clash(Deadline? one, Deadline? other) =>
        one is not null && other is not null && (one with { Event = null }) != (other with { Event = null }) && (one.Kind == DeadlineKind.Every) == (other.Kind == DeadlineKind.Every) && (one.Event is null || other.Event is null || one.Event == other.Event);

    private bool[] Asked(Provision provision, bool[] states) => provision.Decision is { } decision ? universe.And(states, universe.Certain(decision)) : universe.And(universe.Real, states);
}
