using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;
using static Thresholds.Dsl.Editing.Markdown;

namespace Thresholds.Dsl.Editing;

/// <summary>Tells what a name stands for: its text, level, citation and condition, its ladder with the rungs, and where else it is used.</summary>
public static class Hovers
{
    private const int Most = 12;

    /// <summary>The page for a place; null when no name stands there, or one that nothing declares.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the place.</param>
    /// <param name="offset">The place.</param>
    public static Hover? At(Workspace workspace, FileSyntax file, int offset)
    {
        var names = workspace.NamesOf(file);
        if (names.MentionAt(offset) is not { } mention || names.Meant(mention) is not { } named)
        {
            return null;
        }

        var symbol = mention.Kind is { } kind ? names.Scope.Find(kind, mention.Name) : null;
        return new Hover(mention.Span, symbol is null && named.Owner is not null ? PartPage(workspace, file, named) : symbol is null ? $"**{Plain(named.Word)}** {Code(named.Name)}" : Page(workspace, file, symbol));
    }

    /// <summary>The page for a symbol, as a file sees it.</summary>
    internal static string Page(Workspace workspace, FileSyntax file, Symbol symbol)
    {
        var scope = workspace.NamesOf(file).Scope;
        var lines = new List<string>();
        var clauses = Clauses(symbol.Node);
        var text = symbol.Node is BulletSyntax bullet ? bullet.Text : (symbol.Node as DeclarationSyntax)?.Text;
        lines.Add($"**{(symbol.Word == "define" ? "definition" : symbol.Word == "bullet" && symbol.Node is BulletSyntax { Mark.Kind: TokenKind.Plus } ? "strength" : symbol.Word)}** {Code(symbol.Name)}");
        Add(text is { IsMissing: false }, () => Plain(text!.Value)); // it is there
        Add(symbol.Word == "bullet", () => Where(workspace, scope, symbol));
        Add(symbol.Word == "fact" && symbol.Node is DeclarationSyntax, () => Type(symbol));
        foreach (var clause in clauses.Where(clause => clause is ConditionClauseSyntax or ExceptSyntax or OverSyntax or WorseSyntax or PointsSyntax or ProtectedSyntax or DeadlineSyntax))
        {
            lines.Add(Code(Spacing.OnOneLine(symbol.File, clause.Span)));
        }

        Add(symbol.Word == "bullet" && !clauses.Any(clause => clause is ConditionClauseSyntax or PointsSyntax), () => "a judgement: a practitioner says whether it is so");
        foreach (var ladder in symbol.Kind == SymbolKind.Ladder ? [symbol.Name] : clauses.OfType<NamesClauseSyntax>().Where(clause => clause.Keyword.Text == "ladder").SelectMany(clause => clause.Names).Select(name => name.Text))
        {
            lines.Add(Ladder(workspace, scope, ladder, symbol));
        }

        Add(symbol.Kind == SymbolKind.Contact, () => string.Join("\n", ((DeclarationSyntax)symbol.Node).Body?.Members.Select(line => "- " + Code(Spacing.OnOneLine(symbol.File, line.Span))) ?? []));
        if (Citation(workspace, symbol) is { } citation)
        {
            var document = scope.Find(SymbolKind.Document, citation.Document.Text)?.Declaration.Text?.Value ?? citation.Document.Text;
            lines.Add("from " + string.Join(", ", new[] { document, citation.Section?.Value, citation.Cell?.Value }.OfType<string>().Select(Plain)));
        }

        foreach (var note in clauses.OfType<TextClauseSyntax>().Where(clause => clause.Keyword.Text is "note" or "also" && !clause.Text.IsMissing))
        {
            lines.Add($"{(note.Keyword.Text == "also" ? "also " : "")}*{Plain(note.Text.Value)}*");
        }

        Add(symbol.Kind == SymbolKind.Term, () => Uses(workspace, file, Names.Of(symbol), symbol.Node));
        Add(!ReferenceEquals(symbol.File, file), () => $"declared in {Plain(System.IO.Path.GetFileName(symbol.File.Source.Path))}");
        return string.Join("\n\n", lines.Where(line => line.Length > 0));

        void Add(bool isSo, Func<string> line)
        {
            if (isSo)
            {
                lines.Add(line());
            }
        }
    }

    // A name within something else: what it is called, its line where it has one, and what uses it.
    private static string PartPage(Workspace workspace, FileSyntax file, Named part)
    {
        var owner = part.Owner!; // the caller looked
        var lines = new List<string> { $"**{Plain(part.Word)}** {Code(part.Name)} of {Plain(owner.Word)} {Code(owner.Name)}" };
        if (PartNames.Declaring(workspace, part) is { } declaring)
        {
            lines.Add(declaring is ChoiceSyntax choice ? Plain(choice.Label?.Value ?? "") : Code(Spacing.OnOneLine(workspace.Find(part.Declared.Source.Path)!, declaring.Span))); // it was declared there
        }

        lines.Add(Uses(workspace, file, part, null));
        lines.Add(ReferenceEquals(part.Declared.Source, file.Source) ? "" : $"declared in {Plain(System.IO.Path.GetFileName(part.Declared.Source.Path))}");
        return string.Join("\n\n", lines.Where(line => line.Length > 0));
    }

    /// <summary>The citation of a symbol, its own or that of the innermost block round it which has one.</summary>
    internal static FromSyntax? Citation(Workspace workspace, Symbol symbol)
    {
        var blocks = workspace.NamesOf(symbol.File).Placements.TryGetValue(symbol.Node, out var placement) ? placement.Blocks.Reverse() : [];
        return blocks.Select(block => block.Clauses).Prepend(Clauses(symbol.Node)).SelectMany(clauses => clauses.OfType<FromSyntax>().Take(1)).FirstOrDefault(from => !from.Document.IsMissing);
    }

    /// <summary>The clauses of what declares a name.</summary>
    internal static IReadOnlyList<ClauseSyntax> Clauses(SyntaxNode node) => node switch
    {
        BulletSyntax bullet => bullet.Clauses,
        DeclarationSyntax declaration => declaration.Clauses,
        _ => [],
    };

    private static string Where(Workspace workspace, Scope scope, Symbol symbol)
    {
        var placement = workspace.NamesOf(symbol.File).Placements.TryGetValue(symbol.Node, out var found) ? found : null;
        var level = Rungs.LevelOf(workspace, symbol) is { } name ? $"at **{Plain(Label(scope, name))}**" : "";
        var blocks = (placement?.Blocks ?? []).Where(block => NameCollector.Word(block) != "at" && block.Name is { IsMissing: false }).Select(block => Plain(block.Text?.Value ?? block.Name!.Text)); // those with a name
        return string.Join(" in ", new[] { level, string.Join(", ", blocks) }.Where(part => part.Length > 0));
    }

    /// <summary>What readers call a level, with its tag.</summary>
    internal static string Label(Scope scope, string level) => scope.Find(SymbolKind.Level, level)?.Node is DeclarationSyntax declaration
        ? (declaration.Tag is null ? "" : declaration.Tag.Text + " ") + (declaration.Text?.Value ?? level)
        : level;

    private static string Type(Symbol symbol) =>
        symbol.Declaration.Details.OfType<TypeSyntax>().FirstOrDefault() is { } type ? Code(Spacing.OnOneLine(symbol.File, type.Span)) : "";

    private static string Ladder(Workspace workspace, Scope scope, string ladder, Symbol symbol)
    {
        var rungs = Rungs.Of(workspace, scope, ladder);
        var concern = scope.Find(SymbolKind.Ladder, ladder)?.Declaration.Text?.Value;
        var heading = symbol.Kind == SymbolKind.Ladder ? rungs.Count == 0 ? "no rungs in this file" : "rungs" : $"ladder {Code(ladder)}{(concern is null ? "" : " " + Plain(concern))}";
        return string.Join("\n", rungs.Take(Most).Select(rung =>
        {
            var bullet = (BulletSyntax)rung.Bullet.Node; // rungs are bullets
            var isIt = ReferenceEquals(rung.Bullet.Node, symbol.Node);
            return $"- {(rung.Level.Length == 0 ? "" : Plain(Label(scope, rung.Level)) + ": ")}{(isIt ? "**" : "")}{Plain(bullet.Text.Value)}{(isIt ? "**" : "")}";
        }).Prepend(heading + "\n").Concat(rungs.Count > Most ? [$"- and {rungs.Count - Most} more"] : []));
    }

    // The bullets and declarations of the file whose conditions ask for it.
    private static string Uses(Workspace workspace, FileSyntax file, Named named, SyntaxNode? own)
    {
        var used = SymbolSearch.In(workspace, file, named).Where(mention => !mention.IsDeclaration).Select(mention => Holder(file, mention.Span.Start)).OfType<SyntaxNode>()
            .Where(node => !ReferenceEquals(node, own)).Distinct().ToList();
        return used.Count == 0
            ? ""
            : $"used by {string.Join(", ", used.Take(Most).Select(node => Code(NameOf(node))))}{(used.Count > Most ? $" and {used.Count - Most} more" : "")}";
    }

    private static string NameOf(SyntaxNode node) => node is BulletSyntax bullet ? bullet.Name.Text : node is DeclarationSyntax declaration ? (declaration.Keyword + " " + declaration.Name?.Text).Trim() : "";

    /// <summary>The bullet that a place lies in, else the declaration of the file; null between these.</summary>
    internal static SyntaxNode? Holder(FileSyntax file, int offset)
    {
        var member = file.Members.OfType<DeclarationSyntax>().LastOrDefault(member => member.Span.Start <= offset);
        SyntaxNode? found = member is not null && offset <= member.Span.End ? member : null;
        for (var block = found as DeclarationSyntax; block?.Body is { } body;)
        {
            var inner = body.Members.LastOrDefault(part => part is BulletSyntax or DeclarationSyntax && part.Span.Start <= offset && offset <= part.Span.End);
            found = inner is BulletSyntax ? inner : found;
            block = inner as DeclarationSyntax;
        }

        return found;
    }
}
