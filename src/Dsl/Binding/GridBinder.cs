using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds grids.</summary>
internal sealed class GridBinder(Scope scope, ClauseReader clauses, FactTable facts, DecisionTable decisions, IMatrixNames matrix)
{
    /// <summary>Binds a grid; null when it cannot be told what its rows, columns or outcomes are.</summary>
    public BoundGrid? Bind(Symbol symbol, ConditionBinder conditions)
    {
        var declaration = symbol.Declaration;
        var file = symbol.File;
        var citation = clauses.Citation(file, declaration.Clauses);
        matrix.ExpectCitation(citation, declaration.Name!, file); // a symbol has a name
        var rows = Side(symbol, "rows");
        var columns = Side(symbol, "columns");
        if (declaration.Body is not { Open.IsMissing: false } body || rows is null || columns is null)
        {
            return null;
        }

        if (rows.Id == columns.Id)
        {
            scope.Report(DiagnosticRules.WrongKind, file, ClauseReader.Name(declaration.Clauses, "columns")!.Span, "rows and columns are of the same fact; name another for one of them"); // it has been read
            return null;
        }

        var lines = body.Members.OfType<DeclarationSyntax>().ToList();
        var isWhole = !body.Members.OfType<SkippedSyntax>().Any();
        var levels = default(IReadOnlyList<LevelOfNeed>);
        if (Line(symbol, lines, "outcomes") is { } named)
        {
            if (Outcomes(named, file) is not { } own)
            {
                return null;
            }

            return Table(symbol, lines, rows, columns, own, levels, citation, isWhole, conditions);
        }

        // Without outcomes of its own the cells name levels.
        levels = matrix.Levels;
        if (levels.Count > Limits.Cells)
        {
            scope.Report(DiagnosticRules.TooTangled, file, symbol.Location.Span, $"cells that name one of more than {Limits.Cells} levels");
            return null;
        }

        return Table(symbol, lines, rows, columns, [.. levels.Select(level => new Choice(level.Id, level.Label, level.Translations))], levels, citation, isWhole, conditions);
    }

    private BoundGrid? Table(
        Symbol symbol, List<DeclarationSyntax> lines, Fact rows, Fact columns, IReadOnlyList<Choice> outcomes, IReadOnlyList<LevelOfNeed>? levels, Citation? citation, bool isWhole, ConditionBinder conditions)
    {
        var file = symbol.File;
        if (Line(symbol, lines, "columns") is not { } header)
        {
            if (isWhole)
            {
                scope.Report(DiagnosticRules.Expected, file, symbol.Location.Span, $"a line 'columns' with the values of '{columns.Id}'", "none");
            }

            return null;
        }

        var table = new GridTable(scope, file, rows, columns);
        var order = table.Header(header);
        var cells = new List<GridCell>();
        foreach (var line in lines.Where(line => NameCollector.Word(line) == "row"))
        {
            var own = clauses.Citation(file, line.Clauses) ?? citation;
            foreach (var (row, column, token) in table.Row(line, order))
            {
                if (OutcomeOf(token, outcomes, levels, file) is { } outcome)
                {
                    table[row, column] = outcome;
                    cells.Add(new GridCell(rows.Choices[row].Id, columns.Choices[column].Id, outcomes[outcome].Id, own, clauses.PlaceOf(file, line.Keywords[0])));
                }
            }
        }

        if (isWhole)
        {
            table.ReportMissing(symbol, header);
        }

        var grid = new BoundGrid(symbol.Name, symbol.Declaration.Text?.Value ?? symbol.Name, outcomes, rows, columns, table.Cells, conditions, decisions, clauses.PlaceOf(file, symbol.Declaration.Keywords[0]));
        grid.Grid = new Grid(
            symbol.Name, grid.Scale.Text, rows.Id, columns.Id, outcomes.Select((_, index) => Told(grid, symbol, index, levels)).ToValueList(), cells.ToValueList(), citation,
            clauses.Note(symbol.Declaration.Clauses), grid.Scale.Place, ClauseReader.Translations(symbol.Declaration));
        return grid;
    }

    private GridOutcome Told(BoundGrid grid, Symbol symbol, int index, IReadOnlyList<LevelOfNeed>? levels)
    {
        var choice = grid.Scale.Choices[index];
        return new GridOutcome(
            choice.Id, choice.Label, levels?[index],
            decisions.Add($"outcome {choice.Id} of {symbol.Name}", grid.In(ValueList.Of(Interval.Closed(index, index)))),
            decisions.Add($"outcome {choice.Id} or above of {symbol.Name}", grid.In(ValueList.Of(Interval.Closed(index, null)))),
            choice.Translations);
    }

    // The fact in the rows or columns; null when it is none that they can be made of.
    private Fact? Side(Symbol symbol, string word)
    {
        var file = symbol.File;
        if (ClauseReader.Name(symbol.Declaration.Clauses, word) is not { } name)
        {
            scope.Report(DiagnosticRules.Expected, file, symbol.Location.Span, $"'{word}' and the fact whose values stand there", "nothing of the kind");
            return null;
        }

        if (scope.Resolve(SymbolKind.Term, "fact", name, file) is not { } found || (found.Word == "fact" && facts.Of(found) is null))
        {
            return null;
        }

        if (facts.Of(found) is not { Kind: FactKind.Choice } fact)
        {
            scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{name.Text}' is no choice; the {word} of a grid are the values of a fact that is 'one of' several");
            return null;
        }

        if (fact.Choices.Count > Limits.Cells)
        {
            scope.Report(DiagnosticRules.TooTangled, file, name.Span, $"a grid cuts '{fact.Id}' into more than {Limits.Cells} parts");
            return null;
        }

        facts.Use(fact);
        return fact.Choices.Count == 0 ? null : fact;
    }

    private DeclarationSyntax? Line(Symbol symbol, List<DeclarationSyntax> lines, string word)
    {
        var found = lines.Where(line => NameCollector.Word(line) == word).ToList();
        foreach (var second in found.Skip(1))
        {
            scope.Report(DiagnosticRules.RepeatedClause, symbol.File, second.Keywords[0].Span, word);
        }

        return found.FirstOrDefault();
    }

    private List<Choice>? Outcomes(DeclarationSyntax line, FileSyntax file)
    {
        var outcomes = new List<Choice>();
        foreach (var choice in line.Details.OfType<ChoiceSyntax>())
        {
            if (choice.Name.IsMissing || choice.Name.Error is not null)
            {
                return null;
            }

            if (choice.Separator is { Kind: TokenKind.Comma } comma)
            {
                scope.Report(DiagnosticRules.WrongKind, file, comma.Span, "the outcomes of a grid have an order; write '<' between them, the least first");
            }

            if (Vocabulary.Reserved.Contains(choice.Name.Text))
            {
                scope.Report(DiagnosticRules.ReservedName, file, choice.Name.Span, choice.Name.Text);
            }

            if (outcomes.Exists(known => known.Id == choice.Name.Text))
            {
                scope.Report(DiagnosticRules.DeclaredTwice, file, choice.Name.Span, choice.Name.Text, "an outcome of this grid");
            }
            else if (outcomes.Count == Limits.Cells)
            {
                scope.Report(DiagnosticRules.TooTangled, file, choice.Name.Span, $"a grid has more than {Limits.Cells} outcomes");
                return null;
            }
            else
            {
                outcomes.Add(new Choice(choice.Name.Text, choice.Label?.Value ?? choice.Name.Text.Replace('-', ' '), ClauseReader.Translations(choice)));
            }
        }

        return outcomes;
    }

    private int? OutcomeOf(Token cell, IReadOnlyList<Choice> outcomes, IReadOnlyList<LevelOfNeed>? levels, FileSyntax file)
    {
        if (levels is not null)
        {
            return matrix.Level(cell, file) is { } level ? level.Order - 1 : null;
        }

        for (var outcome = 0; outcome < outcomes.Count; outcome++)
        {
            if (outcomes[outcome].Id == cell.Text)
            {
                return outcome;
            }
        }

        scope.ReportUndeclared("outcome", cell, file, outcomes.Select(outcome => outcome.Id));
        return null;
    }
}
