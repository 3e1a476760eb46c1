using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing.Completing;

/// <summary>Completes examples: what is given, then what is expected.</summary>
internal sealed class ExampleParts(CompletionPlace place, CompletionList found)
{
    /// <summary>Adds what fits.</summary>
    public void Find()
    {
        var isExpected = false;
        for (var i = place.Next - 1; i >= 0 && place.File.Tokens[i].Kind != TokenKind.OpenBrace; i--)
        {
            isExpected |= place.File.Tokens[i].Kind == TokenKind.Arrow;
        }

        var last = place.Before(0);
        if (last?.Kind is TokenKind.OpenBrace or TokenKind.Comma or TokenKind.Arrow)
        {
            if (isExpected)
            {
                found.Words("level", "no level", "possible level", "met", "not met", "open", "pathway", "no pathway", "advice", "no advice", "alert", "no alert", "outcome", "asks");
                found.Facts(SymbolKind.Term, symbol => symbol.Word is "score" or "grid");
            }
            else
            {
                found.Facts(SymbolKind.Term, symbol => symbol.Word == "fact" || (symbol.Node is BulletSyntax bullet && !bullet.Clauses.Any(clause => clause is ConditionClauseSyntax)));
                found.Words("as of");
            }
        }
        else if (isExpected && last?.Kind == TokenKind.Word)
        {
            switch (last.Text)
            {
                case "level":
                    found.Symbols(SymbolKind.Level);
                    break;
                case "met" or "open":
                    found.Facts(SymbolKind.Term, symbol => symbol.Word is "bullet" or "define");
                    break;
                case "pathway":
                    found.Symbols(SymbolKind.Pathway);
                    break;
                case "advice" or "consider":
                    found.Symbols(SymbolKind.Advice);
                    break;
                case "alert":
                    found.Facts(SymbolKind.Domain, symbol => symbol.Word == "alert");
                    break;
                case "outcome":
                    foreach (var triage in place.Scope.All(SymbolKind.Triage))
                    {
                        found.Values(triage);
                    }

                    break;
                case "is" when place.Scope.Find(SymbolKind.Term, place.Word(1)) is { } graded:
                    found.Values(graded);
                    break;
                case "asks":
                    found.Facts(SymbolKind.Term, symbol => symbol.Word is "fact" or "bullet");
                    break;
            }
        }
        else if (last?.Kind == TokenKind.Word && place.Scope.Find(SymbolKind.Term, last.Text) is { } given)
        {
            found.Values(given);
            found.Words(given.Word == "bullet" ? ["yes", "no"] : []);
        }
        else if (last?.Kind == TokenKind.Number && place.Scope.Find(SymbolKind.Term, place.Word(1)) is { } measured)
        {
            found.Units(FactTypes.UnitsOf(measured));
        }
    }
}
