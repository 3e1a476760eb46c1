using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>The names a file can use: its own and those of the vocabularies it takes in.</summary>
internal sealed class Scope
{
    private readonly Dictionary<(SymbolKind, string), Symbol> _symbols = [];
    private readonly Dictionary<(SymbolKind, string), Symbol> _squeezed = [];
    private const int MostSuggestions = 100;

    private readonly FileSyntax _file;
    private readonly List<Diagnostic> _diagnostics;
    private int _undeclared;

    public Scope(FileSyntax file, List<Diagnostic> diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
    }

    /// <summary>The file whose names these are.</summary>
    public FileSyntax File => _file;

    /// <summary>The symbols of a kind, in the order they were declared.</summary>
    public IEnumerable<Symbol> All(SymbolKind kind) => _ordered.Where(symbol => symbol.Kind == kind);

    private readonly List<Symbol> _ordered = [];

    /// <summary>Declares a name; one that is there already is reported.</summary>
    public void Declare(SymbolKind kind, string word, Token? name, SyntaxNode node, FileSyntax file)
    {
        if (name is null || name.IsMissing)
        {
            return;
        }

        var symbol = new Symbol(kind, word, name, node, file);
        if (kind == SymbolKind.Term && Syntax.Grammar.Vocabulary.Reserved.Contains(symbol.Name))
        {
            Report(DiagnosticRules.ReservedName, file, name.Span, symbol.Name);
        }

        if (_symbols.TryGetValue((kind, symbol.Name), out var earlier))
        {
            Add(DiagnosticRules.DeclaredTwice.At(symbol.Location, symbol.Name, Describe(earlier)).With(earlier.Location, "declared here first"), file);
            return;
        }

        _symbols.Add((kind, symbol.Name), symbol);
        _ordered.Add(symbol);
        var squeezed = (kind, symbol.Name.Replace("-", ""));
        if (_squeezed.TryGetValue(squeezed, out var alike))
        {
            Add(DiagnosticRules.NamesTooAlike.At(symbol.Location, symbol.Name, alike.Name).With(alike.Location, "the other name"), file);
        }
        else
        {
            _squeezed.Add(squeezed, symbol);
        }
    }

    /// <summary>The symbol of a name, or null.</summary>
    public Symbol? Find(SymbolKind kind, string name) => _symbols.TryGetValue((kind, name), out var symbol) ? symbol : null;

    /// <summary>The symbol that a name refers to; a name that is not there is reported, with the nearest that is.</summary>
    public Symbol? Resolve(SymbolKind kind, string what, Token? name, FileSyntax file, IEnumerable<string>? others = null)
    {
        if (name is null || name.IsMissing)
        {
            return null;
        }

        if (Find(kind, name.Text) is { } symbol)
        {
            return symbol;
        }

        ReportUndeclared(what, name, file, All(kind).Select(known => known.Name).Concat(others ?? []));
        return null;
    }

    public void ReportUndeclared(string what, Token name, FileSyntax file, IEnumerable<string> known)
    {
        // Looking for the nearest name costs time for each name there is; a file with hundreds of such mistakes is mended from the first ones.
        var nearest = ++_undeclared > MostSuggestions ? null : Spelling.Nearest(name.Text, known);
        var hint = nearest is null ? "; declare it, or take in the vocabulary that does" : $"; did you mean '{nearest}'?";
        Add(DiagnosticRules.UndeclaredName.At(new Location(file.Source, name.Span), what, name.Text, hint) with { Mend = Mends.Spell(name, nearest) }, file);
    }

    public void Report(DiagnosticRule rule, FileSyntax file, TextSpan span, params object[] arguments) => Add(rule.At(new Location(file.Source, span), arguments), file);

    /// <summary>Keeps a finding. What is wrong in a vocabulary is reported once, where the vocabulary is checked.</summary>
    public void Add(Diagnostic diagnostic, FileSyntax file)
    {
        if (ReferenceEquals(file, _file))
        {
            _diagnostics.Add(diagnostic);
        }
    }

    private string Describe(Symbol symbol) =>
        $"{(symbol.Word is "action" or "alert" or "area" or "assessment" or "event" or "example" ? "an" : "a")} {symbol.Word} on line {symbol.Location.Start.Line}{(ReferenceEquals(symbol.File, _file) ? "" : " of " + System.IO.Path.GetFileName(symbol.File.Source.Path))}";
}
