using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Web.Markup;

/// <summary>A piece of HTML. It is made from literal words of this program, in which every text that is put in is escaped.</summary>
/// <param name="Text">The HTML.</param>
internal readonly record struct Html(string Text)
{
    /// <summary>Nothing.</summary>
    public static Html None { get; } = new("");

    /// <summary>HTML with texts in it: in <c>$"…{text}…"</c> a text is escaped, and a piece of HTML stands as it is.</summary>
    public static Html Of(HtmlPieces pieces) => new(pieces.Text);

    /// <summary>Pieces one after the other.</summary>
    public static Html All(IEnumerable<Html> pieces) => new(string.Concat(pieces.Select(piece => piece.Text)));

    /// <summary>A text of a document in which languages are marked: what is not in English says so.</summary>
    public static Html Said(string marked) => All(LanguageMarks.Parts(marked).Select(part => part.Language is { } language ? Of($"<span lang=\"{language}\">{part.Text}</span>") : Of($"{part.Text}")));

    /// <inheritdoc/>
    public override string ToString() => Text ?? "";
}
