using System;
using System.Collections.Generic;
using System.Linq;
using Sprache;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The parsers of single tokens, and the combinators that keep a missing one as an error where it is missing.</summary>
internal static class TokenParsers
{
    public static readonly Parser<Token> Quoted = Kind(TokenKind.Text);

    public static readonly Parser<Token> Number = Kind(TokenKind.Number);

    public static readonly Parser<Token> Comma = Kind(TokenKind.Comma);

    /// <summary>A name, whether well formed or not; the reason it is not goes with it.</summary>
    public static readonly Parser<Token> Name = input =>
    {
        var place = (TokenInput)input;
        var token = place.Token;
        return token.Kind != TokenKind.Word || FileGrammar.BeginsDeclaration(token) ? place.Refused
            : IsWellFormed(token.Text) ? place
            : Result.Success(Malformed(token), place.Next);
    };

    public static Parser<Token> Kind(TokenKind kind) => Where(token => token.Kind == kind);

    public static Parser<Token> Word(params string[] words) =>
        Where(token => token.Kind == TokenKind.Word && Array.IndexOf(words, token.Text) >= 0);

    /// <summary>A token that fits. What begins a declaration never fits: a part missing before it must not swallow it.</summary>
    /// <remarks>What was expected instead is said where a part is missing, see <see cref="OrMissing(Parser{Token}, string)"/>.</remarks>
    public static Parser<Token> Where(Func<Token, bool> fits) => input =>
    {
        var place = (TokenInput)input;
        return fits(place.Token) && !FileGrammar.BeginsDeclaration(place.Token) ? place : place.Refused;
    };

    /// <summary>The parser that the next token calls for.</summary>
    public static Parser<T> ByToken<T>(Func<Token, Parser<T>> choose) => input => choose(((TokenInput)input).Token)(input);

    /// <summary>The token, or a missing one that says what was expected.</summary>
    public static Parser<Token> OrMissing(this Parser<Token> parser, string expected) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? result : Result.Success(Missing((TokenInput)input, expected), input);
    };

    /// <summary>The node, or what <paramref name="otherwise"/> makes of a missing token that says what was expected.</summary>
    public static Parser<T> OrMissing<T>(this Parser<T> parser, string expected, Func<Token, T> otherwise) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? result : Result.Success(otherwise(Missing((TokenInput)input, expected)), input);
    };

    public static Parser<T?> OrNull<T>(this Parser<T> parser)
        where T : class => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? result : Result.Success<T?>(null, input);
    };

    /// <summary>The node where the next token is of one of the kinds, else nothing.</summary>
    public static Parser<T?> WhereNext<T>(this Parser<T> parser, params TokenKind[] kinds)
        where T : class?
    {
        return input => Array.IndexOf(kinds, ((TokenInput)input).Token.Kind) >= 0 ? parser(input) : Result.Success<T?>(null, input);
    }

    /// <summary>As many as there are.</summary>
    public static Parser<IReadOnlyList<T>> List<T>(this Parser<T> parser) => input =>
    {
        List<T>? items = null;
        var result = parser(input);
        while (result.WasSuccessful && !ReferenceEquals(result.Remainder, input))
        {
            (items ??= []).Add(result.Value);
            input = result.Remainder;
            result = parser(input);
        }

        return Result.Success(items ?? (IReadOnlyList<T>)[], input);
    };

    /// <summary>One after the other.</summary>
    /// <remarks>As a query would, but without making new parsers each time one is met; nearly every line of a file goes through here.</remarks>
    public static Parser<T> Sequence<T1, T2, T>(Parser<T1> first, Parser<T2> second, Func<T1, T2, T> join) => input =>
    {
        var one = first(input);
        if (!one.WasSuccessful)
        {
            return Result.Failure<T>(one.Remainder, one.Message, one.Expectations);
        }

        var two = second(one.Remainder);
        return two.WasSuccessful ? Result.Success(join(one.Value, two.Value), two.Remainder) : Result.Failure<T>(two.Remainder, two.Message, two.Expectations);
    };

    /// <summary>One after the other; the second may hang on what the first was.</summary>
    public static Parser<T> Sequence<T1, T2, T>(Parser<T1> first, Func<T1, Parser<T2>> second, Func<T1, T2, T> join) => input =>
    {
        var one = first(input);
        if (!one.WasSuccessful)
        {
            return Result.Failure<T>(one.Remainder, one.Message, one.Expectations);
        }

        var two = second(one.Value)(one.Remainder);
        return two.WasSuccessful ? Result.Success(join(one.Value, two.Value), two.Remainder) : Result.Failure<T>(two.Remainder, two.Message, two.Expectations);
    };

    /// <summary>One or more, with commas between. What stands after a comma must be there.</summary>
    public static Parser<IReadOnlyList<T>> Separated<T>(Parser<T> first, Parser<T> following)
    {
        var others = Sequence(Comma, following, (_, item) => item).List();
        return Sequence(first, others, (head, tail) => (IReadOnlyList<T>)(tail.Count == 0 ? [head] : [head, .. tail]));
    }

    public static Parser<IReadOnlyList<Token>> Words(params Parser<Token>[] parsers) => input =>
    {
        var tokens = new List<Token>();
        var place = input;
        foreach (var parser in parsers)
        {
            var result = parser(place);
            if (!result.WasSuccessful)
            {
                return Result.Failure<IReadOnlyList<Token>>(result.Remainder, result.Message, result.Expectations);
            }

            tokens.Add(result.Value);
            place = result.Remainder;
        }

        return Result.Success<IReadOnlyList<Token>>(tokens, place);
    };

    public static readonly Parser<IReadOnlyList<Token>> Nothing = Parse.Return<IReadOnlyList<Token>>([]);

    public static Token Missing(TokenInput place, string expected)
    {
        var found = place.Token;
        var previous = place.Previous;
        var atLineEnd = previous is not null && (found.StartsLine || found.Kind == TokenKind.End);
        var span = atLineEnd ? new TextSpan(previous!.Span.End, 0) : new TextSpan(found.Span.Start, Math.Min(found.Span.Length, 80)); // previous: checked
        var error = new SyntaxError(DiagnosticRules.Expected, span, ValueList.Of(expected, atLineEnd ? "the end of the line" : Describe(found)));
        return new Token(TokenKind.Missing, "", span, span.Start, false, false, "", error);
    }

    public static string Describe(Token token) => token.Kind switch
    {
        TokenKind.End => "the end of the file",
        TokenKind.Text => "a text",
        _ => "'" + Spelling.Printable(token.Text) + "'",
    };

    public static Token Formed(Token token) => IsWellFormed(token.Text) ? token : Malformed(token);

    private static Token Malformed(Token token)
    {
        var parted = string.Concat(token.Text.Select((letter, index) => index > 0 && char.IsUpper(letter) && char.IsLower(token.Text[index - 1]) ? "-" + letter : letter.ToString()));
        var mended = string.Join("-", parted.ToLowerInvariant().Split(['_', '-'], StringSplitOptions.RemoveEmptyEntries));
        var instead = IsWellFormed(mended) ? mended : null;
        return token.With(new SyntaxError(DiagnosticRules.MalformedName, token.Span, ValueList.Of(token.Text, instead is null ? "" : $"; write '{instead}'"), instead));
    }

    public static bool IsWellFormed(string name)
    {
        foreach (var character in name)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
            {
                return false;
            }
        }

        return name.Length > 0 && name[0] is >= 'a' and <= 'z';
    }
}
