using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>What is selected when a selection grows.</summary>
public static class Selections
{
    /// <summary>The parts that a place lies in, the innermost first and the whole file last.</summary>
    /// <param name="file">The file.</param>
    /// <param name="offset">The place.</param>
    public static IReadOnlyList<TextSpan> At(FileSyntax file, int offset)
    {
        var spans = new List<TextSpan> { file.Span };
        IReadOnlyList<SyntaxNode> parts = file.Members;
        while (parts.Where(part => part is not Token { IsMissing: true }).LastOrDefault(part => part.Span.Start <= offset && offset <= part.Span.End) is { } inner)
        {
            if (inner.Span != spans[spans.Count - 1])
            {
                spans.Add(inner.Span);
            }

            if (inner is Token { Kind: TokenKind.Text, Span.Length: > 2 } text && offset > text.Span.Start && offset < text.Span.End)
            {
                spans.Add(new TextSpan(text.Span.Start + 1, text.Span.Length - 2));
            }

            parts = inner.Children;
        }

        spans.Reverse();
        return spans;
    }
}
