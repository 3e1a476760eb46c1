using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Names that an authority or template declares and never uses, and vocabularies that it takes in for nothing.</summary>
/// <remarks>Levels, domains, areas, bullets, scores, grids, pathways, triages, advice, duties, caveats and examples stand for themselves. What only examples give or expect
/// is not used by the document. A protected fact is declared so that nothing uses it. What a vocabulary declares is shared, and not looked at; what stands in the place of something of a template is used where that was.
/// Of a template, what a file that extends it uses is used.</remarks>
internal static class UnusedNames
{
    private static readonly Dictionary<SymbolKind, string> Uses = new()
    {
        [SymbolKind.Term] = "let a condition ask for it",
        [SymbolKind.Ladder] = "let a bullet join it",
        [SymbolKind.Document] = "cite it with 'from'",
        [SymbolKind.Law] = "name it with 'law' at a level or an assessment",
        [SymbolKind.Subject] = "name it with 'about'",
        [SymbolKind.Unit] = "measure a fact in it",
        [SymbolKind.Role] = "say what it does in a response or pathway",
        [SymbolKind.Form] = "name it in a response or pathway",
        [SymbolKind.Assessment] = "name it in a response or pathway",
        [SymbolKind.Event] = "let a deadline count from it",
        [SymbolKind.Action] = "make it a step of a response or pathway",
        [SymbolKind.Contact] = "name it in a response or pathway, or where another contact says 'otherwise'",
    };

    /// <summary>The findings of an authority file, in its order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="vocabularies">The vocabularies that it may take in.</param>
    /// <param name="scope">The names that it can use.</param>
    /// <param name="extending">Of a template the known files that extend it.</param>
    /// <param name="lacksCitations">Whether citations are missing: then a document may be what they would cite, and that has been said.</param>
    public static IEnumerable<Diagnostic> Of(FileSyntax file, Vocabularies vocabularies, Scope scope, IReadOnlyList<FileSyntax> extending, bool lacksCitations)
    {
        var inDocument = new NameSet();
        var inExamples = new NameSet();
        foreach (var speaking in extending.Prepend(file))
        {
            NameReferences.Look(speaking, reference => (reference.IsInExample ? inExamples : inDocument).Add(reference.Kind, reference.Name.Text));
        }

        foreach (var symbol in scope.All().Where(symbol => ReferenceEquals(symbol.File, file) && symbol.InPlaceOf is null && Uses.ContainsKey(symbol.Kind) && !inDocument.Contains(symbol.Kind, symbol.Name)).OrderBy(symbol => symbol.Location.Span.Start))
        {
            if ((lacksCitations && symbol.Kind == SymbolKind.Document) || symbol.Word is "bullet" or "score" or "grid" || (symbol.Word == "fact" && symbol.Declaration.Clauses.OfType<ProtectedSyntax>().Any()))
            {
                continue;
            }

            var what = (symbol.Word == "define" ? "definition" : symbol.Word) + $" '{symbol.Name}'";
            yield return inExamples.Contains(symbol.Kind, symbol.Name)
                ? DiagnosticRules.NeverUsed.At(symbol.Location, $"only examples speak of the {what}, so that nothing follows from it; {Uses[symbol.Kind]}, or remove it")
                : DiagnosticRules.NeverUsed.At(symbol.Location, $"the {what} is never used; remove it, or {Uses[symbol.Kind]}") with { Mend = Mends.Remove(file.Source, symbol.Node.Span, $"remove the {what}") };
        }

        var uses = file.Members.OfType<DeclarationSyntax>().Where(member => NameCollector.Word(member) == "use").ToList();
        foreach (var use in uses.Count == 0 ? [] : UnusedVocabularies(uses, vocabularies, scope, inDocument.All.Concat(inExamples.All)))
        {
            yield return DiagnosticRules.NeverUsed.At(new(file.Source, use.Name!.Span), $"nothing of the vocabulary '{use.Name.Text}' is used; remove the line") // those with a name
                with { Mend = Mends.Remove(file.Source, use.Span, $"remove 'use {use.Name.Text}'") };
        }
    }

    private static IEnumerable<DeclarationSyntax> UnusedVocabularies(List<DeclarationSyntax> uses, Vocabularies vocabularies, Scope scope, IEnumerable<(SymbolKind Kind, string Name)> names)
    {
        var files = new HashSet<FileSyntax>(names.Select(name => scope.Find(name.Kind, name.Name)?.File).OfType<FileSyntax>());
        foreach (var use in uses)
        {
            if (use.Name is not { } name || vocabularies.Find(name) is not { } vocabulary)
            {
                continue;
            }

            // A vocabulary also gives what it takes in itself, and what works without being named.
            var given = vocabularies.UsedBy(vocabulary, scope).Append(vocabulary);
            if (!given.Any(gives => files.Contains(gives) || gives.Members.OfType<DeclarationSyntax>().Any(WorksUnnamed)))
            {
                yield return use;
            }
        }
    }

    private static bool WorksUnnamed(DeclarationSyntax declaration) => NameCollector.Word(declaration) is "working" or "synonyms" or "grades" or "words";
}
