using System;
using System.Collections.Generic;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Interpretation;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds a file: names, then bullets and levels, then what is asked for, then the examples.</summary>
internal sealed class AuthorityBinder
{
    private static readonly string Version = typeof(AuthorityBinder).Assembly.GetName().Version?.ToString(3) ?? "";

    private readonly FileSyntax _file;
    private readonly List<Diagnostic> _diagnostics;
    private readonly Scope _scope;
    private readonly ClauseReader _clauses;
    private readonly FactTable _facts;
    private readonly DecisionTable _decisions = new();
    private readonly MatrixBinder _matrix;
    private readonly ConditionBinder _conditions;
    private readonly ObligationBinder _obligations;
    private readonly IReadOnlyList<FileSyntax> _used;
    private readonly IReadOnlyList<FileSyntax> _templates;
    private readonly IReadOnlyList<FileSyntax> _files;
    private WordLists? _words;
    private DecisionPlan? _plan;

    private AuthorityBinder(FileSyntax file, Vocabularies vocabularies, List<Diagnostic> diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _scope = new Scope(file, diagnostics);
        _clauses = new ClauseReader(_scope);
        _facts = new FactTable(_scope, _clauses);
        _matrix = new MatrixBinder(_scope, _clauses, _facts, _decisions);
        _conditions = new ConditionBinder(_scope, _clauses, _facts, _decisions, _matrix);
        _obligations = new ObligationBinder(_scope, _clauses, _conditions, _matrix, _decisions);
        _used = vocabularies.UsedBy(file, _scope);
        _templates = vocabularies.Extended(file, _scope);
        _files = [.. _templates, file];
        NameCollector.DeclareAll(_scope, file, _used, _templates);
    }

    /// <summary>Binds a file; a vocabulary has no model, and a template none of its own.</summary>
    public static BoundFile Bind(FileSyntax file, Vocabularies vocabularies, List<Diagnostic> diagnostics)
    {
        var header = FileHeader.Of(file);
        var binder = new AuthorityBinder(file, vocabularies, diagnostics);
        binder.CheckHeader();
        AuthorityModel? model = null;
        if (header is not null)
        {
            binder._clauses.Check(file);
            binder.BindShared();
            model = header.IsVocabulary ? binder.BindVocabulary() : binder.BindAuthority(header);
        }

        return new BoundFile(header?.Kind == FileKind.Authority ? model : null, binder._plan, binder._scope, binder._templates);
    }

    // Those of the templates first.
    private IEnumerable<(DeclarationSyntax Declaration, FileSyntax File)> Declarations(string word) =>
        _files.SelectMany(file => file.Members.OfType<DeclarationSyntax>().Where(declaration => NameCollector.Word(declaration) == word).Select(declaration => (declaration, file)));

    // What the file declares or has from its templates.
    private IEnumerable<Symbol> Own(SymbolKind kind, string? word = null) => _scope.All(kind).Where(symbol => _files.Contains(symbol.File) && (word is null || symbol.Word == word)).ToList();

    private void CheckHeader()
    {
        var headers = _file.Members.OfType<DeclarationSyntax>().Where(FileHeader.IsHeader).ToList();
        if (headers.Count == 0)
        {
            // A file whose every part is unreadable has said what is wrong already.
            if (_file.Errors.Count == 0 || _file.Members.OfType<DeclarationSyntax>().Any())
            {
                var first = _file.Members.FirstOrDefault()?.Span.Start ?? 0;
                _scope.Report(DiagnosticRules.MissingHeader, _file, new TextSpan(first, 0), "the file does not say what it is; begin it with 'authority', 'vocabulary' or 'template', a name and a text");
            }

            return;
        }

        foreach (var second in headers.Skip(1))
        {
            _scope.Report(DiagnosticRules.MissingHeader, _file, second.Keywords[0].Span, $"a file is one authority, one vocabulary or one template, and this one is '{headers[0].Name?.Text}' already; put this into a file of its own");
        }

        if (!ReferenceEquals(_file.Members.OfType<DeclarationSyntax>().First(), headers[0]))
        {
            _scope.Report(DiagnosticRules.MissingHeader, _file, headers[0].Keywords[0].Span, $"'{NameCollector.Word(headers[0])}' comes first in a file; move it to the top");
        }
    }

    // What authorities and vocabularies both hold. In a vocabulary nothing else would find what is wrong with it.
    private void BindShared()
    {
        foreach (var symbol in Own(SymbolKind.Term, "fact"))
        {
            _facts.Of(symbol);
        }

        foreach (var symbol in Own(SymbolKind.Ladder))
        {
            _matrix.BindLadder(symbol);
        }

        foreach (var symbol in Own(SymbolKind.Contact))
        {
            _obligations.ContactOf(symbol.Declaration.Name, symbol.File);
        }

        foreach (var symbol in Own(SymbolKind.Assessment))
        {
            _clauses.Law(symbol.File, symbol.Declaration.Clauses);
        }

        _words = new WordListBinder(_scope, _clauses, _facts).Bind(_used.Concat(_files));
    }

    // A vocabulary has no model; what is wrong with its definitions is found here and nowhere else.
    private AuthorityModel? BindVocabulary()
    {
        foreach (var symbol in Own(SymbolKind.Term, "define"))
        {
            _conditions.BindDefinition(symbol);
        }

        BindApplications();
        BreakCircles();
        return null;
    }

    // Of facts that nothing uses too, so that what is wrong there is found.
    private void BindApplications()
    {
        foreach (var symbol in Own(SymbolKind.Term, "fact"))
        {
            _conditions.BindApplication(symbol);
        }
    }

    private AuthorityModel BindAuthority(FileHeader header)
    {
        var declaration = _file.Members.OfType<DeclarationSyntax>().First(FileHeader.IsHeader);
        _matrix.Collect(_files);
        _matrix.Bind(_conditions);
        foreach (var symbol in Own(SymbolKind.Term, "define"))
        {
            _conditions.BindDefinition(symbol);
        }

        var responses = Responses();
        var pathways = Own(SymbolKind.Pathway).Select(symbol => _obligations.Pathway(symbol, symbol.File)).ToList();
        var prohibitions = Declarations("must").Select(line => _obligations.Prohibition(line.Declaration, line.File)).OfType<Prohibition>().ToList();
        var triages = Own(SymbolKind.Triage).Select(symbol => _obligations.Triage(symbol, symbol.File)).ToList();
        var advice = Own(SymbolKind.Advice).Select(symbol => _obligations.Advice(symbol, symbol.File)).ToList();
        var scores = Own(SymbolKind.Term, "score").Select(_conditions.BindGraded).OfType<BoundScore>().Select(bound => bound.Score).OfType<Score>().ToList();
        var grids = Own(SymbolKind.Term, "grid").Select(_conditions.BindGraded).OfType<BoundGrid>().Select(bound => bound.Grid).OfType<Grid>().ToList();
        var alertBinder = new AlertBinder(_scope, _clauses, _conditions, _matrix, _decisions);
        var alerts = Own(SymbolKind.Domain, "alert").Select(symbol => alertBinder.Alert(symbol, symbol.File)).ToList();
        BindApplications();
        BreakCircles();
        CheckProtected();
        var authority = new Authority(
            header.Name,
            declaration.Text?.Value ?? header.Name,
            Edition(),
            SourceHash(),
            WorkingDays(),
            _scope.All(SymbolKind.Document).Select(Document).ToValueList(),
            Own(SymbolKind.Caveat).Select(Caveat).ToValueList(),
            _matrix.Levels.ToValueList(),
            _matrix.LevelDecisions.ToValueList(),
            _matrix.Domains.ToValueList(),
            _matrix.Ladders.ToValueList(),
            default,
            _matrix.Indicators.Select(indicator => indicator with { Facts = FactsOf(indicator.Decision) }).ToValueList(),
            _matrix.Strengths.Select(strength => strength with { Facts = FactsOf(strength.Decision) }).ToValueList(),
            responses.ToValueList(),
            pathways.ToValueList(),
            prohibitions.ToValueList(),
            triages.ToValueList(),
            advice.ToValueList(),
            _obligations.Contacts.ToValueList(),
            _decisions.Count,
            Own(SymbolKind.Duty).Select(symbol => _obligations.Duty(symbol, symbol.File)).ToValueList(),
            _templates.LastOrDefault() is { } template ? FileHeader.Of(template)?.Name : null,
            Withdrawn(),
            _clauses.PlaceOf(_file, declaration.Keywords[0]),
            new LanguageBinder(_scope, _file, _templates).Bind(),
            ClauseReader.Translations(declaration),
            scores.Select(score => score with { Items = score.Items.Select(item => item with { Facts = FactsOf(item.Decision) }).ToValueList() }).ToValueList(),
            grids.ToValueList(),
            alerts.ToValueList());
        var examples = BindExamples(authority);
        authority = authority with
        {
            Facts = _facts.Used.ToValueList(),
            Rules = new Rules(
                _facts.Variables.ToValueList(),
                _decisions.ToList(),
                _conditions.Implications.Where(implication => _facts.Variables.Any(variable => variable.Fact == implication.Fact)).ToValueList()),
            Compiler = Version,
        };
        var model = new AuthorityModel(authority, examples.Select(example => example.Example).ToValueList()) { Words = _words, EarlierNames = _matrix.EarlierNames.ToValueList() };
        _plan = DecisionPlan.Of(model);
        CheckExactness(_plan);
        if (!_diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            RunExamples(model, _plan, examples);
        }

        return model;
    }

    // Bullets are told where they stood; the rest by itself.
    private ValueList<WithdrawnPart> Withdrawn()
    {
        foreach (var withdrawal in _scope.Withdrawals.Where(withdrawal => withdrawal.Symbol.Kind != SymbolKind.Term))
        {
            var symbol = withdrawal.Symbol;
            _matrix.Withdraw(withdrawal, symbol.Declaration.Text?.Value ?? _matrix.Levels.FirstOrDefault(level => level.Id == symbol.Name)?.Label ?? symbol.Name, _clauses.Citation(symbol));
        }

        return _matrix.Withdrawn.ToValueList();
    }

    private List<Response> Responses()
    {
        var responses = new List<Response>();
        foreach (var (line, file) in Declarations("response"))
        {
            // What stands in the place of a template's response stands where that stood.
            var standing = line.Name is { IsMissing: false } name && _scope.Find(SymbolKind.Response, name.Text) is { } symbol && symbol.IsDeclaredBy(line) ? symbol : null;
            if (_scope.WithdrawalOf(line) is not null || _obligations.Response(standing?.Declaration ?? line, standing?.File ?? file, standing is null ? _clauses.Citation(file, line.Clauses) : _clauses.Citation(standing)) is not { } response)
            {
                continue;
            }

            if (responses.Any(earlier => earlier.Level == response.Level))
            {
                _scope.Report(DiagnosticRules.SecondResponse, file, line.Name!.Span, response.Level.Id); // a response has a level only by its name
            }

            responses.Add(response);
        }

        return responses;
    }

    private List<(ExampleCase Example, IReadOnlyList<TextSpan> Spans)> BindExamples(Authority authority)
    {
        var binder = new ExampleBinder(_scope, _clauses, _facts, _matrix, authority);
        return [.. Own(SymbolKind.Example).Select(binder.Bind).OfType<(ExampleCase, IReadOnlyList<TextSpan>)>()];
    }

    private void RunExamples(AuthorityModel model, DecisionPlan plan, List<(ExampleCase Example, IReadOnlyList<TextSpan> Spans)> examples)
    {
        foreach (var (example, spans) in examples)
        {
            var assessment = new PlannedAssessment(model, plan, ExampleRunner.Facts(example), example.AsOf ?? DateTime.MinValue);
            for (var i = 0; i < spans.Count; i++)
            {
                if (ExampleRunner.Differs(example.Expectations[i], assessment) is { } difference)
                {
                    _scope.Report(DiagnosticRules.ExampleFails, _file, spans[i], example.Expectations[i].Text, difference);
                }
            }
        }
    }

    private void CheckExactness(DecisionPlan plan)
    {
        foreach (var decision in plan.TooLarge.Take(1))
        {
            var name = _decisions.NameOf(decision);
            var place = PlaceOf(name.Substring(name.LastIndexOf(' ') + 1));
            _scope.Report(DiagnosticRules.TooTangled, _file, place, $"'{name}' hangs together by too many facts");
        }

        foreach (var variable in plan.TooManyCells)
        {
            var place = PlaceOf(variable.Fact);
            _scope.Report(DiagnosticRules.TooTangled, _file, place, $"conditions cut '{variable.Fact}' into more than {Limits.Cells} parts");
        }
    }

    // Where this file declares a name; of one that it has from elsewhere, where the file says what it is.
    private TextSpan PlaceOf(string name) =>
        _scope.Find(SymbolKind.Term, name) is { } symbol && ReferenceEquals(symbol.File, _file) ? symbol.Location.Span : FileHeader.Of(_file)?.Location.Span ?? default;

    // Decisions that lead back to themselves. Each circle is reported once and cut, so that all that follows ends.
    private void BreakCircles()
    {
        var state = new byte[_decisions.Count];
        var depth = new int[_decisions.Count];
        var isReported = false;
        var path = new List<int>();
        var open = new Stack<(int Decision, IEnumerator<int> Next)>();
        for (var start = 0; start < _decisions.Count; start++)
        {
            Enter(start);
            while (open.Count > 0)
            {
                var (decision, next) = open.Peek();
                if (!next.MoveNext())
                {
                    depth[decision] = DepthOf(_decisions[decision], depth);
                    if (depth[decision] > Limits.Chain)
                    {
                        // What stands on this would be too deep as well; one is enough to mend.
                        if (!isReported)
                        {
                            ReportChain(decision);
                        }

                        isReported = true;
                        Cut(decision);
                    }

                    Leave(decision);
                }
                else if (state[next.Current] == 1)
                {
                    ReportCircle([.. path.Skip(path.IndexOf(next.Current))]);
                    Cut(decision);
                    Leave(decision);
                }
                else
                {
                    Enter(next.Current);
                }
            }
        }

        void Enter(int decision)
        {
            if (state[decision] == 0)
            {
                state[decision] = 1;
                path.Add(decision);
                open.Push((decision, References(_decisions[decision]).GetEnumerator()));
            }
        }

        void Leave(int decision)
        {
            state[decision] = 2;
            path.RemoveAt(path.Count - 1);
            open.Pop();
        }

        void Cut(int decision)
        {
            _decisions.Set(decision, new Condition.Always(false));
            depth[decision] = 0;
        }
    }

    // Conditions within conditions, through references too.
    private static int DepthOf(Condition condition, int[] depth)
    {
        switch (condition)
        {
            case Condition.Refers reference:
                return 1 + depth[reference.Decision];
            case Condition.Not not:
                return 1 + DepthOf(not.Operand, depth);
            case Condition.AtLeast several:
                var deepest = 0;
                foreach (var operand in several.Operands)
                {
                    deepest = Math.Max(deepest, DepthOf(operand, depth));
                }

                return 1 + deepest;
            default:
                return 1;
        }
    }

    private void ReportChain(int decision)
    {
        var name = _decisions.NameOf(decision);
        var place = PlaceOf(name.Substring(name.LastIndexOf(' ') + 1));
        _scope.Report(DiagnosticRules.TooDeep, _file, place, "conditions, with the definitions and bullets they refer to, are", Limits.Chain.ToString(System.Globalization.CultureInfo.InvariantCulture), "shorten the chain");
    }

    private void ReportCircle(List<int> circle)
    {
        var names = circle.Select(_decisions.NameOf).Where(name => !name.StartsWith("level ", StringComparison.Ordinal));
        var symbols = names.Select(name => _scope.Find(SymbolKind.Term, name.Substring(name.LastIndexOf(' ') + 1))).OfType<Symbol>().Distinct().ToList();
        if (symbols.FirstOrDefault(symbol => ReferenceEquals(symbol.File, _file)) is { } first)
        {
            var shown = string.Join(" and ", symbols.Take(8).Select(symbol => $"'{symbol.Name}'"));
            _scope.Report(DiagnosticRules.Circular, _file, first.Location.Span, shown + (symbols.Count == 1 ? " hangs on itself" : " hang on one another") + "; take one reference out");
        }
    }

    // A level must not hang on what is protected, directly or through definitions.
    private void CheckProtected()
    {
        var facts = _facts.Used.Where(fact => fact.Protected is not null).ToDictionary(fact => fact.Id, StringComparer.Ordinal);
        if (facts.Count == 0)
        {
            return;
        }

        foreach (var indicator in _matrix.Indicators)
        {
            foreach (var name in FactsOf(indicator.Decision))
            {
                if (facts.TryGetValue(name, out var fact) && _scope.Find(SymbolKind.Term, indicator.Id) is { } symbol)
                {
                    _scope.Add(
                        DiagnosticRules.DependsOnProtected.At(symbol.Location, indicator.Id, fact.Id, fact.Protected ?? "").With(_scope.Find(SymbolKind.Term, fact.Id)!.Location, "declared protected here"), // the fact is in scope, since it is used
                        symbol.File);
                }
            }
        }
    }

    // Through definitions and other bullets as well, each fact once.
    private ValueList<string> FactsOf(int decision)
    {
        if (FactOf(_decisions[decision]) is { } only)
        {
            return ValueList.Of(only);
        }

        var facts = new List<string>();
        var seen = new HashSet<int> { decision };
        var told = new HashSet<string>(StringComparer.Ordinal);
        var later = new List<int>();
        var open = new Stack<int>([decision]);
        while (open.Count > 0)
        {
            var parts = _decisions[open.Pop()].Everything();
            foreach (var part in parts)
            {
                if (FactOf(part) is { } fact)
                {
                    if (told.Add(fact))
                    {
                        facts.Add(fact);
                    }
                }
                else if (part is Condition.Refers reference && seen.Add(reference.Decision))
                {
                    later.Add(reference.Decision);
                }
            }

            // In their order: the last that is pushed is the next.
            for (var i = later.Count - 1; i >= 0; i--)
            {
                open.Push(later[i]);
            }

            later.Clear();
        }

        return facts.ToValueList();
    }

    private string? FactOf(Condition condition) => condition switch
    {
        Condition.InSet test => _facts.Variables[test.Variable].Fact,
        Condition.Knows knows => knows.Fact,
        _ => null,
    };

    private static IEnumerable<int> References(Condition condition) => condition.Everything().OfType<Condition.Refers>().Select(reference => reference.Decision);

    private Edition? Edition()
    {
        // An edition of its own stands in the place of the template's.
        var editions = Declarations("edition").ToList();
        if (editions.LastOrDefault() is not { Declaration: not null, File: var file } || editions.First(edition => edition.File == file).Declaration is not { Text: { IsMissing: false } text } declaration)
        {
            return null;
        }

        foreach (var second in editions.Where(edition => edition.File == file).Skip(1))
        {
            _scope.Report(DiagnosticRules.RepeatedClause, file, second.Declaration.Keywords[0].Span, "edition");
        }

        var from = ClauseReader.Date(declaration.Clauses, "effective");
        var until = ClauseReader.Date(declaration.Clauses, "until");
        if (until is not null && from is not null && until.LastDay < from.FirstDay)
        {
            var clause = declaration.Clauses.OfType<DateClauseSyntax>().First(clause => clause.Keyword.Text == "until");
            _scope.Report(DiagnosticRules.EditionUpsideDown, file, clause.Date.Span, clause.Date.Text, declaration.Clauses.OfType<DateClauseSyntax>().First(other => other.Keyword.Text == "effective").Date.Text);
        }

        return new Edition(
            text.Value,
            _clauses.Text(declaration.Clauses, "version"),
            from,
            until,
            ClauseReader.Date(declaration.Clauses, "review"),
            ClauseReader.Name(declaration.Clauses, "supersedes")?.Text,
            _clauses.Note(declaration.Clauses),
            _clauses.PlaceOf(file, declaration.Keywords[0]),
            ClauseReader.Translations(declaration),
            ClauseReader.Date(declaration.Clauses, "dated"));
    }

    private Document Document(Symbol symbol) => new(
        symbol.Name,
        symbol.Declaration.Text?.Value ?? symbol.Name,
        _clauses.Text(symbol.Declaration.Clauses, "version"),
        _clauses.Text(symbol.Declaration.Clauses, "web"),
        _clauses.Note(symbol.Declaration.Clauses),
        _clauses.PlaceOf(symbol.File, symbol.Declaration.Keywords[0]),
        ClauseReader.Translations(symbol.Declaration),
        ClauseReader.Date(symbol.Declaration.Clauses, "dated"));

    private Caveat Caveat(Symbol symbol) => new(
        symbol.Name,
        symbol.Declaration.Text?.Value ?? symbol.Name,
        _clauses.Citation(symbol.File, symbol.Declaration.Clauses),
        _clauses.Note(symbol.Declaration.Clauses),
        _clauses.PlaceOf(symbol.File, symbol.Declaration.Keywords[0]),
        ClauseReader.Translations(symbol.Declaration));

    private WorkingWeek WorkingDays()
    {
        // The nearest says it.
        var files = _files.Reverse().Concat(_used);
        var line = files.SelectMany(file => file.Members).OfType<DeclarationSyntax>().FirstOrDefault(member => NameCollector.Word(member) == "working");
        if (line is null || line.Words.Any(word => word.IsMissing))
        {
            return WorkingWeek.Usual;
        }

        if (line.Words.Count > 4 && line.Words[line.Words.Count - 1] is var calendar && !calendar.Is("england-and-wales"))
        {
            _scope.ReportUndeclared("calendar of bank holidays", calendar, _file, ["england-and-wales"]);
        }

        return new WorkingWeek(
            ObligationBinder.DayOf(line.Words[1]) ?? DayOfWeek.Monday,
            ObligationBinder.DayOf(line.Words[3]) ?? DayOfWeek.Friday,
            line.Words.Count > 4);
    }

    // Over the words of the file, so that comments and white space do not count.
    private string SourceHash()
    {
        // In pieces, so that no copy of the whole is made; each ends with a token.
        using var hash = SHA256.Create();
        var text = new char[4096];
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var used = 0;
        foreach (var file in _files.Reverse().Concat(_used))
        {
            foreach (var token in file.Tokens)
            {
                var length = token.Span.Length;
                if (used + length >= text.Length)
                {
                    hash.TransformBlock(bytes, 0, Encoding.UTF8.GetBytes(text, 0, used, bytes, 0), null, 0);
                    used = 0;
                    if (length >= text.Length)
                    {
                        text = new char[length + 1];
                        bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
                    }
                }

                file.Source.Text.CopyTo(token.Span.Start, text, used, length);
                used += length;
                text[used++] = '\n';
            }
        }

        hash.TransformFinalBlock(bytes, 0, Encoding.UTF8.GetBytes(text, 0, used, bytes, 0));
        return string.Concat(hash.Hash.Select(part => part.ToString("x2", System.Globalization.CultureInfo.InvariantCulture)));
    }
}
