using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Editing.Completing;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;

namespace Thresholds.Dsl.Editing;

/// <summary>Finds what fits at a place: by the words before it, the block it stands in and, within a condition, the type of the fact.</summary>
public static class Completions
{
    /// <summary>What fits, the likeliest first. Nothing does within texts and comments.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the place.</param>
    /// <param name="offset">The place, from 0 to the length of the file.</param>
    public static IReadOnlyList<Completion> At(Workspace workspace, FileSyntax file, int offset)
    {
        if (file.Tokens.Count == 0 || file.Comments.Any(comment => comment.Span.Start < offset && offset <= comment.Span.End))
        {
            return [];
        }

        var inside = file.TokenFrom(offset) - 1;
        if (inside >= 0 && file.Tokens[inside] is { Kind: TokenKind.Text } text && (offset < text.Span.End || (offset == text.Span.End && text.Error is not null)))
        {
            return [];
        }

        var place = new CompletionPlace(workspace, file, offset);
        var found = new CompletionList(place);
        Find(place, found);
        return found.Found;
    }

    /// <summary>What there is to know about something that is offered, as a page; null when there is nothing.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file it is offered in.</param>
    /// <param name="completion">What is offered.</param>
    public static string? Explain(Workspace workspace, FileSyntax file, Completion completion) => completion.Symbol is { } symbol ? Hovers.Page(workspace, file, symbol) : null;

    private static void Find(CompletionPlace place, CompletionList found)
    {
        var start = place.Start();
        if (place.Block is { } example && NameCollector.Word(example) == "example")
        {
            new ExampleParts(place, found).Find();
            return;
        }

        if (new ReferredNames(place, found).Find() || new ConditionParts(place, found).Find(start))
        {
            return;
        }

        var block = place.Block is null ? DeclarationGrammar.File : DeclarationGrammar.Blocks.TryGetValue(NameCollector.Word(place.Block), out var inner) ? inner : null;
        var lines = new LineParts(place, found);
        if (place.Next == start || place.Before(0) is null or { Kind: TokenKind.OpenBrace or TokenKind.CloseBrace } || place.StartsLine())
        {
            lines.Members(block);
        }

        if (place.Next > start)
        {
            lines.Clauses(block, start);
        }
    }
}
