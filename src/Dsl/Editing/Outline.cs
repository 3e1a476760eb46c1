using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing;

/// <summary>The contents of files.</summary>
public static class Outline
{
    /// <summary>The declarations of a file with what is within them. Time is linear in the file.</summary>
    /// <param name="file">The file.</param>
    public static IReadOnlyList<OutlineItem> Of(FileSyntax file) => [.. file.Members.Select(Item).OfType<OutlineItem>()];

    /// <summary>What is declared in some files and whose name or text has the letters of a query in their order; capitals do not matter.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="query">The letters; none for everything.</param>
    public static IEnumerable<(FileSyntax File, OutlineItem Item, string Container)> Search(Workspace workspace, string query) =>
        workspace.Files.SelectMany(file => Of(file).SelectMany(item => Flat(item, System.IO.Path.GetFileName(file.Source.Path))).Where(found => found.Item.Kind is not null).Select(found => (file, found.Item, found.Container)))
            .Where(found => Has(found.Item.Name, query) || found.Item.Detail.IndexOf(query, StringComparison.OrdinalIgnoreCase) >= 0);

    private static IEnumerable<(OutlineItem Item, string Container)> Flat(OutlineItem item, string container) =>
        item.Children.SelectMany(child => Flat(child, item.Name)).Prepend((item, container));

    private static bool Has(string name, string query)
    {
        var at = 0;
        foreach (var letter in name)
        {
            at += at < query.Length && char.ToLowerInvariant(query[at]) == letter ? 1 : 0;
        }

        return at == query.Length;
    }

    private static OutlineItem? Item(SyntaxNode node)
    {
        if (node is BulletSyntax { Name.IsMissing: false } bullet)
        {
            return new OutlineItem(bullet.Name.Text, bullet.Text.Value, SymbolKind.Term, "bullet", node.Span, bullet.Name.Span, []);
        }

        if (node is not DeclarationSyntax { Keywords.Count: > 0 } declaration)
        {
            return null;
        }

        var word = NameCollector.Word(declaration);
        var children = declaration.Body?.Members.Select(Item).OfType<OutlineItem>().ToList() ?? [];
        var name = declaration.Name is { IsMissing: false } named ? named : declaration.Keywords[0];
        var shown = name == declaration.Keywords[0] || NameCollector.KindOf(word) is null ? string.Join(" ", declaration.Keywords.Concat(name == declaration.Keywords[0] ? [] : [name])) : name.Text;
        return new OutlineItem(shown, declaration.Text?.Value ?? "", word is "at" or "response" ? null : NameCollector.KindOf(word) ?? (word == "area" ? SymbolKind.Domain : null), word, node.Span, name.Span, children);
    }
}
