using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Binds levels, domains and bullets.</summary>
internal sealed class MatrixBinder : IMatrixNames
{
    private readonly Scope _scope;
    private readonly ClauseReader _clauses;
    private readonly DecisionTable _decisions;
    private readonly FactTable _facts;
    private readonly Dictionary<string, LevelOfNeed> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Ladder> _ladders = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bulletDecisions = new(StringComparer.Ordinal);
    private readonly List<Cell> _cells = [];
    private readonly Dictionary<string, Area> _areas = new(StringComparer.Ordinal);
    private readonly List<Domain> _domains = [];
    private int[] _levelDecisions = [];
    private bool _citesDocuments;

    public MatrixBinder(Scope scope, ClauseReader clauses, FactTable facts, DecisionTable decisions)
    {
        _scope = scope;
        _clauses = clauses;
        _facts = facts;
        _decisions = decisions;
    }

    public int LevelCount => _levelDecisions.Length;

    public bool DecidesLevel { get; private set; }

    public string BulletBeingBound { get; private set; } = "";

    public IReadOnlyList<Domain> Domains => _domains;

    public IReadOnlyList<LevelOfNeed> Levels { get; private set; } = [];

    public IReadOnlyList<int> LevelDecisions => _levelDecisions;

    public IEnumerable<Ladder> Ladders => _ladders.Values;

    public List<Indicator> Indicators { get; } = [];

    public List<ProtectiveFactor> Strengths { get; } = [];

    /// <summary>What bullets were called in the edition before.</summary>
    public List<EarlierName> EarlierNames { get; } = [];

    /// <summary>The bullets of the templates that are not kept.</summary>
    public List<WithdrawnPart> Withdrawn { get; } = [];

    /// <summary>Makes the levels, domains and cells known, so that conditions can refer to them.</summary>
    /// <param name="files">The templates that the file extends, the first that the others stand on first, then the file.</param>
    public void Collect(IReadOnlyList<FileSyntax> files)
    {
        _citesDocuments = _scope.All(SymbolKind.Document).Any();
        CollectLevels(files);
        foreach (var symbol in _scope.All(SymbolKind.Domain).Where(symbol => symbol.Word == "domain" && files.Contains(symbol.File)))
        {
            var declaration = symbol.Declaration;
            var domain = new Domain(
                symbol.Name,
                declaration.Text?.Value ?? symbol.Name,
                _clauses.Citation(symbol.File, declaration.Clauses),
                _clauses.Note(declaration.Clauses),
                _clauses.PlaceOf(symbol.File, declaration.Keywords[0]),
                ClauseReader.Translations(declaration));
            _domains.Add(domain);
            CollectBlocks(symbol.File, declaration, domain, null, domain.Citation);
            foreach (var file in files)
            {
                foreach (var further in file.Members.OfType<DeclarationSyntax>().Where(member => NameCollector.Word(member) == "domain" && member.Name?.Text == symbol.Name && NameCollector.AddsTo(symbol, "domain", member, file)))
                {
                    // What the template cites does not say what is added here.
                    CollectBlocks(file, further, domain, null, _clauses.Citation(file, further.Clauses));
                }
            }
        }

        foreach (var pathway in _scope.All(SymbolKind.Pathway))
        {
            CollectTriggers(pathway);
        }
    }

    /// <summary>The two levels that a trigger names, if it does; its conditions are bound with those of the matrix.</summary>
    public (LevelOfNeed? Level, LevelOfNeed? Higher) LevelsOf(Symbol trigger) =>
        _cells.FirstOrDefault(cell => cell.Domain is null && cell.Symbol == trigger) is { } cell ? (cell.Level, cell.Higher) : default;

    /// <summary>The judgements which of two levels a trigger stands at.</summary>
    public IEnumerable<Fact> LevelQuestions => _cells.Where(cell => cell.Higher is not null).Select(cell => _facts.AtHigher(cell.Symbol, cell.Higher!)); // filtered on Higher

    /// <summary>Binds the conditions of the bullets.</summary>
    public void Bind(ConditionBinder conditions)
    {
        foreach (var cell in _cells)
        {
            var file = cell.Symbol.File;
            var bullet = (BulletSyntax)cell.Symbol.Node;
            BulletBeingBound = cell.Symbol.Name;
            DecidesLevel = cell.Level is not null;
            CollectEarlierNames(bullet, file);
            var met = BulletCondition(cell.Symbol, bullet, file, conditions);
            if (cell.Level is { } level)
            {
                Indicators.Add(Indicator(cell, bullet, level, met, file, conditions));
            }
            else if (cell.Domain is { } domain)
            {
                _decisions.Set(cell.Decision, met);
                Strengths.Add(new ProtectiveFactor(
                    cell.Symbol.Name, bullet.Text.Value, domain, cell.Area, _clauses.Subject(file, bullet.Clauses), ConditionText(file, bullet), default,
                    _clauses.Also(bullet.Clauses), cell.Decision, cell.Citation, _clauses.Note(bullet.Clauses), _clauses.PlaceOf(file, bullet.Mark), ClauseReader.Translations(bullet)));
            }
        }

        DecidesLevel = false;
        foreach (var level in Levels)
        {
            _decisions.Set(_levelDecisions[level.Order - 1], Condition.Or([.. Indicators.SelectMany(indicator => Reaching(indicator, level))]));
        }
    }

    public LevelOfNeed? Level(Token name, FileSyntax file) =>
        _scope.Resolve(SymbolKind.Level, "level", name, file) is { } symbol && _levels.TryGetValue(symbol.Name, out var level) ? level : null;

    public int LevelDecision(int order) => _levelDecisions[order - 1];

    public int DecisionOf(Symbol bullet)
    {
        if (!_bulletDecisions.TryGetValue(bullet.Name, out var decision))
        {
            _bulletDecisions.Add(bullet.Name, decision = _decisions.Reserve("bullet " + bullet.Name));
        }

        return decision;
    }

    /// <summary>The signs of an alert that are declared with it, in its order.</summary>
    public IEnumerable<Symbol> SignsOf(Symbol alert) => (alert.Declaration.Body?.Members ?? [])
        .OfType<BulletSyntax>()
        .Where(bullet => !bullet.Name.IsMissing)
        .Select(bullet => (Bullet: bullet, Symbol: _scope.Find(SymbolKind.Term, bullet.Name.Text)))
        .Where(sign => sign.Symbol?.IsDeclaredBy(sign.Bullet) ?? false)
        .Select(sign => sign.Symbol)
        .OfType<Symbol>();

    public IReadOnlyList<int>? Select(IReadOnlyList<SelectorSyntax> selectors, bool strengths, FileSyntax file)
    {
        if (selectors.FirstOrDefault(selector => AlertOf(selector) is not null) is { } named && AlertOf(named) is { } alert)
        {
            if (strengths || selectors.Count > 1)
            {
                _scope.Report(DiagnosticRules.WrongKind, file, named.Name.Span, $"the signs of the alert '{alert.Name}' stand at no level and in no domain; count them alone, as in count(in {alert.Name}) >= 2");
                return null;
            }

            return SignsOf(alert).Select(DecisionOf).ToList();
        }

        IEnumerable<Cell> cells = _cells.Where(cell => strengths ? cell.Polarity == Polarity.Strength : cell.Polarity == Polarity.Need && cell.Level is not null);
        foreach (var selector in selectors)
        {
            if (selector.Name.IsMissing)
            {
                return null;
            }

            switch (selector.Word.Text)
            {
                case "at" when Level(selector.Name, file) is { } level:
                    cells = cells.Where(cell => cell.Level is not null && (selector.OrAbove.Count == 0 ? cell.Level == level : cell.Level >= level));
                    break;
                case "in" when _scope.Resolve(SymbolKind.Domain, "domain, area or alert", selector.Name, file) is { } domain:
                    cells = cells.Where(cell => domain.Word == "domain" ? cell.Domain?.Id == domain.Name : cell.Area?.Id == domain.Name);
                    break;
                case "on" when _scope.Resolve(SymbolKind.Ladder, "ladder", selector.Name, file) is { } ladder:
                    cells = cells.Where(cell => cell.Ladders.Any(on => on.Id == ladder.Name));
                    break;
                default:
                    return null;
            }
        }

        return cells.Select(cell => cell.Decision).ToList();
    }

    /// <summary>The condition that a bullet states, its <c>unless</c> included; a judgement is the word of a practitioner.</summary>
    public Condition BulletCondition(Symbol symbol, BulletSyntax bullet, FileSyntax file, ConditionBinder conditions)
    {
        var when = bullet.Clauses.OfType<ConditionClauseSyntax>().FirstOrDefault(clause => clause.Keyword.Text == "when");
        var said = when is not null ? conditions.Bind(when.Condition, file) : _facts.Of(symbol) is { } fact ? conditions.Is(fact) : new Condition.Always(false);
        var exceptions = bullet.Clauses.OfType<ConditionClauseSyntax>().Where(clause => clause.Keyword.Text == "unless").Select(clause => conditions.Bind(clause.Condition, file)).ToArray();
        return exceptions.Length == 0 ? said : Condition.And(said, new Condition.Not(Condition.Or(exceptions)));
    }

    /// <summary>Tells what is withdrawn of a template; a trigger that went with its pathway is told with that.</summary>
    public void Withdraw(Withdrawal withdrawal, string text, Citation? template)
    {
        if (!withdrawal.WentWithPathway)
        {
            var declaration = withdrawal.Declaration;
            Withdrawn.Add(new WithdrawnPart(
                withdrawal.Symbol.Word, withdrawal.Symbol.Name, text, declaration.Text?.Value ?? "", template, _clauses.Citation(withdrawal.File, declaration.Clauses),
                _clauses.Note(declaration.Clauses), _clauses.PlaceOf(withdrawal.File, declaration.Keywords[0])));
        }
    }

    /// <summary>The condition of a bullet as written; null when it is a judgement.</summary>
    public string? ConditionText(FileSyntax file, BulletSyntax bullet)
    {
        var parts = bullet.Clauses.OfType<ConditionClauseSyntax>().ToList();
        return FactTable.IsJudgement(bullet)
            ? null
            : string.Join(" ", parts.Select(part => part.Keyword.Text == "when" ? _clauses.Words(file, part.Condition) : "unless " + _clauses.Words(file, part.Condition)));
    }

    /// <summary>Whether a part of the document says where it is said; one that does not is reported when there are documents to cite.</summary>
    public void ExpectCitation(Citation? citation, Token name, FileSyntax file)
    {
        if (citation is null && _citesDocuments && !name.IsMissing)
        {
            _scope.Report(DiagnosticRules.MissingCitation, file, name.Span, name.Text);
        }
    }

    private Symbol? AlertOf(SelectorSyntax selector) =>
        selector.Word.Text == "in" && _scope.Find(SymbolKind.Domain, selector.Name.Text) is { Word: "alert" } alert ? alert : null;

    private void CollectLevels(IReadOnlyList<FileSyntax> files)
    {
        var levels = new List<LevelOfNeed>();
        foreach (var symbol in _scope.All(SymbolKind.Level).Where(symbol => files.Contains(symbol.File)))
        {
            var declaration = symbol.Declaration;

            // Another label of the template's level leaves it its tag and its legal bases, unless it brings its own.
            var law = symbol;
            var tag = symbol;
            while (law.InPlaceOf is { } before && !law.Declaration.Clauses.OfType<LawClauseSyntax>().Any())
            {
                law = before;
            }

            while (tag.InPlaceOf is { } before && tag.Declaration.Tag is null)
            {
                tag = before;
            }

            var level = new LevelOfNeed(
                levels.Count + 1,
                symbol.Name,
                tag.Declaration.Tag?.Text,
                declaration.Text?.Value ?? symbol.Name,
                _clauses.Also(declaration.Clauses),
                _clauses.Law(law.File, law.Declaration.Clauses),
                _clauses.Citation(symbol),
                _clauses.Note(declaration.Clauses),
                _clauses.PlaceOf(symbol.File, declaration.Keywords[0]),
                ClauseReader.Translations(declaration));
            levels.Add(level);
            _levels.Add(level.Id, level);
        }

        Levels = levels;
        _levelDecisions = [.. levels.Select(level => _decisions.Reserve($"level {level.Id} or above"))];
    }

    private void CollectBlocks(FileSyntax file, DeclarationSyntax holder, Domain domain, Area? area, Citation? inherited)
    {
        foreach (var block in holder.Body?.Members.OfType<DeclarationSyntax>() ?? [])
        {
            var citation = _clauses.Citation(file, block.Clauses) ?? inherited;
            switch (NameCollector.Word(block))
            {
                case "area" when block.Name is { IsMissing: false } name:
                    // An area that goes on without a text adds to the one there is.
                    if (block.Text is null && _areas.TryGetValue(name.Text, out var known))
                    {
                        CollectBlocks(file, block, domain, known, citation);
                        break;
                    }

                    var inner = new Area(name.Text, block.Text?.Value ?? name.Text, domain, _clauses.Citation(file, block.Clauses), _clauses.Note(block.Clauses), _clauses.PlaceOf(file, block.Keywords[0]), ClauseReader.Translations(block));
                    _areas[name.Text] = inner;
                    CollectBlocks(file, block, domain, inner, citation);
                    break;
                case "at" when block.Name is { } name && Level(name, file) is { } level:
                    CollectBullets(file, block, domain, area, level, citation);
                    break;
                case "strengths":
                    CollectBullets(file, block, domain, area, null, citation);
                    break;
            }
        }
    }

    // Triggers that name their level; those of other triggers are bound with the pathway.
    private void CollectTriggers(Symbol pathway)
    {
        var file = pathway.File;
        var inherited = _clauses.Citation(pathway);
        foreach (var line in pathway.Declaration.Body?.Members.OfType<DeclarationSyntax>() ?? [])
        {
            foreach (var bullet in line.Body?.Members.OfType<BulletSyntax>() ?? [])
            {
                if (bullet.Clauses.OfType<AtSyntax>().FirstOrDefault() is not { } at || _scope.Find(SymbolKind.Term, bullet.Name.Text) is not { } symbol || !symbol.IsDeclaredBy(bullet))
                {
                    continue;
                }

                // What stands in the place of a trigger stands at its level, unless it names another.
                var citation = _clauses.Citation(file, bullet.Clauses) ?? _clauses.Citation(file, line.Clauses) ?? inherited;
                var from = file;
                var kept = bullet;
                foreach (var replacing in Replacing(symbol))
                {
                    kept = (BulletSyntax)replacing.Node;
                    citation = ClauseReader.InPlaceOf(citation, _clauses.Citation(replacing.File, kept.Clauses));
                    (at, from) = kept.Clauses.OfType<AtSyntax>().FirstOrDefault() is { } own ? (own, replacing.File) : (at, from);
                }

                if (Level(at.Level, from) is { } level)
                {
                    _cells.Add(new Cell(symbol, null, null, level, Polarity.Need, LaddersOf(kept, symbol.File), citation, DecisionOf(symbol), Higher(at, level, from)));
                }
            }
        }
    }

    private LevelOfNeed? Higher(AtSyntax at, LevelOfNeed level, FileSyntax file)
    {
        if (at.Higher is not { } name || Level(name, file) is not { } higher)
        {
            return null;
        }

        if (higher > level)
        {
            return higher;
        }

        _scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{higher.Id}' is not above '{level.Id}'; of two levels the lower comes first");
        return null;
    }

    private void CollectBullets(FileSyntax file, DeclarationSyntax block, Domain domain, Area? area, LevelOfNeed? level, Citation? inherited)
    {
        var place = 0;
        foreach (var bullet in block.Body?.Members.OfType<BulletSyntax>() ?? [])
        {
            place++;
            var cell = area is null ? domain.Label : area.Label;
            var citation = _clauses.Citation(file, bullet.Clauses) ?? inherited;
            if (citation is { Cell: null } && level is not null)
            {
                citation = citation with { Cell = $"{cell}, {LabelIn(file, level)}, {place.ToString(CultureInfo.InvariantCulture)}" };
            }

            if (!bullet.Name.IsMissing && _scope.Find(SymbolKind.Term, bullet.Name.Text) is { } symbol && symbol.IsDeclaredBy(bullet))
            {
                Collect(symbol, bullet, domain, area, level, citation);
            }
            else if (_scope.WithdrawalOf(bullet) is { } withdrawal)
            {
                Withdraw(withdrawal, bullet.Text.Value, citation);
            }
        }
    }

    // What stands under the name of a bullet: itself, or what takes its place.
    private void Collect(Symbol symbol, BulletSyntax original, Domain domain, Area? area, LevelOfNeed? level, Citation? citation)
    {
        foreach (var replacing in Replacing(symbol))
        {
            var bullet = (BulletSyntax)replacing.Node;
            citation = ClauseReader.InPlaceOf(citation, _clauses.Citation(replacing.File, bullet.Clauses));
            if (bullet.Clauses.OfType<AtSyntax>().FirstOrDefault() is not { } at)
            {
                continue;
            }

            if (at.Higher is { } higher)
            {
                _scope.Report(DiagnosticRules.WrongVariation, replacing.File, higher.Span, $"'{symbol.Name}' stands at one level; take 'or' and what follows out");
            }

            if (level is null)
            {
                _scope.Report(DiagnosticRules.WrongVariation, replacing.File, at.Level.Span, $"'{symbol.Name}' is a strength, which stands at no level; take 'at' out");
            }
            else
            {
                level = Level(at.Level, replacing.File) ?? level;
            }
        }

        var kept = (BulletSyntax)symbol.Node;
        if (level is null && original.Mark.Kind == TokenKind.Dash)
        {
            _scope.Report(DiagnosticRules.WrongMark, symbol.File, original.Mark.Span, "a strength begins with '+'; a need stands in an 'at' block");
        }

        if (level is null && kept.Clauses.OfType<ExceptSyntax>().FirstOrDefault() is { } except)
        {
            _scope.Report(DiagnosticRules.MisplacedWord, symbol.File, except.Keyword.Span, "except", "in a 'strengths' block", "on a bullet of an 'at' block; here write 'unless'");
        }

        ExpectCitation(citation, kept.Name, symbol.File);
        var polarity = original.Mark.Kind == TokenKind.Plus ? Polarity.Strength : Polarity.Need;
        _cells.Add(new Cell(symbol, domain, area, level, polarity, LaddersOf(kept, symbol.File), citation, DecisionOf(symbol)));
    }

    // From the template's own bullet, which is left out, to what stands in its place now.
    private static IEnumerable<Symbol> Replacing(Symbol symbol)
    {
        var chain = new Stack<Symbol>();
        for (var at = symbol; at.InPlaceOf is { } before; at = before)
        {
            chain.Push(at);
        }

        return chain;
    }

    // A cell of a document is found by the label that the document prints, whatever label a variant gives the level.
    private string LabelIn(FileSyntax file, LevelOfNeed level)
    {
        var symbol = _scope.Find(SymbolKind.Level, level.Id)!; // every level has its name
        while (symbol.InPlaceOf is { } before && !ReferenceEquals(symbol.File, file))
        {
            symbol = before;
        }

        return ReferenceEquals(symbol.File, file) ? symbol.Declaration.Text?.Value ?? level.Label : level.Label;
    }

    // Whether the edition before has such a bullet is known once the two are compared.
    private void CollectEarlierNames(BulletSyntax bullet, FileSyntax file)
    {
        foreach (var name in bullet.Clauses.OfType<NamesClauseSyntax>().FirstOrDefault(clause => clause.Keyword.Text == "was")?.Names ?? [])
        {
            var earlier = new EarlierName(bullet.Name.Text, name.Text, _clauses.PlaceOf(file, name));
            if (EarlierNames.Contains(earlier))
            {
                _scope.Report(DiagnosticRules.RepeatedClause, file, name.Span, name.Text);
            }
            else if (!name.IsMissing)
            {
                EarlierNames.Add(earlier);
            }
        }
    }

    private ValueList<Ladder> LaddersOf(BulletSyntax bullet, FileSyntax file)
    {
        var ladders = new List<Ladder>();
        foreach (var name in bullet.Clauses.OfType<NamesClauseSyntax>().FirstOrDefault(clause => clause.Keyword.Text == "ladder")?.Names ?? [])
        {
            if (_scope.Resolve(SymbolKind.Ladder, "ladder", name, file) is not { } symbol)
            {
                continue;
            }

            if (!_ladders.TryGetValue(symbol.Name, out var ladder))
            {
                _ladders.Add(symbol.Name, ladder = BindLadder(symbol));
            }

            if (ladders.Contains(ladder))
            {
                _scope.Report(DiagnosticRules.RepeatedClause, file, name.Span, name.Text);
                continue;
            }

            ladders.Add(ladder);
        }

        return ladders.ToValueList();
    }

    /// <summary>Binds a ladder.</summary>
    public Ladder BindLadder(Symbol symbol)
    {
        var declaration = symbol.Declaration;
        var on = declaration.Clauses.OfType<NamesClauseSyntax>().FirstOrDefault(clause => clause.Keyword.Text == "on")?.Names ?? [];
        var names = on.Where(name => _scope.Resolve(SymbolKind.Term, "fact", name, symbol.File) is not null).Select(name => name.Text);
        return new Ladder(
            symbol.Name,
            declaration.Text?.Value ?? symbol.Name,
            names.ToValueList(),
            _clauses.Citation(symbol.File, declaration.Clauses),
            _clauses.Note(declaration.Clauses),
            _clauses.PlaceOf(symbol.File, declaration.Keywords[0]),
            ClauseReader.Translations(declaration));
    }

    private Indicator Indicator(Cell cell, BulletSyntax bullet, LevelOfNeed level, Condition met, FileSyntax file, ConditionBinder conditions)
    {
        var exceptions = new List<IndicatorException>();
        var earlier = new List<Condition>();
        var branches = new List<Condition>();
        if (cell.Higher is { } higher)
        {
            var question = _facts.AtHigher(cell.Symbol, higher);
            var graver = conditions.Is(question);
            var branch = _decisions.Add($"higher level of {cell.Symbol.Name}", First(met, graver, earlier));
            exceptions.Add(new IndicatorException(question.Id, higher, branch));
            earlier.Add(graver);
            branches.Add(new Condition.Refers(branch));
        }

        // A trigger has no exceptions; one that is written is reported with its pathway.
        foreach (var except in cell.Domain is null ? [] : bullet.Clauses.OfType<ExceptSyntax>())
        {
            var condition = conditions.Bind(except.Condition, file);
            var at = except.Level is { } name ? Level(name, file) : null;
            var branch = _decisions.Add($"exception {exceptions.Count + 1} of {cell.Symbol.Name}", First(met, condition, earlier));
            exceptions.Add(new IndicatorException(_clauses.Words(file, except.Condition), at, branch));
            earlier.Add(condition);
            if (at is not null)
            {
                branches.Add(new Condition.Refers(branch));
            }
        }

        var decided = cell.Decision;
        if (exceptions.Count > 0)
        {
            decided = _decisions.Add($"bullet {cell.Symbol.Name} at its own level", First(met, null, earlier));
            _decisions.Set(cell.Decision, Condition.Or([new Condition.Refers(decided), .. branches]));
        }
        else
        {
            _decisions.Set(cell.Decision, met);
        }

        return new Indicator(
            cell.Symbol.Name, bullet.Text.Value, level, cell.Domain, cell.Area, cell.Ladders, cell.Polarity, _clauses.Subject(file, bullet.Clauses), ConditionText(file, bullet),
            exceptions.ToValueList(), default, _clauses.Also(bullet.Clauses), cell.Decision, decided, cell.Citation, _clauses.Note(bullet.Clauses), _clauses.PlaceOf(file, bullet.Mark), ClauseReader.Translations(bullet));
    }

    // Of several exceptions the first that holds counts.
    private static Condition First(Condition met, Condition? own, List<Condition> earlier)
    {
        var parts = new List<Condition> { met };
        if (own is not null)
        {
            parts.Add(own);
        }

        parts.AddRange(earlier.Select(condition => new Condition.Not(condition)));
        return Condition.And([.. parts]);
    }

    private static IEnumerable<Condition> Reaching(Indicator indicator, LevelOfNeed level)
    {
        if (indicator.Level >= level)
        {
            yield return new Condition.Refers(indicator.BaseDecision);
        }

        foreach (var exception in indicator.Exceptions)
        {
            if (exception.Level is not null && exception.Level >= level)
            {
                yield return new Condition.Refers(exception.Decision);
            }
        }
    }
}
