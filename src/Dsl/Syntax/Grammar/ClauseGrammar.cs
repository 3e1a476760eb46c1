using System;
using System.Collections.Generic;
using System.Linq;
using Sprache;
using static Thresholds.Dsl.Syntax.Grammar.TokenParsers;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The grammar of clauses, by the word each begins with. Section 3 of the reference.</summary>
internal static class ClauseGrammar
{
    private static readonly Parser<Token> SomeText = Quoted.OrMissing("a text in quotes");

    private static readonly Parser<Token?> PerhapsText = Quoted.OrNull();

    private static readonly Parser<Token?> NoText = Parse.Return<Token?>(null);

    private static readonly Parser<Token> ADocument = Name.OrMissing("the name of a document");

    private static readonly Parser<Token> SomeDate = Where(token => token.Kind is TokenKind.Date or TokenKind.Month).OrMissing("a day or a month, such as 2026-03-06 or 2026-03");

    private static readonly Parser<Token> ALadder = Name.OrMissing("the name of a ladder");

    private static readonly Parser<Token> AnEarlierName = Name.OrMissing("the name of a bullet in the edition before");

    private static readonly Parser<Token> ALevel = Name.OrMissing("the name of a level");

    private static readonly Parser<Token> AnEvent = Name.OrMissing("the name of an event");

    private static readonly Parser<IReadOnlyList<Token>> DeadlineUnit = Words(Word("working"), Word("day", "days").OrMissing("'days'"))
        .Or(Words(Word([.. Vocabulary.TimeUnits]).OrMissing("a unit of time, such as hours or working days")));

    private static readonly Parser<IReadOnlyList<Token>> Stretch =
        from number in Number.OrMissing("a number")
        from unit in number.IsMissing ? Nothing : DeadlineUnit
        select (IReadOnlyList<Token>)[number, .. unit];

    private static readonly Parser<IReadOnlyList<Token>> SameDay = Words(Word("same"), Word("working"), Word("day")).Or(Words(Word("same"), Word("day").OrMissing("'day'")));

    private static readonly Parser<ClauseSyntax> Within =
        from keyword in Word("within")
        from words in SameDay.Or(Stretch)
        from start in Start("of")
        select new DeadlineSyntax(keyword, [.. words, .. start.Take(1)], start.LastOrDefault());

    private static readonly Parser<ClauseSyntax> AtOnce =
        from words in Words(Word("immediately")).Or(Words(Word("without"), Word("delay").OrMissing("'delay'")))
        from start in Start("of")
        select new DeadlineSyntax(words[0], [.. words.Skip(1), .. start.Take(1)], start.LastOrDefault());

    private static readonly Parser<ClauseSyntax> Recurring =
        from keyword in Word("every")
        from words in Stretch
        from start in Start("after")
        select new DeadlineSyntax(keyword, [.. words, .. start.Take(1)], start.LastOrDefault());

    private static readonly Parser<ClauseSyntax> Before =
        from keyword in Word("before")
        from what in AnEvent
        select new DeadlineSyntax(keyword, [], what);

    private static readonly Parser<ClauseSyntax> Ahead =
        from number in Number
        from unit in DeadlineUnit
        from before in Word("before").OrMissing("'before' and an event")
        from what in before.IsMissing ? Parse.Return<Token?>(null) : AnEvent
        select new DeadlineSyntax(number, [.. unit, before], what);

    private static readonly Parser<AlternativeSyntax> Alternative =
        from number in Number.OrMissing("how many points, such as 2")
        from when in number.IsMissing ? NoText : Word("when").OrNull()
        from condition in when is null ? Parse.Return<ConditionSyntax?>(null) : ConditionGrammar.SomeCondition
        select new AlternativeSyntax(number, when, condition);

    private static readonly Dictionary<string, Parser<ClauseSyntax>> ByWord = new(StringComparer.Ordinal)
    {
        ["from"] = Sequence(
            Sequence(Word("from"), ADocument, (keyword, document) => (keyword, document)),
            Sequence(PerhapsText, section => section is null ? NoText : PerhapsText, (section, cell) => (section, cell)),
            (begin, end) => (ClauseSyntax)new FromSyntax(begin.keyword, begin.document, end.section, end.cell)),
        ["note"] = TextClause("note"),
        ["also"] = TextClause("also"),
        ["version"] = TextClause("version"),
        ["web"] = TextClause("web"),
        ["for"] = TextClause("for"),
        ["when"] = ConditionClause("when"),
        ["unless"] = ConditionClause("unless"),
        ["as"] = ConditionClause("as"),
        ["mean"] = ConditionClause("mean"),
        ["applies"] = from keyword in Word("applies")
                      from second in Word("when", "unless").OrMissing("'when' or 'unless'")
                      from condition in ConditionGrammar.SomeCondition
                      select new ConditionClauseSyntax(keyword, second, condition),
        ["except"] = from keyword in Word("except")
                     from word in Word("when").OrMissing("'when'")
                     from condition in ConditionGrammar.SomeCondition
                     from then in Words(Word("then"), Word("level").OrMissing("'level'")).Or(Nothing)
                     from level in then.Count == 0 ? Parse.Return<Token?>(null) : Name.OrMissing("the name of a level")
                     select new ExceptSyntax(keyword, [word], condition, then, level),
        ["allow"] = Word("allow").Then(Allow),
        ["protected"] = from keyword in Word("protected")
                        from because in Word("because").OrMissing("'because' and the reason")
                        from reason in because.IsMissing ? Parse.Return(because) : SomeText
                        select new ProtectedSyntax(keyword, because, reason),
        ["ladder"] = Sequence(Word("ladder"), Separated(ALadder, ALadder), (keyword, names) => (ClauseSyntax)new NamesClauseSyntax(keyword, names)),
        ["was"] = Sequence(Word("was"), Separated(AnEarlierName, AnEarlierName), (keyword, names) => (ClauseSyntax)new NamesClauseSyntax(keyword, names)),
        ["at"] = from keyword in Word("at")
                 from level in ALevel
                 from or in level.IsMissing ? NoText : Word("or").OrNull()
                 from higher in or is null ? NoText : ALevel
                 select new AtSyntax(keyword, level, or, higher),
        ["about"] = NameClause("about", "the name of a subject"),
        ["by"] = NameClause("by", "the name of a role"),
        ["to"] = NameClause("to", "the name of a contact"),
        ["rows"] = NameClause("rows", "the name of a fact"),
        ["columns"] = NameClause("columns", "the name of a fact"),
        ["points"] = from keyword in Word("points")
                     from alternatives in Separated(Alternative, Alternative)
                     select new PointsSyntax(keyword, alternatives),
        ["supersedes"] = NameClause("supersedes", "the name of an authority file"),
        ["extends"] = NameClause("extends", "the name of a template"),
        ["on"] = from keyword in Word("on")
                 from names in Separated(Name.OrMissing("the name of a fact"), Name.OrMissing("the name of a fact"))
                 select new NamesClauseSyntax(keyword, names),
        ["law"] = from keyword in Word("law")
                  from references in Separated(LawReference, LawReference)
                  select new LawClauseSyntax(keyword, references),
        ["effective"] = DateClause("effective", "from"),
        ["until"] = DateClause("until"),
        ["review"] = DateClause("review", "by"),
        ["dated"] = DateClause("dated"),
        ["over"] = from keyword in Word("over")
                   from window in ConditionGrammar.Window.OrMissing("a period, such as last 2 terms", missing => new WindowSyntax([missing]))
                   select new OverSyntax(keyword, window),
        ["worse"] = from keyword in Word("worse")
                    from word in Word("when").OrMissing("'when'")
                    from direction in word.IsMissing ? Parse.Return(word) : Word("higher", "lower", "yes", "no").OrMissing("'higher', 'lower', 'yes' or 'no'")
                    select new WorseSyntax(keyword, word, direction),
        ["otherwise"] = from keyword in Word("otherwise")
                        from target in Quoted.OrNull()
                        select new OtherwiseSyntax(keyword, target),
        ["within"] = Within,
        ["immediately"] = AtOnce,
        ["without"] = AtOnce,
        ["every"] = Recurring,
        ["before"] = Before,
    };

    /// <summary>The words that clauses begin with.</summary>
    public static IEnumerable<string> AllWords => ByWord.Keys;

    /// <summary>The words that deadlines begin with; one may also begin with a number.</summary>
    public static readonly string[] Deadlines = ["within", "immediately", "without", "every", "before"];

    // That no clause follows; a list, which alone is told, asks no more than that.
    private static readonly IResult<ClauseSyntax> NoClause = Result.Failure<ClauseSyntax>(TokenInput.Begin([]), "", []);

    /// <summary>Any number of the clauses that begin with one of the words.</summary>
    public static Parser<IReadOnlyList<ClauseSyntax>> Some(HashSet<string> words)
    {
        var numbers = words.Contains("within");
        Parser<ClauseSyntax> clause = input =>
        {
            var token = ((TokenInput)input).Token;
            return token.Kind == TokenKind.Word && !FileGrammar.BeginsDeclaration(token) && words.Contains(token.Text) ? ByWord[token.Text](input)
                : numbers && token.Kind == TokenKind.Number ? Ahead(input)
                : NoClause;
        };
        return clause.List();
    }

    /// <summary>What follows the word <c>allow</c>.</summary>
    public static Parser<ClauseSyntax> Allow(Token keyword) =>
        from code in Where(token => token.Kind == TokenKind.Word).OrMissing("the code of a finding, such as THR4001")
        from because in Word("because").OrMissing("'because' and the reason")
        from reason in because.IsMissing ? Parse.Return(because) : SomeText
        select new AllowSyntax(keyword, code, because, reason);

    private static Parser<LawReferenceSyntax> LawReference =>
        from law in Name.OrMissing("a section of a law, such as children-act-1989.s17")
        from dot in Kind(TokenKind.Dot).OrMissing("a point and the section, as in children-act-1989.s17")
        from section in dot.IsMissing ? Parse.Return(dot) : Name.OrMissing("the section")
        select new LawReferenceSyntax(law, dot, section);

    // The word and the event after it, or nothing.
    private static Parser<IReadOnlyList<Token>> Start(string word) => Words(Word(word), AnEvent).Or(Nothing);

    private static Parser<ClauseSyntax> TextClause(string word) =>
        Sequence(Word(word), SomeText, (keyword, text) => (ClauseSyntax)new TextClauseSyntax(keyword, text));

    private static Parser<ClauseSyntax> NameClause(string word, string expected)
    {
        var someName = Name.OrMissing(expected);
        return Sequence(Word(word), someName, (keyword, name) => (ClauseSyntax)new NamesClauseSyntax(keyword, [name]));
    }

    private static Parser<ClauseSyntax> ConditionClause(string word) =>
        Sequence(Word(word), ConditionGrammar.SomeCondition, (keyword, condition) => (ClauseSyntax)new ConditionClauseSyntax(keyword, null, condition));

    private static Parser<ClauseSyntax> DateClause(string word, string? second = null) =>
        from keyword in Word(word)
        from words in second is null ? Nothing : Words(Word(second).OrMissing("'" + second + "'"))
        from date in SomeDate
        select new DateClauseSyntax(keyword, words, date);
}
