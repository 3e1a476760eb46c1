using System.Collections.Generic;
using System.Linq;
using Thresholds.Rendering.Pages;

namespace Thresholds.Rendering.Sections;

/// <summary>What the document takes out of the template that it extends.</summary>
internal sealed class WithdrawnBlocks(Texts texts, Sources sources)
{
    public IEnumerable<Block> Section() => texts.Authority.Withdrawn.Count == 0 ? [] :
    [
        new Heading(2, Texts.Words("Withdrawn from the shared text"), "withdrawn"),
        new ItemList(texts.Authority.Withdrawn.Select(part => new Item(
            Texts.Words(part.Text),
            [new Line("kind", Texts.Words(part.Kind)), new Line("because", Texts.Words(part.Because)), .. sources.Cite(part.Citation ?? part.Template), .. Lines.Note(part.Note)])).ToValueList()),
    ];
}
