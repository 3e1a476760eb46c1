using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>Replaces and withdraws what templates declare, before the names of the file that does so are declared.</summary>
internal sealed class Variations(Scope scope, IReadOnlyList<FileSyntax> templates)
{
    private static readonly Dictionary<string, SymbolKind> Kinds = new(System.StringComparer.Ordinal)
    {
        ["level"] = SymbolKind.Level, ["response"] = SymbolKind.Response, ["pathway"] = SymbolKind.Pathway, ["contact"] = SymbolKind.Contact, ["document"] = SymbolKind.Document, ["consider"] = SymbolKind.Advice,
    };

    /// <summary>The kinds of what can be changed.</summary>
    public static IEnumerable<SymbolKind> Changeable => Kinds.Values.Append(SymbolKind.Term);

    /// <summary>Makes the changes of one file to the templates it extends.</summary>
    public void Apply(FileSyntax file)
    {
        // With a pathway go its triggers, whatever order the lines are in.
        var made = new Dictionary<(SymbolKind, string), DeclarationSyntax>();
        foreach (var change in file.Members.OfType<DeclarationSyntax>().Where(IsVariation).OrderBy(change => KindOf(change) != SymbolKind.Pathway))
        {
            if (change.Name is not { IsMissing: false } name)
            {
                continue;
            }

            var kind = KindOf(change);
            if (templates.Count == 0)
            {
                // Of a template that is not there, that has been said.
                if (FileHeader.Extended(file) is null)
                {
                    Report(file, change.Keywords[0], $"'{change.Keywords[0].Text}' changes what a template says, and this file extends none; write 'extends' and the name of a template after the text of '{FileHeader.Of(file)?.Name}'");
                }
            }
            else if (made.TryGetValue((kind, name.Text), out var earlier))
            {
                var done = IsWithdrawal(earlier) ? "withdrawn" : "replaced";
                Report(file, name, $"'{name.Text}' is {done} on line {file.Source.PositionOf(earlier.Keywords[0].Span.Start).Line} already; keep one of the two");
            }
            else if (IsWithdrawal(change) && kind is SymbolKind.Level or SymbolKind.Document)
            {
                Report(file, change.Keywords[1], $"a {change.Keywords[1].Text} stays, since others rest on it; it can be replaced, and not withdrawn");
            }
            else if (Changed(kind, name, file) is { } symbol)
            {
                made.Add((kind, name.Text), change);
                Make(change, symbol, file);
            }
        }
    }

    /// <summary>Whether a declaration changes a template.</summary>
    public static bool IsVariation(DeclarationSyntax declaration) => NameCollector.Word(declaration) is "replace" or "withdraw";

    private static bool IsWithdrawal(DeclarationSyntax change) => change.Keywords[0].Is("withdraw");

    /// <summary>The kind of what a declaration changes.</summary>
    public static SymbolKind KindOf(DeclarationSyntax change) => change.Keywords.Count > 1 ? Kinds[change.Keywords[1].Text] : SymbolKind.Term;

    private void Make(DeclarationSyntax change, Symbol symbol, FileSyntax file)
    {
        if (symbol.Kind == SymbolKind.Pathway)
        {
            foreach (var bullet in NameCollector.Inner(symbol.Declaration).OfType<BulletSyntax>())
            {
                if (scope.Find(SymbolKind.Term, bullet.Name.Text) is { } trigger && trigger.IsDeclaredBy(bullet))
                {
                    scope.Withdraw(new Withdrawal(trigger, change, file));
                }
            }
        }

        if (IsWithdrawal(change))
        {
            scope.Withdraw(new Withdrawal(symbol, change, file));
            return;
        }

        // The bullet is the replacing line itself, so that all that is said of it leads there.
        SyntaxNode node = symbol.Kind == SymbolKind.Term ? new BulletSyntax(change.Keywords[0], change.Name!, change.Text!, [.. change.Details.OfType<TranslationSyntax>(), .. change.Clauses]) : change; // named, and a text is there or missing
        scope.Replace(symbol, new Symbol(symbol.Kind, symbol.Word, change.Name!, node, file) { InPlaceOf = symbol });
    }

    private Symbol? Changed(SymbolKind kind, Token name, FileSyntax file)
    {
        var symbol = scope.Find(kind, name.Text);
        var word = kind == SymbolKind.Term ? "bullet" : Kinds.First(pair => pair.Value == kind).Key;
        if (symbol is null && scope.WithdrawalOf(kind, name.Text) is { } withdrawal)
        {
            Report(file, name, ReferenceEquals(withdrawal.File, file)
                ? $"'{name.Text}' is {withdrawal.InWords} on line {withdrawal.Location.Start.Line}; what else there is to change is said there"
                : $"'{name.Text}' is {withdrawal.InWords} by a template in between; there is nothing left to change");
        }
        else if (symbol is null)
        {
            var nearest = scope.Nearest(name.Text, scope.All(kind).Where(known => known.Word == word && IsOfTemplate(known)).Select(known => known.Name));
            var hint = nearest is null ? "; only what the template declares can be changed" : $"; did you mean '{nearest}'?";
            scope.Add(DiagnosticRules.UndeclaredName.At(new Location(file.Source, name.Span), word + " of the template named", name.Text, hint) with { Mend = Mends.Spell(name, nearest) }, file);
        }
        else if (symbol.Word != word)
        {
            Report(file, name, $"'{name.Text}' is a {symbol.Word} of {System.IO.Path.GetFileName(symbol.File.Source.Path)}; only bullets, levels, responses, pathways, contacts, documents and advice can be changed");
        }
        else if (symbol.Node is BulletSyntax bullet && bullet.Clauses.OfType<PointsSyntax>().Any())
        {
            Report(file, name, $"'{name.Text}' is an item of a score, whose bands rest on all of its items; a score of the template cannot be changed");
        }
        else if (!IsOfTemplate(symbol))
        {
            Report(file, name, $"'{name.Text}' is declared in the vocabulary {System.IO.Path.GetFileName(symbol.File.Source.Path)}; only what the template itself declares can be changed");
        }
        else
        {
            return symbol;
        }

        return null;
    }

    private bool IsOfTemplate(Symbol symbol) => templates.Contains(symbol.File);

    private void Report(FileSyntax file, Token token, string message) => scope.Report(DiagnosticRules.WrongVariation, file, token.Span, message);
}
