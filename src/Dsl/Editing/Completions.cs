using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Binding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Syntax.Grammar;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Editing;

/// <summary>Finds what fits at a place: by the words before it, the block it stands in and, within a condition, the type of the fact.</summary>
public sealed class Completions
{
    private static readonly string[] Beginnings = ["not", "any of", "all of", "none of", "at least", "at most", "exactly", "count", "level", "met", "despite help at"];

    private readonly Workspace _workspace;
    private readonly FileSyntax _file;
    private readonly Scope _scope;
    private readonly TextSpan _span;
    private readonly int _next; // the token that is typed, or the one after the place
    private readonly List<Completion> _found = [];

    private Completions(Workspace workspace, FileSyntax file, int offset)
    {
        _workspace = workspace;
        _file = file;
        _scope = workspace.NamesOf(file).Scope;
        _next = file.TokenFrom(offset);
        // The word before the place is being typed, and its rest after the place is taken too.
        var isTyped = _next > 0 && Before(0) is { Kind: TokenKind.Word or TokenKind.Tag } typed && typed.Span.End >= offset;
        _next -= isTyped ? 1 : 0;
        _span = isTyped ? file.Tokens[_next].Span : new TextSpan(offset, 0);
    }

    /// <summary>What fits, the likeliest first. Nothing does within texts and comments.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file of the place.</param>
    /// <param name="offset">The place, from 0 to the length of the file.</param>
    public static IReadOnlyList<Completion> At(Workspace workspace, FileSyntax file, int offset)
    {
        if (file.Tokens.Count == 0 || file.Comments.Any(comment => comment.Span.Start < offset && offset <= comment.Span.End))
        {
            return [];
        }

        var inside = file.TokenFrom(offset) - 1;
        if (inside >= 0 && file.Tokens[inside] is { Kind: TokenKind.Text } text && (offset < text.Span.End || (offset == text.Span.End && text.Error is not null)))
        {
            return [];
        }

        var completions = new Completions(workspace, file, offset);
        completions.Find();
        return completions._found;
    }

    /// <summary>What there is to know about something that is offered, as a page; null when there is nothing.</summary>
    /// <param name="workspace">The files.</param>
    /// <param name="file">The file it is offered in.</param>
    /// <param name="completion">What is offered.</param>
    public static string? Explain(Workspace workspace, FileSyntax file, Completion completion) => completion.Symbol is { } symbol ? Hovers.Page(workspace, file, symbol) : null;

    // The tokens before the place, 0 for the last.
    private Token? Before(int back) => _next - 1 - back is var at and >= 0 ? _file.Tokens[at] : null;

    private string Word(int back) => Before(back) is { Kind: TokenKind.Word } token ? token.Text : "";

    private void Find()
    {
        var start = Start();
        var block = Placement.At(_file, _span.Start).Inner;
        var place = block is null ? DeclarationGrammar.File : DeclarationGrammar.Blocks.TryGetValue(NameCollector.Word(block), out var inner) ? inner : null;
        if (block is not null && NameCollector.Word(block) == "example")
        {
            InExample();
            return;
        }

        if (Referred(block) || ConditionPart(start))
        {
            return;
        }

        if (_next == start || Before(0) is null or { Kind: TokenKind.OpenBrace or TokenKind.CloseBrace } || StartsLine())
        {
            Members(place, block);
        }

        if (_next > start)
        {
            Clauses(place, start);
        }
    }

    private bool StartsLine() => Before(0) is not { } before || _file.Source.PositionOf(before.Span.End).Line < _file.Source.PositionOf(_span.Start).Line;

    // The first token of the declaration, line or bullet that the place goes on with.
    private int Start()
    {
        var indentation = _workspace.NamesOf(_file).Starts;
        for (var i = _next - 1; i >= 0; i--)
        {
            if (_file.Tokens[i].Kind is TokenKind.OpenBrace or TokenKind.CloseBrace)
            {
                return i + 1;
            }

            if (indentation.Contains(_file.Tokens[i].Span.Start))
            {
                return i;
            }
        }

        return 0;
    }

    // Names that stand right after the word that asks for them.
    private bool Referred(DeclarationSyntax? block)
    {
        var (last, before) = (Word(0), Word(1));
        var list = ListWord();
        switch (list ?? last)
        {
            case "use":
                Files(FileKind.Vocabulary);
                return true;
            case "extends":
                Files(FileKind.Template);
                return true;
            case "supersedes":
                Files(FileKind.Authority);
                return true;
            case "ladder" when block is not null || list is not null:
                Symbols(SymbolKind.Ladder);
                return true;
            case "from" when before != "effective":
                Symbols(SymbolKind.Document);
                return true;
            case "about":
                Symbols(SymbolKind.Subject);
                return true;
            case "by" when before != "review":
            case "lead" or "inform" or "consult" or "partner" when block is not null:
                Symbols(SymbolKind.Role);
                return true;
            case "contact" when block is not null && Is(block, "response", "pathway"):
            case "to" when before is "refer" || block is not null:
            case "otherwise" when block is not null && Is(block, "contact"):
                Symbols(SymbolKind.Contact);
                return true;
            case "form" when block is not null:
                Symbols(SymbolKind.Form);
                return true;
            case "assessment" when block is not null:
                Symbols(SymbolKind.Assessment);
                return true;
            case "step":
                Symbols(SymbolKind.Action);
                return true;
            case "after":
            case "before":
            case "of" when before is "day" or "days" or "hour" or "hours" or "week" or "weeks" or "month" or "months" or "year" or "years" or "minute" or "minutes" or "immediately" or "delay":
                Symbols(SymbolKind.Event);
                return true;
            case "at" when before is not "help":
            case "response":
            case "at" when before == "help":
                Symbols(SymbolKind.Level);
                return true;
            case "level" when before == "then":
                Symbols(SymbolKind.Level);
                return true;
            case "on" when list is not null || block is null:
            case "rows" or "columns" when block is null:
                Facts(SymbolKind.Term, symbol => symbol.Word == "fact");
                return true;
            case "law" when block is null:
                Symbols(SymbolKind.Law);
                return true;
            case "allow":
                Codes();
                return true;
            case "withdraw" or "replace":
                Words("level", "response", "pathway", "contact", "document", "consider");
                Facts(SymbolKind.Term, symbol => symbol.Word == "bullet" && !ReferenceEquals(symbol.File, _file));
                return true;
            case "worse":
                Words("when higher", "when lower", "when yes", "when no");
                return true;
            case "within":
                Snippet("working days", "${1:1} working day", CompletionKind.Unit);
                Snippet("hours", "${1:4} hours", CompletionKind.Unit);
                Words("same day", "same working day");
                return true;
            case "over":
                Words("last");
                return true;
        }

        if (Before(0)?.Kind == TokenKind.Dot && Before(1) is { } law && _scope.Find(SymbolKind.Law, law.Text)?.Node is DeclarationSyntax { Body: { } sections })
        {
            foreach (var section in sections.Members.OfType<BulletSyntax>())
            {
                _found.Add(new Completion(section.Name.Text, CompletionKind.Name, section.Text.Value, _span, section.Name.Text));
            }

            return true;
        }

        if (Before(0)?.Kind == TokenKind.Number && before is "within" or "every" or "last")
        {
            Units(before == "last" ? ["days", "weeks", "months", "years", "terms"] : ["minutes", "hours", "working days", "days", "weeks", "months", "years"]);
            return true;
        }

        return false;

        static bool Is(DeclarationSyntax block, params string[] words) => words.Contains(NameCollector.Word(block));
    }

    // The word that begins a list of names with commas, when the place stands after one.
    private string? ListWord()
    {
        var back = 0;
        while (Before(back)?.Kind == TokenKind.Comma && Before(back + 1)?.Kind == TokenKind.Word)
        {
            back += 2;
        }

        return back > 0 && Word(back) is "ladder" or "on" ? Word(back) : null;
    }

    // Whether the place lies in a condition, and what fits there.
    private bool ConditionPart(int start)
    {
        var clause = -1;
        for (var i = _next - 1; i >= start && clause < 0; i--)
        {
            clause = _file.Tokens[i].Kind == TokenKind.Text ? start - 1 : _file.Tokens[i].Text is "when" or "unless" or "as" or "mean" && _file.Tokens[i].Kind == TokenKind.Word ? i : -1;
            if (clause == start - 1)
            {
                return false;
            }
        }

        if (clause < start || clause < 0)
        {
            return false;
        }

        var last = Before(0)!; // the clause is before the place
        switch (last.Text)
        {
            case "when" or "unless" or "as" or "mean" or "and" or "or" or "not" when !(last.Text == "not" && Word(1) == "is"):
                Tests(last.Text != "not");
                return true;
            case "met":
                Facts(SymbolKind.Term, symbol => symbol.Word is "bullet");
                return true;
            case "(" when Word(1) == "count":
                Words("at", "in", "on", "needs", "strengths");
                Facts(SymbolKind.Term, symbol => TypeOf(symbol) == "events");
                return true;
            case "in" when IsCounted():
                Symbols(SymbolKind.Domain);
                return true;
            case "on" when IsCounted():
                Symbols(SymbolKind.Ladder);
                return true;
            case "last":
                Snippet("12 months", "${1:12} months", CompletionKind.Unit);
                return true;
            case "(" or ",":
                if (Compared() is { } set)
                {
                    Values(set);
                }
                else
                {
                    Tests(true);
                }

                return true;
        }

        if (last.Kind is TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equal or TokenKind.Range || last.Text is "is" or "in" or "not")
        {
            if (Word(last.Text == "not" ? 2 : 1) == "level")
            {
                Symbols(SymbolKind.Level);
            }
            else if (Compared() is { } fact)
            {
                Values(fact);
                if (last.Text is "is" or "not")
                {
                    Words("known", "unknown");
                    Words(last.Text == "is" ? ["not"] : []);
                }
                else if (last.Text == "in" && TypeOf(fact) is "date" or "events")
                {
                    Words("last", "ever");
                }
            }

            return true;
        }

        if (last.Kind == TokenKind.Number)
        {
            if (Compared() is { } measured && UnitsOf(measured) is { Length: > 0 } units)
            {
                Units(units);
            }

            Words("and", "or");
            return false;
        }

        if (last.Kind == TokenKind.Word && _scope.Find(SymbolKind.Term, last.Text) is { } named && Compared() is null)
        {
            Words(OperatorsOf(named));
            return false;
        }

        if (last.Text == "level")
        {
            Words(">=", "is", "<=", "<", ">");
            return true;
        }

        Words("and", "or");
        return false;
    }

    private bool IsCounted() => Enumerable.Range(1, 6).Any(back => Word(back) == "count" && Before(back - 1)?.Kind == TokenKind.OpenBracket);

    // The fact of the comparison that the place lies in: before a sign, a range or a list of values.
    private Symbol? Compared()
    {
        for (var back = 0; back < 24 && Before(back) is { } token; back++)
        {
            if (token.Text is "and" or "or" or "when" or "unless" or "as" or "mean")
            {
                return null;
            }

            if (token.Kind is TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual or TokenKind.Equal || token.Text is "is" or "in")
            {
                var name = Word(back + 1) == "not" ? Before(back + 2) : Before(back + 1);
                return name is null ? null : _scope.Find(SymbolKind.Term, name.Text);
            }
        }

        return null;
    }

    private void Tests(bool withNot)
    {
        Facts(SymbolKind.Term, symbol => symbol.Word is "fact" or "define" or "score" or "grid");
        foreach (var word in Beginnings.Where(word => withNot || word != "not"))
        {
            switch (word)
            {
                case "any of" or "all of" or "none of":
                    Snippet(word, word + " ($0)", CompletionKind.Word);
                    break;
                case "at least" or "at most" or "exactly":
                    Snippet(word, word + " ${1:2} of ($0)", CompletionKind.Word);
                    break;
                case "count":
                    Snippet(word, "count($1) >= ${2:2}", CompletionKind.Word);
                    break;
                case "level":
                    Snippet(word, "level >= $0", CompletionKind.Word);
                    break;
                default:
                    Words(word);
                    break;
            }
        }
    }

    private void Values(Symbol symbol)
    {
        foreach (var (name, label) in ValuesOf(symbol))
        {
            _found.Add(new Completion(name, CompletionKind.Value, label, _span, name));
        }

        switch (TypeOf(symbol))
        {
            case "yes":
                Words("yes", "no");
                break;
            case "percent":
                Snippet("%", "${1:50}%", CompletionKind.Value);
                break;
            case "date":
                Snippet("2026-03-06", "${1:2026-03-06}", CompletionKind.Value);
                break;
        }
    }

    private static IEnumerable<(string Name, string Label)> ValuesOf(Symbol symbol) => symbol.Word switch
    {
        "fact" => symbol.Declaration.Details.OfType<TypeSyntax>().SelectMany(type => type.Choices).Where(choice => !choice.Name.IsMissing).Select(choice => (choice.Name.Text, choice.Label?.Value ?? "")),
        "score" or "grid" => (symbol.Declaration.Body?.Members ?? []).OfType<DeclarationSyntax>().SelectMany(line => NameCollector.Word(line) switch
        {
            "band" when line.Name is { IsMissing: false } band => [(band.Text, line.Text?.Value ?? "")],
            "outcomes" => line.Details.OfType<ChoiceSyntax>().Where(choice => !choice.Name.IsMissing).Select(choice => (choice.Name.Text, choice.Label?.Value ?? "")),
            _ => Enumerable.Empty<(string, string)>(),
        }),
        _ => [],
    };

    private static string TypeOf(Symbol symbol) => symbol.Word == "fact" && symbol.Declaration.Details.OfType<TypeSyntax>().FirstOrDefault() is { Words.Count: > 0 } type
        ? type.Words[0].Text is "whole" or "decimal" && type.Words.Count > 1 ? type.Words[1].Text : type.Words[0].Text
        : "";

    private static string[] UnitsOf(Symbol symbol) => TypeOf(symbol) switch
    {
        "age" or "years" or "months" => ["years", "months"],
        "weeks" or "days" => ["weeks", "days"],
        "hours" or "minutes" => ["hours", "minutes"],
        _ => [],
    };

    private static string[] OperatorsOf(Symbol symbol) => symbol.Word switch
    {
        "score" => ["is", ">=", "<=", "in", "total >="],
        "grid" => ["is", ">=", "<=", "in"],
        "fact" => TypeOf(symbol) switch
        {
            "yes" => ["and", "or", "is known", "is unknown"],
            "events" => [],
            "date" => ["<", ">", "in last", "is known", "is unknown"],
            "one" when symbol.Declaration.Details.OfType<TypeSyntax>().First().Choices.Any(choice => choice.Separator?.Kind == TokenKind.Less) => ["is", "is not", ">=", "<=", "in"],
            "one" => ["is", "is not", "in"],
            _ => [">=", "<=", "<", ">", "in", "is unknown"],
        },
        _ => ["and", "or"],
    };

    private void InExample()
    {
        var isExpected = false;
        for (var i = _next - 1; i >= 0 && _file.Tokens[i].Kind != TokenKind.OpenBrace; i--)
        {
            isExpected |= _file.Tokens[i].Kind == TokenKind.Arrow;
        }

        var last = Before(0);
        if (last?.Kind is TokenKind.OpenBrace or TokenKind.Comma or TokenKind.Arrow)
        {
            if (isExpected)
            {
                Words("level", "no level", "possible level", "met", "not met", "open", "pathway", "no pathway", "advice", "no advice", "alert", "no alert", "outcome", "asks");
            }
            else
            {
                Facts(SymbolKind.Term, symbol => symbol.Word == "fact" || (symbol.Node is BulletSyntax bullet && !bullet.Clauses.Any(clause => clause is ConditionClauseSyntax)));
                Words("as of");
            }
        }
        else if (isExpected && last?.Kind == TokenKind.Word)
        {
            switch (last.Text)
            {
                case "level":
                    Symbols(SymbolKind.Level);
                    break;
                case "met" or "open":
                    Facts(SymbolKind.Term, symbol => symbol.Word is "bullet" or "define");
                    break;
                case "pathway":
                    Symbols(SymbolKind.Pathway);
                    break;
                case "advice" or "consider":
                    Symbols(SymbolKind.Advice);
                    break;
                case "alert":
                    Facts(SymbolKind.Domain, symbol => symbol.Word == "alert");
                    break;
                case "asks":
                    Facts(SymbolKind.Term, symbol => symbol.Word is "fact" or "bullet");
                    break;
            }
        }
        else if (last?.Kind == TokenKind.Word && _scope.Find(SymbolKind.Term, last.Text) is { } given)
        {
            Values(given);
            Words(given.Word == "bullet" ? ["yes", "no"] : []);
        }
        else if (last?.Kind == TokenKind.Number && _scope.Find(SymbolKind.Term, Word(1)) is { } measured)
        {
            Units(UnitsOf(measured));
        }
    }

    private void Members(Place? place, DeclarationSyntax? block)
    {
        if (place?.Bullets is not null)
        {
            var isStrengths = block is not null && NameCollector.Word(block) == "strengths";
            if (!isStrengths)
            {
                Snippet("- bullet", Snippets.Bullet, CompletionKind.Snippet);
                Snippet("- bullet when", Snippets.BulletWhen, CompletionKind.Snippet);
            }

            if (isStrengths || (block is not null && NameCollector.Word(block) == "at"))
            {
                Snippet("+ strength", Snippets.Strength, CompletionKind.Snippet);
            }
        }

        foreach (var word in place?.Members.Keys ?? Enumerable.Empty<string>())
        {
            if (Snippets.Of(word) is { } snippet && !(block is not null && word is "contact" or "assessment" or "form"))
            {
                Snippet(word, snippet, CompletionKind.Snippet);
            }
            else
            {
                Words(word);
            }
        }
    }

    private void Clauses(Place? place, int start)
    {
        var holder = _file.Tokens[start].Text;
        var said = new HashSet<string>(Enumerable.Range(start, _next - start).Select(at => _file.Tokens[at].Text).Except(ClauseReader.Repeatable));
        IEnumerable<string> clauses = holder is "-" or "+" ? place?.Bullets ?? [] : place is not null && place.Members.TryGetValue(holder, out var form) ? form.Clauses : [];
        foreach (var word in clauses.Where(word => !said.Contains(word)))
        {
            switch (word)
            {
                case "from":
                    Snippet("from", "from ${1:document} \"${2:section}\"", CompletionKind.Snippet);
                    break;
                case "allow":
                    Snippet("allow", "allow ${1:code} because \"${2:reason}\"", CompletionKind.Snippet);
                    break;
                case "note" or "also" or "version" or "web" or "for":
                    Snippet(word, word + " \"$1\"", CompletionKind.Snippet);
                    break;
                default:
                    Words(word);
                    break;
            }
        }

        if (holder == "fact" && Before(0)?.Kind == TokenKind.Text)
        {
            foreach (var (label, text) in new[] { ("yes/no", "yes/no"), ("age", "age 0..25"), ("percent", "percent 0%..100%"), ("one of", "one of ${1:first} \"${2:First}\" < ${3:second} \"${4:Second}\""), ("number", "number 0..${1:50}"), ("months", "months 0..${1:300}"), ("weeks", "weeks 0..${1:45}"), ("date", "date"), ("events", "events") })
            {
                Snippet(label, text, CompletionKind.Snippet);
            }
        }
    }

    private void Symbols(SymbolKind kind) => Facts(kind, _ => true);

    private void Facts(SymbolKind kind, Func<Symbol, bool> fits)
    {
        foreach (var symbol in _scope.All(kind).Where(fits))
        {
            var text = symbol.Node is BulletSyntax bullet ? bullet.Text.Value : (symbol.Node as DeclarationSyntax)?.Text?.Value ?? "";
            _found.Add(new Completion(symbol.Name, CompletionKind.Name, text, _span, symbol.Name) { Symbol = symbol });
        }
    }

    private void Files(FileKind kind)
    {
        foreach (var header in _workspace.Files.Select(FileHeader.Of).OfType<FileHeader>().Where(header => header.Kind == kind && !ReferenceEquals(header.Location.Source, _file.Source)))
        {
            _found.Add(new Completion(header.Name, CompletionKind.File, System.IO.Path.GetFileName(header.Location.Source.Path), _span, header.Name));
        }
    }

    private void Codes()
    {
        foreach (var rule in DiagnosticRules.All.Where(rule => rule.Severity != Severity.Error))
        {
            Snippet(rule.Code, rule.Code + " because \"$1\"", CompletionKind.Code, rule.Title);
        }
    }

    private void Units(IEnumerable<string> units)
    {
        foreach (var unit in units)
        {
            _found.Add(new Completion(unit, CompletionKind.Unit, "", _span, unit));
        }
    }

    private void Words(params string[] words)
    {
        foreach (var word in words)
        {
            _found.Add(new Completion(word, CompletionKind.Word, "", _span, word));
        }
    }

    private void Snippet(string label, string text, CompletionKind kind, string detail = "") => _found.Add(new Completion(label, kind, detail, _span, text, true));
}
