using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Reads the clauses that many declarations share.</summary>
internal sealed class ClauseReader(Scope scope)
{
    private const int FewClauses = 8;

    // Clauses that may stand more than once: several exceptions, several wordings, several findings that are allowed.
    /// <summary>The clauses that may stand on one line more than once.</summary>
    public static readonly HashSet<string> Repeatable = ["also", "unless", "except", "allow", "note"];

    /// <summary>Where a document says it, or null when no clause tells.</summary>
    public Citation? Citation(FileSyntax file, IReadOnlyList<ClauseSyntax> clauses)
    {
        if (First<FromSyntax>(clauses, null) is not { } from)
        {
            return null;
        }

        // A citation of a document that is not there is wrong, but it is not missing: it is reported once.
        var title = scope.Resolve(SymbolKind.Document, "document", from.Document, file)?.Declaration.Text?.Value;
        return new Citation(from.Document.Text, title ?? from.Document.Text, from.Section?.Value, from.Cell?.Value);
    }

    /// <summary>Where a document says what a name stands for; beside it, where the template does whose words it takes the place of.</summary>
    public Citation? Citation(Symbol symbol)
    {
        var own = Citation(symbol.File, symbol.Declaration.Clauses);
        return symbol.InPlaceOf is { } before ? InPlaceOf(Citation(before), own) : own;
    }

    /// <summary>A citation beside the one whose place it takes; without one of its own the earlier stays.</summary>
    public static Citation? InPlaceOf(Citation? earlier, Citation? own) => own is null ? earlier : own with { InPlaceOf = earlier };

    /// <summary>The notes, one after the other.</summary>
    public string? Note(IReadOnlyList<ClauseSyntax> clauses)
    {
        var notes = Texts(clauses, "note");
        return notes.Count == 0 ? null : notes.Count == 1 ? notes[0] : string.Join(" ", notes);
    }

    /// <summary>Other wordings.</summary>
    public ValueList<string> Also(IReadOnlyList<ClauseSyntax> clauses) => Texts(clauses, "also").ToValueList();

    /// <summary>What the text of a declaration says in other languages.</summary>
    public static ValueList<Translation> Translations(DeclarationSyntax declaration) => Translations(declaration.Details);

    /// <summary>What the text of a bullet says in other languages.</summary>
    public static ValueList<Translation> Translations(BulletSyntax bullet) => Translations(bullet.Clauses);

    /// <summary>What the label of a choice says in other languages.</summary>
    public static ValueList<Translation> Translations(ChoiceSyntax choice) => Translations((IReadOnlyList<SyntaxNode>)choice.Translations);

    /// <summary>The text of a clause, or null.</summary>
    public string? Text(IReadOnlyList<ClauseSyntax> clauses, string word) => Texts(clauses, word).FirstOrDefault();

    /// <summary>Of whom a fact or bullet speaks.</summary>
    public string? Subject(FileSyntax file, IReadOnlyList<ClauseSyntax> clauses) =>
        Name(clauses, "about") is { } name ? scope.Resolve(SymbolKind.Subject, "subject", name, file)?.Declaration.Text?.Value : null;

    /// <summary>The name in a clause, or null.</summary>
    public static Token? Name(IReadOnlyList<ClauseSyntax> clauses, string word) =>
        First<NamesClauseSyntax>(clauses, word)?.Names[0];

    /// <summary>The first clause of a kind, or the first that begins with a word; null when there is none.</summary>
    public static T? First<T>(IReadOnlyList<ClauseSyntax> clauses, string? word)
        where T : ClauseSyntax
    {
        // A plain loop: every declaration is asked for each kind of clause, and most have none of it.
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i] is T clause && (word is null || clause.Keyword.Text == word))
            {
                return clause;
            }
        }

        return null;
    }

    /// <summary>The legal bases in a clause.</summary>
    public ValueList<LegalBasis> Law(FileSyntax file, IReadOnlyList<ClauseSyntax> clauses) => First<LawClauseSyntax>(clauses, null) is null
        ? default
        : clauses.OfType<LawClauseSyntax>().SelectMany(clause => clause.References).Select(reference => LegalBasis(file, reference)).OfType<LegalBasis>().ToValueList();

    /// <summary>The day or month in a clause, or null.</summary>
    public static StatedDate? Date(IReadOnlyList<ClauseSyntax> clauses, string word) =>
        First<DateClauseSyntax>(clauses, word) is { } clause
        && DateTime.TryParseExact(clause.Date.Text, ["yyyy-MM-dd", "yyyy-MM"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new StatedDate(day.Year, day.Month, clause.Date.Kind == TokenKind.Month ? null : day.Day)
            : null;

    /// <summary>Reports what is wrong with clauses wherever they stand, also where nothing reads them: one that is given twice, a document, law or subject that is not there.</summary>
    public void Check(FileSyntax file)
    {
        foreach (var node in file.Nodes)
        {
            if (node is DeclarationSyntax declaration)
            {
                Check(file, declaration.Clauses);
            }
            else if (node is BulletSyntax bullet)
            {
                Check(file, bullet.Clauses);
            }
        }
    }

    private void Check(FileSyntax file, IReadOnlyList<ClauseSyntax> clauses)
    {
        if (clauses.Count == 0)
        {
            return;
        }

        RejectRepeats(file, clauses);
        Citation(file, clauses);
        Law(file, clauses);
        Subject(file, clauses);
    }

    private void RejectRepeats(FileSyntax file, IReadOnlyList<ClauseSyntax> clauses)
    {
        // Each against those before it where there are few, as there mostly are.
        var seen = clauses.Count > FewClauses ? new HashSet<string>(StringComparer.Ordinal) : null;
        for (var i = 0; i < clauses.Count; i++)
        {
            var word = Kind(clauses[i]);
            if (word is not null && (seen is null ? IsAmong(clauses, i, word) : !seen.Add(word)) && !Repeatable.Contains(word))
            {
                scope.Report(DiagnosticRules.RepeatedClause, file, clauses[i].Keyword.Span, word);
            }
        }
    }

    private static bool IsAmong(IReadOnlyList<ClauseSyntax> clauses, int count, string word)
    {
        for (var i = 0; i < count; i++)
        {
            if (Kind(clauses[i]) == word)
            {
                return true;
            }
        }

        return false;
    }

    private static string? Kind(ClauseSyntax clause) => clause switch
    {
        TranslationSyntax => null,
        DeadlineSyntax => "deadline",
        _ => clause.Keyword.Text,
    };

    /// <summary>Where a token stands, for those who read results.</summary>
    public SourcePlace PlaceOf(FileSyntax file, Token token) => new(file.Source.Path, file.Source.PositionOf(token.Span.Start).Line);

    /// <summary>A part of the file as written, on one line, whatever white space it is written with.</summary>
    public string Words(FileSyntax file, SyntaxNode node) => Spacing.OnOneLine(file, node.Span);

    private static ValueList<Translation> Translations(IReadOnlyList<SyntaxNode> parts)
    {
        List<Translation>? translations = null;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is TranslationSyntax { Language.IsMissing: false, Text.IsMissing: false } translation)
            {
                (translations ??= []).Add(new Translation(translation.Language.Text, translation.Text.Value));
            }
        }

        return translations?.ToValueList() ?? default;
    }

    private static IReadOnlyList<string> Texts(IReadOnlyList<ClauseSyntax> clauses, string word)
    {
        List<string>? texts = null;
        for (var i = 0; i < clauses.Count; i++)
        {
            if (clauses[i] is TextClauseSyntax { Text.IsMissing: false } clause && clause.Keyword.Text == word)
            {
                (texts ??= []).Add(clause.Text.Value);
            }
        }

        return texts ?? (IReadOnlyList<string>)[];
    }

    private LegalBasis? LegalBasis(FileSyntax file, LawReferenceSyntax reference)
    {
        if (reference.Section.IsMissing || scope.Resolve(SymbolKind.Law, "law", reference.Law, file) is not { } law)
        {
            return null;
        }

        var sections = law.Declaration.Body?.Members.OfType<BulletSyntax>().ToList() ?? [];
        var section = sections.FirstOrDefault(bullet => bullet.Name.Text == reference.Section.Text);
        if (section is null)
        {
            scope.ReportUndeclared($"section in '{law.Name}' named", reference.Section, file, sections.Select(bullet => bullet.Name.Text));
            return null;
        }

        return new LegalBasis(law.Name + "." + section.Name.Text, law.Declaration.Text?.Value ?? law.Name, section.Text.Value);
    }
}
