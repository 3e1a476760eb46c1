using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>The levels of need, and what the document asks for at each.</summary>
internal sealed class LevelBlocks(Texts texts, Sources sources)
{
    public IEnumerable<Block> Section()
    {
        var authority = texts.Authority;
        yield return new Heading(2, Texts.Words("Levels of need"), "levels");
        yield return new ItemList(Enumerable.Range(0, authority.Levels.Count).Select(place => new Item(
            texts.Of(document => document.Levels[place].ToString(), RunKind.Strong),
            [
                .. authority.Levels[place].AlsoKnownAs.SelectMany(also => Lines.Perhaps("also", also)),
                .. authority.Levels[place].Law.SelectMany(law => Lines.Perhaps("law", law.ToString())),
                .. sources.Cite(authority.Levels[place].Citation),
                .. Lines.Note(authority.Levels[place].Note),
            ],
            Anchors.Level(authority.Levels[place].Id))).ToValueList());
    }

    /// <summary>What happens at each level.</summary>
    public IEnumerable<Block> Responses(ProvisionItems items)
    {
        var responses = texts.Authority.Responses;
        if (responses.Count == 0)
        {
            yield break;
        }

        yield return new Heading(2, Texts.Words("What happens at each level"), "responses");
        foreach (var place in Enumerable.Range(0, responses.Count).OrderBy(place => responses[place].Level.Order))
        {
            yield return new Heading(3, texts.Of(authority => authority.Responses[place].Level.ToString()), "response-" + responses[place].Level.Id);
            if (responses[place].Provisions.Count > 0)
            {
                yield return new ItemList(Enumerable.Range(0, responses[place].Provisions.Count).Select(line => items.Of(authority => authority.Responses[place].Provisions[line])).ToValueList());
            }
        }
    }
}
