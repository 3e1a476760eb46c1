using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Generator.Emission.Words;

/// <summary>Where the facts and answers of an authority are kept: two words for 64 of them, what is settled as yes and what as no.</summary>
/// <remarks>The facts lie in the order in which conditions use them, so that the conditions of one shape are worked out side by side: a condition that is one
/// fact is answered by the fact's own bit. What neither word settles is open; a case of which nothing is known is all zeros.</remarks>
internal sealed class WordLayout
{
    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly QuestionBits _questions = new();
    private readonly ConditionBits _conditions;
    private readonly Dictionary<int, Answer> _answers = [];
    private readonly Dictionary<string, int> _variables = new(StringComparer.Ordinal);
    private readonly ILookup<int, Literal> _byTest;
    private readonly Dictionary<string, Bits> _factsWithoutQuestion = new(StringComparer.Ordinal);

    public WordLayout(AuthorityModel model, DecisionPlan plan)
    {
        _model = model;
        _plan = plan;
        foreach (var variable in model.Variables.Where(variable => variable.Window is null))
        {
            _variables[variable.Fact] = variable.Index;
        }

        var combined = plan.Decisions.Where(DecisionOrder.IsCombined).ToList();
        var roots = plan.Decisions.SelectMany(decision => decision.Parts).Where(part => !part.IsDecision && part.Number >= Shape.FirstNode).Select(part => part.Number).Distinct().ToList();
        _conditions = new ConditionBits(plan, roots, combined, _questions);
        SharedNodes = NodesUnder(roots);
        foreach (var decision in plan.Decisions)
        {
            _answers[decision.Decision] = DecisionOrder.IsCombined(decision) ? new Answer(AnswerKind.Decision, decision.Decision, false) : Of(decision.Parts[0]);
        }

        Combined = DecisionOrder.Of(combined, Of);
        PlaceOthers();
        Literals = [.. _questions.Literals];
        _byTest = Literals.ToLookup(literal => literal.Test);
        AskedWords = new SortedSet<int>(Literals.SelectMany(PlacesOf).Select(bits => bits.Word));
        WordsOfFacts = new SortedSet<int>(Literals.Where(IsSettledBySetting).SelectMany(PlacesOf).Concat(_factsWithoutQuestion.Values).Select(bits => bits.Word));
        (Results, Decisions) = PlaceResults();
        AnswerWords = Math.Max(1, (_conditions.Count + Results.Count + 63) >> 6);
    }

    /// <summary>The questions that have bits, in a fixed order.</summary>
    public IReadOnlyList<Literal> Literals { get; }

    /// <summary>The pairs of words that hold questions, by number.</summary>
    public IReadOnlyCollection<int> AskedWords { get; }

    /// <summary>The pairs of words that are kept with the facts of a case, by number; in others is only what the day settles.</summary>
    public IReadOnlyCollection<int> WordsOfFacts { get; }

    /// <summary>How many pairs of words hold answers.</summary>
    public int AnswerWords { get; }

    /// <summary>The conditions that are worked out side by side, by the words of their answers.</summary>
    public IReadOnlyList<Piece> Pieces => _conditions.Pieces;

    /// <summary>The nodes that are followed one by one, children before parents.</summary>
    public IReadOnlyCollection<int> SharedNodes { get; }

    /// <summary>The decisions of several parts, in the order in which they are worked out.</summary>
    public IReadOnlyList<PlannedDecision> Combined { get; }

    /// <summary>The answers that are put in their bits by themselves, with the bit of each.</summary>
    public IReadOnlyList<(Answer Answer, int Bit)> Results { get; }

    /// <summary>For each decision of the model the bit that answers it, counted from the first word on.</summary>
    public IReadOnlyList<int> Decisions { get; }

    /// <summary>What answers a part.</summary>
    public Answer Of(PlannedPart part) => part.IsDecision ? !part.IsContrary ? _answers[part.Number] : Contrary(_answers[part.Number])
        : part.Number < Shape.FirstNode ? new Answer(AnswerKind.Constant, part.Number, false)
        : _conditions.Of(part.Number) is { } bit ? new Answer(AnswerKind.Bit, bit, false)
        : new Answer(AnswerKind.Node, part.Number, false);

    /// <summary>What answers a decision of the model.</summary>
    public Answer OfDecision(int decision) => _answers[decision];

    /// <summary>The bits of a question.</summary>
    public IEnumerable<Bits> PlacesOf(Literal literal) => _questions.Of(literal);

    /// <summary>The first bit of a question.</summary>
    public Bits HomeOf(Literal literal) => PlacesOf(literal).First().LowestBit;

    /// <summary>The bits of a yes/no fact; it has some, whether or not anything asks for it.</summary>
    public IEnumerable<Bits> PlacesOf(Fact fact) => _factsWithoutQuestion.TryGetValue(fact.Id, out var bits) ? [bits] : PlacesOf(YesOf(_variables[fact.Id]));

    /// <summary>Whether a question is settled when its fact is set, and not only by the day of the assessment.</summary>
    public bool IsSettledBySetting(Literal literal) => literal.Test < _model.Variables.Count && _model.Variables[literal.Test].Window is null;

    /// <summary>The questions that setting a fact settles.</summary>
    public IEnumerable<Literal> SettledBy(Fact fact) => _variables.TryGetValue(fact.Id, out var variable) ? _byTest[variable] : [];

    private static Literal YesOf(int variable) => new(variable, 2);

    private static Answer Contrary(Answer answer) => answer.Kind != AnswerKind.Constant ? answer with { IsContrary = !answer.IsContrary }
        : answer.Number == 2 ? answer // what cannot be is neither
        : answer with { Number = 1 - answer.Number };

    private SortedSet<int> NodesUnder(IEnumerable<int> roots)
    {
        var nodes = new SortedSet<int>();
        var open = new Stack<int>(roots);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node >= Shape.FirstNode && _conditions.Of(node) is null && nodes.Add(node))
            {
                foreach (var child in _plan.Nodes[node].Children)
                {
                    open.Push(child);
                }
            }
        }

        return nodes;
    }

    // What shares no word of conditions: questions of the nodes that are followed one by one, and facts that nothing asks for.
    private void PlaceOthers()
    {
        var next = _conditions.Words << 6;
        foreach (var literal in SharedNodes.SelectMany(node => ShapeReader.BranchesOf(_plan, node)).Select(branch => branch.Literal).Where(literal => !_questions.Contains(literal)))
        {
            _questions.Add(literal, Bits.At(next++));
        }

        foreach (var fact in _model.Authority.Facts.Where(fact => fact.Kind == FactKind.YesNo && !(_variables.TryGetValue(fact.Id, out var variable) && _questions.Contains(YesOf(variable)))))
        {
            _factsWithoutQuestion[fact.Id] = Bits.At(next++);
        }
    }

    private (List<(Answer Answer, int Bit)> Results, List<int> Decisions) PlaceResults()
    {
        var placed = new Dictionary<Answer, int>();
        var results = new List<(Answer Answer, int Bit)>();
        var decisions = new List<int>();
        for (var decision = 0; decision < _model.Decisions.Count; decision++)
        {
            var answer = _answers[decision];
            if (answer is { Kind: AnswerKind.Bit, IsContrary: false })
            {
                decisions.Add(answer.Number);
                continue;
            }

            if (!placed.TryGetValue(answer, out var bit))
            {
                placed.Add(answer, bit = _conditions.Count + results.Count);
                results.Add((answer, bit));
            }

            decisions.Add(bit);
        }

        return (results, decisions);
    }
}
