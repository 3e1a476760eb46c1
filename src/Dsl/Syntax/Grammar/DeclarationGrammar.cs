using System;
using System.Collections.Generic;
using System.Linq;
using Sprache;
using static Thresholds.Dsl.Syntax.Grammar.TokenParsers;

namespace Thresholds.Dsl.Syntax.Grammar;

/// <summary>The grammar of declarations: what each begins with, holds and may be followed by. Section 3 of the reference.</summary>
internal static class DeclarationGrammar
{
    private static readonly string[] Common = ["from", "note", "allow"];

    private static readonly string[] Guards = [.. Common, "when", "unless"];

    private static readonly string[] BulletClauses = [.. Guards, "except", "ladder", "about", "also", "was"];

    private static readonly Parser<IReadOnlyList<SyntaxNode>> NoDetails = Parse.Return<IReadOnlyList<SyntaxNode>>([]);

    private static readonly Parser<Token> SomeText = Quoted.OrMissing("a text in quotes");

    /// <summary>The declarations whose texts reach readers, and so can be in other languages too.</summary>
    public static readonly HashSet<string> Translated =
    [
        "authority", "template", "edition", "document", "caveat", "level", "fact", "ladder", "domain", "area", "role", "form", "assessment", "event", "action", "contact", "pathway", "must",
        "triage", "outcome", "score", "band", "grid", "duty", "consider", "alert", "replace", "offer", "include", "standard", "lead", "consult",
    ];

    private static readonly string[] Changeable = ["level", "response", "pathway", "contact", "document", "consider"];

    // A block that adds to one of a template goes on without a text; whether there is such a block is seen when names are bound.
    private static readonly Parser<Token?> TextOfBlock = input =>
        ((TokenInput)input).Token.Kind == TokenKind.OpenBrace || ((TokenInput)input).Token.Is("from") ? Result.Success<Token?>(null, input) : SomeText(input);

    private static readonly Parser<Token?> NoToken = Parse.Return<Token?>(null);

    private static readonly Parser<IReadOnlyList<TranslationSyntax>> NoTranslations = Parse.Return<IReadOnlyList<TranslationSyntax>>([]);

    private static readonly string[] Days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static readonly Parser<Token> Day = Word(Days);

    private static readonly Parser<Token> Time = Kind(TokenKind.Time);

    private static readonly Parser<Token> RangeSign = Kind(TokenKind.Range);

    private static readonly Parser<HoursSyntax> Hours =
        from first in Day.OrNull()
        from sign in first is null ? NoToken : RangeSign.OrNull()
        from last in sign is null ? NoToken : Day.OrMissing("a day of the week, such as fri")
        from opens in Time.OrMissing("hours, such as mon..fri 08:30-17:00")
        from dash in opens.IsMissing ? Parse.Return(opens) : Kind(TokenKind.Dash).OrMissing("'-' and a time")
        from closes in dash.IsMissing ? Parse.Return(dash) : Time.OrMissing("a time, such as 17:00")
        select new HoursSyntax(first, sign, last, opens, dash, closes);

    private static readonly Parser<ChoiceSyntax> Choice =
        from name in Name.OrMissing("the name of a choice")
        from label in Quoted.OrNull()
        from translations in label is null ? NoTranslations : LanguageGrammar.Translations
        select new ChoiceSyntax(null, name, label, translations);

    private static readonly Parser<ChoiceSyntax> FurtherChoice =
        from separator in Where(token => token.Kind is TokenKind.Comma or TokenKind.Less)
        from choice in Choice
        select new ChoiceSyntax(separator, choice.Name, choice.Label, choice.Translations);

    private static readonly Parser<TypeSyntax> ChoiceType =
        from words in Words(Word("one"), Word("of").OrMissing("'of' and the choices"))
        from first in Choice
        from rest in FurtherChoice.List()
        select new TypeSyntax(words, [first, .. rest], null);

    private static readonly Parser<TypeSyntax> YesNo =
        Words(Word("yes"), Kind(TokenKind.Slash).OrMissing("'/no'"), Word("no").OrMissing("'no'")).Select(words => new TypeSyntax(words, [], null));

    private static readonly Parser<TypeSyntax> Measured =
        from words in Words(Word("whole", "decimal"), Where(token => token.Kind == TokenKind.Word).OrMissing("a unit, such as weeks, or 'number'"))
            .Or(Words(Where(token => token.Kind == TokenKind.Word && !Vocabulary.NeverUnits.Contains(token.Text))))
        from range in ConditionGrammar.Range.WhereNext(TokenKind.Number, TokenKind.Percent, TokenKind.Date)
        select new TypeSyntax(words, [], range);

    private static readonly Parser<TypeSyntax> Type = ChoiceType.Or(YesNo).Or(Measured)
        .OrMissing("a type, such as yes/no, age 0..25, percent 0%..100%, weeks, date, events or one of …", missing => new TypeSyntax([missing], [], null));

    private static readonly Parser<Token> Wording = Quoted.OrMissing("a wording in quotes");

    // One wording alone is the synonym of nothing.
    private static readonly Parser<IReadOnlyList<SyntaxNode>> Synonyms =
        from first in Wording
        from comma in first.IsMissing ? Parse.Return(first) : Comma.OrMissing("a comma and another wording")
        from rest in comma.IsMissing ? Parse.Return<IReadOnlyList<Token>>([comma]) : Separated(Wording, Wording)
        select (IReadOnlyList<SyntaxNode>)[first, .. rest];

    private static readonly Parser<Token> GradeWording = Quoted.Or(Word("none")).OrMissing("a wording in quotes, or none");

    private static readonly Parser<GradeSyntax> FurtherGrade =
        from separator in Where(token => token.Kind is TokenKind.Comma or TokenKind.Less)
        from wording in GradeWording
        select new GradeSyntax(separator, wording);

    private static readonly Parser<IReadOnlyList<SyntaxNode>> Grades =
        from first in GradeWording
        from rest in FurtherGrade.List()
        select (IReadOnlyList<SyntaxNode>)[new GradeSyntax(null, first), .. rest];

    private static readonly Parser<EntrySyntax> Entry = input =>
    {
        var place = (TokenInput)input;
        var tokens = new List<Token>();
        while (place.Token.Kind is not (TokenKind.Comma or TokenKind.Arrow or TokenKind.CloseBrace or TokenKind.OpenBrace or TokenKind.End) && !FileGrammar.BeginsDeclaration(place.Token))
        {
            tokens.Add(place.Token);
            place = place.Next;
        }

        return tokens.Count == 0
            ? Result.Failure<EntrySyntax>(input, "", ["an entry"])
            : Result.Success(new EntrySyntax(tokens), place);
    };

    private static readonly Parser<BodySyntax> ExampleBody =
        from open in Kind(TokenKind.OpenBrace).OrMissing("'{' and the facts of the example")
        from givens in open.IsMissing ? Parse.Return<IReadOnlyList<EntrySyntax>>([]) : Entries("a fact and its value, such as age 12").Or(Parse.Return<IReadOnlyList<EntrySyntax>>([]))
        from arrow in open.IsMissing ? Parse.Return(open) : Kind(TokenKind.Arrow).OrMissing("'=>' and what to expect")
        from expected in arrow.IsMissing ? Parse.Return<IReadOnlyList<EntrySyntax>>([]) : Entries("what to expect, such as level early-help").Or(Parse.Return<IReadOnlyList<EntrySyntax>>([]))
        from close in open.IsMissing ? Parse.Return(open) : Kind(TokenKind.CloseBrace).OrMissing("',' or the '}' that ends the example")
        select new BodySyntax(open, [.. givens, arrow, .. expected], close);

    // Places are made once, when first met; the grammar is a graph, since areas hold what domains hold.
    private static readonly Place ContactPlace = new("in a contact", Forms(
        Make("phone", text: true, clauses: Common),
        Make("email", text: true, clauses: Common),
        Make("web", text: true, clauses: Common),
        Make("post", text: true, clauses: Common),
        Make("open", words: Words(Word("always")).Or(OnBankHolidays).Or(Nothing), details: words => words.Count > 0 ? NoDetails : Separated(Hours, Hours).Nodes(), clauses: Common),
        Make("closed", words: Words(Word("on").OrMissing("'on bank holidays'"), Word("bank").OrMissing("'bank holidays'"), Word("holidays").OrMissing("'holidays'")), clauses: Common),
        Make("otherwise", name: "the name of a contact", clauses: Common)), null);

    private static readonly Form[] Provisions =
    [
        Make("offer", text: true, clauses: Guards),
        Make("assessment", name: "the name of an assessment", words: Words(Word("not"), Word("required").OrMissing("'required'")).Or(Words(Word("required", "considered", "helpful").OrMissing("'required', 'considered', 'helpful' or 'not required'"))), clauses: [.. Guards, "otherwise"]),
        Make("consent", words: Words(Word("not"), Word("required").OrMissing("'required'")).Or(Words(Word("required", "sought").OrMissing("'required', 'sought' or 'not required'"))), clauses: [.. Guards, "for"]),
        Make("inform", name: "the name of a role", clauses: [.. Guards, "before"]),
        Make("lead", name: "the name of a role", optionalText: true, clauses: Guards),
        Make("consult", name: "the name of a role", optionalText: true, clauses: Guards),
        Make("contact", name: "the name of a contact", clauses: Guards),
        Make("to", name: "the name of a contact", clauses: Guards),
        Make("form", name: "the name of a form", clauses: Guards),
        Make("partner", name: "the name of a role", clauses: Guards),
        Make("include", text: true, clauses: Guards),
        Make("standard", text: true, clauses: [.. Guards, "by"]),
        Make("step", name: "the name of an action", clauses: [.. Guards, .. ClauseGrammar.Deadlines, "by"]),
    ];

    private static readonly Place TriggerPlace = new("in a list of triggers", Forms(), [.. BulletClauses.Except(["was"]), "at"], [.. Provisions.Select(form => form.Keyword), "always", "usually", "may"]);

    private static readonly Place ResponsePlace = new("in a response", Forms(Provisions), null);

    private static readonly Place PathwayPlace = new("in a pathway", Forms([
        .. Provisions,
        Make("always", clauses: Guards, body: TriggerPlace),
        Make("usually", clauses: Guards, body: TriggerPlace),
        Make("may", clauses: Guards, body: TriggerPlace)]), null);

    private static readonly Place TriagePlace = new("in a triage", Forms(
        Make("outcome", name: "a name", text: true, clauses: [.. Guards, .. ClauseGrammar.Deadlines, "otherwise", "to"])), null);

    private static readonly Parser<IReadOnlyList<SyntaxNode>> BandRange =
        from low in Number.OrMissing("the points of the band, such as 0..5 or 12 or more")
        from words in low.IsMissing ? Nothing
            : Words(RangeSign, Number.OrMissing("the most points of the band")).Or(Words(Word("or"), Word("more").OrMissing("'more'"))).Or(Nothing)
        select (IReadOnlyList<SyntaxNode>)[new BandRangeSyntax(low, words)];

    private static readonly string[] ItemClauses = [.. Common, "points", "about", "also"];

    private static readonly Place ScorePlace = new("in a score", Forms(Make("band", name: "a name", text: true, details: _ => BandRange, clauses: Common)), [.. ItemClauses]);

    // The next line of the table is no cell of this one, whatever is missing at its end.
    private static readonly Parser<Token> Cell = Where(token => token.Kind == TokenKind.Word && !(token.StartsLine && token.Text is "outcomes" or "columns" or "row")).Select(Formed);

    private static readonly Parser<ChoiceSyntax> Outcome =
        from name in Cell.OrMissing("the name of an outcome")
        from label in Quoted.OrNull()
        from translations in label is null ? NoTranslations : LanguageGrammar.Translations
        select new ChoiceSyntax(null, name, label, translations);

    private static readonly Parser<ChoiceSyntax> FurtherOutcome =
        from separator in Where(token => token.Kind is TokenKind.Comma or TokenKind.Less)
        from outcome in Outcome
        select new ChoiceSyntax(separator, outcome.Name, outcome.Label, outcome.Translations);

    private static readonly Parser<IReadOnlyList<SyntaxNode>> Outcomes =
        from first in Outcome
        from rest in FurtherOutcome.List()
        select (IReadOnlyList<SyntaxNode>)[first, .. rest];

    private static readonly Place GridPlace = new("in a grid", Forms(
        Make("outcomes", details: _ => Outcomes, clauses: Common),
        Make("columns", details: _ => CellsOf("a value of the fact in the columns"), clauses: Common),
        Make("row", name: "a value of the fact in the rows", details: _ => CellsOf("what the cell says"), clauses: Common)), null);

    private static readonly Place AlertPlace = new("in an alert", Forms(), [.. Guards, "about", "also"]);

    private static readonly Place LawPlace = new("in a law", Forms(), [.. Common]);

    private static readonly Place CellPlace = new("in an 'at' block", Forms(), [.. BulletClauses], "at", "strengths", "area");

    private static readonly Place StrengthPlace = new("in a 'strengths' block", Forms(), [.. BulletClauses], "at", "strengths", "area");

    private static readonly Form[] Cells =
    [
        Make("at", name: "the name of a level", clauses: Common, body: CellPlace, needsBody: true),
        Make("strengths", clauses: Common, body: StrengthPlace, needsBody: true),
    ];

    private static readonly Place AreaPlace = new("in an area", Forms(Cells), null, "area");

    private static readonly Place DomainPlace = new("in a domain", Forms([
        .. Cells,
        Make("area", name: "a name", text: true, addsToBlock: true, clauses: Common, body: AreaPlace, needsBody: true)]), null);

    /// <summary>The file itself.</summary>
    public static readonly Place File = new("at the top of a file", Forms(
        Make("authority", name: "a name", text: true, clauses: [.. Common, "extends"]),
        Make("vocabulary", name: "a name", text: true, clauses: Common),
        Make("template", name: "a name", text: true, clauses: [.. Common, "extends"]),
        Replace,
        Withdraw,
        Make("languages", details: _ => Separated(LanguageGrammar.Language, LanguageGrammar.Language).Nodes(), clauses: Common),
        Make("edition", text: true, clauses: [.. Common, "version", "dated", "effective", "until", "review", "supersedes"]),
        Make("use", name: "the name of a vocabulary", clauses: Common),
        Make("document", name: "a name", text: true, clauses: [.. Common, "version", "dated", "web"]),
        Make("caveat", name: "a name", text: true, clauses: Common),
        Make("law", name: "a name", text: true, clauses: Common, body: LawPlace, needsBody: true),
        Make("subject", name: "a name", text: true, clauses: Common),
        Make("unit", name: "a name", text: true, clauses: Common),
        Make("level", tag: true, name: "a name", text: true, clauses: [.. Common, "also", "law"]),
        Make("fact", name: "a name", text: true, details: _ => Type.Select(type => (IReadOnlyList<SyntaxNode>)[type]), clauses: [.. Common, "over", "worse", "about", "protected", "applies", "also"]),
        Make("define", name: "a name", text: true, clauses: [.. Common, "as"]),
        Make("synonyms", details: _ => Synonyms, clauses: Common),
        Make("grades", details: _ => Grades, clauses: Common),
        Make("words", details: _ => Separated(Wording, Wording).Nodes(), clauses: [.. Common, "mean"]),
        Make("ladder", name: "a name", text: true, clauses: [.. Common, "on"]),
        Make("domain", name: "a name", text: true, addsToBlock: true, clauses: Common, body: DomainPlace, needsBody: true),
        Make("role", name: "a name", text: true, clauses: Common),
        Make("form", name: "a name", text: true, clauses: [.. Common, "web"]),
        Make("assessment", name: "a name", text: true, clauses: [.. Common, "law"]),
        Make("event", name: "a name", text: true, clauses: Common),
        Make("action", name: "a name", text: true, clauses: Common),
        Make("contact", name: "a name", text: true, clauses: Common, body: ContactPlace, needsBody: true),
        Make("working", words: WorkingDays, clauses: Common),
        Make("response", name: "the name of a level", clauses: Common, body: ResponsePlace, needsBody: true),
        Make("pathway", name: "a name", text: true, trailing: Words(Word("always", "usually", "may")).Or(Nothing), clauses: Guards, body: PathwayPlace, needsBody: true),
        Make("must", words: Words(Word("not").OrMissing("'not refer to'"), Word("refer").OrMissing("'refer to'"), Word("to").OrMissing("'to'")), lateName: "the name of a contact", text: true, clauses: Guards),
        Make("triage", name: "a name", text: true, clauses: Common, body: TriagePlace, needsBody: true),
        Make("score", name: "a name", text: true, clauses: Common, body: ScorePlace, needsBody: true),
        Make("grid", name: "a name", text: true, clauses: [.. Common, "rows", "columns"], body: GridPlace, needsBody: true),
        Make("duty", name: "a name", text: true, clauses: [.. Common, .. ClauseGrammar.Deadlines, "by"]),
        Make("consider", name: "a name", text: true, clauses: Guards),
        Make("alert", name: "a name", text: true, clauses: Common, body: AlertPlace, needsBody: true),
        Example,
        Allow), null);

    /// <summary>What the block of a declaration may hold, by the word that the declaration begins with; <c>contact</c> and the like are meant where they have a block.</summary>
    public static readonly Dictionary<string, Place> Blocks = new(StringComparer.Ordinal)
    {
        ["law"] = LawPlace, ["domain"] = DomainPlace, ["area"] = AreaPlace, ["at"] = CellPlace, ["strengths"] = StrengthPlace, ["contact"] = ContactPlace, ["response"] = ResponsePlace,
        ["pathway"] = PathwayPlace, ["always"] = TriggerPlace, ["usually"] = TriggerPlace, ["may"] = TriggerPlace, ["triage"] = TriagePlace, ["score"] = ScorePlace, ["grid"] = GridPlace, ["alert"] = AlertPlace,
    };

    /// <summary>For each word of the language that something begins with, where it may stand.</summary>
    public static readonly Dictionary<string, string> WhereWordsStand = FindPlaces();

    private static Parser<IReadOnlyList<Token>> OnBankHolidays => Words(Word("on"), Word("bank").OrMissing("'bank holidays'"), Word("holidays").OrMissing("'holidays'"));

    private static Parser<IReadOnlyList<Token>> WorkingDays =>
        from days in Words(Word("days").OrMissing("'days'"), Day.OrMissing("the days, such as mon..fri"), RangeSign.OrMissing("'..' and the last day"), Day.OrMissing("the last day, such as fri"))
        from except in Words(Word("except"), Word("bank").OrMissing("'bank holidays of england-and-wales'"), Word("holidays").OrMissing("'holidays'"), Word("of").OrMissing("'of'"), Name.OrMissing("'england-and-wales'")).Or(Nothing)
        select (IReadOnlyList<Token>)[.. days, .. except];

    private static Form Example => new("example", [], (keyword, at) => (
        from name in Name.OrMissing("a name")
        from text in SomeText
        from body in ExampleBody
        select new DeclarationSyntax([keyword], null, name, [], text, [], [], body))(at));

    // What can be replaced is said by the word before its name; without one it is a bullet. A bullet may be named like such a word.
    private static Form Replace
    {
        get
        {
            var bullet = Make("replace", name: "the name of a bullet of the template, or level, response, pathway, contact, document or consider and a name", text: true, clauses: [.. BulletClauses, "at"]);
            return bullet with
            {
                After = (keyword, at) =>
                {
                    if (at.Token.Kind != TokenKind.Word || FileGrammar.BeginsDeclaration(at.Token) || !Changeable.Contains(at.Token.Text) || at.Next.Token.Kind == TokenKind.Text)
                    {
                        return bullet.After(keyword, at);
                    }

                    var result = File.Members[at.Token.Text].After(at.Token, at.Next);
                    var whole = result.Value;
                    return Result.Success(new DeclarationSyntax([keyword, .. whole.Keywords], whole.Tag, whole.Name, whole.Words, whole.Text, whole.Details, whole.Clauses, whole.Body), result.Remainder);
                },
            };
        }
    }

    private static Form Withdraw
    {
        get
        {
            var allowed = new HashSet<string>(Common);
            var some = ClauseGrammar.Some(allowed);
            return new("withdraw", allowed, (keyword, at) => (
                from kind in WordBefore(at) ? Word(Changeable).OrNull() : NoToken
                from name in Name.OrMissing(kind is null ? "the name of a bullet of the template" : "a name")
                from because in Word("because").OrMissing("'because' and the reason")
                from reason in because.IsMissing ? NoToken : SomeText
                from clauses in some
                select new DeclarationSyntax(kind is null ? [keyword] : [keyword, kind], null, name, [because], reason, [], clauses, null))(at));

            static bool WordBefore(TokenInput at) => !FileGrammar.BeginsDeclaration(at.Token) && !(at.Next.Token.Is("because") && at.Next.Next.Token.Kind == TokenKind.Text);
        }
    }

    private static Form Allow => new("allow", [], (keyword, at) => (
        from clause in ClauseGrammar.Allow(keyword)
        select new DeclarationSyntax([], null, null, [], null, [], [clause], null))(at));

    private static Form Make(
        string keyword,
        string[] clauses,
        bool tag = false,
        string? name = null,
        Parser<IReadOnlyList<Token>>? words = null,
        string? lateName = null,
        bool text = false,
        bool optionalText = false,
        bool addsToBlock = false,
        Parser<IReadOnlyList<Token>>? trailing = null,
        Func<IReadOnlyList<Token>, Parser<IReadOnlyList<SyntaxNode>>>? details = null,
        Place? body = null,
        bool needsBody = false)
    {
        var allowed = new HashSet<string>(clauses);
        var block = body is null ? null : needsBody ? Body(body) : Body(body).WhereNext(TokenKind.OpenBrace);
        var tagged = tag ? Where(token => token.Kind is TokenKind.Tag or TokenKind.Number).OrNull() : null;
        var named = name is null ? null : Name.OrMissing(name);
        var namedLate = lateName is null ? null : Name.OrMissing(lateName);
        var texted = addsToBlock ? TextOfBlock : text ? SomeText : optionalText ? Quoted.OrNull() : null;
        var isTranslated = Translated.Contains(keyword);
        var some = ClauseGrammar.Some(allowed);

        // None of the parts can fail, so that they simply follow one another: a query would make a closure for each of them in each declaration.
        return new Form(keyword, allowed, (first, start) =>
        {
            IInput at = start;
            var mark = Next(tagged, ref at);
            var early = Next(named, ref at);
            var middle = Next(words, ref at) ?? [];
            var late = Next(namedLate, ref at);
            var said = Next(texted, ref at);
            var otherwise = said is null || !isTranslated ? [] : Next(LanguageGrammar.Translations, ref at) ?? [];
            var after = Next(trailing, ref at) ?? [];
            var detail = Next(details?.Invoke(middle), ref at) ?? [];
            var clauseList = Next(some, ref at) ?? [];
            var held = Next(block, ref at);
            IReadOnlyList<Token> own = after.Count == 0 ? middle : [.. middle, .. after];
            IReadOnlyList<SyntaxNode> more = otherwise.Count == 0 ? detail : [.. otherwise, .. detail];
            return Result.Success(new DeclarationSyntax([first], mark, early ?? late, own, said, more, clauseList, held), at);
        });
    }

    // What a part is, and on to what follows it; a part that the declaration does not have is nothing.
    private static T? Next<T>(Parser<T>? part, ref IInput at)
        where T : class?
    {
        if (part is null)
        {
            return null;
        }

        var result = part(at);
        at = result.Remainder;
        return result.Value;
    }

    private static Dictionary<string, Form> Forms(params Form[] forms) => forms.ToDictionary(form => form.Keyword, StringComparer.Ordinal);

    private static Parser<BodySyntax?> Body(Place place) =>
        from open in Kind(TokenKind.OpenBrace).OrMissing("'{' and what belongs to it")
        from members in open.IsMissing ? Parse.Return<IReadOnlyList<SyntaxNode>>([]) : FileGrammar.Members(place)
        from close in open.IsMissing ? Parse.Return(open) : FileGrammar.Closing(open)
        select (BodySyntax?)new BodySyntax(open, members, close);

    private static Parser<IReadOnlyList<EntrySyntax>> Entries(string expected)
    {
        var some = Entry.OrMissing(expected, missing => new EntrySyntax([missing]));
        return Separated(Entry, some);
    }

    // A comma that was forgotten between two cells is missing, and the cell after it is not.
    private static Parser<IReadOnlyList<SyntaxNode>> CellsOf(string expected)
    {
        var cell = Cell.OrMissing(expected);
        Parser<IReadOnlyList<Token>> next = input => ((TokenInput)input).Token is { Kind: TokenKind.Comma }
            ? (from comma in Comma from name in cell select (IReadOnlyList<Token>)[name])(input)
            : ((TokenInput)input).Token is { Kind: TokenKind.Word, StartsLine: false } token && !WhereWordsStand.ContainsKey(token.Text)
            ? Words(Parse.Return(Missing((TokenInput)input, "',' between cells")), cell)(input)
            : Result.Failure<IReadOnlyList<Token>>(input, "", []);
        return from first in cell
               from rest in next.Many()
               select (IReadOnlyList<SyntaxNode>)[first, .. rest.SelectMany(tokens => tokens)];
    }

    private static Parser<IReadOnlyList<SyntaxNode>> Nodes<T>(this Parser<IReadOnlyList<T>> parser)
        where T : SyntaxNode => parser.Select(nodes => (IReadOnlyList<SyntaxNode>)[.. nodes]);

    private static Dictionary<string, string> FindPlaces()
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var place in new[] { File, DomainPlace, AreaPlace, ContactPlace, ResponsePlace, PathwayPlace, TriagePlace, ScorePlace, GridPlace })
        {
            foreach (var form in place.Members.Values)
            {
                Add(form.Keyword, place.Where);
            }
        }

        foreach (var clause in BulletClauses)
        {
            Add(clause, "on a bullet");
        }

        foreach (var clause in ItemClauses)
        {
            Add(clause, "on an item of a score");
        }

        foreach (var place in new[] { File, DomainPlace, ContactPlace, ResponsePlace, TriagePlace })
        {
            foreach (var form in place.Members.Values)
            {
                foreach (var clause in form.Clauses)
                {
                    Add(clause, "after '" + form.Keyword + "'");
                }
            }
        }

        Add("in", "right after the text of what readers see, such as a level or bullet");
        return places;

        void Add(string word, string where)
        {
            if (!places.ContainsKey(word))
            {
                places.Add(word, where);
            }
        }
    }
}
