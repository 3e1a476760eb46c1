using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Editing.Completing;

/// <summary>Completes conditions: facts, then the signs that their types know, then their values and units.</summary>
internal sealed class ConditionParts(CompletionPlace place, CompletionList found)
{
    private static readonly string[] Beginnings = ["not", "any of", "all of", "none of", "at least", "at most", "exactly", "count", "level", "met", "despite help at"];

    /// <summary>Adds what fits; false where the place lies in no condition, or a clause may follow it as well.</summary>
    /// <param name="start">The first token of the declaration, line or bullet.</param>
    public bool Find(int start)
    {
        var clause = -1;
        for (var i = place.Next - 1; i >= start && clause < 0; i--)
        {
            clause = place.File.Tokens[i].Kind == TokenKind.Text ? start - 1 : place.File.Tokens[i].Text is "when" or "unless" or "as" or "mean" && place.File.Tokens[i].Kind == TokenKind.Word ? i : -1;
            if (clause == start - 1)
            {
                return false;
            }
        }

        if (clause < start || clause < 0)
        {
            return false;
        }

        var last = place.Before(0)!; // the clause is before the place
        switch (last.Text)
        {
            case "when" or "unless" or "as" or "mean" or "and" or "or" or "not" when !(last.Text == "not" && place.Word(1) == "is"):
                Tests(last.Text != "not");
                return true;
            case "met":
                found.Facts(SymbolKind.Term, symbol => symbol.Word is "bullet");
                return true;
            case "(" when place.Word(1) == "count":
                found.Words("at", "in", "on", "needs", "strengths");
                found.Facts(SymbolKind.Term, symbol => FactTypes.TypeOf(symbol) == "events");
                return true;
            case "in" when place.IsCounted():
                found.Symbols(SymbolKind.Domain);
                return true;
            case "on" when place.IsCounted():
                found.Symbols(SymbolKind.Ladder);
                return true;
            case "last":
                found.Snippet("12 months", "${1:12} months", CompletionKind.Unit);
                return true;
            case "(" or ",":
                if (place.Compared() is { } set)
                {
                    found.Values(set);
                }
                else
                {
                    Tests(true);
                }

                return true;
        }

        if (last.Kind is TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equal or TokenKind.Range || last.Text is "is" or "in" or "not")
        {
            if (place.Word(last.Text == "not" ? 2 : 1) == "level")
            {
                found.Symbols(SymbolKind.Level);
            }
            else if (place.Compared() is { } fact)
            {
                found.Values(fact);
                if (last.Text is "is" or "not")
                {
                    found.Words("known", "unknown");
                    found.Words(last.Text == "is" ? ["not"] : []);
                }
                else if (last.Text == "in" && FactTypes.TypeOf(fact) is "date" or "events")
                {
                    found.Words("last", "ever");
                }
            }

            return true;
        }

        if (last.Kind == TokenKind.Number)
        {
            if (place.Compared() is { } measured && FactTypes.UnitsOf(measured) is { Length: > 0 } units)
            {
                found.Units(units);
            }

            found.Words("and", "or");
            return false;
        }

        if (last.Kind == TokenKind.Word && place.Scope.Find(SymbolKind.Term, last.Text) is { } named && place.Compared() is null)
        {
            found.Words(FactTypes.OperatorsOf(named));
            return false;
        }

        if (last.Text == "level")
        {
            found.Words(">=", "is", "<=", "<", ">");
            return true;
        }

        found.Words("and", "or");
        return false;
    }

    private void Tests(bool withNot)
    {
        found.Facts(SymbolKind.Term, symbol => symbol.Word is "fact" or "define" or "score" or "grid");
        foreach (var word in Beginnings.Where(word => withNot || word != "not"))
        {
            switch (word)
            {
                case "any of" or "all of" or "none of":
                    found.Snippet(word, word + " ($0)", CompletionKind.Word);
                    break;
                case "at least" or "at most" or "exactly":
                    found.Snippet(word, word + " ${1:2} of ($0)", CompletionKind.Word);
                    break;
                case "count":
                    found.Snippet(word, "count($1) >= ${2:2}", CompletionKind.Word);
                    break;
                case "level":
                    found.Snippet(word, "level >= $0", CompletionKind.Word);
                    break;
                default:
                    found.Words(word);
                    break;
            }
        }
    }
}
