using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds the languages of a document, and finds the texts that are not in each of them.</summary>
/// <remarks>Vocabularies are shared, and may hold more languages or fewer than a document that takes them in.</remarks>
internal sealed class LanguageBinder(Scope scope, FileSyntax file, IReadOnlyList<FileSyntax> templates)
{
    private const int MostNamed = 5;

    /// <summary>The tags of the languages, the main one first; what is wrong with them and with the texts in them is reported.</summary>
    public ValueList<string> Bind()
    {
        var languages = templates.Append(file).Reverse().Select(Declared).FirstOrDefault(declared => declared.Count > 0) ?? [];
        Check(languages);
        foreach (var language in languages.Skip(1))
        {
            FindMissing(language);
        }

        return languages.ToValueList();
    }

    private List<string> Declared(FileSyntax from)
    {
        var languages = new List<string>();
        var declarations = from.Members.OfType<DeclarationSyntax>().Where(member => NameCollector.Word(member) == "languages").ToList();
        foreach (var second in declarations.Skip(1))
        {
            scope.Report(DiagnosticRules.RepeatedClause, from, second.Keywords[0].Span, "languages");
        }

        foreach (var tag in declarations.Take(1).SelectMany(declaration => declaration.Details.OfType<Token>()).Where(tag => !tag.IsMissing && tag.Error is null))
        {
            if (languages.Any(known => IsSame(known, tag.Text)))
            {
                scope.Report(DiagnosticRules.RepeatedClause, from, tag.Span, tag.Text);
            }
            else
            {
                languages.Add(tag.Text);
            }
        }

        return languages;
    }

    // One text in each language, and in none that the document does not name.
    private void Check(List<string> languages)
    {
        foreach (var translations in file.Nodes.Select(TranslationsOf).Where(translations => translations.Count > 0))
        {
            var seen = new List<string>(languages.Take(1));
            foreach (var tag in translations.Select(translation => translation.Language).Where(tag => !tag.IsMissing && tag.Error is null))
            {
                if (seen.Any(known => IsSame(known, tag.Text)))
                {
                    scope.Report(DiagnosticRules.RepeatedClause, file, tag.Span, "in " + tag.Text);
                }
                else if (languages.Count > 0 && !languages.Any(known => IsSame(known, tag.Text)))
                {
                    var nearest = Spelling.Nearest(tag.Text, languages);
                    scope.Add(
                        DiagnosticRules.UndeclaredName.At(new Location(file.Source, tag.Span), "language", tag.Text, nearest is null ? "; add it to 'languages'" : $"; did you mean '{nearest}'?") with { Mend = Mends.Spell(tag, nearest) },
                        file);
                }

                seen.Add(tag.Text);
            }
        }
    }

    private void FindMissing(string language)
    {
        var own = Missing(file, language).ToList();
        var blocks = own.Where(text => text.Top.Body is not null).GroupBy(text => text.Top).Select(group => (group.ToList(), Called(group.Key)));
        var lines = own.Where(text => text.Top.Body is null).GroupBy(text => text.Top.Keywords[0].Text).Select(group => (group.ToList(), $"'{group.Key}'"));
        foreach (var (texts, within) in blocks.Concat(lines))
        {
            Report(language, texts, within, new Location(file.Source, (texts[0].Top.Name ?? texts[0].Top.Keywords[0]).Span), null);
        }

        foreach (var template in templates)
        {
            var texts = Missing(template, language).ToList();
            if (texts.Count > 0 && FileHeader.Extended(file) is { } extended && FileHeader.Of(template) is { } header)
            {
                Report(language, texts, $"the template '{header.Name}'", new Location(file.Source, extended.Span), header.Location);
            }
        }
    }

    private void Report(string language, List<(DeclarationSyntax Top, string Name)> texts, string within, Location location, Location? beside)
    {
        var named = string.Join(", ", texts.Take(MostNamed).Select(text => $"'{text.Name}'")) + (texts.Count > MostNamed ? $" and {texts.Count - MostNamed} more" : "");
        var count = texts.Count == 1 ? $"a text of {within} is not" : $"{texts.Count} texts of {within} are not";
        var finding = DiagnosticRules.MissingTranslation.At(location, count, language, named);
        scope.Add(beside is null ? finding : finding.With(beside, "in the template"), file);
    }

    // What a file that extends a template withdraws or replaces is not its text any more.
    private IEnumerable<(DeclarationSyntax Top, string Name)> Missing(FileSyntax from, string language)
    {
        foreach (var top in from.Members.OfType<DeclarationSyntax>().Where(member => member.Keywords.Count > 0 && !IsGone(member)))
        {
            foreach (var node in top.Everything())
            {
                var (text, name) = node switch
                {
                    DeclarationSyntax declaration when IsTranslated(declaration) => (declaration.Text, declaration.Name?.Text ?? Shown(declaration)),
                    BulletSyntax bullet when NameCollector.Word(top) != "law" && !IsGone(bullet) => (bullet.Text, bullet.Name.Text),
                    ChoiceSyntax choice => (choice.Label, choice.Name.Text),
                    _ => (null, ""),
                };
                if (text is { IsMissing: false } && !TranslationsOf(node).Any(translation => IsSame(translation.Language.Text, language)))
                {
                    yield return (top, name);
                }
            }
        }
    }

    private static bool IsTranslated(DeclarationSyntax declaration) => DeclarationGrammar.Translated.Contains(NameCollector.Word(declaration));

    private bool IsGone(SyntaxNode node) =>
        scope.WithdrawalOf(node) is not null || (_replaced ??= Replaced()).Contains(node);

    private HashSet<SyntaxNode>? _replaced;

    private HashSet<SyntaxNode> Replaced()
    {
        var replaced = new HashSet<SyntaxNode>();
        foreach (var kind in Variations.Changeable)
        {
            foreach (var symbol in scope.All(kind))
            {
                for (var before = symbol.InPlaceOf; before is not null; before = before.InPlaceOf)
                {
                    replaced.Add(before.Node);
                }
            }
        }

        return replaced;
    }

    private static IReadOnlyList<TranslationSyntax> TranslationsOf(SyntaxNode node) => node switch
    {
        DeclarationSyntax declaration => Among(declaration.Details),
        BulletSyntax bullet => Among(bullet.Clauses),
        ChoiceSyntax choice => choice.Translations,
        _ => [],
    };

    // Most texts are in one language only.
    private static IReadOnlyList<TranslationSyntax> Among(IReadOnlyList<SyntaxNode> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is TranslationSyntax)
            {
                return [.. parts.OfType<TranslationSyntax>()];
            }
        }

        return [];
    }

    // A line without a name is known by its text.
    private static string Shown(DeclarationSyntax declaration) => declaration.Text is { } text ? Spelling.Printable(text.Value) : declaration.Keyword;

    private static string Called(DeclarationSyntax top) => top.Name is { IsMissing: false } name ? $"{top.Keyword} '{name.Text}'" : top.Keyword;

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);
}
