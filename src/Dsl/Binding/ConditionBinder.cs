using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Binding;

/// <summary>Turns conditions as written into conditions over variables. A part that is wrong is reported and becomes "never".</summary>
internal sealed class ConditionBinder(Scope scope, ClauseReader clauses, FactTable facts, DecisionTable decisions, IMatrixNames matrix)
{
    private static readonly Condition Never = new Condition.Always(false);

    private readonly Dictionary<string, int> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _applications = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Graded?> _graded = new(StringComparer.Ordinal);
    private readonly ScoreBinder _scores = new(scope, clauses, facts, decisions, matrix);
    private readonly GridBinder _grids = new(scope, clauses, facts, decisions, matrix);
    private readonly ValueSets _values = new(scope, clauses, facts);
    private readonly Queue<(int Decision, ConditionSyntax Condition, FileSyntax File)> _waiting = new();

    /// <summary>What follows from facts that are known, since they apply only under a condition. Each once.</summary>
    public List<Implication> Implications { get; } = [];

    /// <summary>Binds a condition, and the definitions that it is the first to refer to.</summary>
    public Condition Bind(ConditionSyntax condition, FileSyntax file)
    {
        var bound = Part(condition, file);
        BindWaiting();
        return bound;
    }

    /// <summary>Binds a definition that nothing refers to, so that what is wrong with it is found.</summary>
    public void BindDefinition(Symbol symbol)
    {
        Definition(symbol);
        BindWaiting();
    }

    /// <summary>Binds when a fact applies that nothing refers to, so that what is wrong with it is found.</summary>
    public void BindApplication(Symbol fact)
    {
        Applicable(fact);
        BindWaiting();
    }

    /// <summary>Binds a score or grid, whether something refers to it or not; null when too much of it is wrong.</summary>
    public Graded? BindGraded(Symbol symbol)
    {
        var graded = GradedOf(symbol);
        BindWaiting();
        return graded;
    }

    /// <summary>Gives a decision its condition after what is being bound.</summary>
    public void Later(int decision, ConditionSyntax condition, FileSyntax file) => _waiting.Enqueue((decision, condition, file));

    // One after the other and not within one another: a long chain of definitions needs no deep stack.
    private void BindWaiting()
    {
        while (_waiting.Count > 0)
        {
            var (decision, condition, file) = _waiting.Dequeue();
            decisions.Set(decision, Part(condition, file));
        }
    }

    private Condition Part(ConditionSyntax condition, FileSyntax file) => condition switch
    {
        BracketSyntax bracket => Part(bracket.Inner, file),
        NotSyntax not => not.Nots.Count % 2 == 0 ? Part(not.Operand, file) : new Condition.Not(Part(not.Operand, file)),
        JunctionSyntax junction => Junction(junction, file),
        GroupSyntax group => Group(group, file),
        NameConditionSyntax name => Named(name, file),
        ComparisonSyntax comparison => Comparison(comparison, file),
        RangeConditionSyntax range => Range(range, file),
        SetConditionSyntax set => Set(set, file),
        WindowConditionSyntax window => InWindow(window, file),
        TotalConditionSyntax total => Total(total, file),
        KnownConditionSyntax known => FactOf(known.Name, file) is { } fact ? Known(fact, known.IsKnown) : Never,
        CountSyntax count => Count(count, file),
        LevelConditionSyntax level => Level(level, file),
        MetSyntax met => Met(met, file),
        HelpSyntax help => matrix.Level(help.Level, file) is { } level ? Test(facts.HelpAt(level), Yes) : Never,
        _ => Never,
    };

    /// <summary>The condition that a fact has a value.</summary>
    public Condition Is(Fact fact) => Test(fact, Yes);

    /// <summary>The condition that a choice is one of some values, by their numbers in ascending order.</summary>
    public Condition Is(Fact choice, IEnumerable<int> values)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var value in values)
        {
            if (runs.Count > 0 && runs[runs.Count - 1].Last == value - 1)
            {
                runs[runs.Count - 1] = (runs[runs.Count - 1].First, value);
            }
            else
            {
                runs.Add((value, value));
            }
        }

        return Test(choice, runs.Select(run => Interval.Closed(run.First, run.Last)).ToValueList());
    }

    /// <summary>The window as written, when it can be counted.</summary>
    public Window? WindowOf(WindowSyntax syntax, FileSyntax file)
    {
        if (syntax.Tokens.Any(token => token.IsMissing))
        {
            return null;
        }

        var window = FactReader.ReadWindow(string.Join(" ", syntax.Tokens.Select(token => token.Text)));
        if (window is null)
        {
            scope.Report(DiagnosticRules.WrongWindow, file, syntax.Span, "a window is counted in days, weeks, months or years, as in last 12 months; the dates of school terms are not known here");
        }

        return window;
    }

    private static readonly ValueList<Interval> Yes = ValueList.Of(Interval.Closed(1, 1));

    private Condition Known(Fact fact, bool isKnown)
    {
        facts.Use(fact);
        return new Condition.Knows(fact.Id, isKnown);
    }

    private Condition Junction(JunctionSyntax junction, FileSyntax file)
    {
        return Joined(junction.Operands, junction.Operators[0].Is("or"), file);
    }

    // What several conditions say of the level is one set of levels: "level is a or level is b" is one question, and not one about each.
    private Condition Joined(IReadOnlyList<ConditionSyntax> conditions, bool isOr, FileSyntax file)
    {
        var operands = conditions.Select(condition => (Syntax: condition, Condition: Part(condition, file))).ToList();
        var levels = operands.Where(operand => operand.Syntax is LevelConditionSyntax && operand.Condition != Never).ToList();
        if (levels.Count > 1)
        {
            var sets = levels.Select(level => LevelsOf((LevelConditionSyntax)level.Syntax, file)).ToList();
            var joined = InLevels([.. Enumerable.Range(0, matrix.LevelCount + 1).Select(order => isOr ? sets.Exists(set => set[order]) : sets.TrueForAll(set => set[order]))]);
            var first = operands.IndexOf(levels[0]);
            operands = [.. operands.Take(first), (levels[0].Syntax, joined), .. operands.Skip(first + 1).Where(operand => !levels.Contains(operand))];
        }

        // Of all levels there are, nothing is asked.
        var always = new Condition.Always(true);
        var all = operands.Select(operand => operand.Condition).Where(condition => condition != always).ToArray();
        return all.Length == 0 || (isOr && all.Length < operands.Count) ? always : isOr ? Condition.Or(all) : Condition.And(all);
    }

    private Condition Group(GroupSyntax group, FileSyntax file)
    {
        if (group.Words.Any(word => word.IsMissing || word.Error is not null))
        {
            Joined(group.Members, true, file); // what is wrong with the members is said all the same
            return Never;
        }

        switch (group.Words[0].Text)
        {
            case "any":
                return Joined(group.Members, true, file);
            case "all":
                return Joined(group.Members, false, file);
            case "none":
                return new Condition.Not(Joined(group.Members, true, file));
        }

        var members = group.Members.Select(member => Part(member, file)).ToArray();

        var number = group.Words.First(word => word.Kind == TokenKind.Number);
        if (Whole(number, file) is not { } amount)
        {
            return Never;
        }

        if (amount > members.Length)
        {
            scope.Report(DiagnosticRules.OutOfRange, file, number.Span, $"there are only {members.Length} conditions in the brackets, so {amount} of them can never hold");
            return Never;
        }

        if (group.Words[0].Is("exactly"))
        {
            members = [.. members.Select(Shared)];
        }

        var least = new Condition.AtLeast(amount, members.ToValueList());
        var more = new Condition.Not(new Condition.AtLeast(amount + 1, members.ToValueList()));
        return group.Words[0].Is("exactly") ? Condition.And(least, more) : group.Words[1].Is("least") ? least : more;
    }

    // What is used twice becomes a decision of its own, so that groups within groups do not double at every step.
    private Condition Shared(Condition condition) =>
        condition is Condition.Not or Condition.AtLeast ? new Condition.Refers(decisions.Add("part of a condition (exactly)", condition)) : condition;

    private Condition Named(NameConditionSyntax name, FileSyntax file)
    {
        if (name.Name.IsMissing || Resolve(name.Name, file) is not { } symbol)
        {
            return Never;
        }

        if (symbol.Word == "define")
        {
            return Definition(symbol);
        }

        if (symbol.Word is "score" or "grid")
        {
            if (GradedOf(symbol) is { Scale: { Choices.Count: > 0 } scale })
            {
                scope.Report(DiagnosticRules.NeedsComparison, file, name.Name.Span, symbol.Name, FactTable.Describe(scale), $"{symbol.Name} is {scale.Choices[0].Id}");
            }

            return Never;
        }

        if (symbol.Word == "bullet")
        {
            return new Condition.Refers(matrix.DecisionOf(symbol));
        }

        if (facts.Of(symbol) is not { } fact)
        {
            return Never;
        }

        if (fact.Kind == FactKind.YesNo)
        {
            return Test(fact, Yes);
        }

        var example = fact.Kind switch
        {
            FactKind.Events => $"count({fact.Id} in last 12 months) >= 1",
            FactKind.Choice => $"{fact.Id} is {(fact.Choices.Count > 0 ? fact.Choices[0].Id : "…")}",
            FactKind.Percent => $"{fact.Id} < 90%",
            FactKind.Date => $"{fact.Id} in last 12 months",
            _ => $"{fact.Id} >= 1",
        };
        scope.Report(DiagnosticRules.NeedsComparison, file, name.Name.Span, fact.Id, FactTable.Describe(fact), example);
        return Never;
    }

    private Condition Definition(Symbol symbol)
    {
        if (!_definitions.TryGetValue(symbol.Name, out var index))
        {
            index = decisions.Reserve("definition " + symbol.Name);
            _definitions.Add(symbol.Name, index);
            if (symbol.Declaration.Clauses.OfType<ConditionClauseSyntax>().FirstOrDefault() is { } meaning)
            {
                _waiting.Enqueue((index, meaning.Condition, symbol.File));
            }
            else
            {
                scope.Report(DiagnosticRules.Expected, symbol.File, symbol.Location.Span, "'as' and a condition", "nothing of the kind");
            }
        }

        return new Condition.Refers(index);
    }

    private Condition Comparison(ComparisonSyntax comparison, FileSyntax file)
    {
        if (IsGraded(comparison.Name, out var graded))
        {
            return graded is not null && _values.Of(comparison, graded.Scale, file) is { } values ? graded.In(values) : Never;
        }

        if (FactOf(comparison.Name, file) is not { } fact || IsEvents(fact, comparison.Name, file))
        {
            return Never;
        }

        return DateWay(fact, false, comparison.Name, file) && _values.Of(comparison, fact, file) is { } set ? Test(fact, set) : Never;
    }

    private Condition Range(RangeConditionSyntax range, FileSyntax file)
    {
        if (IsGraded(range.Name, out var graded))
        {
            return graded is not null && !range.Range.Sign.IsMissing && _values.Of(range, graded.Scale, file) is { } values ? graded.In(values) : Never;
        }

        if (FactOf(range.Name, file) is not { } fact || IsEvents(fact, range.Name, file) || range.Range.Sign.IsMissing)
        {
            return Never;
        }

        return DateWay(fact, false, range.Name, file) && _values.Of(range, fact, file) is { } set ? Test(fact, set) : Never;
    }

    private Condition Set(SetConditionSyntax set, FileSyntax file)
    {
        if (IsGraded(set.Name, out var graded))
        {
            return graded is not null && _values.Of(set, graded.Scale, file) is { } values ? set.Words.Count == 1 ? graded.In(values) : graded.NotIn(values) : Never;
        }

        if (FactOf(set.Name, file) is not { } fact || IsEvents(fact, set.Name, file) || !DateWay(fact, false, set.Name, file) || _values.Of(set, fact, file) is not { } test)
        {
            return Never;
        }

        return set.Words.Count == 1 ? Test(fact, test) : Applying(fact, new Condition.Not(new Condition.InSet(facts.VariableOf(fact), test)));
    }

    // Whether a name is a score or grid; null as well when too much of that is wrong, which has been said.
    private bool IsGraded(Token name, out Graded? graded)
    {
        var symbol = name.IsMissing ? null : scope.Find(SymbolKind.Term, name.Text);
        graded = symbol is { Word: "score" or "grid" } && GradedOf(symbol) is { Scale.Choices.Count: > 0 } known ? known : null;
        return symbol is { Word: "score" or "grid" };
    }

    private Graded? GradedOf(Symbol symbol)
    {
        if (!_graded.TryGetValue(symbol.Name, out var graded))
        {
            _graded.Add(symbol.Name, graded = symbol.Word == "score" ? _scores.Bind(symbol, this) : _grids.Bind(symbol, this));
        }

        return graded;
    }

    private Condition Total(TotalConditionSyntax total, FileSyntax file)
    {
        if (total.Name.IsMissing || Resolve(total.Name, file) is not { } symbol)
        {
            return Never;
        }

        if (symbol.Word != "score")
        {
            scope.Report(DiagnosticRules.WrongKind, file, total.Name.Span, $"'{symbol.Name}' has no total; only scores have");
            return Never;
        }

        if (total.Sign.IsMissing || total.Number.IsMissing || Whole(total.Number, file) is not { } number || GradedOf(symbol) is not BoundScore { Maximum: > 0 } score)
        {
            return Never;
        }

        if (number > score.Maximum)
        {
            scope.Report(DiagnosticRules.OutOfRange, file, total.Number.Span, $"the items of '{symbol.Name}' come to {score.Maximum.ToString(CultureInfo.InvariantCulture)} points at the most");
            return Never;
        }

        return total.Sign.Kind switch
        {
            TokenKind.GreaterOrEqual => score.AtLeast(number),
            TokenKind.Greater => score.AtLeast(number + 1),
            TokenKind.Less => new Condition.Not(score.AtLeast(number)),
            TokenKind.LessOrEqual => new Condition.Not(score.AtLeast(number + 1)),
            _ => score.Between(number, number),
        };
    }

    private Condition InWindow(WindowConditionSyntax condition, FileSyntax file)
    {
        if (FactOf(condition.Name, file) is not { } fact || WindowOf(condition.Window, file) is not { } window)
        {
            return Never;
        }

        if (fact.Kind != FactKind.Date)
        {
            var mend = fact.Kind == FactKind.Events ? $"write count({fact.Id} {window}) >= 1" : "only dates lie in windows";
            scope.Report(DiagnosticRules.WrongKind, file, condition.Window.Span, $"'{fact.Id}' is {FactTable.Describe(fact)}; {mend}");
            return Never;
        }

        if (!DateWay(fact, true, condition.Name, file))
        {
            return Never;
        }

        var inside = new Condition.InSet(facts.VariableOf(fact, window), Yes);
        return Applying(fact, condition.Words.Count == 1 ? inside : new Condition.Not(inside));
    }

    private Condition Count(CountSyntax count, FileSyntax file)
    {
        if (count.Operator.IsMissing || count.Number.IsMissing || Whole(count.Number, file) is not { } number)
        {
            return Never;
        }

        if (count.Window is { } windowSyntax)
        {
            if (count.Counted is null || FactOf(count.Counted, file) is not { } fact || WindowOf(windowSyntax, file) is not { } window)
            {
                return Never;
            }

            if (fact.Kind != FactKind.Events)
            {
                scope.Report(DiagnosticRules.WrongKind, file, count.Counted.Span, $"'{fact.Id}' is {FactTable.Describe(fact)}; only events are counted");
                return Never;
            }

            return Applying(fact, new Condition.InSet(facts.VariableOf(fact, window), ValueList.Of(CountInterval(count.Operator.Kind, number))));
        }

        var strengths = count.Counted?.Text == "strengths";
        if (count.Counted is { } word && word.Text is not ("needs" or "strengths"))
        {
            if (FactOf(word, file) is { } counted)
            {
                scope.Report(DiagnosticRules.Expected, file, word.Span, "a window, as in count(" + counted.Id + " in last 12 months)", "'" + counted.Id + "' alone");
            }

            return Never;
        }

        if (matrix.Select(count.Selectors, strengths, file) is not { } chosen)
        {
            return Never;
        }

        var members = chosen.Select(decision => (Condition)new Condition.Refers(decision)).ToValueList();
        Condition AtLeast(int least) => new Condition.AtLeast(least, members);
        return count.Operator.Kind switch
        {
            TokenKind.GreaterOrEqual => AtLeast(number),
            TokenKind.Greater => AtLeast(number + 1),
            TokenKind.Less => new Condition.Not(AtLeast(number)),
            TokenKind.LessOrEqual => new Condition.Not(AtLeast(number + 1)),
            _ => Condition.And(AtLeast(number), new Condition.Not(AtLeast(number + 1))),
        };
    }

    private Condition Level(LevelConditionSyntax condition, FileSyntax file)
    {
        if (condition.Operator.Any(token => token.IsMissing) || matrix.Level(condition.Level, file) is not { } level)
        {
            return Never;
        }

        if (matrix.DecidesLevel)
        {
            scope.Report(DiagnosticRules.AsksOwnLevel, file, condition.Keyword.Span, matrix.BulletBeingBound);
            return Never;
        }

        var exactly = Condition.And(AtLeast(level.Order), new Condition.Not(AtLeast(level.Order + 1)));
        return condition.Operator[0].Kind switch
        {
            TokenKind.GreaterOrEqual => AtLeast(level.Order),
            TokenKind.Greater => AtLeast(level.Order + 1),
            TokenKind.Less => new Condition.Not(AtLeast(level.Order)),
            TokenKind.LessOrEqual => new Condition.Not(AtLeast(level.Order + 1)),
            _ => condition.Operator.Count == 2 ? new Condition.Not(exactly) : exactly,
        };
    }

    private Condition AtLeast(int order) => order > matrix.LevelCount ? Never : new Condition.Refers(matrix.LevelDecision(order));

    // By order, which of the levels a condition names; 0 is no level at all.
    private bool[] LevelsOf(LevelConditionSyntax condition, FileSyntax file)
    {
        var own = matrix.Level(condition.Level, file)?.Order ?? 0;
        return [.. Enumerable.Range(0, matrix.LevelCount + 1).Select(order => condition.Operator[0].Kind switch
        {
            TokenKind.GreaterOrEqual => order >= own,
            TokenKind.Greater => order > own,
            TokenKind.Less => order < own,
            TokenKind.LessOrEqual => order <= own,
            _ => order == own != (condition.Operator.Count == 2),
        })];
    }

    private Condition InLevels(bool[] levels)
    {
        var runs = new List<Condition>();
        for (var from = 0; from < levels.Length; from++)
        {
            if (levels[from] && (from == 0 || !levels[from - 1]))
            {
                var past = Array.FindIndex(levels, from, level => !level);
                Condition[] ends = [.. from == 0 ? (Condition[])[] : [AtLeast(from)], .. past < 0 ? (Condition[])[] : [new Condition.Not(AtLeast(past))]];
                runs.Add(ends.Length == 0 ? new Condition.Always(true) : Condition.And(ends));
            }
        }

        return runs.Count == 0 ? Never : Condition.Or([.. runs]);
    }

    private Condition Met(MetSyntax met, FileSyntax file)
    {
        if (met.Name.IsMissing)
        {
            return Never;
        }

        if (scope.Find(SymbolKind.Term, met.Name.Text) is not { Word: "bullet" } symbol)
        {
            if (!scope.ReportWithdrawn(SymbolKind.Term, met.Name, file))
            {
                scope.ReportUndeclared("bullet", met.Name, file, scope.All(SymbolKind.Term).Where(known => known.Word == "bullet").Select(known => known.Name));
            }

            return Never;
        }

        return new Condition.Refers(matrix.DecisionOf(symbol));
    }

    // The fact applies only under its own condition, whatever is asked of it. A value that is known settles that it applies.
    private Condition Test(Fact fact, ValueList<Interval> set) => Applying(fact, new Condition.InSet(facts.VariableOf(fact), set));

    private Condition Applying(Fact fact, Condition test)
    {
        return scope.Find(SymbolKind.Term, fact.Id) is { Word: "fact" } symbol && Applicable(symbol) is { } applicable
            ? Condition.And(Condition.Or(new Condition.Knows(fact.Id, true), applicable), test)
            : test;
    }

    // Whether a fact applies; null when it always does.
    private Condition? Applicable(Symbol fact)
    {
        if (fact.Declaration.Clauses.OfType<ConditionClauseSyntax>().FirstOrDefault(clause => clause.Keyword.Text == "applies") is not { } applies)
        {
            return null;
        }

        if (!_applications.TryGetValue(fact.Name, out var index))
        {
            index = decisions.Reserve("applies to " + fact.Name);
            _applications.Add(fact.Name, index);
            _waiting.Enqueue((index, applies.Condition, fact.File));
            Imply(fact.Name, applies);
        }

        return applies.Second?.Text == "unless" ? new Condition.Not(new Condition.Refers(index)) : new Condition.Refers(index);
    }

    // Only a plain fact, or its contrary, settles something by itself.
    private void Imply(string fact, ConditionClauseSyntax applies)
    {
        var holds = applies.Second?.Text != "unless";
        var condition = applies.Condition;
        if (condition is NotSyntax { Nots.Count: 1 } not)
        {
            (holds, condition) = (!holds, not.Operand);
        }

        if (condition is NameConditionSyntax name && scope.Find(SymbolKind.Term, name.Name.Text) is { Word: "fact" })
        {
            Implications.Add(new Implication(fact, name.Name.Text, holds));
        }
    }

    private Symbol? Resolve(Token name, FileSyntax file) => scope.Resolve(SymbolKind.Term, "fact", name, file);

    private Fact? FactOf(Token name, FileSyntax file)
    {
        if (name.IsMissing || Resolve(name, file) is not { } symbol)
        {
            return null;
        }

        if (symbol.Word is "score" or "grid")
        {
            scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{symbol.Name}' is worked out from facts; ask what it comes to, or for one of those facts");
            return null;
        }

        if (symbol.Word == "define" || (symbol.Word == "bullet" && symbol.Node is BulletSyntax bullet && !FactTable.IsJudgement(bullet)))
        {
            scope.Report(DiagnosticRules.WrongKind, file, name.Span, $"'{symbol.Name}' holds or does not; write '{symbol.Name}' or 'not {symbol.Name}'");
            return null;
        }

        return facts.Of(symbol);
    }

    private bool IsEvents(Fact fact, Token name, FileSyntax file)
    {
        if (fact.Kind == FactKind.Events)
        {
            scope.Report(DiagnosticRules.NeedsComparison, file, name.Span, fact.Id, FactTable.Describe(fact), $"count({fact.Id} in last 12 months) >= 1");
        }

        return fact.Kind == FactKind.Events;
    }

    private bool DateWay(Fact fact, bool byWindow, Token name, FileSyntax file)
    {
        if (fact.Kind != FactKind.Date || facts.KeepsToOneWay(fact, byWindow))
        {
            return true;
        }

        scope.Report(DiagnosticRules.DateBothWays, file, name.Span, fact.Id);
        return false;
    }

    private int? Whole(Token number, FileSyntax file)
    {
        if (number.Error is not null)
        {
            return null;
        }

        if (int.TryParse(number.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= 100_000)
        {
            return whole;
        }

        scope.Report(DiagnosticRules.WrongKind, file, number.Span, $"'{number.Text}' is no count; write a whole number up to 100000");
        return null;
    }

    private static Interval CountInterval(TokenKind sign, int number) => sign switch
    {
        TokenKind.GreaterOrEqual => Interval.Closed(number, null),
        TokenKind.Greater => Interval.Closed(number + 1, null),
        TokenKind.Less => new Interval(null, true, number, false),
        TokenKind.LessOrEqual => Interval.Closed(null, number),
        _ => Interval.Closed(number, number),
    };
}
