using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Generator.Emission.Words;

namespace Thresholds.Generator.Emission;

/// <summary>Writes how the answers to a case follow from its facts: straight on, on whole words, with nothing allocated.</summary>
/// <remarks>Of each question and answer two bits are kept, whether it is settled as yes and whether as no. The names are <c>t</c> and <c>f</c> for words of facts,
/// <c>y</c> and <c>n</c> for words of answers, <c>p</c> and <c>q</c> for nodes of diagrams, <c>a</c> and <c>b</c> for decisions of several parts.</remarks>
internal sealed class AnswersEmitter
{
    private readonly CodeWriter _code;
    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly WordLayout _layout;

    public AnswersEmitter(CodeWriter code, AuthorityModel model, DecisionPlan plan, WordLayout layout)
    {
        _code = code;
        _model = model;
        _plan = plan;
        _layout = layout;
    }

    /// <summary>Writes the statements. They stand in the constructor of an assessment, where <c>facts</c> and <c>asOf</c> are parameters.</summary>
    public void Write()
    {
        foreach (var word in _layout.AskedWords)
        {
            var number = Literals.Number(word);
            _code.Line(_layout.WordsOfFacts.Contains(word) ? $"ulong t{number} = facts.yes{number}, f{number} = facts.no{number};" : $"ulong t{number} = 0, f{number} = 0;");
        }

        new LateEmitter(_code, _model, _plan, _layout).Write();
        WriteSideBySide();
        WriteNodes();
        new CombinedEmitter(_code, _model, _layout).Write();
        WriteResults();
        WriteLevels();
    }

    private void WriteSideBySide()
    {
        for (var word = 0; word < _layout.AnswerWords; word++)
        {
            var number = Literals.Number(word);
            var pieces = _layout.Pieces.Where(piece => piece.Answers.Word == word).ToList();
            if (pieces.Count == 0)
            {
                _code.Line($"ulong y{number} = 0, n{number} = 0;");
            }

            for (var i = 0; i < pieces.Count; i++)
            {
                var (yes, no) = Formulas(pieces[i], number + "_" + Literals.Number(i) + "_");

                // Bits that are another's stay nought.
                var mask = pieces.Count == 1 && (pieces[i].Shape.IsPlain || pieces[i].Answers.Mask == ulong.MaxValue) ? "" : " & " + Literals.Word(pieces[i].Answers.Mask);
                _code.Line(i == 0 ? $"ulong y{number} = {Masked(yes, mask)}, n{number} = {Masked(no, mask)};" : $"y{number} |= {Masked(yes, mask)}; n{number} |= {Masked(no, mask)};");
            }
        }
    }

    private static string Masked(string formula, string mask) => mask.Length > 0 && formula.Contains(" | ") ? $"({formula}){mask}" : formula + mask;

    // The last node is the whole; those before it have names of their own, but for those that are one question.
    private (string Yes, string No) Formulas(Piece piece, string prefix)
    {
        var nodes = new List<(string Yes, string No)>();
        foreach (var branches in piece.Shape.Nodes)
        {
            var isEither = branches.Count == 2 && branches[0].Literal == branches[1].Literal;
            var formulas = (Yes: Settled(true), No: Settled(false));
            var name = prefix + Literals.Number(nodes.Count);
            if (nodes.Count < piece.Shape.Nodes.Count - 1 && (formulas.Yes.Contains(' ') || formulas.No.Contains(' ')))
            {
                _code.Line($"ulong p{name} = {formulas.Yes}, q{name} = {formulas.No};");
                formulas = ("p" + name, "q" + name);
            }

            nodes.Add(formulas);

            string Settled(bool isYes) => FormulaWriter.Settled(
                [.. branches.Select(branch => (
                    (branch.IsWithin ? "f" : "t") + Literals.Number(piece.Operands[branch.Literal]),
                    branch.Next < Shape.FirstNode ? Constant(branch.Next, isYes) : isYes ? nodes[branch.Next - Shape.FirstNode].Yes : nodes[branch.Next - Shape.FirstNode].No))],
                isEither);
        }

        return nodes[nodes.Count - 1];
    }

    // One bit each, the lowest; those above it mean nothing.
    private void WriteNodes()
    {
        foreach (var node in _layout.SharedNodes)
        {
            var branches = ShapeReader.BranchesOf(_plan, node).ToList();
            var isEither = branches.Count == 2 && branches[0].Literal == branches[1].Literal;
            var number = Literals.Number(node);
            _code.Line($"ulong p{number} = {Settled(true)}, q{number} = {Settled(false)};");

            string Settled(bool isYes) => FormulaWriter.Settled(
                [.. branches.Select(branch => (
                    Lowest(branch.IsWithin ? "f" : "t", _layout.HomeOf(branch.Literal)),
                    branch.Next < Shape.FirstNode ? Constant(branch.Next, isYes) : Node(branch.Next, isYes)))],
                isEither);
        }
    }

    private string Node(int node, bool isYes) => _layout.Of(new PlannedPart(node, false, false)) is { Kind: AnswerKind.Bit } answer
        ? Lowest(isYes ? "y" : "n", Bits.At(answer.Number))
        : (isYes ? "p" : "q") + Literals.Number(node);

    private static string Lowest(string letter, Bits bit) => AnswerExpressions.Shifted(letter + Literals.Number(bit.Word), bit.LowestPlace);

    private static string Constant(int node, bool isYes) => (node == 1) == isYes ? FormulaWriter.Always : FormulaWriter.Never;

    private void WriteResults()
    {
        foreach (var (answer, bit) in _layout.Results)
        {
            var word = Literals.Number(bit >> 6);
            var place = (bit & 63) == 0 ? "" : " << " + Literals.Number(bit & 63);
            _code.Line($"y{word} |= {AnswerExpressions.One(answer, true)}{place}; n{word} |= {AnswerExpressions.One(answer, false)}{place};");
        }

        for (var word = 0; word < _layout.AnswerWords; word++)
        {
            var number = Literals.Number(word);
            _code.Line($"_y{number} = y{number}; _n{number} = n{number};");
        }
    }

    // Who reaches a level reaches each below it, so that levels can be counted; a chain of "if" would branch in ways that no processor foresees.
    private void WriteLevels()
    {
        var answers = _model.Authority.LevelDecisions.Select(_layout.OfDecision).ToList();
        _code.Line($"_indicated = {Sum(answers.Select(answer => AnswerExpressions.One(answer, true)))};");
        _code.Line($"_excluded = {Sum(answers.Select(answer => AnswerExpressions.One(answer, false)))};");
    }

    private static string Sum(IEnumerable<string> terms) => string.Join(" + ", terms) is { Length: > 0 } sum ? $"(int)({sum})" : "0";
}
