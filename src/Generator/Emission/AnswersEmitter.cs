using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Emission.Words;

namespace Thresholds.Generator.Emission;

/// <summary>Writes how the answers to a case follow from its facts: straight on, on whole words, with nothing allocated.</summary>
/// <remarks>Of each question and answer two bits are kept, whether it is settled as yes and whether as no. The names are <c>t</c> and <c>f</c> for words of facts,
/// <c>y</c> and <c>n</c> for words of answers, <c>a</c> and <c>b</c> for decisions of several parts, <c>p</c> and <c>q</c> for nodes.</remarks>
internal sealed class AnswersEmitter
{
    // A list that repeats so many of another begins with its answer.
    private const int WorthSharing = 4;

    private readonly CodeWriter _code;
    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly WordLayout _layout;
    private readonly DecisionLines _lines;
    private readonly List<(PlannedDecision Decision, HashSet<Answer> Answers)> _lists = [];

    public AnswersEmitter(CodeWriter code, AuthorityModel model, DecisionPlan plan, WordLayout layout)
    {
        _code = code;
        _model = model;
        _plan = plan;
        _layout = layout;
        _lines = new DecisionLines(model);
    }

    /// <summary>Writes the statements. They stand in the constructor of an assessment, where <c>facts</c> and <c>asOf</c> are parameters.</summary>
    public void Write()
    {
        foreach (var word in _layout.AskedWords)
        {
            var (yes, no) = _layout.WordsOfFacts.Contains(word) ? ($"facts.yes{Number(word)}", $"facts.no{Number(word)}") : ("0", "0");
            _code.Line($"ulong t{Number(word)} = {yes}, f{Number(word)} = {no};");
        }

        WriteLate();
        WritePieces();
        WriteNodes();
        WriteCombined();
        WriteResults();
        WriteLevels();
    }

    // What hangs on the day, or on whether something is known of a fact, is settled now.
    private void WriteLate()
    {
        var late = _layout.Literals.Where(literal => !_layout.IsSettledBySetting(literal)).ToList();
        foreach (var variable in LateVariables(late).Where(variable => !CellsEmitter.IsYesNo(variable)))
        {
            _code.Line($"ulong v{Number(variable.Index)} = Cells{Number(variable.Index)}(facts.{Names.Pascal(variable.Fact)}, asOf);");
        }

        // Once through for each link of a chain of windows, until nothing more can follow.
        var counts = LateVariables(late).Where(variable => variable.Kind == FactKind.Events).ToList();
        var pairs = counts.SelectMany(_ => counts, (wide, narrow) => (wide, narrow))
            .Where(pair => pair.wide.Index != pair.narrow.Index && pair.wide.Fact == pair.narrow.Fact && pair.wide.Window is { } wide && pair.narrow.Window is { } narrow && wide.Covers(narrow)).ToList();
        for (var round = 0; round < pairs.Count; round++)
        {
            foreach (var (wide, narrow) in pairs)
            {
                _code.Line($"global::Thresholds.Cells.Narrow(ref v{Number(wide.Index)}, ref v{Number(narrow.Index)});");
            }
        }

        foreach (var literal in late)
        {
            var test = Number(literal.Test);
            if (literal.Test >= _model.Variables.Count)
            {
                Settle(literal, $"!(facts.{Names.Pascal(_plan.FactOfTest(literal.Test))} is null)", $"facts.{Names.Pascal(_plan.FactOfTest(literal.Test))} is null");
            }
            else if (_model.Variables[literal.Test] is var variable && CellsEmitter.IsYesNo(variable))
            {
                var fact = "facts." + Names.Pascal(variable.Fact);
                _code.Line($"bool? w{test} = {fact} is {{ }} day{test} ? Window{test}.Contains(day{test}, asOf) : (bool?)null;");
                Settle(literal, $"w{test} == true", $"w{test} == false");
            }
            else
            {
                var all = ulong.MaxValue >> (64 - Math.Min(_plan.Cells.Count(literal.Test), 64));
                Settle(literal, $"(v{test} & {Hex(all & ~literal.Cells)}) == 0", $"(v{test} & {Hex(literal.Cells)}) == 0");
            }
        }

        foreach (var literal in _layout.Literals.Where(literal => _layout.IsSettledBySetting(literal)))
        {
            WriteImplied(literal);
        }
    }

    // What a known fact settles, when nobody has answered the question itself.
    private void WriteImplied(Literal literal)
    {
        var variable = _model.Variables[literal.Test];
        var implied = string.Concat(_model.Implications
            .Where(implication => implication.Fact == variable.Fact && _model.Authority.Facts.Any(fact => fact.Id == implication.Known)) // others cannot be given
            .Select(implication => $" ?? (facts.{Names.Pascal(implication.Known)} is null ? (bool?)null : {(implication.Value ? "true" : "false")})"));
        if (implied.Length > 0)
        {
            var test = Number(literal.Test);
            _code.Line($"bool? w{test} = facts.{Names.Pascal(variable.Fact)}{implied};");
            Settle(literal, $"w{test} == true", $"w{test} == false");
        }
    }

    private void Settle(Literal literal, string isYes, string isNo)
    {
        foreach (var bits in _layout.PlacesOf(literal))
        {
            _code.Line($"t{Number(bits.Word)} |= {isYes} ? {Hex(bits.Mask)} : 0; f{Number(bits.Word)} |= {isNo} ? {Hex(bits.Mask)} : 0;");
        }
    }

    private void WritePieces()
    {
        for (var word = 0; word < _layout.AnswerWords; word++)
        {
            var pieces = _layout.Pieces.Where(piece => piece.Answers.Word == word).ToList();
            var (yes, no) = (new List<string>(), new List<string>());
            for (var i = 0; i < pieces.Count; i++)
            {
                var (last, prefix) = (pieces[i].Shape.Nodes.Count - 1, $"{Number(word)}_{Number(i)}_");
                for (var node = 0; node < last; node++)
                {
                    _code.Line($"ulong p{prefix}{Number(node)} = {Formula(pieces[i], node, prefix, true)}, q{prefix}{Number(node)} = {Formula(pieces[i], node, prefix, false)};");
                }

                // Bits that are nobody's stay nought where the word is shared.
                var mask = pieces.Count == 1 && (pieces[i].Shape.IsPlain || pieces[i].Answers.Mask == ulong.MaxValue) ? "" : " & " + Hex(pieces[i].Answers.Mask);
                yes.Add(Masked(Formula(pieces[i], last, prefix, true), mask));
                no.Add(Masked(Formula(pieces[i], last, prefix, false), mask));
            }

            _code.Line($"ulong y{Number(word)} = {(yes.Count == 0 ? "0" : string.Join(" | ", yes))};");
            _code.Line($"ulong n{Number(word)} = {(no.Count == 0 ? "0" : string.Join(" | ", no))};");
        }
    }

    private static string Masked(string formula, string mask) => mask.Length == 0 ? formula : formula.Contains(" | ") ? $"(({formula}){mask})" : $"({formula}{mask})";

    private static string Formula(Piece piece, int node, string prefix, bool isYes)
    {
        var branches = piece.Shape.Nodes[node];
        return FormulaWriter.Settled(
            [.. branches.Select(branch => ((branch.IsWithin ? "f" : "t") + Number(piece.Operands[branch.Literal]), Constant(branch.Next, isYes) ?? $"{(isYes ? "p" : "q")}{prefix}{Number(branch.Next - Shape.FirstNode)}"))],
            branches.Count == 2 && branches[0].Literal == branches[1].Literal);
    }

    private void WriteNodes()
    {
        foreach (var node in _layout.SharedNodes)
        {
            _code.Line($"ulong p{Number(node)} = {Formula(node, true)}, q{Number(node)} = {Formula(node, false)};");
        }
    }

    // One bit each, the lowest; what stands above means nothing.
    private string Formula(int node, bool isYes)
    {
        var branches = ShapeReader.BranchesOf(_plan, node).ToList();
        return FormulaWriter.Settled(
            [.. branches.Select(branch => (Bit((branch.IsWithin ? "f" : "t") + "{0}", _layout.HomeOf(branch.Literal)), Constant(branch.Next, isYes) ?? Node(branch.Next, isYes)))],
            branches.Count == 2 && branches[0].Literal == branches[1].Literal);
    }

    private string Node(int node, bool isYes) => _layout.Of(new PlannedPart(node, false, false)) is { Kind: AnswerKind.Bit, Number: var bit }
        ? Bit((isYes ? "y" : "n") + "{0}", new Bits(bit >> 6, 1ul << (bit & 63)))
        : (isYes ? "p" : "q") + Number(node);

    private static string Bit(string word, Bits bits) => Shifted(string.Format(CultureInfo.InvariantCulture, word, bits.Word), bits.Lowest);

    private static string Shifted(string word, int index) => index == 0 ? word : $"({word} >> {Number(index)})";

    private static string? Constant(int node, bool isYes) => node >= Shape.FirstNode ? null : (node == 1) == isYes ? FormulaWriter.Always : FormulaWriter.Never;

    private void WriteCombined()
    {
        foreach (var decision in _layout.Combined)
        {
            _lines.Begin(_code, decision.Decision);
            var index = Number(decision.Decision);
            var answers = decision.Parts.Select(_layout.Of).ToList();
            if (decision.IsTwoSided)
            {
                _code.Line($"ulong a{index} = {One(answers[1], false)}, b{index} = {One(answers[0], false)};");
            }
            else if (decision.Least == 1 || decision.Least == decision.Parts.Count)
            {
                var isOr = decision.Least == 1;
                var list = Shortened(decision, answers);
                _code.Line($"ulong a{index} = {List(list, true, isOr)};").Line($"ulong b{index} = {List(list, false, !isOr)};");
            }
            else
            {
                // Settled as yes when enough parts are, and as no when more are than may be missing.
                _code.Line($"ulong a{index} = {Count(answers, true)} >= {Number(decision.Least)} ? 1ul : 0;").Line($"ulong b{index} = {Count(answers, false)} > {Number(decision.Parts.Count - decision.Least)} ? 1ul : 0;");
            }
        }

        _lines.End(_code);
    }

    // An "or" over an "or" over some of its parts is the same; and of "and" likewise.
    private HashSet<Answer> Shortened(PlannedDecision decision, List<Answer> answers)
    {
        var all = new HashSet<Answer>(answers);
        var list = new HashSet<Answer>(all);
        foreach (var (shorter, others) in Enumerable.Reverse(_lists).Where(other => (other.Decision.Least == 1) == (decision.Least == 1)))
        {
            if (others.Count >= WorthSharing && others.IsSubsetOf(list))
            {
                list.ExceptWith(others);
                list.Add(new Answer(AnswerKind.Decision, shorter.Decision, false));
            }
        }

        _lists.Add((decision, all));
        return list;
    }

    private static string List(IReadOnlyCollection<Answer> answers, bool isYes, bool isAny)
    {
        // Any is settled when there is a bit among them; all are when none is missing.
        var terms = Words(answers).Select(word => isAny ? $"({Word(word, isYes)} & {Hex(word.Mask)})" : $"(~{Word(word, isYes)} & {Hex(word.Mask)})")
            .Concat(answers.Where(answer => answer.Kind != AnswerKind.Bit).Select(answer => isAny ? One(answer, isYes) : $"({One(answer, isYes)} ^ 1)"));
        return $"({string.Join(" | ", terms)}) {(isAny ? "!=" : "==")} 0 ? 1ul : 0";
    }

    // A part that stands there several times counts so often.
    private static string Count(IReadOnlyList<Answer> answers, bool isYes)
    {
        var terms = answers.GroupBy(answer => answer).GroupBy(same => same.Count(), same => same.Key).OrderBy(often => often.Key).SelectMany(often =>
            Words([.. often]).Select(word => $"global::Thresholds.Cells.Count({Word(word, isYes)} & {Hex(word.Mask)})")
                .Concat(often.Where(answer => answer.Kind != AnswerKind.Bit).Select(answer => $"(int){One(answer, isYes)}"))
                .Select(term => often.Key == 1 ? term : $"{Number(often.Key)} * {term}"));
        return $"({string.Join(" + ", terms)})";
    }

    private static IEnumerable<(int Number, bool IsContrary, ulong Mask)> Words(IEnumerable<Answer> answers) => answers
        .Where(answer => answer.Kind == AnswerKind.Bit)
        .GroupBy(answer => (Word: answer.Number >> 6, answer.IsContrary))
        .OrderBy(word => word.Key.Word).ThenBy(word => word.Key.IsContrary)
        .Select(word => (word.Key.Word, word.Key.IsContrary, word.Aggregate(0ul, (mask, answer) => mask | (1ul << (answer.Number & 63)))));

    private static string Word((int Number, bool IsContrary, ulong Mask) word, bool isYes) => (isYes != word.IsContrary ? "y" : "n") + Number(word.Number);

    /// <summary>An answer as nought or one.</summary>
    private static string One(Answer answer, bool isYes)
    {
        var isPlainYes = isYes != answer.IsContrary;
        return answer.Kind switch
        {
            AnswerKind.Constant => answer.Number == 2 || (answer.Number == 1) == isYes ? "1ul" : "0ul",
            AnswerKind.Bit => $"({Shifted((isPlainYes ? "y" : "n") + Number(answer.Number >> 6), answer.Number & 63)} & 1)",
            AnswerKind.Node => $"({(isPlainYes ? "p" : "q")}{Number(answer.Number)} & 1)",
            _ => (isPlainYes ? "a" : "b") + Number(answer.Number),
        };
    }

    private void WriteResults()
    {
        foreach (var (answer, bit) in _layout.Results)
        {
            var (word, index) = (Number(bit >> 6), bit & 63);
            _code.Line($"y{word} |= {Placed(One(answer, true), index)}; n{word} |= {Placed(One(answer, false), index)};");
        }

        for (var word = 0; word < _layout.AnswerWords; word++)
        {
            _code.Line($"_y{Number(word)} = y{Number(word)}; _n{Number(word)} = n{Number(word)};");
        }
    }

    private static string Placed(string one, int index) => index == 0 ? one : $"{one} << {Number(index)}";

    // Who reaches a level reaches each below it, so that the levels are counted and no branch is taken that cannot be foreseen.
    private void WriteLevels()
    {
        var answers = _model.Authority.LevelDecisions.Select(_layout.OfDecision).ToList();
        _code.Line($"_indicated = {Sum(answers.Select(answer => One(answer, true)))};");
        _code.Line($"_possible = {Number(answers.Count)} - {Sum(answers.Select(answer => One(answer, false)))};");
    }

    private static string Sum(IEnumerable<string> terms) => string.Join(" + ", terms) is { Length: > 0 } sum ? $"(int)({sum})" : "0";

    private IEnumerable<Variable> LateVariables(IEnumerable<Literal> late) => late.Where(literal => literal.Test < _model.Variables.Count).Select(literal => literal.Test).Distinct().Select(test => _model.Variables[test]);

    private static string Hex(ulong number) => $"0x{number.ToString("x", CultureInfo.InvariantCulture)}ul";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
