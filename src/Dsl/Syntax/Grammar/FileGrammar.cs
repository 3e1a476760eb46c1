using System;
using System.Collections.Generic;
using System.Linq;
using Sprache;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Text;
using static Thresholds.Dsl.Syntax.Grammar.TokenParsers;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The grammar of whole files and blocks, and how reading goes on after a mistake.</summary>
/// <remarks>Every declaration and bullet is read by itself: what cannot be read is skipped up to the next line that begins one, and stays in the tree
/// with what is wrong with it.</remarks>
internal static class FileGrammar
{
    /// <summary>Reads a whole file.</summary>
    public static FileSyntax Read(SourceText source)
    {
        if (source.Text.Length > Limits.FileLength)
        {
            var error = new SyntaxError(
                DiagnosticRules.TooLarge,
                new TextSpan(0, 0),
                ValueList.Of(Invariant(source.Text.Length), Invariant(Limits.FileLength)));
            return new FileSyntax(source, [], [], [], [], [error]);
        }

        if (source.Text.IndexOf('\0') is var zero and >= 0)
        {
            return new FileSyntax(source, [], [], [], [], [new SyntaxError(DiagnosticRules.NotText, new TextSpan(zero, 1), default)]);
        }

        var (tokens, comments) = Lexer.Cut(source.Text);
        var members = Members(DeclarationGrammar.File)(TokenInput.Begin(tokens)).Value;
        var (nodes, errors) = Walk(members);
        return new FileSyntax(source, tokens, comments, members, nodes, Errors(source, tokens, errors));
    }

    /// <summary>Whether a token, by its place and word, begins a declaration of the file whatever block is open.</summary>
    public static bool BeginsDeclaration(Token token) =>
        token.IsUnindented && token.Kind == TokenKind.Word && DeclarationGrammar.File.Members.ContainsKey(token.Text);

    /// <summary>What a place holds, up to its closing brace or to the next declaration of the file.</summary>
    public static Parser<IReadOnlyList<SyntaxNode>> Members(Place place) => input =>
    {
        var members = new List<SyntaxNode>();
        var isFile = place == DeclarationGrammar.File;
        var bullet = place.Bullet;
        var at = (TokenInput)input;
        while (!at.AtEnd && (isFile || (at.Token.Kind != TokenKind.CloseBrace && !BeginsDeclaration(at.Token) && !BelongsOutside(place, at.Token))))
        {
            var result = at.Token.Kind switch
            {
                TokenKind.Word when Find(place, at, members) is { } form => form.Keyword == at.Token.Text ? Declared(form, at) : Misspelt(form, at),
                TokenKind.Dash or TokenKind.Plus when bullet is not null => bullet(at),
                _ => Skip(place, at, members),
            };
            members.Add(result.Value);
            at = (TokenInput)result.Remainder;
        }

        return Result.Success<IReadOnlyList<SyntaxNode>>(members, at);
    };

    /// <summary>The brace that closes a block.</summary>
    public static Parser<Token> Closing(Token open) => input =>
    {
        var at = (TokenInput)input;
        if (at.Token.Kind == TokenKind.CloseBrace)
        {
            return Result.Success(at.Token, at.Next);
        }

        var missing = Missing(at, "'}'");
        var error = new SyntaxError(DiagnosticRules.UnbalancedBlock, open.Span, ValueList.Of("this block is not closed; end it with '}'"));
        return Result.Success(new Token(TokenKind.Missing, "", missing.Span, missing.Span.Start, false, false, "", error), input);
    };

    private static IResult<SyntaxNode> Declared(Form form, TokenInput at)
    {
        var result = form.After(at.Token, at.Next);
        return Result.Success<SyntaxNode>(result.Value, result.Remainder);
    }

    // A misspelt word is read as the one that was meant, so that what it holds is not lost.
    private static IResult<SyntaxNode> Misspelt(Form form, TokenInput at)
    {
        var meant = new Token(
            TokenKind.Word,
            form.Keyword,
            at.Token.Span,
            at.Token.LeadingStart,
            at.Token.StartsLine,
            at.Token.IsUnindented,
            form.Keyword,
            new SyntaxError(DiagnosticRules.UnknownWord, at.Token.Span, ValueList.Of(at.Token.Text, $"; did you mean '{form.Keyword}'?"), form.Keyword));
        var result = form.After(meant, at.Next);
        return Result.Success<SyntaxNode>(result.Value, result.Remainder);
    }

    private static Form? Find(Place place, TokenInput at, List<SyntaxNode> before)
    {
        if (place.Members.TryGetValue(at.Token.Text, out var form))
        {
            return form;
        }

        return at.Token.StartsLine && !DeclarationGrammar.WhereWordsStand.ContainsKey(at.Token.Text)
            && Spelling.Nearest(at.Token.Text, place.Members.Keys.Concat(ClausesOf(place, before))) is { } nearest
            && place.Members.TryGetValue(nearest, out var meant)
            ? meant
            : null;
    }

    private static IEnumerable<string> ClausesOf(Place place, List<SyntaxNode> before) => before.LastOrDefault() switch
    {
        DeclarationSyntax { Keywords.Count: > 0 } declaration when place.Members.TryGetValue(declaration.Keywords[0].Text, out var form) => form.Clauses,
        BulletSyntax => place.Bullets ?? [],
        _ => [],
    };

    /// <summary>A bullet with some of the clauses.</summary>
    public static Parser<SyntaxNode> Bullet(HashSet<string> clauses)
    {
        var someName = Name.OrMissing("the name of the bullet");
        var someText = Quoted.OrMissing("the text of the bullet in quotes");
        var someClauses = ClauseGrammar.Some(clauses);
        var someMark = Where(token => token.Kind is TokenKind.Dash or TokenKind.Plus);

        // Past the mark none of the parts can fail, so that they simply follow one another.
        return input =>
        {
            var mark = someMark(input);
            if (!mark.WasSuccessful)
            {
                return Result.Failure<SyntaxNode>(mark.Remainder, mark.Message, mark.Expectations);
            }

            var name = someName(mark.Remainder);
            var text = someText(name.Remainder);
            var translations = LanguageGrammar.Translations(text.Remainder);
            var rest = someClauses(translations.Remainder);
            IReadOnlyList<ClauseSyntax> all = translations.Value.Count == 0 ? rest.Value : [.. translations.Value, .. rest.Value];
            return Result.Success<SyntaxNode>(new BulletSyntax(mark.Value, name.Value, text.Value, all), rest.Remainder);
        };
    }

    private static IResult<SyntaxNode> Skip(Place place, TokenInput at, List<SyntaxNode> before)
    {
        var first = at.Token;
        var tokens = new List<Token>();
        var depth = 0;
        do
        {
            depth += at.Token.Kind == TokenKind.OpenBrace ? 1 : at.Token.Kind == TokenKind.CloseBrace ? -1 : 0;
            tokens.Add(at.Token);
            at = at.Next;
        }
        while (!at.AtEnd && !BeginsDeclaration(at.Token) && (depth > 0 || !EndsSkipped(place, first, at.Token)));
        return Result.Success<SyntaxNode>(new SkippedSyntax(tokens, Explain(place, first, before)), at);
    }

    private static bool BelongsOutside(Place place, Token token) => token.StartsLine && token.Kind == TokenKind.Word && Array.IndexOf(place.Outer, token.Text) >= 0;

    // What is skipped within a line ends with it and with the clauses on the lines after it; what is skipped from the start of a line may be many lines of prose.
    private static bool EndsSkipped(Place place, Token first, Token token) =>
        token.Kind == TokenKind.CloseBrace
        || BelongsOutside(place, token)
        || (token.StartsLine && !first.StartsLine && token.Kind == TokenKind.Word && !DeclarationGrammar.WhereWordsStand.ContainsKey(token.Text))
        || (token.StartsLine && ((place.Bullets is not null && token.Kind is TokenKind.Dash or TokenKind.Plus)
            || (token.Kind == TokenKind.Word && (place.Members.ContainsKey(token.Text) || Spelling.Nearest(token.Text, place.Members.Keys) is not null))));

    private static SyntaxError Explain(Place place, Token token, List<SyntaxNode> before)
    {
        if (token.Kind == TokenKind.CloseBrace)
        {
            return new SyntaxError(DiagnosticRules.UnbalancedBlock, token.Span, ValueList.Of("this brace closes no block; take it out"), "");
        }

        if (token.Kind == TokenKind.CloseBracket)
        {
            return new SyntaxError(DiagnosticRules.UnbalancedBlock, token.Span, ValueList.Of("this bracket closes nothing; take it out"), "");
        }

        if (token.Kind is TokenKind.Dash or TokenKind.Plus)
        {
            return new SyntaxError(DiagnosticRules.MisplacedWord, token.Span, ValueList.Of(token.Text, place.Where, "in an 'at' block"));
        }

        if (token.Kind != TokenKind.Word)
        {
            var expected = place.Bullets is null ? "a word such as " + string.Join(", ", place.Members.Keys.Take(4).Select(word => "'" + word + "'")) : "a bullet";
            return new SyntaxError(DiagnosticRules.Expected, token.Span, ValueList.Of(expected, Describe(token)));
        }

        var after = !token.StartsLine && before.LastOrDefault() is DeclarationSyntax { Keywords.Count: > 0 } last ? $"after '{last.Keywords[0].Text}'" : place.Where;
        if (DeclarationGrammar.WhereWordsStand.TryGetValue(token.Text, out var where))
        {
            return new SyntaxError(DiagnosticRules.MisplacedWord, token.Span, ValueList.Of(token.Text, after, where));
        }

        var nearest = Spelling.Nearest(token.Text, ClausesOf(place, before).Concat(place.Members.Keys));
        return new SyntaxError(DiagnosticRules.UnknownWord, token.Span, ValueList.Of(token.Text, nearest is null ? "; take it out" : $"; did you mean '{nearest}'?"), nearest);
    }

    // The lexer's findings, then those of the tree. A line says one thing at a time: what follows a mistake on its line is seldom another.
    private static IReadOnlyList<SyntaxError> Errors(SourceText source, IReadOnlyList<Token> tokens, IReadOnlyList<SyntaxError> structural)
    {
        var found = tokens.Select(token => token.Error).OfType<SyntaxError>().Concat(structural).ToList();
        if (found.Count == 0)
        {
            return [];
        }

        var errors = new List<SyntaxError>();
        var lines = new HashSet<int>();
        foreach (var error in found.Distinct().OrderBy(error => error.Span.Start))
        {
            if (lines.Add(source.PositionOf(error.Span.Start).Line))
            {
                errors.Add(error);
            }
        }

        return errors;
    }

    // The parts of the tree that are more than a token, in order, and the mistakes in it.
    private static (IReadOnlyList<SyntaxNode> Nodes, IReadOnlyList<SyntaxError> Errors) Walk(IReadOnlyList<SyntaxNode> members)
    {
        var nodes = new List<SyntaxNode>();
        var errors = new List<SyntaxError>();
        var open = new Stack<(IReadOnlyList<SyntaxNode> Parts, int Next)>([(members, 0)]);
        while (open.Count > 0)
        {
            var (parts, next) = open.Pop();
            while (next < parts.Count && parts[next] is Token token)
            {
                next++;
                if (token.Error is { } error)
                {
                    errors.Add(error);
                }
            }

            if (next == parts.Count)
            {
                continue;
            }

            var node = parts[next];
            nodes.Add(node);
            if (node is SkippedSyntax skipped)
            {
                errors.Add(skipped.Error);
            }

            open.Push((parts, next + 1));
            open.Push((node.Children, 0));
        }

        return (nodes, errors);
    }

    private static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
