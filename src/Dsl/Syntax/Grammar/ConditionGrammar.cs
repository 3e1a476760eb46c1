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

    private static readonly Parser<IReadOnlyList<Token>> Amount = Sequence(
        Number,
        Sequence(SomeUnit, unit => unit is null ? Nothing : AndMonths, (unit, more) => (unit, more)),
        (number, rest) => (IReadOnlyList<Token>)(rest.unit is null ? [number] : [number, rest.unit, .. rest.more]));

    private static readonly Parser<IReadOnlyList<Token>> Plain = Words(Where(
        token => token.Kind is TokenKind.Percent or TokenKind.Date or TokenKind.Tag || token.Is("yes") || token.Is("no") || (token.Kind == TokenKind.Word && !Vocabulary.Reserved.Contains(token.Text))));

    public static readonly Parser<ValueSyntax> Value = ByToken(token => token.Kind == TokenKind.Number ? Amount : Plain).Select(tokens => new ValueSyntax(tokens));

    private static readonly Parser<ValueSyntax> SomeValue = Value.OrMissing("a value", missing => new ValueSyntax([missing]));

    private static readonly Parser<Token> RangeSign = Kind(TokenKind.Range);

    private static readonly Parser<Token> SomeRangeSign = RangeSign.OrMissing("'..' between the ends of a range");

    public static readonly Parser<RangeSyntax> Range = Sequence(
        Value,
        Sequence(SomeRangeSign, sign => sign.IsMissing ? Parse.Return(new ValueSyntax([sign])) : SomeValue, (sign, high) => (sign, high)),
        (low, rest) => new RangeSyntax(low, rest.sign, rest.high));

    public static readonly Parser<WindowSyntax> Window = Words(Word("ever"))
        .Or(Words(Word("last"), Number.OrMissing("how many, as in last 12 months"), Word([.. Vocabulary.TimeUnits]).OrMissing("days, weeks, months or years")))
        .Select(tokens => new WindowSyntax(tokens));

    private static readonly Parser<IReadOnlyList<Token>> Is = Sequence(Word("is"), Word("not").OrNull(), (word, not) => (IReadOnlyList<Token>)(not is null ? [word] : [word, not]));

    private static readonly Parser<IReadOnlyList<Token>> Signs = Words(Sign);

    private static readonly Parser<IReadOnlyList<Token>> Comparator = ByToken(token => token.Is("is") ? Is : Signs);

    /// <summary>A condition.</summary>
    /// <remarks>Conditions are nested, and this is read by hand where they are: what combinators put on the stack for each bracket would be many times as much.</remarks>
    public static readonly Parser<ConditionSyntax> Condition = input => Read(input, false);

    /// <summary>A condition, or an error where it is missing.</summary>
    public static readonly Parser<ConditionSyntax> SomeCondition = input => Read(input, true);

    private static readonly Parser<Token> Close = Kind(TokenKind.CloseBracket).OrMissing("a closing bracket ')'");

    private static readonly Parser<Token> Opening = Kind(TokenKind.OpenBracket);

    private static readonly Parser<ConditionSyntax> Bracket = input =>
    {
        var open = (TokenInput)input;
        var inner = Read(open.Next, true);
        var close = Close(inner.Remainder);
        return Result.Success<ConditionSyntax>(new BracketSyntax(open.Token, inner.Value, close.Value), close.Remainder);
    };

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

    private static readonly Parser<Token> Tested = FactName.Select(Formed);

    private static readonly Parser<ConditionSyntax> Alone = Tested.Select(name => (ConditionSyntax)new NameConditionSyntax(name));

    private static readonly Parser<ValueSyntax> Knowledge = Word("known", "unknown").Select(word => new ValueSyntax([word]));

    private static readonly Parser<ConditionSyntax> Comparison = Sequence(
        Tested,
        Sequence(
            Comparator,
            comparator => comparator[0].Is("is") ? ByToken(token => IsKnowledge(token) ? Knowledge : SomeValue) : SomeValue,
            (comparator, value) => (comparator, value)),
        (name, rest) => rest.comparator[0].Is("is") && IsKnowledge(rest.value.Tokens[0])
            ? (ConditionSyntax)new KnownConditionSyntax(name, [.. rest.comparator, .. rest.value.Tokens], rest.value.Tokens[0].Is("known") == (rest.comparator.Count == 1))
            : new ComparisonSyntax(name, rest.comparator, rest.value));

    private static readonly Parser<ConditionSyntax> Total =
        from name in Tested
        from keyword in Word("total")
        from sign in Sign.OrMissing("a sign such as >=")
        from number in Number.OrMissing("a number of points")
        select new TotalConditionSyntax(name, keyword, sign, number);

    private static readonly Parser<IReadOnlyList<Token>> In = Words(Word("in"));

    private static readonly Parser<IReadOnlyList<Token>> NotIn = Words(Word("not"), Word("in"));

    private static readonly Parser<(Token Name, IReadOnlyList<Token> Words)> Within = Sequence(Tested, ByToken(token => token.Is("in") ? In : NotIn), (name, words) => (name, words));

    private static readonly Parser<ConditionSyntax> WithinWindow = Sequence(Within, Window, (test, window) => (ConditionSyntax)new WindowConditionSyntax(test.Name, test.Words, window));

    private static readonly Parser<ConditionSyntax> WithinSet =
        from test in Within
        from open in Opening
        from values in Separated(SomeValue, SomeValue)
        from close in Close
        select new SetConditionSyntax(test.Name, test.Words, values, close);

    private static readonly Parser<ConditionSyntax> WithinRange = Sequence(
        Within,
        Range.OrMissing("a range such as 50%..90%", missing => new RangeSyntax(new ValueSyntax([missing]), missing, new ValueSyntax([missing]))),
        (test, range) => (ConditionSyntax)new RangeConditionSyntax(test.Name, test.Words, range));

    private static readonly Parser<ConditionSyntax> Test = input => TestOf(((TokenInput)input).Next)(input);

    // What stands after the name says which it is.
    private static Parser<ConditionSyntax> TestOf(TokenInput after) => after.Token.Kind switch
    {
        TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equal => Comparison,
        TokenKind.Word when after.Token.Text == "is" => Comparison,
        TokenKind.Word when after.Token.Text == "in" => MembershipOf(after.Next.Token),
        TokenKind.Word when after.Token.Text == "not" && after.Next.Token.Is("in") => MembershipOf(after.Next.Next.Token),
        TokenKind.Word when after.Token.Text == "total" => Total,
        _ => Alone,
    };

    private static Parser<ConditionSyntax> MembershipOf(Token first) => first.Is("ever") || first.Is("last") ? WithinWindow : first.Kind == TokenKind.OpenBracket ? WithinSet : WithinRange;

    private static bool IsKnowledge(Token token) => token.Is("known") || token.Is("unknown");

    // One look at the next token says which it is; trying one after the other costs ten times as much.
    private static Parser<ConditionSyntax> AtomOf(Token token) => token.Kind switch
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
    };

    private static readonly Parser<ConditionSyntax> Contrary = input =>
    {
        var at = (TokenInput)input;
        var nots = new List<Token>();
        for (; at.Token.Is("not"); at = at.Next)
        {
            nots.Add(at.Token);
        }

        var operand = AtomOf(at.Token)(at);
        return operand.WasSuccessful
            ? Result.Success<ConditionSyntax>(new NotSyntax(nots, operand.Value), operand.Remainder)
            : Result.Success<ConditionSyntax>(new NotSyntax(nots, Mistake(Missing(at, ACondition))), at);
    };

    private static IResult<ConditionSyntax> Read(IInput input, bool isNeeded)
    {
        var first = Term(input, isNeeded);
        if (!first.WasSuccessful)
        {
            return first;
        }

        var at = (TokenInput)first.Remainder;
        List<(Token, ConditionSyntax)>? rest = null;
        while (at.Token is var word && (word.Is("and") || word.Is("or")))
        {
            var term = Term(at.Next, true);
            (rest ??= []).Add((word, term.Value));
            at = (TokenInput)term.Remainder;
        }

        return rest is null ? first : Result.Success(Join(first.Value, rest), at);
    }

    private static IResult<ConditionSyntax> Term(IInput input, bool isNeeded)
    {
        var token = ((TokenInput)input).Token;
        var term = (token.Is("not") ? Contrary : AtomOf(token))(input);
        return term.WasSuccessful || !isNeeded ? term : Result.Success(Mistake(Missing((TokenInput)input, ACondition)), input);
    }

    private static ConditionSyntax Mistake(Token token) => new ErrorConditionSyntax(token);

    private static ConditionSyntax Join(ConditionSyntax first, IReadOnlyList<(Token Word, ConditionSyntax Term)> rest)
    {
        var kind = rest[0].Word.Text;
        var stray = rest.FirstOrDefault(part => part.Word.Text != kind).Word;
        var words = rest.Select(part => part.Word == stray
            ? stray.With(new SyntaxError(DiagnosticRules.MixedAndOr, stray.Span, ValueList.Of(stray.Text, kind)))
            : part.Word);
        return new JunctionSyntax([first, .. rest.Select(part => part.Term)], [.. words]);
    }
}
