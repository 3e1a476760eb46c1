using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>Leads from each rung of a ladder to the next and the former, the least need first; rungs of one level follow one another as in the document.</summary>
internal sealed class LadderLinks
{
    private readonly Dictionary<string, List<int>> _rungs;
    private readonly Texts _texts;

    public LadderLinks(Texts texts)
    {
        _texts = texts;
        var indicators = texts.Authority.Indicators;
        _rungs = texts.Authority.Ladders.ToDictionary(
            ladder => ladder.Id,
            ladder => Enumerable.Range(0, indicators.Count).Where(place => indicators[place].Ladders.Any(known => known.Id == ladder.Id)).OrderBy(place => indicators[place].Level.Order).ToList(),
            StringComparer.Ordinal);
    }

    /// <summary>The lines of a bullet that is a rung.</summary>
    /// <param name="place">Its place among the indicators.</param>
    public IEnumerable<Line> Of(int place)
    {
        foreach (var ladder in _texts.Authority.Indicators[place].Ladders)
        {
            var rungs = _rungs[ladder.Id];
            var at = rungs.IndexOf(place);
            var runs = _texts.Main(authority => authority.Ladders.First(known => known.Id == ladder.Id).Text).Select(run => run with { Target = "#" + Anchors.Ladder(ladder.Id) }).ToList();
            runs.AddRange(at > 0 ? Step("former: ", rungs[at - 1]) : []);
            runs.AddRange(at + 1 < rungs.Count ? Step("next: ", rungs[at + 1]) : []);
            yield return new Line("ladder", runs.ToValueList());
        }
    }

    /// <summary>The section with all ladders that have rungs.</summary>
    public IEnumerable<Block> Section(Sources sources)
    {
        var ladders = Enumerable.Range(0, _texts.Authority.Ladders.Count).Where(place => _rungs[_texts.Authority.Ladders[place].Id].Count > 0).ToList();
        return ladders.Count == 0 ? [] : ladders.SelectMany(place => new Block[]
        {
            new Heading(3, _texts.Of(authority => authority.Ladders[place].Text), Anchors.Ladder(_texts.Authority.Ladders[place].Id)),
            new ItemList(_rungs[_texts.Authority.Ladders[place].Id].Select(rung => Rung(rung, sources)).ToValueList()),
        }).Prepend(new Heading(2, Texts.Words("Ladders: one concern across the levels"), "ladders"));
    }

    private Item Rung(int rung, Sources sources)
    {
        var indicator = _texts.Authority.Indicators[rung];
        return new Item(
            [.. _texts.Main(authority => authority.Indicators[rung].Level.ToString()).Select(run => run with { Kind = RunKind.Strong }), new Run(": "), .. _texts.Of(authority => authority.Indicators[rung].Text, RunKind.Plain, "#" + Anchors.Bullet(indicator.Id))],
            [.. sources.Cite(indicator.Citation)]);
    }

    private IEnumerable<Run> Step(string way, int rung) => new[] { new Run("; " + way, RunKind.Quiet) }
        .Concat(_texts.Main(authority => authority.Indicators[rung].Level.ToString()).Select(run => run with { Target = "#" + Anchors.Bullet(_texts.Authority.Indicators[rung].Id) }));
}
