using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Emission;

/// <summary>Writes the evaluator: straight-line code that follows the decision plan and allocates nothing.</summary>
/// <remarks>Each variable becomes the set of cells it can be in, one bit for each; each node and decision two bits, whether yes and whether no is possible.</remarks>
internal sealed class EvaluatorEmitter
{
    private readonly CodeWriter _code;
    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly SortedSet<int> _tests;
    private readonly int[] _lines;

    public EvaluatorEmitter(CodeWriter code, AuthorityModel model)
    {
        _code = code;
        _model = model;
        _plan = DecisionPlan.Of(model);
        _lines = LinesOf(model);
        _tests = new SortedSet<int>(_plan.NeededNodes.Select(node => _plan.Nodes[node].Test));
    }

    private static int Words(AuthorityModel model) => Math.Max(1, (model.Decisions.Count + 63) / 64);

    public void WriteAssess()
    {
        var asOf = _model.UsesWindows ? ", global::System.DateTime asOf" : "";
        var windows = _model.UsesWindows ? ", asOf" : "";
        _code.Summary("Assesses a case. Takes no memory but that of the answer, and the same time whatever is known.");
        _code.Line("/// <param name=\"facts\">What is known.</param>");
        if (_model.UsesWindows)
        {
            _code.Line("/// <param name=\"asOf\">The day of the assessment, from which windows count back.</param>");
        }

        _code.Line("/// <exception cref=\"global::System.ArgumentNullException\">There are no facts.</exception>");
        _code.Open($"public static Assessment Assess(Facts facts{asOf})");
        _code.Open("if (facts is null)").Line("throw new global::System.ArgumentNullException(nameof(facts));").Close().Line();
        for (var word = 0; word < Words(_model); word++)
        {
            _code.Line($"ulong y{Number(word)} = 0, k{Number(word)} = 0;");
        }

        WriteVariables();
        WriteDecisions();
        var words = Enumerable.Range(0, Words(_model)).Select(word => $"y{Number(word)}, k{Number(word)}");
        _code.Line($"return new Assessment(facts{windows}, {string.Join(", ", words)});").Close().Line();
        if (_model.UsesWindows)
        {
            foreach (var variable in Windows())
            {
                _code.Line($"private static readonly global::Thresholds.Window Window{Number(variable.Index)} = new global::Thresholds.Window({Number(variable.Window!.Amount)}, global::Thresholds.DurationUnit.{variable.Window.Unit});").Line(); // Windows() have windows
            }
        }

        WriteCellMethods();
    }

    public void WriteAssessMany()
    {
        var compiled = BatchCompiler.Of(_model, _plan);
        var literals = new Literals();
        _code.Summary("How many cases are assessed at once: the decisions as a table. It is made when it is first asked for.");
        _code.Line("public static global::Thresholds.BatchProgram BatchProgram => BatchTable.Program;").Line();
        _code.Summary("Assesses many cases at once. The answers are those of Assess to one case after the other.");
        _code.Line("/// <param name=\"cases\">The cases, made for BatchProgram.</param>");
        _code.Line("/// <param name=\"options\">How many threads, what is kept, who is told; null for one thread and the levels alone.</param>");
        _code.Line("/// <exception cref=\"global::System.ArgumentException\">The cases were made for another program.</exception>");
        _code.Line("/// <exception cref=\"global::System.OperationCanceledException\">It was stopped.</exception>");
        _code.Line("public static global::Thresholds.BatchAnswers AssessMany(global::Thresholds.CaseBatch cases, global::Thresholds.BatchOptions? options = null) => BatchProgram.Assess(cases, options);").Line();
        _code.Open("private static class BatchTable");
        _code.Line("internal static readonly global::Thresholds.BatchProgram Program = new global::Thresholds.BatchProgram(");
        _code.Line($"    {Names.Class(_model.Authority.Id)}.Authority,");
        _code.Line($"    {literals.Write(compiled.Variables)},");
        _code.Line($"    {literals.Write(compiled.Known)},");
        _code.Line($"    {literals.Write(compiled.Implications)},");
        _code.Line($"    {Table(compiled.Code)},");
        _code.Line($"    {Table(compiled.Answers)});").Close().Line();
    }

    public void WriteAssessment()
    {
        var words = Words(_model);
        _code.Summary("The answers to a case: an indication for a professional to weigh, never a decision. The default value is that of a case that nobody assessed: everything is open, and no fact is known.");
        _code.Open("public readonly struct Assessment : global::Thresholds.IAssessment");
        _code.Line("private readonly Facts _facts;");
        if (_model.UsesWindows)
        {
            _code.Line("private readonly global::System.DateTime _asOf;");
        }

        for (var word = 0; word < words; word++)
        {
            _code.Line($"private readonly ulong _y{Number(word)}, _k{Number(word)};");
        }

        _code.Line().Open($"internal Assessment(Facts facts{(_model.UsesWindows ? ", global::System.DateTime asOf" : "")}, {string.Join(", ", Enumerable.Range(0, words).Select(word => $"ulong y{Number(word)}, ulong k{Number(word)}"))})").Line("_facts = facts;");
        if (_model.UsesWindows)
        {
            _code.Line("_asOf = asOf;");
        }

        for (var word = 0; word < words; word++)
        {
            _code.Line($"_y{Number(word)} = y{Number(word)};").Line($"_k{Number(word)} = k{Number(word)};");
        }

        _code.Close().Line();
        _code.Line("/// <inheritdoc/>").Line($"public global::Thresholds.Authority Authority => {Names.Class(_model.Authority.Id)}.Authority;").Line();
        WriteLevel("IndicatedLevel", "== global::Thresholds.Truth.Yes");
        WriteLevel("PossibleLevel", "!= global::Thresholds.Truth.No");
        _code.Line("/// <inheritdoc/>").Line($"public global::System.DateTime? AsOf => {(_model.UsesWindows ? "_asOf" : "null")};").Line();
        _code.Line("/// <inheritdoc/>").Open("public global::Thresholds.Truth Decide(int decision)");
        _code.Open($"if (decision < 0 || decision >= {Number(_model.Decisions.Count)})").Line("throw new global::System.ArgumentOutOfRangeException(nameof(decision));").Close().Line();
        _code.Open("switch (decision >> 6)");
        for (var word = 0; word < words; word++)
        {
            _code.Line($"{(word < words - 1 ? $"case {Number(word)}" : "default")}: return global::Thresholds.Cells.Answer(_y{Number(word)}, _k{Number(word)}, decision & 63);");
        }

        _code.Close().Close().Line();
        _code.Line("/// <inheritdoc/>").Line("public global::Thresholds.FactValue? ValueOf(string fact) => _facts?.ValueOf(fact);").Line();
        _code.Line("/// <inheritdoc/>").Line($"public global::Thresholds.IAssessment Reassess(global::System.Collections.Generic.IReadOnlyDictionary<string, global::Thresholds.FactValue> facts) => Evaluator.Assess(facts, {(_model.UsesWindows ? "_asOf" : "default")});").Line();
        Member("Whether an indicator is met.", "global::Thresholds.Truth IsMet(global::Thresholds.Indicator indicator) => Decide((indicator ?? throw new global::System.ArgumentNullException(nameof(indicator))).Decision)", ("indicator", "An indicator of this authority."));
        Member("The indicators that are met.", "global::Thresholds.ValueList<global::Thresholds.Indicator> Met => global::Thresholds.AssessmentResults.MetIndicators(this)");
        Member("The indicators that may be met, depending on facts that are not known.", "global::Thresholds.ValueList<global::Thresholds.Indicator> Open => global::Thresholds.AssessmentResults.OpenIndicators(this)");
        Member("The strengths that are present. They never change a level.", "global::Thresholds.ValueList<global::Thresholds.PresentStrength> Strengths => global::Thresholds.AssessmentResults.Strengths(this)");
        Member("What to consider. It never changes a level.", "global::Thresholds.ValueList<global::Thresholds.Advice> Advice => global::Thresholds.AssessmentResults.AdviceToConsider(this)");
        if (_model.Authority.Scores.Count > 0)
        {
            Member("The bands that a score certainly and possibly comes to, and what its items give.", "global::Thresholds.ScoreStanding Standing(global::Thresholds.Score score) => global::Thresholds.ScoreStanding.Of(this, score)", ("score", "A score of this authority."));
        }

        if (_model.Authority.Grids.Count > 0)
        {
            Member("The outcomes that a grid certainly and possibly comes to.", "global::Thresholds.GridStanding Standing(global::Thresholds.Grid grid) => global::Thresholds.GridStanding.Of(this, grid)", ("grid", "A grid of this authority."));
        }

        Member("The lists of signs to be alert to of which some are met. They never change a level.", "global::Thresholds.ValueList<global::Thresholds.RaisedAlert> Alerts => global::Thresholds.AssessmentResults.AlertsRaised(this)");
        Member("What to ask next, nearest first.", "global::Thresholds.ValueList<global::Thresholds.Question> Questions => global::Thresholds.Questions.For(this)");
        Member("The pathways that the case opens, with what they ask for at a moment.", "global::Thresholds.PathwayPlan Pathways(global::System.DateTime now, global::System.Collections.Generic.IReadOnlyDictionary<string, global::System.DateTime> events) => global::Thresholds.PathwayPlan.For(this, now, events)", ("now", "The moment on the authority's wall clock."), ("events", "The events whose moments are known, by name."));
        Member("Why an indicator is met, not met or open.", "global::Thresholds.Explanation Explain(global::Thresholds.Indicator indicator) => global::Thresholds.Explanation.Of(this, indicator)", ("indicator", "An indicator of this authority."));
        Member("Why a level, or a higher one, is certain, excluded or open: the facts it rests on, and the indicators that speak for and against it.", "global::Thresholds.LevelExplanation Explain(global::Thresholds.LevelOfNeed level) => global::Thresholds.LevelExplanation.Of(this, level)", ("level", "A level of this authority."));
        Member("What would come of every value of a fact that matters, all else as it is.", "global::Thresholds.ValueList<global::Thresholds.Supposition> WhatIf(string fact) => global::Thresholds.WhatIf.Of(this, fact)", ("fact", "The name of the fact in the file."));
        Member("What would come of it if a fact were otherwise, all else as it is.", "global::Thresholds.Supposition WhatIf(string fact, global::Thresholds.FactValue? value) => global::Thresholds.WhatIf.Of(this, fact, value)", ("fact", "The name of the fact in the file."), ("value", "The value it has instead; null for \"not known\"."));
        Member("What was applied and what came of it, to be kept beside the case. It holds no fact.", "global::Thresholds.Receipt Receipt(global::System.DateTime asOf, byte[] salt) => global::Thresholds.Receipt.Of(this, asOf, salt)", ("asOf", "The day of the assessment."), ("salt", "A secret of 16 bytes or more."));
        _code.Close().Line();
    }

    public void WriteEvaluator()
    {
        var windows = _model.UsesWindows ? ", asOf" : "";
        _code.Summary("This authority among others, for programs that hold several.").Line("public static global::Thresholds.IEvaluator Evaluator { get; } = new CompiledEvaluator();").Line();
        _code.Open("private sealed class CompiledEvaluator : global::Thresholds.IEvaluator");
        _code.Line($"public global::Thresholds.Authority Authority => {Names.Class(_model.Authority.Id)}.Authority;").Line();
        _code.Line($"public global::Thresholds.BatchProgram BatchProgram => {Names.Class(_model.Authority.Id)}.BatchProgram;").Line();
        _code.Open("public global::Thresholds.IAssessment Assess(global::System.Collections.Generic.IReadOnlyDictionary<string, global::Thresholds.FactValue> facts, global::System.DateTime asOf)");
        _code.Line("global::Thresholds.FactCheck.Require(Authority, facts);");
        _code.Line("var known = new Facts();");
        _code.Open("foreach (var fact in Authority.Facts)").Open("if (facts.TryGetValue(fact.Id, out var value))");
        _code.Line("known.Assign(fact.Id, value);").Close().Close();
        _code.Line($"return {Names.Class(_model.Authority.Id)}.Assess(known{windows});").Close().Close().Line();
    }

    private void Member(string summary, string member, params (string Name, string Text)[] parameters)
    {
        _code.Summary(summary);
        foreach (var (name, text) in parameters)
        {
            _code.Line($"/// <param name=\"{name}\">{text}</param>");
        }

        // What these members hand on is refused by the library, under the same names.
        if (parameters.Length > 0)
        {
            _code.Line("/// <exception cref=\"global::System.ArgumentException\">Something is null, of another document, or what the document or the calendar cannot have; the message says what.</exception>");
        }

        _code.Line("public " + member + ";").Line();
    }

    private void WriteLevel(string name, string test)
    {
        _code.Line("/// <inheritdoc/>").Open($"public global::Thresholds.LevelOfNeed? {name}").Open("get");
        foreach (var level in _model.Authority.Levels.Reverse())
        {
            _code.Open($"if (Decide({Number(_model.Authority.LevelDecisions[level.Order - 1])}) {test})").Line($"return Levels.{Names.Pascal(level.Id)};").Close();
        }

        _code.Line("return null;").Close().Close().Line();
    }

    private IEnumerable<Variable> Windows() => _tests.Where(test => test < _model.Variables.Count).Select(test => _model.Variables[test]).Where(variable => variable.Window is not null);

    private bool IsYesNo(int test) => test >= _model.Variables.Count || (_model.Variables[test] is { IsWhole: true, Minimum: 0, Maximum: 1 } variable && variable.Kind is FactKind.YesNo or FactKind.Date && _plan.Cells.Count(test) == 2);

    private void WriteVariables()
    {
        foreach (var test in _tests)
        {
            var local = "v" + Number(test);
            if (test >= _model.Variables.Count)
            {
                _code.Line($"uint {local} = facts.{Names.Pascal(_plan.FactOfTest(test))} is null ? 2u : 1u;");
                continue;
            }

            var variable = _model.Variables[test];
            var property = "facts." + Names.Pascal(variable.Fact);
            _code.Line(variable switch
            {
                { Kind: FactKind.YesNo } => $"uint {local} = global::Thresholds.Cells.Of({property}{Implied(variable)});",
                { Kind: FactKind.Date, Window: not null } => $"uint {local} = global::Thresholds.Cells.Of({property} is {{ }} day{Number(test)} ? Window{Number(test)}.Contains(day{Number(test)}, asOf) : (bool?)null);",
                { Window: not null } => $"ulong {local} = Cells{Number(test)}({property}, asOf);",
                _ => $"ulong {local} = Cells{Number(test)}({property});",
            });
        }

        var windows = Windows().ToList();
        var pairs = (from wide in windows
                     from narrow in windows
                     where wide.Index != narrow.Index && wide.Fact == narrow.Fact && wide.Window!.Covers(narrow.Window!) // Windows() have windows
                     select (wide, narrow)).ToList();

        // Once through for each link of a chain of windows, until nothing more can follow.
        for (var round = 0; round < pairs.Count; round++)
        {
            foreach (var (wide, narrow) in pairs.Where(pair => pair.wide.Kind == FactKind.Events))
            {
                _code.Line($"global::Thresholds.Cells.Narrow(ref v{Number(wide.Index)}, ref v{Number(narrow.Index)});");
            }
        }
    }

    // What a known fact settles, when nobody has answered the question itself.
    private string Implied(Variable variable) => string.Concat(_model.Implications
        .Where(implication => implication.Fact == variable.Fact && _model.Authority.Facts.Any(fact => fact.Id == implication.Known)) // others cannot be given
        .Select(implication => $" ?? (facts.{Names.Pascal(implication.Known)} is null ? (bool?)null : {(implication.Value ? "true" : "false")})"));

    private void WriteDecisions()
    {
        var written = new HashSet<int>();
        var path = $"\"{(_model.Authority.Levels.Count > 0 ? _model.Authority.Levels[0].Place.File.Replace("\"", "") : "")}\""; // as in Checksum: directives know no escapes
        var line = 0;
        foreach (var decision in _plan.Decisions)
        {
            foreach (var node in NodesOf(decision).Where(written.Add))
            {
                _code.Line($"uint n{Number(node)} = {Node(node)};");
            }

            var own = decision.Decision < _lines.Length ? _lines[decision.Decision] : 0;
            if (own != line)
            {
                line = own;
                _code.Directive(line == 0 ? "#line default" : $"#line {Number(line)} {path}");
            }

            WriteDecision(decision);
        }

        if (line != 0)
        {
            _code.Directive("#line default");
        }
    }

    private void WriteDecision(PlannedDecision decision)
    {
        var index = Number(decision.Decision);
        var local = "d" + index;
        var parts = decision.Parts.Select(Bits).ToList();
        if (decision.IsTwoSided)
        {
            _code.Line($"uint {local} = ({parts[0]} & 1u) | (({parts[1]} & 1u) << 1);");
        }
        else if (parts.Count == 1)
        {
            _code.Line($"uint {local} = {parts[0]};");
        }
        else if (decision.Least == 1 || decision.Least == parts.Count)
        {
            // Of an "or", yes is possible when one part can be yes and no when all can be no; of an "and" the other way round.
            _code.Line($"uint a{index} = {parts[0]}, o{index} = {parts[0]};");
            foreach (var part in parts.Skip(1))
            {
                _code.Line($"a{index} &= {part}; o{index} |= {part};");
            }

            var (yes, no) = decision.Least == 1 ? ("o", "a") : ("a", "o");
            _code.Line($"uint {local} = ({yes}{index} & 1u) | ({no}{index} & 2u);");
        }
        else
        {
            // Yes is possible when enough parts can be yes, and no when more can be no than may be missing.
            _code.Line($"uint p{index} = 0u, q{index} = 0u;");
            foreach (var part in parts)
            {
                _code.Line($"p{index} += {part} & 1u; q{index} += {part} >> 1;");
            }

            _code.Line($"uint {local} = (p{index} >= {Number(decision.Least)}u ? 1u : 0u) | (q{index} > {Number(parts.Count - decision.Least)}u ? 2u : 0u);");
        }

        // Steps on the way are nobody else's.
        if (decision.Decision < _model.Decisions.Count)
        {
            var word = Number(decision.Decision >> 6);
            var bit = Number(decision.Decision & 63);
            _code.Line($"y{word} |= (ulong)({local} & 1u) << {bit}; k{word} |= (ulong)({local} >> 1) << {bit};");
        }
    }

    private static IEnumerable<int> Roots(PlannedDecision decision) => decision.Parts.Where(part => !part.IsDecision).Select(part => part.Number);

    private static string Bits(PlannedPart part) => !part.IsDecision ? Bits(part.Number)
        : part.IsContrary ? $"((d{Number(part.Number)} >> 1) | ((d{Number(part.Number)} & 1u) << 1))"
        : "d" + Number(part.Number);

    private IEnumerable<int> NodesOf(PlannedDecision decision)
    {
        var nodes = new SortedSet<int>();
        var open = new Stack<int>(Roots(decision));
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node > 2 && nodes.Add(node))
            {
                foreach (var child in _plan.Nodes[node].Children)
                {
                    open.Push(child);
                }
            }
        }

        return nodes;
    }

    private string Node(int index)
    {
        var node = _plan.Nodes[index];
        var local = "v" + Number(node.Test);
        if (IsYesNo(node.Test) && node.Children[1] == 1 && node.Children[0] == 0)
        {
            return local;
        }

        var parts = new List<string>();
        foreach (var child in node.Children.Distinct().Where(child => child != 2))
        {
            ulong cells = 0;
            for (var cell = 0; cell < node.Children.Count; cell++)
            {
                // Yes/no facts are kept as answers: yes is the first bit and no the second.
                cells |= node.Children[cell] == child ? 1ul << (IsYesNo(node.Test) ? 1 - cell : cell) : 0;
            }

            parts.Add($"(({local} & 0x{cells.ToString("x", CultureInfo.InvariantCulture)}u) != 0 ? {Bits(child)} : 0u)");
        }

        return parts.Count == 0 ? "0u" : string.Join(" | ", parts);
    }

    private static string Bits(int node) => node switch
    {
        0 => "2u",
        1 => "1u",
        2 => "0u",
        _ => "n" + Number(node),
    };

    private void WriteCellMethods()
    {
        foreach (var variable in _tests.Where(test => test < _model.Variables.Count).Select(test => _model.Variables[test]).Where(variable => !IsYesNo(variable.Index) && variable.Kind != FactKind.YesNo && !(variable.Kind == FactKind.Date && variable.Window is not null)))
        {
            var cuts = _plan.Cells.Cuts(variable.Index);
            var last = Number(cuts.Count);
            var type = FactsEmitter.TypeOf(_model.Authority.Facts.First(fact => fact.Id == variable.Fact));
            var asOf = variable.Window is null ? "" : ", global::System.DateTime asOf";
            _code.Open($"private static ulong Cells{Number(variable.Index)}({type}? value{asOf})");
            _code.Open(variable.Kind == FactKind.Events ? "if (value is null)" : "if (!(value is { } known))").Line($"return global::Thresholds.Cells.Between(0, {last});").Close();
            switch (variable.Kind)
            {
                case FactKind.Events:
                    _code.Line($"var (least, most) = value.In(Window{Number(variable.Index)}, asOf);");
                    _code.Line($"return global::Thresholds.Cells.Between(Cell{Number(variable.Index)}(least), most is {{ }} bound ? Cell{Number(variable.Index)}(bound) : {last});");
                    break;
                case FactKind.Age:
                    _code.Line($"return global::Thresholds.Cells.Between(Cell{Number(variable.Index)}(known.FirstMonth), Cell{Number(variable.Index)}(known.LastMonth));");
                    break;
                case FactKind.Choice:
                    _code.Line($"return global::Thresholds.Cells.Between(Cell{Number(variable.Index)}((int)known), Cell{Number(variable.Index)}((int)known));");
                    break;
                case FactKind.Date:
                    _code.Line($"return global::Thresholds.Cells.Between(Cell{Number(variable.Index)}(global::Thresholds.FactValue.DayNumber(known)), Cell{Number(variable.Index)}(global::Thresholds.FactValue.DayNumber(known)));");
                    break;
                default:
                    _code.Line($"return global::Thresholds.Cells.Between(Cell{Number(variable.Index)}(known), Cell{Number(variable.Index)}(known));");
                    break;
            }

            _code.Close().Line();
            var suffix = variable.IsWhole ? "" : "m";
            var sums = cuts.Select(cut => $"(number {(cut.IsAfter ? ">" : ">=")} {Number(cut.Number)}{suffix} ? 1 : 0)");
            _code.Line($"private static int Cell{Number(variable.Index)}({(variable.Kind is FactKind.Number or FactKind.Percent ? type : "int")} number) => {(cuts.Count == 0 ? "0" : string.Join(" + ", sums))};").Line();
        }
    }

    // The line that a decision's condition stands on, for those that belong to a bullet or an item; 0 for others.
    private static int[] LinesOf(AuthorityModel model)
    {
        var lines = new int[model.Decisions.Count];
        foreach (var indicator in model.Authority.Indicators)
        {
            lines[indicator.Decision] = lines[indicator.BaseDecision] = indicator.Place.Line;
            foreach (var exception in indicator.Exceptions)
            {
                lines[exception.Decision] = indicator.Place.Line;
            }
        }

        foreach (var strength in model.Authority.Strengths)
        {
            lines[strength.Decision] = strength.Place.Line;
        }

        foreach (var item in model.Authority.Scores.SelectMany(score => score.Items))
        {
            lines[item.Decision] = item.Place.Line;
            foreach (var points in item.Points)
            {
                lines[points.Decision] = item.Place.Line;
            }
        }

        foreach (var sign in model.Authority.Alerts.SelectMany(alert => alert.Signs))
        {
            lines[sign.Decision] = sign.Place.Line;
        }

        foreach (var trigger in model.Authority.Pathways.SelectMany(pathway => pathway.Triggers))
        {
            lines[trigger.Decision] = trigger.Place.Line;
        }

        return lines;
    }

    private static string Table(IReadOnlyList<int> numbers) => $"new int[] {{ {string.Join(",", numbers.Select(number => Number(number)))} }}";

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
