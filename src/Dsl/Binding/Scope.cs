using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>The names a file can use: its own and those of the vocabularies and templates it takes in.</summary>
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

    /// <summary>The symbols of all kinds, in the order they were declared.</summary>
    public IEnumerable<Symbol> All() => _ordered;

    private readonly List<Symbol> _ordered = [];

    private readonly Dictionary<(SymbolKind, string), Withdrawal> _withdrawn = [];

    private readonly Dictionary<SyntaxNode, Withdrawal> _withdrawnNodes = [];

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

    /// <summary>Keeps the first that is declared for a name of something else, as a response is for a level; a second one is not reported here.</summary>
    public void Keep(SymbolKind kind, DeclarationSyntax declaration, FileSyntax file)
    {
        if (declaration.Name is { IsMissing: false } name && !_symbols.ContainsKey((kind, name.Text)))
        {
            var symbol = new Symbol(kind, NameCollector.Word(declaration), name, declaration, file);
            _symbols.Add((kind, symbol.Name), symbol);
            _ordered.Add(symbol);
        }
    }

    /// <summary>Puts something in the place of what a template declares; its place in the order stays.</summary>
    public void Replace(Symbol old, Symbol instead)
    {
        _symbols[(old.Kind, old.Name)] = instead;
        _squeezed[(old.Kind, old.Name.Replace("-", ""))] = instead;
        _ordered[_ordered.IndexOf(old)] = instead;
    }

    /// <summary>Takes out what a template declares.</summary>
    public void Withdraw(Withdrawal withdrawal)
    {
        var symbol = withdrawal.Symbol;
        _symbols.Remove((symbol.Kind, symbol.Name));
        _squeezed.Remove((symbol.Kind, symbol.Name.Replace("-", "")));
        _ordered.Remove(symbol);
        _withdrawn[(symbol.Kind, symbol.Name)] = withdrawal;
        for (var at = symbol; at is not null; at = at.InPlaceOf)
        {
            _withdrawnNodes[at.Node] = withdrawal;
        }
    }

    /// <summary>What is withdrawn, by name.</summary>
    public IEnumerable<Withdrawal> Withdrawals => _withdrawn.Values;

    /// <summary>What withdraws a name of a template, or null.</summary>
    public Withdrawal? WithdrawalOf(SymbolKind kind, string name) => _withdrawn.TryGetValue((kind, name), out var withdrawal) ? withdrawal : null;

    /// <summary>What withdraws a part of a template, or null.</summary>
    public Withdrawal? WithdrawalOf(SyntaxNode node) => _withdrawnNodes.TryGetValue(node, out var withdrawal) ? withdrawal : null;

    /// <summary>The nearest of some names; null when none is near, or when there were too many such mistakes.</summary>
    /// <remarks>Looking for it costs time for each name there is; a file with hundreds of such mistakes is mended from the first ones.</remarks>
    public string? Nearest(string name, IEnumerable<string> known) => ++_undeclared > MostSuggestions ? null : Spelling.Nearest(name, known);

    /// <summary>Reports a name that is asked for and withdrawn; false when it is not withdrawn.</summary>
    public bool ReportWithdrawn(SymbolKind kind, Token name, FileSyntax file)
    {
        if (WithdrawalOf(kind, name.Text) is not { } withdrawal)
        {
            return false;
        }

        var (used, use) = kind == SymbolKind.Term ? ("asked for", "the question") : ("named", "the line");
        var asked = new Location(file.Source, name.Span);
        if (ReferenceEquals(file, _file))
        {
            Add(
                DiagnosticRules.WithdrawnAndAsked.At(asked, $"'{name.Text}' is {withdrawal.InWords} on line {withdrawal.Location.Start.Line}, and yet it is {used} here; take {use} out, or {Keep(withdrawal)}").With(withdrawal.Location, "withdrawn here"),
                file);
        }
        else
        {
            var place = $"line {asked.Start.Line} of {System.IO.Path.GetFileName(file.Source.Path)}";
            Add(
                DiagnosticRules.WithdrawnAndAsked.At(withdrawal.Location, $"'{name.Text}' {(withdrawal.WentWithPathway ? $"is {withdrawal.InWords} and " : "is ")}still {used} on {place}; replace what {(kind == SymbolKind.Term ? "asks for" : "names")} it, or {Keep(withdrawal)}").With(asked, used + " here"),
                withdrawal.File);
        }

        return true;
    }

    private static string Keep(Withdrawal withdrawal) => withdrawal.WentWithPathway ? "keep such a trigger" : "do not withdraw it";

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

        if (ReportWithdrawn(kind, name, file))
        {
            return null;
        }

        ReportUndeclared(what, name, file, All(kind).Select(known => known.Name).Concat(others ?? []));
        return null;
    }

    public void ReportUndeclared(string what, Token name, FileSyntax file, IEnumerable<string> known)
    {
        var nearest = Nearest(name.Text, known);
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
