using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing.Completing;

/// <summary>What fits at a place, the likeliest first.</summary>
internal sealed class CompletionList(CompletionPlace place)
{
    private readonly List<Completion> _found = [];

    /// <summary>What was added.</summary>
    public IReadOnlyList<Completion> Found => _found;

    /// <summary>A name that this file need not have declared.</summary>
    public void Name(string name, string text) => _found.Add(new Completion(name, CompletionKind.Name, text, place.Span, name));

    /// <summary>The values of a fact, score or grid, the outcomes of a triage, the sections of a law.</summary>
    public void Values(Symbol symbol)
    {
        foreach (var name in PartNames.Of(symbol))
        {
            _found.Add(new Completion(name.Text, CompletionKind.Value, PartNames.LabelOf(symbol, name), place.Span, name.Text));
        }

        if (PartNames.NamesLevels(symbol))
        {
            Symbols(SymbolKind.Level);
        }

        switch (FactTypes.TypeOf(symbol))
        {
            case "yes":
                Words("yes", "no");
                break;
            case "percent":
                Snippet("%", "${1:50}%", CompletionKind.Value);
                break;
            case "date":
                Snippet("2026-03-06", "${1:2026-03-06}", CompletionKind.Value);
                break;
        }
    }

    /// <summary>The names of a kind.</summary>
    public void Symbols(SymbolKind kind) => Facts(kind, _ => true);

    /// <summary>Those of a kind that fit.</summary>
    public void Facts(SymbolKind kind, Func<Symbol, bool> fits)
    {
        foreach (var symbol in place.Scope.All(kind).Where(fits))
        {
            var text = symbol.Node is BulletSyntax bullet ? bullet.Text.Value : (symbol.Node as DeclarationSyntax)?.Text?.Value ?? "";
            _found.Add(new Completion(symbol.Name, CompletionKind.Name, text, place.Span, symbol.Name) { Symbol = symbol });
        }
    }

    /// <summary>The other files of a kind.</summary>
    public void Files(FileKind kind)
    {
        foreach (var header in place.Workspace.Files.Select(FileHeader.Of).OfType<FileHeader>().Where(header => header.Kind == kind && !ReferenceEquals(header.Location.Source, place.File.Source)))
        {
            _found.Add(new Completion(header.Name, CompletionKind.File, System.IO.Path.GetFileName(header.Location.Source.Path), place.Span, header.Name));
        }
    }

    /// <summary>The codes of findings that can be allowed.</summary>
    public void Codes()
    {
        foreach (var rule in DiagnosticRules.All.Where(rule => rule.Severity != Severity.Error))
        {
            Snippet(rule.Code, rule.Code + " because \"$1\"", CompletionKind.Code, rule.Title);
        }
    }

    /// <summary>Units.</summary>
    public void Units(IEnumerable<string> units)
    {
        foreach (var unit in units)
        {
            _found.Add(new Completion(unit, CompletionKind.Unit, "", place.Span, unit));
        }
    }

    /// <summary>Words of the language.</summary>
    public void Words(params string[] words)
    {
        foreach (var word in words)
        {
            _found.Add(new Completion(word, CompletionKind.Word, "", place.Span, word));
        }
    }

    /// <summary>A whole declaration, line or bullet.</summary>
    public void Snippet(string label, Snippet snippet) => Snippet(label, snippet.Body, CompletionKind.Snippet, snippet.Description);

    /// <summary>A text with places to fill in.</summary>
    public void Snippet(string label, string text, CompletionKind kind, string detail = "") => _found.Add(new Completion(label, kind, detail, place.Span, text, true));
}
