using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds what files say about words: synonyms, grades, meanings.</summary>
internal sealed class WordListBinder(Scope scope, ClauseReader clauses, FactTable facts)
{
    private readonly ValueSets _values = new(scope, clauses, facts);
    private readonly Dictionary<string, (DeclarationSyntax Declaration, FileSyntax File)> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (DeclarationSyntax Declaration, FileSyntax File)> _meanings = new(StringComparer.Ordinal);

    /// <summary>The lists of some files together; null when there are none.</summary>
    public WordLists? Bind(IEnumerable<FileSyntax> files)
    {
        var synonyms = new List<ValueList<string>>();
        var scales = new List<ValueList<Grade>>();
        var meanings = new List<WordMeaning>();
        foreach (var (declaration, file) in files.SelectMany(file => file.Members.OfType<DeclarationSyntax>().Select(declaration => (declaration, file))))
        {
            switch (NameCollector.Word(declaration))
            {
                case "synonyms":
                    synonyms.Add(declaration.Details.OfType<Token>().Where(wording => Keep(_lists, wording, declaration, file)).Select(wording => wording.Value).ToValueList());
                    break;
                case "grades":
                    scales.Add(Scale(declaration, file));
                    break;
                case "words" when Meaning(declaration, file) is { } meaning:
                    meanings.Add(meaning);
                    break;
            }
        }

        return synonyms.Count + scales.Count + meanings.Count == 0 ? null : new WordLists(synonyms.ToValueList(), scales.ToValueList(), meanings.ToValueList());
    }

    private ValueList<Grade> Scale(DeclarationSyntax declaration, FileSyntax file)
    {
        var grades = new List<List<string>>();
        var none = -1;
        foreach (var part in declaration.Details.OfType<GradeSyntax>())
        {
            if (part.Separator is not { Kind: TokenKind.Comma })
            {
                grades.Add([]);
            }

            if (part.Wording.Is("none"))
            {
                if (none >= 0)
                {
                    scope.Report(DiagnosticRules.RepeatedClause, file, part.Wording.Span, "none");
                }

                none = grades.Count - 1;
            }
            else if (Keep(_lists, part.Wording, declaration, file))
            {
                grades[grades.Count - 1].Add(part.Wording.Value);
            }
        }

        if (grades.Count == 1 && declaration.Details[0] is GradeSyntax { Wording.IsMissing: false })
        {
            scope.Report(DiagnosticRules.Expected, file, declaration.Keywords[0].Span, "two grades or more, as in grades \"early\" < \"severe\"", "one");
        }

        return grades.Select((wordings, index) => new Grade(wordings.ToValueList(), index == none)).ToValueList();
    }

    private WordMeaning? Meaning(DeclarationSyntax declaration, FileSyntax file)
    {
        var wordings = declaration.Details.OfType<Token>().Where(wording => Keep(_meanings, wording, declaration, file)).Select(wording => wording.Value).ToValueList();
        if (declaration.Clauses.OfType<ConditionClauseSyntax>().FirstOrDefault() is not { } mean)
        {
            if (declaration.Details.OfType<Token>().All(wording => !wording.IsMissing))
            {
                scope.Report(DiagnosticRules.Expected, file, declaration.Keywords[0].Span, "'mean' and the values of a fact, as in words \"teenager\" mean age in 13..19", "nothing of the kind");
            }

            return null;
        }

        var name = mean.Condition switch
        {
            ComparisonSyntax comparison => comparison.Name,
            RangeConditionSyntax range => range.Name,
            SetConditionSyntax { Words.Count: 1 } set => set.Name,
            _ => null,
        };
        if (name is null)
        {
            // What is not there at all has been said.
            if (mean.Condition is ErrorConditionSyntax)
            {
                return null;
            }

            scope.Report(DiagnosticRules.WrongKind, file, mean.Condition.Span, "words mean values of one fact, as in age in 13..19; write a comparison, a range or a set");
            return null;
        }

        if (name.IsMissing || scope.Resolve(SymbolKind.Term, "fact", name, file) is not { } symbol)
        {
            return null;
        }

        if (symbol.Word != "fact" || facts.Of(symbol) is not { } fact)
        {
            if (symbol.Word != "fact")
            {
                scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{symbol.Name}' holds or does not; words mean values of a fact");
            }

            return null;
        }

        if (fact.Kind is FactKind.Events or FactKind.Date)
        {
            scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{fact.Id}' is {FactTable.Describe(fact)}; words mean values of an age, a percentage, a number or a choice");
            return null;
        }

        var values = mean.Condition switch
        {
            ComparisonSyntax comparison => _values.Of(comparison, fact, file),
            RangeConditionSyntax { Range.Sign.IsMissing: false } range => _values.Of(range, fact, file),
            SetConditionSyntax set => _values.Of(set, fact, file),
            _ => null,
        };
        return values is null ? null : new WordMeaning(wordings, fact.Id, values.Value, clauses.Words(file, mean.Condition));
    }

    // A wording without a word says nothing, and one that stands in two lists of a kind says two things.
    private bool Keep(Dictionary<string, (DeclarationSyntax Declaration, FileSyntax File)> known, Token wording, DeclarationSyntax declaration, FileSyntax file)
    {
        if (wording.IsMissing || wording.Error is not null)
        {
            return false;
        }

        if (!wording.Value.Any(char.IsLetter))
        {
            scope.Report(DiagnosticRules.MalformedText, file, wording.Span, "this text holds no word; write the words that bullets use");
            return false;
        }

        if (wording.Value.Length > Limits.WordingLength)
        {
            scope.Report(DiagnosticRules.TooLong, file, wording.Span, "wording", Invariant(wording.Value.Length), Invariant(Limits.WordingLength));
            return false;
        }

        var key = wording.Value.ToLowerInvariant();
        if (known.TryGetValue(key, out var earlier))
        {
            var place = new Text.Location(earlier.File.Source, earlier.Declaration.Keywords[0].Span);
            var where = ReferenceEquals(earlier.File, file) ? "" : " of " + System.IO.Path.GetFileName(earlier.File.Source.Path);
            scope.Add(
                DiagnosticRules.ListedTwice.At(new Text.Location(file.Source, wording.Span), wording.Value, $"{NameCollector.Word(earlier.Declaration)} on line {place.Start.Line}{where}").With(place, "listed here first"),
                file);
            return false;
        }

        known.Add(key, (declaration, file));
        return true;
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
