using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds scores. A total is a count: a condition that is worth three points is counted three times.</summary>
internal sealed class ScoreBinder(Scope scope, ClauseReader clauses, FactTable facts, DecisionTable decisions, IMatrixNames matrix)
{
    /// <summary>Binds a score. Its conditions are bound after what refers to it.</summary>
    public BoundScore Bind(Symbol symbol, ConditionBinder conditions)
    {
        var declaration = symbol.Declaration;
        var file = symbol.File;
        var citation = clauses.Citation(file, declaration.Clauses);
        var items = new List<ScoreItem>();
        var counted = new List<Condition>();
        var isSound = true;
        var isWhole = declaration.Body is { Open.IsMissing: false } written && !written.Members.OfType<SkippedSyntax>().Any();
        foreach (var bullet in declaration.Body?.Members.OfType<BulletSyntax>() ?? [])
        {
            if (bullet.Name.IsMissing || scope.Find(SymbolKind.Term, bullet.Name.Text) is not { } item || !ReferenceEquals(item.Node, bullet))
            {
                isSound = false;
                continue;
            }

            if (bullet.Mark.Kind == TokenKind.Plus)
            {
                scope.Report(DiagnosticRules.WrongMark, file, bullet.Mark.Span, "an item of a score begins with '-'");
            }

            if (PointsOf(item, bullet, counted.Count, isWhole, conditions) is not { } points)
            {
                isSound = false;
                continue;
            }

            var given = 0;
            foreach (var more in points.Where(more => more.Points > 0).GroupBy(more => more.Points).OrderBy(more => more.Key))
            {
                counted.AddRange(Enumerable.Repeat(new Condition.Refers(more.First().Decision), more.Key - given));
                given = more.Key;
            }

            var own = clauses.Citation(file, bullet.Clauses) ?? citation;
            matrix.ExpectCitation(own, bullet.Name, file);
            items.Add(new ScoreItem(
                item.Name, bullet.Text.Value, points.ToValueList(), matrix.DecisionOf(item), clauses.Subject(file, bullet.Clauses), default, clauses.Also(bullet.Clauses), own,
                clauses.Note(bullet.Clauses), clauses.PlaceOf(file, bullet.Mark), ClauseReader.Translations(bullet)));
        }

        var bands = new ScoreBands(scope, symbol);
        var place = clauses.PlaceOf(file, declaration.Keywords[0]);
        var score = new BoundScore(symbol.Name, declaration.Text?.Value ?? symbol.Name, bands.Sorted, counted, decisions, place);
        if (isWhole && declaration.Body is { } body)
        {
            ReportMissing(symbol, body);
            if (isSound && items.Count > 0)
            {
                bands.Check([.. items.Select(item => item.Points.Select(points => points.Points))]);
            }
        }

        score.Score = new Score(
            symbol.Name, score.Scale.Text, items.ToValueList(), bands.Lines.Select((line, index) => Told(score, symbol, line, index, citation)).ToValueList(), score.Maximum, citation,
            clauses.Note(declaration.Clauses), place, ClauseReader.Translations(declaration));
        return score;
    }

    private void ReportMissing(Symbol symbol, BodySyntax body)
    {
        if (!body.Members.OfType<BulletSyntax>().Any())
        {
            scope.Report(DiagnosticRules.Expected, symbol.File, symbol.Location.Span, "an item of this score, such as - goes-missing \"Goes missing\" points 3", "none");
        }

        if (!body.Members.OfType<DeclarationSyntax>().Any())
        {
            scope.Report(DiagnosticRules.Expected, symbol.File, symbol.Location.Span, "a band of this score, such as band low \"Low\" 0..5", "none");
        }
    }

    private Band Told(BoundScore score, Symbol symbol, DeclarationSyntax line, int index, Citation? inherited)
    {
        var choice = score.Scale.Choices[index];
        var (from, to) = score.Ends(index);
        return new Band(
            choice.Id, choice.Label, from, to == int.MaxValue ? null : to,
            decisions.Add($"band {choice.Id} of {symbol.Name}", score.In(ValueList.Of(Interval.Closed(index, index)))),
            decisions.Add($"band {choice.Id} or above of {symbol.Name}", score.In(ValueList.Of(Interval.Closed(index, null)))),
            clauses.Citation(symbol.File, line.Clauses) ?? inherited, clauses.Note(line.Clauses), clauses.PlaceOf(symbol.File, line.Keywords[0]), choice.Translations);
    }

    // The points of an item, each with the decision whether it gives as many or more; null when they are wrong.
    private List<ItemPoints>? PointsOf(Symbol item, BulletSyntax bullet, int before, bool isWhole, ConditionBinder conditions)
    {
        var file = item.File;
        if (bullet.Clauses.OfType<PointsSyntax>().FirstOrDefault() is not { } clause)
        {
            // What could not be read may have been the points.
            if (!isWhole)
            {
                return null;
            }

            scope.Report(DiagnosticRules.Expected, file, bullet.Name.Span, $"'points' and how many '{item.Name}' gives, as in points 2", "nothing of the kind");
            return null;
        }

        var alternatives = new List<(AlternativeSyntax Syntax, int Points)>();
        foreach (var alternative in clause.Alternatives)
        {
            if (Whole(scope, alternative.Number, file) is not { } points)
            {
                return null;
            }

            if (alternative.Condition is null && clause.Alternatives.Count > 1)
            {
                scope.Report(DiagnosticRules.Expected, file, alternative.Number.Span, "'when' and a condition, since this item may give other points too", "points alone");
                return null;
            }

            alternatives.Add((alternative, points));
        }

        var most = alternatives.OrderByDescending(alternative => alternative.Points).First();
        if (most.Points == 0 || before + most.Points > Limits.Points)
        {
            var what = most.Points == 0
                ? $"'{item.Name}' never gives a point; give it some, or take it out"
                : $"with '{item.Name}' the items come to {Invariant(before + most.Points)} points; the most that a score can hold is {Invariant(Limits.Points)}";
            scope.Report(DiagnosticRules.OutOfRange, file, most.Syntax.Number.Span, what);
            return null;
        }

        return alternatives.Count == 1 ? [Only(item, most.Syntax, most.Points, conditions)] : Several(item, alternatives, conditions);
    }

    private ItemPoints Only(Symbol item, AlternativeSyntax alternative, int points, ConditionBinder conditions)
    {
        var decision = matrix.DecisionOf(item);
        if (alternative.Condition is { } condition)
        {
            conditions.Later(decision, condition, item.File);
            return new ItemPoints(points, clauses.Words(item.File, condition), decision);
        }

        decisions.Set(decision, facts.Of(item) is { } judgement ? conditions.Is(judgement) : new Condition.Always(false));
        return new ItemPoints(points, null, decision);
    }

    private List<ItemPoints> Several(Symbol item, List<(AlternativeSyntax Syntax, int Points)> alternatives, ConditionBinder conditions)
    {
        var own = alternatives.Select(alternative => (alternative.Points, Decision: decisions.Reserve($"points of {item.Name}"))).ToList();
        var orMore = own.Select(alternative => alternative.Points).Distinct().ToDictionary(points => points, points => OrMore(item, points, own));
        decisions.Set(matrix.DecisionOf(item), new Condition.Refers(orMore[orMore.Keys.Where(points => points > 0).Min()]));
        for (var i = 0; i < own.Count; i++)
        {
            conditions.Later(own[i].Decision, alternatives[i].Syntax.Condition!, item.File); // each of several has one
        }

        return [.. alternatives.Select(alternative => new ItemPoints(alternative.Points, clauses.Words(item.File, alternative.Syntax.Condition!), orMore[alternative.Points]))]; // likewise
    }

    private int OrMore(Symbol item, int points, List<(int Points, int Decision)> own)
    {
        var enough = own.Where(alternative => alternative.Points >= points).Select(alternative => alternative.Decision).ToList();
        return points == 0 ? decisions.Add($"points of {item.Name}", new Condition.Always(true))
            : enough.Count == 1 ? enough[0]
            : decisions.Add($"points of {item.Name}", Condition.Or([.. enough.Select(decision => (Condition)new Condition.Refers(decision))]));
    }

    /// <summary>A number of points; null when it is none, which is reported.</summary>
    public static int? Whole(Scope scope, Token number, FileSyntax file)
    {
        if (number.IsMissing || number.Error is not null)
        {
            return null;
        }

        if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= 100_000)
        {
            return whole;
        }

        scope.Report(DiagnosticRules.WrongKind, file, number.Span, $"'{number.Text}' is no number of points; write a whole number up to 100000");
        return null;
    }

    private static string Invariant(int number) => number.ToString(CultureInfo.InvariantCulture);
}
