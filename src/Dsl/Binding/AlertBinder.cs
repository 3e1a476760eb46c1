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
            symbol.Name, declaration.Text?.Value ?? symbol.Name, Signs(symbol, citation).ToValueList(), citation,
            clauses.Note(declaration.Clauses), clauses.PlaceOf(file, declaration.Keywords[0]), ClauseReader.Translations(declaration));
    }

    private IEnumerable<AlertSign> Signs(Symbol alert, Citation? inherited)
    {
        foreach (var bullet in alert.Declaration.Body?.Members.OfType<BulletSyntax>() ?? [])
        {
            var citation = clauses.Citation(alert.File, bullet.Clauses) ?? inherited;
            if (scope.WithdrawalOf(bullet) is { } withdrawal)
            {
                matrix.Withdraw(withdrawal, bullet.Text.Value, citation);
            }
            else if (scope.Find(SymbolKind.Term, bullet.Name.Text) is { } sign && sign.IsDeclaredBy(bullet))
            {
                yield return Sign(sign, citation);
            }
        }
    }

    // A file that extends a template may say it otherwise: what stands under the name counts.
    private AlertSign Sign(Symbol symbol, Citation? citation)
    {
        var file = symbol.File;
        var bullet = (BulletSyntax)symbol.Node;
        if (symbol.InPlaceOf is not null)
        {
            citation = ClauseReader.InPlaceOf(citation, clauses.Citation(file, bullet.Clauses));
        }

        if (bullet.Mark.Kind == TokenKind.Plus)
        {
            scope.Report(DiagnosticRules.WrongMark, file, bullet.Mark.Span, "a sign to be alert to begins with '-'; a strength stands in a 'strengths' block");
        }

        var decision = matrix.DecisionOf(symbol);
        decisions.Set(decision, matrix.BulletCondition(symbol, bullet, file, conditions));
        return new AlertSign(
            symbol.Name, bullet.Text.Value, clauses.Subject(file, bullet.Clauses), matrix.ConditionText(file, bullet), clauses.Also(bullet.Clauses), decision,
            citation, clauses.Note(bullet.Clauses), clauses.PlaceOf(file, bullet.Mark), ClauseReader.Translations(bullet));
    }
}
