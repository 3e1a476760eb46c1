using System.Linq;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Diagnostics;

/// <summary>A way to mend what was found that takes no judgement, for an editor to offer.</summary>
/// <param name="Title">What it does, as an order.</param>
/// <param name="Edits">The changes, in the file of the finding; they do not overlap.</param>
public sealed record Mend(string Title, ValueList<TextEdit> Edits)
{
    /// <summary>The mend with the line ends of its file.</summary>
    internal Mend In(SourceText source) => this with { Edits = Edits.Select(edit => edit.In(source)).ToValueList() };

    /// <summary>A text with the changes made.</summary>
    /// <param name="text">The text of the file that the finding is in.</param>
    public string Apply(string text) => Edits.OrderByDescending(edit => edit.Span.Start).Aggregate(text, (changed, edit) => changed.Remove(edit.Span.Start, edit.Span.Length).Insert(edit.Span.Start, edit.Text));
}
