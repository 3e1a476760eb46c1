using System.Collections.Generic;
using System.Linq;
using Sprache;
using Thresholds.Dsl.Diagnostics;
using static Thresholds.Dsl.Syntax.Grammar.TokenParsers;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The grammar of texts in other languages, and of the tags that name languages.</summary>
internal static class LanguageGrammar
{
    private const int LongestPart = 8;

    private static readonly Parser<Token> SomeText = Quoted.OrMissing("a text in quotes");

    /// <summary>The tag of a language.</summary>
    public static readonly Parser<Token> Language = Kind(TokenKind.Word).Select(Formed).OrMissing("the tag of a language, such as cy");

    private static readonly Parser<IReadOnlyList<TranslationSyntax>> None = Parse.Return<IReadOnlyList<TranslationSyntax>>([]);

    private static readonly Parser<IReadOnlyList<TranslationSyntax>> Some = (
        from keyword in Word("in")
        from language in Language
        from text in language.IsMissing ? Parse.Return(language) : SomeText
        select new TranslationSyntax(keyword, language, text)).List();

    /// <summary>What a text says in other languages.</summary>
    public static readonly Parser<IReadOnlyList<TranslationSyntax>> Translations = ByToken(token => token.Is("in") ? Some : None);

    // The shape that BCP 47 gives tags. Which tags are in use changes, and is not looked up.
    private static Token Formed(Token token)
    {
        var parts = token.Text.Split('-');
        var isFormed = parts[0].Length is >= 2 and <= LongestPart && parts[0].All(IsLetter)
            && parts.Skip(1).All(part => part.Length is > 0 and <= LongestPart && part.All(character => IsLetter(character) || IsDigit(character)))
            && parts[parts.Length - 1].Length > 1;
        return isFormed ? token : token.With(new SyntaxError(DiagnosticRules.MalformedLanguage, token.Span, ValueList.Of(token.Text)));
    }

    private static bool IsLetter(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
