using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds lists of signs to be alert to.</summary>
internal sealed class AlertBinder(Scope scope, ClauseReader clauses, ConditionBinder conditions, MatrixBinder matrix, DecisionTable decisions)
{
    /// <summary>The alert that a symbol declares.</summary>
    public Alert Alert(Symbol symbol, FileSyntax file)
    {
        var declaration = symbol.Declaration;
        var citation = clauses.Citation(file, declaration.Clauses);
        return new Alert(
            symbol.Name, declaration.Text?.Value ?? symbol.Name, matrix.SignsOf(symbol).Select(sign => Sign(sign, citation, file)).ToValueList(), citation,
            clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    private AlertSign Sign(Symbol symbol, Citation? inherited, FileSyntax file)
    {
        var bullet = (BulletSyntax)symbol.Node;
        if (bullet.Mark.Kind == TokenKind.Plus)
        {
            scope.Report(DiagnosticRules.WrongMark, file, bullet.Mark.Span, "a sign to be alert to begins with '-'; a strength stands in a 'strengths' block");
        }

        var decision = matrix.DecisionOf(symbol);
        decisions.Set(decision, matrix.BulletCondition(symbol, bullet, file, conditions));
        return new AlertSign(
            symbol.Name, bullet.Text.Value, clauses.Subject(file, bullet.Clauses), matrix.ConditionText(file, bullet), clauses.Also(bullet.Clauses), decision,
            clauses.Citation(file, bullet.Clauses) ?? inherited, clauses.Note(bullet.Clauses), clauses.PlaceOf(file, bullet.Mark), ClauseReader.Translations(bullet));
    }
}
