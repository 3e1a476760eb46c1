using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Finds where a file leads to other files, by <c>use</c>, <c>extends</c> and <c>supersedes</c>, and to pages, by <c>web</c>.</summary>
public static class Links
{
    /// <summary>The links. Time is linear in the file, but for its names.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file.</param>
    public static IReadOnlyList<Link> Of(Workspace workspace, FileSyntax file)
    {
        var names = workspace.NamesOf(file);
        var files = names.Mentions.Where(mention => mention is { Kind: null, IsDeclaration: false })
            .Select(mention => names.Meant(mention) is { } meant ? new Link(mention.Span, meant.Declared.Source.Path, false) : null);
        var pages = file.Nodes.Select(node => node switch
        {
            TextClauseSyntax { Keyword.Text: "web" } clause => clause.Text,
            DeclarationSyntax line when NameCollector.Word(line) == "web" => line.Text,
            _ => null,
        }).OfType<Token>().Where(text => text is { IsMissing: false, Error: null }).Select(Page);
        return [.. files.Concat(pages).OfType<Link>().OrderBy(link => link.Span.Start)];
    }

    // What a file says is hostile: an editor opens what is linked, and only pages are for that.
    private static Link? Page(Token text) => Uri.TryCreate(text.Value, UriKind.Absolute, out var page) && (page.Scheme == "https" || page.Scheme == "http") && text.Span.Length > 2
        ? new Link(new TextSpan(text.Span.Start + 1, text.Span.Length - 2), page.AbsoluteUri, true)
        : null;
}
