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
        ["contact"] = SymbolKind.Contact, ["pathway"] = SymbolKind.Pathway, ["triage"] = SymbolKind.Triage, ["consider"] = SymbolKind.Advice, ["alert"] = SymbolKind.Domain, ["duty"] = SymbolKind.Duty, ["example"] = SymbolKind.Example,
    };

    private static readonly HashSet<string> OnlyInAuthorities =
    [
        "edition", "level", "domain", "response", "pathway", "must", "triage", "duty", "consider", "alert", "example", "caveat",
    ];

    /// <summary>Declares what a file declares.</summary>
    public static void Declare(Scope scope, FileSyntax file, bool isVocabulary)
    {
        foreach (var declaration in file.Members.OfType<DeclarationSyntax>())
        {
            if (isVocabulary && OnlyInAuthorities.Contains(Word(declaration)))
            {
                scope.Report(DiagnosticRules.WrongFileKind, file, declaration.Keywords[0].Span, $"'{Word(declaration)}' belongs to an authority; a vocabulary only holds what authorities share");
                continue;
            }

            if (Kinds.TryGetValue(Word(declaration), out var kind))
            {
                scope.Declare(kind, Word(declaration), declaration.Name, declaration, file);
            }

            foreach (var inner in Inner(declaration))
            {
                if (inner is DeclarationSyntax area)
                {
                    scope.Declare(SymbolKind.Domain, "area", area.Name, area, file);
                }
                else if (inner is BulletSyntax bullet)
                {
                    scope.Declare(SymbolKind.Term, "bullet", bullet.Name, bullet, file);
                }
            }
        }
    }

    /// <summary>The word a declaration begins with.</summary>
    public static string Word(DeclarationSyntax declaration) => declaration.Keywords.Count == 0 ? "" : declaration.Keywords[0].Text;

    // Areas and bullets, wherever they stand; the sections of a law are names of their own.
    private static IEnumerable<SyntaxNode> Inner(DeclarationSyntax declaration) => Word(declaration) == "law"
        ? []
        : declaration.Body?.Members.SelectMany(member => member switch
        {
            BulletSyntax bullet => [bullet],
            DeclarationSyntax inner when Word(inner) == "area" => [inner, .. Inner(inner)],
            DeclarationSyntax inner => Inner(inner),
            _ => Enumerable.Empty<SyntaxNode>(),
        }) ?? [];
}
