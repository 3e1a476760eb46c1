using System.Collections.Generic;
using System.Linq;
using Sprache;
using Thresholds.Dsl.Diagnostics;
using static Thresholds.Dsl.Syntax.Grammar.TokenParsers;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The grammar of conditions. Section 4 of the reference.</summary>
internal static class ConditionGrammar
{
    private const string ACondition = "a condition, such as age < 13";

    private static readonly Parser<Token> FactName = Where(token => token.Kind == TokenKind.Word && !Vocabulary.Reserved.Contains(token.Text));

    private static readonly Parser<Token> Sign = Where(
        token => token.Kind is TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equal);

    // A word that begins something of its own is no unit, though it may stand on the same line.
    private static readonly Parser<Token> Unit = Where(
        token => token.Kind == TokenKind.Word && !token.StartsLine && !Vocabulary.NeverUnits.Contains(token.Text) && !DeclarationGrammar.WhereWordsStand.ContainsKey(token.Text));

    private static readonly Parser<Token?> SomeUnit = Unit.OrNull();

    private static readonly Parser<IReadOnlyList<Token>> AndMonths = Words(Number, Word("month", "months")).Or(Nothing);

    private static readonly Parser<IReadOnlyList<Token>> Amount =
        from number in Number
        from unit in SomeUnit
        from more in unit is null ? Nothing : AndMonths
        select (IReadOnlyList<Token>)(unit is null ? [number] : [number, unit, .. more]);

    public static readonly Parser<ValueSyntax> Value = Amount
        .Or(Words(Where(token => token.Kind is TokenKind.Percent or TokenKind.Date or TokenKind.Tag || token.Is("yes") || token.Is("no"))))
        .Or(Words(FactName))
        .Select(tokens => new ValueSyntax(tokens));

    private static readonly Parser<ValueSyntax> SomeValue = Value.OrMissing("a value", missing => new ValueSyntax([missing]));

    private static readonly Parser<Token> RangeSign = Kind(TokenKind.Range);

    private static readonly Parser<Token> SomeRangeSign = RangeSign.OrMissing("'..' between the ends of a range");

    public static readonly Parser<RangeSyntax> Range =
        from low in Value
        from sign in SomeRangeSign
        from high in sign.IsMissing ? Parse.Return(new ValueSyntax([sign])) : SomeValue
        select new RangeSyntax(low, sign, high);

    public static readonly Parser<WindowSyntax> Window = Words(Word("ever"))
        .Or(Words(Word("last"), Number.OrMissing("how many, as in last 12 months"), Word([.. Vocabulary.TimeUnits]).OrMissing("days, weeks, months or years")))
        .Select(tokens => new WindowSyntax(tokens));

    private static readonly Parser<IReadOnlyList<Token>> Comparator = Words(Word("is"), Word("not")).Or(Words(Word("is"))).Or(Words(Sign));

    private static readonly Parser<ConditionSyntax> SomeTerm = Parse.Ref(() => Term).OrMissing(ACondition, Mistake);

    private static readonly Parser<IEnumerable<(Token Word, ConditionSyntax Term)>> Joined = (from word in Word("and", "or") from term in SomeTerm select (word, term)).Many();

    public static readonly Parser<ConditionSyntax> Condition =
        from first in Parse.Ref(() => Term)
        from rest in Joined
        select Join(first, [.. rest]);

    /// <summary>A condition, or an error where it is missing.</summary>
    public static readonly Parser<ConditionSyntax> SomeCondition = Condition.OrMissing(ACondition, Mistake);

    private static readonly Parser<Token> Close = Kind(TokenKind.CloseBracket).OrMissing("a closing bracket ')'");

    private static readonly Parser<Token> Opening = Kind(TokenKind.OpenBracket);

    private static readonly Parser<ConditionSyntax> Bracket =
        from open in Opening
        from inner in SomeCondition
        from close in Close
        select new BracketSyntax(open, inner, close);

    private static readonly Parser<ConditionSyntax> Group =
        from words in Words(Word("any", "all", "none"), Word("of").OrMissing("'of'"))
            .Or(Words(Word("at"), Word("least", "most").OrMissing("'least' or 'most'"), Number.OrMissing("a number"), Word("of").OrMissing("'of'")))
            .Or(Words(Word("exactly"), Number.OrMissing("a number"), Word("of").OrMissing("'of'")))
        from open in Opening.OrMissing("an opening bracket and conditions with commas between")
        from members in open.IsMissing ? Parse.Return<IReadOnlyList<ConditionSyntax>>([Mistake(open)]) : Separated(SomeCondition, SomeCondition)
        from close in open.IsMissing ? Parse.Return(open) : Close
        select new GroupSyntax(words, members, close);

    private static readonly Parser<SelectorSyntax> Selector =
        from word in Word("at", "in", "on")
        from name in Name.OrMissing("the name of a level, domain, area or ladder")
        from above in Words(Word("or"), Word("above")).Or(Nothing)
        select new SelectorSyntax(word, name, above);

    private sealed record WindowPlace(Token? In, WindowSyntax Window);

    private static readonly Parser<ConditionSyntax> Count =
        from keyword in Word("count")
        from open in Opening.OrMissing("an opening bracket and what is counted, as in count(at early-help)")
        from counted in Where(token => token.Kind == TokenKind.Word && token.Text is not ("at" or "in" or "on")).OrNull()
        from place in (from word in Word("in").OrNull() from window in Window select new WindowPlace(word, window)).OrNull()
        from selectors in Selector.List()
        from close in open.IsMissing ? Parse.Return(open) : Close
        from sign in Sign.OrMissing("a sign such as >=")
        from number in Number.OrMissing("a number")
        select new CountSyntax(keyword, open, counted, place?.In, place?.Window, selectors, close, sign, number);

    private static readonly Parser<ConditionSyntax> Level =
        from keyword in Word("level")
        from comparator in Comparator.OrMissing("a sign such as >=", missing => [missing])
        from level in Name.OrMissing("the name of a level")
        select new LevelConditionSyntax(keyword, comparator, level);

    private static readonly Parser<ConditionSyntax> Met =
        from keyword in Word("met")
        from name in Name.OrMissing("the name of a bullet")
        select new MetSyntax(keyword, name);

    private static readonly Parser<ConditionSyntax> Help =
        from keyword in Word("despite")
        from help in Word("help").OrMissing("'help'")
        from at in Word("at").OrMissing("'at'")
        from level in Name.OrMissing("the name of a level")
        select new HelpSyntax(keyword, [help, at], level);

    private static readonly Parser<ConditionSyntax> Deep = Kind(TokenKind.TooDeep).Select(Mistake);

    private static readonly Parser<ConditionSyntax> Test =
        from name in FactName.Select(Formed)
        from test in ByToken(token => token.Kind switch
        {
            TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equal => Comparison(name),
            TokenKind.Word when token.Text == "is" => Comparison(name),
            TokenKind.Word when token.Text is "in" or "not" => Membership(name).Or(Alone(name)),
            TokenKind.Word when token.Text == "total" => Total(name),
            _ => Alone(name),
        })
        select test;

    // One look at the next token says which it is; trying one after the other costs ten times as much.
    private static readonly Parser<ConditionSyntax> Atom = ByToken(token => token.Kind switch
    {
        TokenKind.OpenBracket => Bracket,
        TokenKind.TooDeep => Deep,
        _ => token.Text switch
        {
            "any" or "all" or "none" or "at" or "exactly" => Group,
            "count" => Count,
            "level" => Level,
            "met" => Met,
            "despite" => Help,
            _ => Test,
        },
    });

    private static readonly Parser<ConditionSyntax> Contrary =
        from nots in Word("not").List()
        from operand in Atom.OrMissing(ACondition, Mistake)
        select new NotSyntax(nots, operand);

    private static readonly Parser<ConditionSyntax> Term = ByToken(token => token.Is("not") ? Contrary : Atom);

    private static Parser<ConditionSyntax> Alone(Token name) => Parse.Return<ConditionSyntax>(new NameConditionSyntax(name));

    private static readonly Parser<Token?> Knowledge = Word("known", "unknown").OrNull();

    private static readonly Parser<Token?> NoKnowledge = Parse.Return<Token?>(null);

    private static Parser<ConditionSyntax> Comparison(Token name) =>
        from comparator in Comparator
        from knowledge in comparator[0].Is("is") ? Knowledge : NoKnowledge
        from value in knowledge is null ? SomeValue : Parse.Return(new ValueSyntax([knowledge]))
        select knowledge is null
            ? (ConditionSyntax)new ComparisonSyntax(name, comparator, value)
            : new KnownConditionSyntax(name, [.. comparator, knowledge], knowledge.Is("known") == (comparator.Count == 1));

    private static Parser<ConditionSyntax> Total(Token name) =>
        from keyword in Word("total")
        from sign in Sign.OrMissing("a sign such as >=")
        from number in Number.OrMissing("a number of points")
        select new TotalConditionSyntax(name, keyword, sign, number);

    private static Parser<ConditionSyntax> Membership(Token name) =>
        from words in Words(Word("in")).Or(Words(Word("not"), Word("in")))
        from membership in Window.Select(window => (ConditionSyntax)new WindowConditionSyntax(name, words, window))
            .Or(from open in Opening
                from values in Separated(SomeValue, SomeValue)
                from close in Close
                select new SetConditionSyntax(name, words, values, close))
            .Or(Range.OrMissing("a range such as 50%..90%", missing => new RangeSyntax(new ValueSyntax([missing]), missing, new ValueSyntax([missing])))
                .Select(range => new RangeConditionSyntax(name, words, range)))
        select membership;

    private static ConditionSyntax Mistake(Token token) => new ErrorConditionSyntax(token);

    private static ConditionSyntax Join(ConditionSyntax first, IReadOnlyList<(Token Word, ConditionSyntax Term)> rest)
    {
        if (rest.Count == 0)
        {
            return first;
        }

        var kind = rest[0].Word.Text;
        var stray = rest.FirstOrDefault(part => part.Word.Text != kind).Word;
        var words = rest.Select(part => part.Word == stray
            ? stray.With(new SyntaxError(DiagnosticRules.MixedAndOr, stray.Span, ValueList.Of(stray.Text, kind)))
            : part.Word);
        return new JunctionSyntax([first, .. rest.Select(part => part.Term)], [.. words]);
    }
}
