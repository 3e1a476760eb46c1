using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds examples.</summary>
internal sealed class ExampleBinder(Scope scope, ClauseReader clauses, FactTable facts, MatrixBinder matrix, Authority authority)
{
    private readonly Dictionary<string, Fact> _ownFacts = matrix.Levels.Select(facts.HelpAt).Concat(matrix.LevelQuestions).ToDictionary(fact => fact.Id, StringComparer.Ordinal);

    /// <summary>Binds an example; null when a part of it is wrong. With it come the places of what it expects.</summary>
    public (ExampleCase Example, IReadOnlyList<TextSpan> Spans)? Bind(Symbol symbol)
    {
        var declaration = symbol.Declaration;
        var file = symbol.File;
        if (declaration.Body is not { } body || body.Members.FirstOrDefault(member => member is Token) is not Token { IsMissing: false } arrow)
        {
            return null;
        }

        var givens = new List<GivenFact>();
        DateTime? asOf = null;
        var isSound = true;
        foreach (var entry in body.Members.OfType<EntrySyntax>().Where(entry => entry.Span.Start < arrow.Span.Start))
        {
            if (entry.Tokens[0].Is("as") && entry.Tokens.Count > 1 && entry.Tokens[1].Is("of"))
            {
                asOf = entry.Tokens.Count == 3 ? Day(entry.Tokens[2]) : null;
                isSound &= asOf is not null;
                if (asOf is null)
                {
                    scope.Report(DiagnosticRules.Expected, file, entry.Span, "'as of' and a day, such as as of 2026-03-06", "'" + string.Join(" ", entry.Tokens) + "'");
                }
            }
            else if (Given(entry, file) is { } given)
            {
                if (givens.Any(earlier => earlier.Fact == given.Fact))
                {
                    scope.Report(DiagnosticRules.GivenTwice, file, entry.Tokens[0].Span, given.Fact);
                }

                givens.Add(given);
            }
            else
            {
                isSound = false;
            }
        }

        var expectations = new List<Expectation>();
        var spans = new List<TextSpan>();
        foreach (var entry in body.Members.OfType<EntrySyntax>().Where(entry => entry.Span.Start > arrow.Span.Start))
        {
            if (Expected(entry, file) is { } expectation)
            {
                expectations.Add(expectation);
                spans.Add(entry.Span);
            }
            else
            {
                isSound = false;
            }
        }

        if (isSound && expectations.Count == 0)
        {
            scope.Report(DiagnosticRules.ExpectsNothing, file, arrow.Span);
        }

        var needsDay = givens.FirstOrDefault(given => given.Value is { Kind: FactKind.Date } or { Events.IsComplete: true, Events.Days.Count: > 0 });
        if (isSound && asOf is null && needsDay is not null && facts.Variables.Any(variable => variable.Fact == needsDay.Fact && variable.Window is not null))
        {
            scope.Report(DiagnosticRules.NeedsDay, file, symbol.Location.Span, needsDay.Fact);
            isSound = false;
        }

        return isSound
            ? (new ExampleCase(symbol.Name, declaration.Text?.Value ?? symbol.Name, asOf, givens.ToValueList(), expectations.ToValueList(), clauses.PlaceOf(file, declaration.Keywords[0])), spans)
            : null;
    }

    private GivenFact? Given(EntrySyntax entry, FileSyntax file)
    {
        var name = entry.Tokens[0];
        if (name.IsMissing)
        {
            return null;
        }

        if (FactNamed(name, file) is not { } fact)
        {
            return null;
        }

        var words = string.Join(" ", entry.Tokens.Skip(1).Select(token => token.Text)).Replace(" and ", ", ");
        var span = entry.Tokens.Count == 1 ? name.Span : TextSpan.Between(entry.Tokens[1].Span, entry.Tokens[entry.Tokens.Count - 1].Span);
        if (entry.Tokens.Count == 1)
        {
            scope.Report(DiagnosticRules.Expected, file, span, $"a value of '{fact.Id}'", "none");
            return null;
        }

        var reading = FactReader.Read(fact, words);
        if (reading.Value is null)
        {
            scope.Report(FactTable.RuleOf(reading.Problem), file, span, reading.Message);
            return null;
        }

        facts.Use(fact);
        return new GivenFact(fact.Id, reading.Value);
    }

    private Fact? FactNamed(Token name, FileSyntax file)
    {
        if (_ownFacts.TryGetValue(name.Text, out var help))
        {
            return help;
        }

        if (scope.Resolve(SymbolKind.Term, "fact or judgement", name, file, _ownFacts.Keys) is not { } symbol)
        {
            return null;
        }

        if (symbol.Word is "define" or "score" or "grid" || (symbol.Node is BulletSyntax bullet && !FactTable.IsJudgement(bullet)))
        {
            scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{symbol.Name}' follows from facts and cannot be given; give the facts that its condition asks for");
            return null;
        }

        return facts.Of(symbol);
    }

    private Expectation? Expected(EntrySyntax entry, FileSyntax file)
    {
        if (entry.Tokens[0].IsMissing)
        {
            return null;
        }

        var words = entry.Tokens.Select(token => token.Text).ToList();
        var text = string.Join(" ", words);
        var last = entry.Tokens[entry.Tokens.Count - 1];
        if (words.Count == 3 && words[1] == "is")
        {
            return Graded(entry.Tokens[0], last, text, file);
        }

        switch (string.Join(" ", words.Take(words.Count - 1)))
        {
            case "no" when words[1] == "level":
                return new Expectation(ExpectationKind.Level, 0, default, null, text);
            case "no possible" when words[2] == "level":
                return new Expectation(ExpectationKind.PossibleLevel, 0, default, null, text);
            case "level":
                return matrix.Level(last, file) is { } level ? new Expectation(ExpectationKind.Level, level.Order, default, null, text) : null;
            case "possible level":
                return matrix.Level(last, file) is { } possible ? new Expectation(ExpectationKind.PossibleLevel, possible.Order, default, null, text) : null;
            case "met":
                return Bullet(ExpectationKind.Yes, last, text, file);
            case "not met":
                return Bullet(ExpectationKind.No, last, text, file);
            case "open":
                return Bullet(ExpectationKind.Open, last, text, file);
            case "pathway":
                return Pathway(ExpectationKind.Yes, last, text, file);
            case "no pathway":
                return Pathway(ExpectationKind.No, last, text, file);
            case "consider" or "advice":
                return Advice(ExpectationKind.Yes, last, text, file);
            case "no consider" or "no advice":
                return Advice(ExpectationKind.No, last, text, file);
            case "alert":
                return Alert(ExpectationKind.Yes, last, text, file);
            case "no alert":
                return Alert(ExpectationKind.No, last, text, file);
            case "outcome":
                return Outcome(ExpectationKind.Yes, last, text, file);
            case "no outcome":
                return Outcome(ExpectationKind.No, last, text, file);
            case "asks":
                return FactNamed(last, file) is { } fact ? new Expectation(ExpectationKind.Asks, 0, default, fact.Id, text) : null;
            default:
                scope.Report(DiagnosticRules.Expected, file, entry.Span, "level, no level, possible level, met, not met, open, pathway, no pathway, advice, no advice, alert, no alert, outcome, no outcome or asks, and a name, or what a score or grid is", "'" + text + "'");
                return null;
        }
    }

    private Expectation? Bullet(ExpectationKind kind, Token name, string text, FileSyntax file)
    {
        if (scope.Find(SymbolKind.Term, name.Text) is { Word: "bullet" } symbol)
        {
            return new Expectation(kind, 0, ValueList.Of(matrix.DecisionOf(symbol)), null, text);
        }

        if (!scope.ReportWithdrawn(SymbolKind.Term, name, file))
        {
            scope.ReportUndeclared("bullet", name, file, scope.All(SymbolKind.Term).Where(known => known.Word == "bullet").Select(known => known.Name));
        }

        return null;
    }

    // Which band or outcome it is for certain.
    private Expectation? Graded(Token name, Token value, string text, FileSyntax file)
    {
        var all = authority.Scores.Select(score => (score.Id, Values: score.Bands.ToDictionary(band => band.Id, band => band.Decision)))
            .Concat(authority.Grids.Select(grid => (grid.Id, Values: grid.Outcomes.ToDictionary(outcome => outcome.Id, outcome => outcome.Decision)))).ToList();
        if (all.Find(graded => graded.Id == name.Text) is not { Values: { } values })
        {
            scope.ReportUndeclared("score or grid", name, file, all.Select(graded => graded.Id));
            return null;
        }

        if (!values.TryGetValue(value.Text, out var decision))
        {
            scope.ReportUndeclared($"band or outcome of '{name.Text}' named", value, file, values.Keys);
            return null;
        }

        return new Expectation(ExpectationKind.Yes, 0, ValueList.Of(decision), null, text);
    }

    private Expectation? Pathway(ExpectationKind kind, Token name, string text, FileSyntax file) =>
        scope.Resolve(SymbolKind.Pathway, "pathway", name, file) is { } pathway
            ? new Expectation(kind, 0, authority.Pathways.Where(known => known.Id == pathway.Name).SelectMany(known => known.Triggers).Select(trigger => trigger.Decision).ToValueList(), null, text)
            : null;

    private Expectation? Advice(ExpectationKind kind, Token name, string text, FileSyntax file)
    {
        if (scope.Resolve(SymbolKind.Advice, "advice", name, file) is not { } symbol || authority.Advice.FirstOrDefault(known => known.Id == symbol.Name) is not { } advice)
        {
            return null;
        }

        if (advice.When is { } when)
        {
            return new Expectation(kind, 0, ValueList.Of(when.Decision), null, text);
        }

        scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{advice.Id}' has no condition and is shown in every case; expect nothing of it");
        return null;
    }

    // Of a list of signs, whether one of them is met.
    private Expectation? Alert(ExpectationKind kind, Token name, string text, FileSyntax file)
    {
        if (scope.Find(SymbolKind.Domain, name.Text) is { Word: "alert" } alert)
        {
            return new Expectation(kind, 0, matrix.SignsOf(alert).Select(matrix.DecisionOf).ToValueList(), null, text);
        }

        scope.ReportUndeclared("alert", name, file, authority.Alerts.Select(known => known.Id));
        return null;
    }

    // Triages have names of their own for their outcomes: of one that several of them have, whether it is so in one.
    private Expectation? Outcome(ExpectationKind kind, Token name, string text, FileSyntax file)
    {
        var outcomes = authority.Triages.SelectMany(triage => triage.Outcomes).ToList();
        var named = outcomes.Where(outcome => outcome.Id == name.Text).Select(outcome => outcome.Decision).ToValueList();
        if (named.Count > 0)
        {
            return new Expectation(kind, 0, named, null, text);
        }

        scope.ReportUndeclared("outcome of a triage", name, file, outcomes.Select(outcome => outcome.Id));
        return null;
    }

    private static DateTime? Day(Token token) =>
        DateTime.TryParseExact(token.Text, ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
