using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>What changes no level: advice, signs of danger, duties of the partnership.</summary>
internal sealed class AdviceBlocks(Texts texts, Sources sources, Marks marks)
{
    private readonly Authority _authority = texts.Authority;

    public IEnumerable<Block> Section() => List("Advice", "advice", Enumerable.Range(0, _authority.Advice.Count).Select(place => new Item(
        texts.Of(authority => authority.Advice[place].Text),
        [.. Lines.Guards(_authority.Advice[place].When, []), .. sources.Cite(_authority.Advice[place].Citation), .. Lines.Note(_authority.Advice[place].Note)])));

    public IEnumerable<Block> Alerts() => _authority.Alerts.Count == 0
        ? []
        : Enumerable.Range(0, _authority.Alerts.Count).SelectMany(place => new Block[]
        {
            new Heading(3, texts.Of(authority => authority.Alerts[place].Text)),
            new ItemList(Enumerable.Range(0, _authority.Alerts[place].Signs.Count).Select(sign => Sign(place, sign)).ToValueList()),
        }).Prepend(new Heading(2, Texts.Words("Signs to look out for"), "alerts"));

    public IEnumerable<Block> Duties() => List("Duties", "duties", Enumerable.Range(0, _authority.Duties.Count).Select(place => new Item(
        texts.Of(authority => authority.Duties[place].Text),
        [
            .. Lines.Perhaps("deadline", _authority.Duties[place].Deadline?.InWords()),
            .. _authority.Duties[place].By is null ? [] : new[] { new Line("by", texts.Of(authority => authority.Duties[place].By?.Text ?? "")) },
            .. sources.Cite(_authority.Duties[place].Citation),
            .. Lines.Note(_authority.Duties[place].Note),
        ])));

    private Item Sign(int place, int number)
    {
        var sign = _authority.Alerts[place].Signs[number];
        return new Item(
            texts.Of(authority => authority.Alerts[place].Signs[number].Text),
            [.. Lines.Perhaps("about", sign.Subject), .. sign.Condition is null ? [] : new[] { Lines.When(sign.Condition) }, .. sources.Cite(sign.Citation), .. Lines.Note(sign.Note), .. marks.On(sign.Id)],
            Anchors.Bullet(sign.Id),
            marks.Count(sign.Id));
    }

    private static IEnumerable<Block> List(string heading, string anchor, IEnumerable<Item> items) => items.ToValueList() is { Count: > 0 } some ? [new Heading(2, Texts.Words(heading), anchor), new ItemList(some)] : [];
}
