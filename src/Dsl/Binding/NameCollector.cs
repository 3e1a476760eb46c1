using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Declares the names of a file and of the vocabularies it takes in.</summary>
internal static class NameCollector
{
    private static readonly Dictionary<string, SymbolKind> Kinds = new()
    {
        ["fact"] = SymbolKind.Term, ["define"] = SymbolKind.Term, ["level"] = SymbolKind.Level, ["domain"] = SymbolKind.Domain, ["ladder"] = SymbolKind.Ladder,
        ["document"] = SymbolKind.Document, ["law"] = SymbolKind.Law, ["subject"] = SymbolKind.Subject, ["unit"] = SymbolKind.Unit, ["caveat"] = SymbolKind.Caveat,
        ["role"] = SymbolKind.Role, ["form"] = SymbolKind.Form, ["assessment"] = SymbolKind.Assessment, ["event"] = SymbolKind.Event, ["action"] = SymbolKind.Action,
        ["contact"] = SymbolKind.Contact, ["pathway"] = SymbolKind.Pathway, ["triage"] = SymbolKind.Triage, ["consider"] = SymbolKind.Advice, ["alert"] = SymbolKind.Domain, ["duty"] = SymbolKind.Duty, ["score"] = SymbolKind.Term, ["grid"] = SymbolKind.Term, ["example"] = SymbolKind.Example,
    };

    private static readonly HashSet<string> OnlyInAuthorities =
    [
        "edition", "languages", "level", "domain", "response", "pathway", "must", "triage", "duty", "score", "grid", "consider", "alert", "example", "caveat", "replace", "withdraw",
    ];

    /// <summary>Declares the names that a file can use: those of the vocabularies it takes in, then those of the templates it extends, changed as it says, then its own.</summary>
    public static void DeclareAll(Scope scope, FileSyntax file, IReadOnlyList<FileSyntax> vocabularies, IReadOnlyList<FileSyntax> templates)
    {
        foreach (var vocabulary in vocabularies)
        {
            Declare(scope, vocabulary, true);
        }

        for (var i = 0; i < templates.Count; i++)
        {
            new Variations(scope, [.. templates.Take(i)]).Apply(templates[i]);
            Declare(scope, templates[i], false, isTemplate: true);
        }

        var isVocabulary = FileHeader.Of(file)?.IsVocabulary ?? false;
        if (!isVocabulary)
        {
            new Variations(scope, templates).Apply(file);
        }

        Declare(scope, file, isVocabulary);
    }

    /// <summary>Whether a block adds to one of the same name in a template: it has no text of its own.</summary>
    public static bool AddsTo(Symbol? earlier, string word, DeclarationSyntax block, FileSyntax file) =>
        earlier is not null && earlier.Word == word && block.Text is null && !ReferenceEquals(earlier.File, file);

    private static void Declare(Scope scope, FileSyntax file, bool isVocabulary, bool isTemplate = false)
    {
        foreach (var declaration in file.Members.OfType<DeclarationSyntax>())
        {
            // Examples show what the template says by itself, which a file that extends it may change.
            if (isTemplate && Word(declaration) == "example")
            {
                continue;
            }

            if (isVocabulary && OnlyInAuthorities.Contains(Word(declaration)))
            {
                scope.Report(DiagnosticRules.WrongFileKind, file, declaration.Keywords[0].Span, $"'{Word(declaration)}' belongs to an authority; a vocabulary only holds what authorities share");
                continue;
            }

            if (Word(declaration) == "response")
            {
                scope.Keep(SymbolKind.Response, declaration, file);
            }

            if (Kinds.TryGetValue(Word(declaration), out var kind) && !Adds(scope, declaration, file))
            {
                scope.Declare(kind, Word(declaration), declaration.Name, declaration, file);
            }

            foreach (var inner in Inner(declaration))
            {
                if (inner is DeclarationSyntax area)
                {
                    if (!Adds(scope, area, file))
                    {
                        scope.Declare(SymbolKind.Domain, "area", area.Name, area, file);
                    }
                }
                else if (inner is BulletSyntax bullet)
                {
                    scope.Declare(SymbolKind.Term, "bullet", bullet.Name, bullet, file);
                }
            }
        }
    }

    /// <summary>What a declaration that begins with a word declares; null when it declares no name.</summary>
    public static SymbolKind? KindOf(string word) => Kinds.TryGetValue(word, out var kind) ? kind : null;

    /// <summary>The word a declaration begins with.</summary>
    public static string Word(DeclarationSyntax declaration) => declaration.Keywords.Count == 0 ? "" : declaration.Keywords[0].Text;

    /// <summary>Areas and bullets, wherever they stand; the sections of a law are names of their own.</summary>
    public static IEnumerable<SyntaxNode> Inner(DeclarationSyntax declaration) => Word(declaration) == "law"
        ? []
        : declaration.Body?.Members.SelectMany(member => member switch
        {
            BulletSyntax bullet => [bullet],
            DeclarationSyntax inner when Word(inner) == "area" => [inner, .. Inner(inner)],
            DeclarationSyntax inner => Inner(inner),
            _ => Enumerable.Empty<SyntaxNode>(),
        }) ?? [];

    // A domain or area without a text adds to one of a template; where there is none, its text is missing.
    private static bool Adds(Scope scope, DeclarationSyntax block, FileSyntax file)
    {
        if (Word(block) is not ("domain" or "area") || block.Text is not null || block.Name is not { IsMissing: false } name)
        {
            return false;
        }

        var isAdded = AddsTo(scope.Find(SymbolKind.Domain, name.Text), Word(block), block, file);
        if (!isAdded)
        {
            var found = block.Clauses.Count > 0 ? block.Clauses[0].Keyword : block.Body!.Open; // without a text, one of them follows the name
            scope.Report(DiagnosticRules.Expected, file, found.Span, "a text in quotes", "'" + found.Text + "'");
        }

        return isAdded;
    }
}
