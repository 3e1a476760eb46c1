using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>How those who receive a referral sort it.</summary>
internal sealed class TriageBlocks(Texts texts, Sources sources)
{
    private readonly Authority _authority = texts.Authority;

    public IEnumerable<Block> Section() => _authority.Triages.Count == 0
        ? []
        : Enumerable.Range(0, _authority.Triages.Count).SelectMany(place => new Block[]
        {
            new Heading(3, texts.Of(authority => authority.Triages[place].Text)),
            new ItemList(Enumerable.Range(0, _authority.Triages[place].Outcomes.Count).Select(outcome => Outcome(place, outcome)).ToValueList()),
        }).Prepend(new Heading(2, Texts.Words("Triage"), "triage"));

    private Item Outcome(int place, int number)
    {
        var outcome = _authority.Triages[place].Outcomes[number];
        return new Item(
            texts.Of(authority => authority.Triages[place].Outcomes[number].Text, RunKind.Strong),
            [
                outcome.Rule switch
                {
                    OutcomeRule.When => Lines.When(outcome.Condition),
                    OutcomeRule.Otherwise => new Line("when", Texts.Words("none of the others")),
                    _ => new Line("when", Texts.Words("whoever decides finds it so", RunKind.Quiet)),
                },
                .. outcome.Deadline is { } deadline ? new[] { new Line("deadline", Words(deadline, texts.Of(authority => authority.Triages[place].Outcomes[number].Deadline?.Event?.Text ?? ""))) } : [],
                .. outcome.To is { } to ? new[] { new Line("to", texts.Of(authority => authority.Triages[place].Outcomes[number].To?.Name ?? "", RunKind.Plain, "#" + Anchors.Contact(to.Id))) } : [],
                .. sources.Cite(outcome.Citation),
                .. Lines.Note(outcome.Note),
            ]);
    }

    private static ValueList<Run> Words(Deadline deadline, ValueList<Run> named) => deadline.Event is null ? Texts.Words(deadline.InWords()) : [new Run(deadline.InWords() + " of: "), .. named];
}
