using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>What the names in conditions mean: the facts, apart from the practitioner's word on a bullet, which is the bullet itself.</summary>
internal sealed class FactBlocks(Texts texts, Sources sources)
{
    public IEnumerable<Block> Section()
    {
        var facts = texts.Authority.Facts;
        var shown = Enumerable.Range(0, facts.Count).Where(place => !facts[place].IsJudgement).ToList();
        return shown.Count == 0 ? [] :
        [
            new Heading(2, Texts.Words("What conditions speak of"), "facts"),
            new ItemList(shown.Select(place => new Item(
                [new Run(facts[place].Id, RunKind.Code), new Run(" "), .. texts.Of(authority => authority.Facts[place].Text)],
                [
                    new Line("values", Texts.Words(FactDescriptions.Values(facts[place]))),
                    .. Lines.Perhaps("over", facts[place].Over),
                    .. Lines.Perhaps("about", facts[place].Subject),
                    .. sources.Cite(facts[place].Citation),
                    .. Lines.Note(facts[place].Note),
                ],
                Anchors.Fact(facts[place].Id))).ToValueList()),
        ];
    }
}
