using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Something that fits at a place.</summary>
/// <param name="Label">What is shown, and typed to find it.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Detail">What it says, in a few words.</param>
/// <param name="Span">What it takes the place of.</param>
/// <param name="Text">What is put there.</param>
/// <param name="IsSnippet">Whether the text has places to fill in, as <c>${1:name}</c>.</param>
public sealed record Completion(string Label, CompletionKind Kind, string Detail, TextSpan Span, string Text, bool IsSnippet = false)
{
    /// <summary>What it names; null when it is a word.</summary>
    internal Symbol? Symbol { get; init; }
}
