using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Formatting;

/// <summary>Finds what has a mistake in its form: nobody knows how that is meant to be set.</summary>
internal static class Untouched
{
    /// <summary>The tokens on lines that are left as they are.</summary>
    public static bool[] Of(FileSyntax file)
    {
        var untouched = new bool[file.Tokens.Count];
        if (file.Errors.Count == 0)
        {
            return untouched;
        }

        var spans = file.Errors.Select(error => error.Span).ToList();
        foreach (var member in file.Members)
        {
            Add(member, spans);
        }

        foreach (var span in spans)
        {
            var first = file.Source.StartOf(file.Source.PositionOf(span.Start).Line);
            var last = file.Source.StartOf(file.Source.PositionOf(span.End).Line + 1);
            for (var i = file.TokenFrom(first); i < file.Tokens.Count && (file.Tokens[i].Span.Start < last || file.Tokens[i].Span.Start == first); i++)
            {
                untouched[i] = true;
            }
        }

        return untouched;
    }

    // The smallest part that can stand by itself: of a block only its own lines, unless what opens or closes it is amiss.
    private static void Add(SyntaxNode node, List<TextSpan> spans)
    {
        var body = (node as DeclarationSyntax)?.Body;
        var isBlock = body is { Open.IsMissing: false, Close.IsMissing: false };
        if (node is SkippedSyntax || (isBlock ? node.Children.Where(child => !ReferenceEquals(child, body)).Concat([body!.Open, body.Close]) : [node]).Any(IsAmiss)) // a block: checked
        {
            spans.Add(node.Span);
        }
        else if (isBlock)
        {
            foreach (var member in body!.Members.Where(member => member is not Token))
            {
                Add(member, spans);
            }
        }
    }

    private static bool IsAmiss(SyntaxNode node) => node.Everything().Any(part => part is SkippedSyntax or Token { IsMissing: true } or Token { Error: not null });
}
