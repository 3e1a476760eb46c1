using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>Pathways as a flow: what opens one, whose consent, what to do by when, whom to turn to.</summary>
internal sealed class PathwayBlocks(Texts texts, Sources sources, Marks marks, LadderLinks ladders, ProvisionItems items)
{
    private readonly Authority _authority = texts.Authority;

    public IEnumerable<Block> Section() => _authority.Pathways.Count == 0
        ? []
        : Enumerable.Range(0, _authority.Pathways.Count).SelectMany(Pathway).Prepend(new Heading(2, Texts.Words("Pathways"), "pathways"));

    /// <summary>What must not be done.</summary>
    public IEnumerable<Block> Prohibitions() => _authority.Prohibitions.Count == 0 ? [] :
    [
        new Heading(2, Texts.Words("When not to refer"), "prohibitions"),
        new ItemList(Enumerable.Range(0, _authority.Prohibitions.Count).Select(place => new Item(
            texts.Of(authority => authority.Prohibitions[place].Text),
            [
                new Line("not to", texts.Of(authority => authority.Prohibitions[place].Contact.Name, RunKind.Plain, "#" + Anchors.Contact(_authority.Prohibitions[place].Contact.Id))),
                .. Lines.Guards(_authority.Prohibitions[place].When, _authority.Prohibitions[place].Unless),
                .. sources.Cite(_authority.Prohibitions[place].Citation),
                .. Lines.Note(_authority.Prohibitions[place].Note),
            ])).ToValueList()),
    ];

    private IEnumerable<Block> Pathway(int place)
    {
        var pathway = _authority.Pathways[place];
        yield return new Heading(3, texts.Of(authority => authority.Pathways[place].Text), Anchors.Pathway(pathway.Id));
        foreach (var line in sources.Cite(pathway.Citation).Concat(Lines.Note(pathway.Note)))
        {
            yield return new Paragraph([new Run(line.Label + " ", RunKind.Quiet), .. line.Words]);
        }

        Stage[] stages =
        [
            new("What opens it", Enumerable.Range(0, pathway.Triggers.Count).Select(trigger => Trigger(place, trigger)).ToValueList()),
            new("Consent and telling the family", Provisions(place, provision => provision is ConsentRule or InformRule)),
            new("What to do", Provisions(place, provision => provision is not (ConsentRule or InformRule or ContactRule))),
            new("Whom to turn to", Provisions(place, provision => provision is ContactRule)),
        ];
        if (stages.Where(stage => stage.Items.Count > 0).ToValueList() is { Count: > 0 } said)
        {
            yield return new Flow(said);
        }
    }

    private ValueList<Item> Provisions(int place, Func<Provision, bool> isMeant) => Enumerable.Range(0, _authority.Pathways[place].Provisions.Count)
        .Where(line => isMeant(_authority.Pathways[place].Provisions[line]))
        .Select(line => items.Of(authority => authority.Pathways[place].Provisions[line])).ToValueList();

    private Item Trigger(int place, int number)
    {
        var trigger = _authority.Pathways[place].Triggers[number];
        var indicator = trigger.Id is null ? -1 : _authority.Indicators.ToList().FindIndex(known => known.Id == trigger.Id);
        IEnumerable<Line> level = trigger.Level is null ? [] : [new Line("level", trigger.OrLevel is null
            ? texts.Main(authority => authority.Pathways[place].Triggers[number].Level?.ToString() ?? "")
            : [.. texts.Main(authority => authority.Pathways[place].Triggers[number].Level?.ToString() ?? ""), new Run(" or "), .. texts.Main(authority => authority.Pathways[place].Triggers[number].OrLevel?.ToString() ?? "")])];
        return new Item(
            trigger.Text is null
                ? Texts.Words(trigger.Condition ?? "A practitioner judges that it is so", trigger.Condition is null ? RunKind.Plain : RunKind.Code)
                : texts.Of(authority => authority.Pathways[place].Triggers[number].Text ?? ""),
            [
                new Line("strength", Texts.Words(trigger.Strength.ToString().ToLowerInvariant())),
                .. trigger.Text is null || trigger.Condition is null ? [] : new[] { Lines.When(trigger.Condition) },
                .. level,
                .. indicator < 0 ? [] : ladders.Of(indicator),
                .. sources.Cite(trigger.Citation),
                .. Lines.Note(trigger.Note),
                .. trigger.Id is null ? [] : marks.On(trigger.Id),
            ],
            trigger.Id is null ? null : Anchors.Bullet(trigger.Id),
            trigger.Id is null ? 0 : marks.Count(trigger.Id));
    }
}
