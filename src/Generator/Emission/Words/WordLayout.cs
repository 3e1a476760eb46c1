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
    // Each question of a shape takes words of its own. What asks more is followed node by node.
    private const int MostLiterals = 4;

    // Lists this long are looked at as masks; answers that stand in the same ones lie together.
    private const int LongList = 8;

    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly Dictionary<Literal, SortedDictionary<int, ulong>> _places = [];
    private readonly Dictionary<int, int> _bitOfNode = [];
    private readonly Dictionary<int, Answer> _answers = [];
    private readonly Dictionary<string, Bits> _factsWithoutQuestion = new(StringComparer.Ordinal);
    private int _factWords;
    private int _free;

    public WordLayout(AuthorityModel model, DecisionPlan plan)
    {
        _model = model;
        _plan = plan;
        var combined = plan.Decisions.Where(IsCombined).ToList();
        var roots = plan.Decisions.SelectMany(decision => decision.Parts).Where(part => !part.IsDecision && part.Number >= Shape.FirstNode).Select(part => part.Number).Distinct().ToList();
        Pieces = Place(roots, combined);
        SharedNodes = NodesUnder(roots.Where(root => !_bitOfNode.ContainsKey(root)));
        Resolve();
        Combined = InOrder(combined);
        PlaceOthers();
        Results = PlaceResults();
    }

    /// <summary>The pairs of words that hold questions, by number.</summary>
    public IEnumerable<int> AskedWords => _places.Values.SelectMany(places => places.Keys).Distinct().OrderBy(word => word);

    /// <summary>The pairs of words that are kept with the facts of a case, by number; in others is only what the day settles.</summary>
    public IReadOnlyCollection<int> WordsOfFacts => new SortedSet<int>(_places.Where(place => IsSettledBySetting(place.Key)).SelectMany(place => place.Value.Keys).Concat(_factsWithoutQuestion.Values.Select(bits => bits.Word)));

    /// <summary>How many pairs of words hold answers.</summary>
    public int AnswerWords { get; private set; }

    /// <summary>The conditions that are worked out side by side, by the words of their answers.</summary>
    public IReadOnlyList<Piece> Pieces { get; }

    /// <summary>The nodes that are followed one by one, children before parents.</summary>
    public IReadOnlyCollection<int> SharedNodes { get; }

    /// <summary>The decisions of several parts, each after those it stands on, short ones first.</summary>
    public IReadOnlyList<PlannedDecision> Combined { get; }

    /// <summary>The answers that are put in their bits by themselves, with the bit of each.</summary>
    public IReadOnlyList<(Answer Answer, int Bit)> Results { get; }

    /// <summary>For each decision of the model the bit that answers it, counted from the first word on.</summary>
    public IReadOnlyList<int> Decisions { get; private set; } = [];

    /// <summary>The questions that have bits, in a fixed order.</summary>
    public IEnumerable<Literal> Literals => _places.Keys.OrderBy(literal => literal.Test).ThenBy(literal => literal.Cells);

    /// <summary>What answers a part.</summary>
    public Answer Of(PlannedPart part) => !part.IsDecision
        ? part.Number < Shape.FirstNode ? new Answer(AnswerKind.Constant, part.Number, false)
            : _bitOfNode.TryGetValue(part.Number, out var bit) ? new Answer(AnswerKind.Bit, bit, false)
            : new Answer(AnswerKind.Node, part.Number, false)
        : !part.IsContrary ? _answers[part.Number] : Contrary(_answers[part.Number]);

    /// <summary>What answers a decision of the model.</summary>
    public Answer OfDecision(int decision) => _answers[decision];

    /// <summary>The bits of a question.</summary>
    public IEnumerable<Bits> PlacesOf(Literal literal) => _places.TryGetValue(literal, out var places) ? places.Select(place => new Bits(place.Key, place.Value)) : [];

    /// <summary>The first bit of a question.</summary>
    public Bits HomeOf(Literal literal) => HomeOf(PlacesOf(literal));

    /// <summary>The first bit of a yes/no fact.</summary>
    public Bits HomeOf(Fact fact) => HomeOf(PlacesOf(fact));

    /// <summary>The bits of a yes/no fact; it has some, whether or not anything asks for it.</summary>
    public IEnumerable<Bits> PlacesOf(Fact fact) => _factsWithoutQuestion.TryGetValue(fact.Id, out var bits) ? [bits]
        : VariableOf(fact) is { } variable ? PlacesOf(YesOf(variable.Index))
        : [];

    /// <summary>Whether a question is settled when its fact is set, and not only on the day of the assessment or by other facts.</summary>
    public bool IsSettledBySetting(Literal literal) => literal.Test < _model.Variables.Count && _model.Variables[literal.Test].Window is null;

    /// <summary>The question whether a yes/no variable is yes, or a fact is known.</summary>
    private static Literal YesOf(int test) => new(test, 2);

    private static Bits HomeOf(IEnumerable<Bits> places) => places.Select(bits => bits with { Mask = bits.Mask & (~bits.Mask + 1) }).First();

    private static bool IsCombined(PlannedDecision decision) => decision.Parts.Count > 1 || decision.IsTwoSided;

    private static Answer Contrary(Answer answer) => answer.Kind == AnswerKind.Constant
        ? answer with { Number = answer.Number == 2 ? 2 : 1 - answer.Number }
        : answer with { IsContrary = !answer.IsContrary };

    private Variable? VariableOf(Fact fact) => _model.Variables.FirstOrDefault(variable => variable.Fact == fact.Id && variable.Window is null);

    private List<Piece> Place(IReadOnlyList<int> roots, IReadOnlyList<PlannedDecision> combined)
    {
        var lists = combined.Where(decision => decision.Parts.Count >= LongList)
            .SelectMany(decision => decision.Parts.Where(part => !part.IsDecision).Select(part => part.Number).Distinct().Select(root => (root, decision.Decision)))
            .Concat(ThroughDecisions(combined))
            .ToLookup(pair => pair.root, pair => pair.Decision);
        var shapes = new Dictionary<Shape, int>();
        var members = new List<(int Root, Shape Shape, ValueList<Literal> Literals, int Order, string Lists)>();
        foreach (var root in roots)
        {
            if (ShapeReader.Read(_plan, root, MostLiterals) is { } read)
            {
                if (!shapes.TryGetValue(read.Shape, out var order))
                {
                    shapes.Add(read.Shape, order = read.Shape.IsPlain ? -1 : shapes.Count);
                }

                members.Add((root, read.Shape, read.Literals, order, string.Concat(lists[root].Distinct().OrderBy(list => list).Select(list => (char)(list + 1)))));
            }
        }

        var words = new Dictionary<(int Word, int Question), int>();
        var pieces = new List<Piece>();
        foreach (var member in members.OrderBy(member => member.Shape.Literals).ThenBy(member => member.Order).ThenBy(member => member.Lists, StringComparer.Ordinal))
        {
            var word = _free >> 6;
            var mask = 1ul << (_free & 63);
            _bitOfNode[member.Root] = _free++;
            var operands = new List<int>();
            for (var question = 0; question < member.Literals.Count; question++)
            {
                if (!words.TryGetValue((word, question), out var operand))
                {
                    words.Add((word, question), operand = _factWords++);
                }

                Put(member.Literals[question], operand, mask);
                operands.Add(operand);
            }

            if (pieces.Count > 0 && pieces[pieces.Count - 1] is var last && last.Answers.Word == word && last.Shape.Equals(member.Shape))
            {
                pieces[pieces.Count - 1] = last with { Answers = last.Answers with { Mask = last.Answers.Mask | mask } };
            }
            else
            {
                pieces.Add(new Piece(member.Shape, new Bits(word, mask), operands));
            }
        }

        return pieces;
    }

    // A list may name a decision of one part instead of that part.
    private IEnumerable<(int root, int Decision)> ThroughDecisions(IReadOnlyList<PlannedDecision> combined)
    {
        var root = new Dictionary<int, int>();
        foreach (var decision in _plan.Decisions.Where(decision => !IsCombined(decision)))
        {
            var part = decision.Parts[0];
            if (!part.IsDecision || root.ContainsKey(part.Number))
            {
                root[decision.Decision] = part.IsDecision ? root[part.Number] : part.Number;
            }
        }

        return combined.Where(decision => decision.Parts.Count >= LongList)
            .SelectMany(decision => decision.Parts.Where(part => part.IsDecision && root.ContainsKey(part.Number)).Select(part => (root[part.Number], decision.Decision)));
    }

    private void Put(Literal literal, int word, ulong mask)
    {
        if (!_places.TryGetValue(literal, out var places))
        {
            _places.Add(literal, places = []);
        }

        places[word] = (places.TryGetValue(word, out var before) ? before : 0) | mask;
    }

    private SortedSet<int> NodesUnder(IEnumerable<int> roots)
    {
        var nodes = new SortedSet<int>();
        var open = new Stack<int>(roots);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node >= Shape.FirstNode && !_bitOfNode.ContainsKey(node) && nodes.Add(node))
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
        var next = _factWords << 6;
        foreach (var literal in SharedNodes.SelectMany(node => ShapeReader.BranchesOf(_plan, node)).Select(branch => branch.Literal).Distinct().Where(literal => !_places.ContainsKey(literal)).ToList())
        {
            Put(literal, next >> 6, 1ul << (next++ & 63));
        }

        foreach (var fact in _model.Authority.Facts.Where(fact => fact.Kind == FactKind.YesNo && !(VariableOf(fact) is { } variable && _places.ContainsKey(YesOf(variable.Index)))))
        {
            _factsWithoutQuestion[fact.Id] = new Bits(next >> 6, 1ul << (next++ & 63));
        }

    }

    private void Resolve()
    {
        foreach (var decision in _plan.Decisions)
        {
            _answers[decision.Decision] = IsCombined(decision) ? new Answer(AnswerKind.Decision, decision.Decision, false) : Of(decision.Parts[0]);
        }
    }

    // Short ones first, so that a longer list can begin with the answer of a shorter one.
    private List<PlannedDecision> InOrder(IReadOnlyList<PlannedDecision> combined)
    {
        var waits = combined.ToDictionary(decision => decision.Decision, decision => new HashSet<int>(decision.Parts.Select(Of).Where(answer => answer.Kind == AnswerKind.Decision).Select(answer => answer.Number)));
        var waiting = waits.SelectMany(pair => pair.Value.Select(earlier => (earlier, later: pair.Key))).ToLookup(pair => pair.earlier, pair => pair.later);
        var byNumber = combined.ToDictionary(decision => decision.Decision);
        var ready = new SortedSet<(int Parts, int Decision)>(combined.Where(decision => waits[decision.Decision].Count == 0).Select(decision => (decision.Parts.Count, decision.Decision)));
        var ordered = new List<PlannedDecision>();
        while (ready.Count > 0)
        {
            var next = ready.Min;
            ready.Remove(next);
            ordered.Add(byNumber[next.Decision]);
            foreach (var later in waiting[next.Decision])
            {
                if (waits[later].Remove(next.Decision) && waits[later].Count == 0)
                {
                    ready.Add((byNumber[later].Parts.Count, later));
                }
            }
        }

        return ordered;
    }

    private List<(Answer Answer, int Bit)> PlaceResults()
    {
        var placed = new Dictionary<Answer, int>();
        var results = new List<(Answer Answer, int Bit)>();
        var bits = new List<int>();
        for (var decision = 0; decision < _model.Decisions.Count; decision++)
        {
            var answer = _answers[decision];
            if (answer is { Kind: AnswerKind.Bit, IsContrary: false })
            {
                bits.Add(answer.Number);
                continue;
            }

            if (!placed.TryGetValue(answer, out var bit))
            {
                placed.Add(answer, bit = _free++);
                results.Add((answer, bit));
            }

            bits.Add(bit);
        }

        AnswerWords = Math.Max(1, (_free + 63) >> 6);
        Decisions = bits;
        return results;
    }
}
