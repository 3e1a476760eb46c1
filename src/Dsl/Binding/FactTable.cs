using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>The facts of a file, made when first asked for, and the variables that conditions test.</summary>
internal sealed class FactTable(Scope scope, ClauseReader clauses)
{
    private static readonly HashSet<string> TimeUnits = ["minutes", "hours", "days", "weeks", "months", "years", "terms"];

    private readonly Dictionary<string, Fact?> _facts = new(StringComparer.Ordinal);
    private readonly List<Fact> _used = [];
    private readonly HashSet<string> _usedNames = new(StringComparer.Ordinal);
    private readonly List<Variable> _variables = [];
    private readonly Dictionary<(string, Window?), int> _variableIndex = [];
    private readonly Dictionary<string, bool> _dateWays = new(StringComparer.Ordinal);

    /// <summary>The facts that conditions and judgements use, in the order they were first used.</summary>
    public IReadOnlyList<Fact> Used => _used;

    /// <summary>The variables, by number.</summary>
    public IReadOnlyList<Variable> Variables => _variables;

    /// <summary>The fact that a symbol declares, or null when it is none or is not well formed.</summary>
    public Fact? Of(Symbol symbol)
    {
        if (symbol.Word != "fact")
        {
            return symbol is { Word: "bullet", Node: BulletSyntax bullet } && IsJudgement(bullet) ? Judgement(symbol, bullet) : null;
        }

        if (!_facts.TryGetValue(symbol.Name, out var fact))
        {
            _facts.Add(symbol.Name, fact = Declared(symbol));
        }

        return fact;
    }

    /// <summary>The fact that help has been given at a level.</summary>
    public Fact HelpAt(LevelOfNeed level)
    {
        var name = "help-at-" + level.Id;
        if (!_facts.TryGetValue(name, out var fact) || fact is null)
        {
            _facts[name] = fact = YesNo(name, $"Help has been given at the level '{level.Label}'", level.Place, false, null, null);
        }

        return fact;
    }

    /// <summary>The judgement that a bullet stands at the higher of its two levels.</summary>
    public Fact AtHigher(Symbol bullet, LevelOfNeed higher)
    {
        var name = bullet.Name + "-at-" + higher.Id;
        if (scope.Find(SymbolKind.Term, name) is not null)
        {
            scope.Report(DiagnosticRules.DeclaredTwice, bullet.File, bullet.Location.Span, name, "the question whether this stands at the higher level");
        }

        if (!_facts.TryGetValue(name, out var fact) || fact is null)
        {
            _facts[name] = fact = YesNo(name, $"At the level '{higher.Label}', where the document does not say which: {((BulletSyntax)bullet.Node).Text.Value}", clauses.PlaceOf(bullet.File, ((BulletSyntax)bullet.Node).Name), true, null, null);
        }

        return fact;
    }

    /// <summary>Whether a bullet is the word of a practitioner.</summary>
    public static bool IsJudgement(BulletSyntax bullet) =>
        !bullet.Clauses.Any(clause => clause.Keyword.Text == "when" || (clause is PointsSyntax points && points.Alternatives.Any(alternative => alternative.Condition is not null)));

    /// <summary>The number of the variable that stands for a fact, or for a fact seen through a window.</summary>
    public int VariableOf(Fact fact, Window? window = null)
    {
        Use(fact);
        if (_variableIndex.TryGetValue((fact.Id, window), out var index))
        {
            return index;
        }

        index = _variables.Count;
        _variableIndex.Add((fact.Id, window), index);
        _variables.Add(fact.Kind switch
        {
            FactKind.YesNo => new Variable(index, fact.Id, fact.Kind, null, true, 0, 1),
            FactKind.Choice => new Variable(index, fact.Id, fact.Kind, null, true, 0, fact.Choices.Count - 1),
            FactKind.Events => new Variable(index, fact.Id, fact.Kind, window, true, 0, null),
            FactKind.Date when window is not null => new Variable(index, fact.Id, fact.Kind, window, true, 0, 1),
            FactKind.Date => new Variable(index, fact.Id, fact.Kind, null, true, 0, FactValue.DayNumber(DateTime.MaxValue)),
            _ => new Variable(index, fact.Id, fact.Kind, null, fact.IsWhole, fact.Minimum, fact.Maximum),
        });
        return index;
    }

    /// <summary>Marks a fact as one that the file uses.</summary>
    public void Use(Fact fact)
    {
        if (_usedNames.Add(fact.Id))
        {
            _used.Add(fact);
        }
    }

    /// <summary>Whether a date is compared in one way only, with days or with windows.</summary>
    public bool KeepsToOneWay(Fact fact, bool byWindow)
    {
        if (_dateWays.TryGetValue(fact.Id, out var earlier))
        {
            return earlier == byWindow;
        }

        _dateWays.Add(fact.Id, byWindow);
        return true;
    }

    private Fact Judgement(Symbol symbol, BulletSyntax bullet)
    {
        if (!_facts.TryGetValue(symbol.Name, out var fact) || fact is null)
        {
            var about = bullet.Clauses.OfType<NamesClauseSyntax>().FirstOrDefault(clause => clause.Keyword.Text == "about")?.Names[0];
            var subject = about is null ? null : scope.Find(SymbolKind.Subject, about.Text)?.Declaration.Text?.Value;
            _facts[symbol.Name] = fact = YesNo(symbol.Name, bullet.Text.Value, clauses.PlaceOf(symbol.File, bullet.Name), true, subject, null) with { Translations = ClauseReader.Translations(bullet) };
        }

        return fact;
    }

    private static Fact YesNo(string name, string text, SourcePlace place, bool isJudgement, string? subject, Citation? citation) =>
        new(name, text, FactKind.YesNo, null, null, true, null, null, default, false, null, WorseWhen.NotStated, subject, null, isJudgement, default, citation, null, place);

    private Fact? Declared(Symbol symbol)
    {
        var declaration = symbol.Declaration;
        if (declaration.Details.OfType<TypeSyntax>().FirstOrDefault() is not { } type || type.Words[0].IsMissing || declaration.Text is null)
        {
            return null;
        }

        var words = type.Words.Select(word => word.Text).ToList();
        var isDecimal = words[0] == "decimal";
        var unitToken = words[0] is "whole" or "decimal" ? type.Words[1] : type.Words[0];
        if (unitToken.IsMissing)
        {
            return null;
        }

        var kind = words[0] switch
        {
            "yes" => FactKind.YesNo,
            "one" => FactKind.Choice,
            _ => unitToken.Text switch
            {
                "percent" => FactKind.Percent,
                "age" => FactKind.Age,
                "date" => FactKind.Date,
                "events" => FactKind.Events,
                _ => FactKind.Number,
            },
        };
        string? unitLabel = null;
        string? unit = null;
        if (kind == FactKind.Number && unitToken.Text != "number")
        {
            unit = unitToken.Text;
            if (!TimeUnits.Contains(unit))
            {
                var known = new[] { "yes/no", "percent", "age", "date", "events", "number" }.Concat(TimeUnits);
                unitLabel = scope.Resolve(SymbolKind.Unit, "unit", unitToken, symbol.File, known)?.Declaration.Text?.Value;
                if (unitLabel is null)
                {
                    return null;
                }
            }
        }

        var (choices, isOrdered) = Choices(symbol, type);
        var worse = declaration.Clauses.OfType<WorseSyntax>().FirstOrDefault();
        var over = declaration.Clauses.OfType<OverSyntax>().FirstOrDefault();
        var fact = new Fact(
            symbol.Name,
            declaration.Text.Value,
            kind,
            unit,
            unitLabel,
            kind is not FactKind.Percent && !isDecimal,
            kind is FactKind.Number or FactKind.Percent or FactKind.Age ? 0 : null,
            kind == FactKind.Age ? (150 * 12) + 11 : null,
            choices,
            isOrdered,
            over is null ? null : clauses.Words(symbol.File, over.Window),
            worse?.Direction.Text switch { "higher" or "yes" => WorseWhen.Higher, "lower" or "no" => WorseWhen.Lower, _ => WorseWhen.NotStated },
            clauses.Subject(symbol.File, declaration.Clauses),
            declaration.Clauses.OfType<ProtectedSyntax>().FirstOrDefault()?.Reason.Value,
            false,
            clauses.Also(declaration.Clauses),
            clauses.Citation(symbol.File, declaration.Clauses),
            clauses.Note(declaration.Clauses),
            clauses.PlaceOf(symbol.File, declaration.Keywords[0]),
            ClauseReader.Translations(declaration));
        if (worse is not null && !worse.Direction.IsMissing && (kind == FactKind.YesNo) != worse.Direction.Text is "yes" or "no")
        {
            var mend = kind == FactKind.YesNo ? "'worse when yes' or 'worse when no'" : "'worse when higher' or 'worse when lower'";
            scope.Report(DiagnosticRules.WrongKind, symbol.File, worse.Direction.Span, $"'{symbol.Name}' is {Describe(fact)}; write {mend}");
        }

        return WithRange(symbol, type, fact);
    }

    private Fact WithRange(Symbol symbol, TypeSyntax type, Fact fact)
    {
        if (type.Range is not { } range || range.Sign.IsMissing)
        {
            return fact;
        }

        if (fact.Kind is not (FactKind.Number or FactKind.Percent or FactKind.Age))
        {
            scope.Report(DiagnosticRules.WrongKind, symbol.File, range.Span, $"'{symbol.Name}' is {Describe(fact)} and has no range; take the range out");
            return fact;
        }

        if (range.Sign.Text != "..")
        {
            scope.Report(DiagnosticRules.WrongKind, symbol.File, range.Sign.Span, "the range of a fact holds both its ends; write '..'");
        }

        if (Value(fact, range.Low, symbol.File) is not { } low || Value(fact, range.High, symbol.File) is not { } high)
        {
            return fact;
        }

        if (low.Low > high.High)
        {
            scope.Report(DiagnosticRules.EmptyRange, symbol.File, range.Span, clauses.Words(symbol.File, range), "put the smaller end first");
            return fact;
        }

        return fact with { Minimum = low.Low, Maximum = high.High };
    }

    /// <summary>The value of a fact as written; what is wrong with it is reported.</summary>
    public FactValue? Value(Fact fact, ValueSyntax value, FileSyntax file)
    {
        if (value.Tokens.Any(token => token.IsMissing || token.Error is not null))
        {
            return null;
        }

        var reading = FactReader.Read(fact, string.Join(" ", value.Tokens.Select(token => token.Text)));
        if (reading.Value is null)
        {
            scope.Report(RuleOf(reading.Problem), file, value.Span, reading.Message);
        }

        return reading.Value;
    }

    /// <summary>The rule that a problem with a value falls under.</summary>
    public static DiagnosticRule RuleOf(FactProblem problem) => problem switch
    {
        FactProblem.WrongUnit => DiagnosticRules.WrongUnit,
        FactProblem.OutOfRange => DiagnosticRules.OutOfRange,
        _ => DiagnosticRules.WrongKind,
    };

    /// <summary>What a fact is, in words.</summary>
    public static string Describe(Fact fact) => fact.Kind switch
    {
        FactKind.YesNo => "yes or no",
        FactKind.Choice => "one of several choices",
        FactKind.Age => "an age",
        FactKind.Date => "a day",
        FactKind.Events => "a list of events",
        FactKind.Percent => "a percentage",
        _ => "a number",
    };

    private (ValueList<Choice> Choices, bool IsOrdered) Choices(Symbol symbol, TypeSyntax type)
    {
        var choices = new List<Choice>();
        var first = type.Choices.Select(choice => choice.Separator).FirstOrDefault(separator => separator is not null);
        foreach (var choice in type.Choices.Where(choice => !choice.Name.IsMissing))
        {
            if (choice.Separator is { } separator && separator.Kind != first?.Kind)
            {
                scope.Report(DiagnosticRules.WrongKind, symbol.File, separator.Span, "choices are either all parted by ',' or all by '<'; an order of only some of them means nothing");
            }

            if (choices.Any(known => known.Id == choice.Name.Text))
            {
                scope.Report(DiagnosticRules.DeclaredTwice, symbol.File, choice.Name.Span, choice.Name.Text, "a choice of this fact");
            }
            else
            {
                choices.Add(new Choice(choice.Name.Text, choice.Label?.Value ?? choice.Name.Text.Replace('-', ' '), ClauseReader.Translations(choice)));
            }
        }

        return (choices.ToValueList(), first?.Kind == TokenKind.Less);
    }
}
