using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Generator.Emission.Words;

/// <summary>Gives a bit to each condition that asks little: conditions of one shape next to one another, those first that are one question.</summary>
internal sealed class ConditionBits
{
    // Each question of a shape takes words of its own. What asks more is followed node by node.
    private const int MostLiterals = 4;

    // Lists this long are looked at as masks; answers that stand in the same ones lie together.
    private const int LongList = 8;

    private readonly QuestionBits _questions;
    private readonly Dictionary<int, int> _bits = [];
    private readonly Dictionary<(int Word, int Question), int> _words = [];
    private readonly List<Piece> _pieces = [];

    /// <summary>Places the conditions of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="roots">The first nodes of the conditions.</param>
    /// <param name="combined">The decisions of several parts.</param>
    /// <param name="questions">Where the questions that they ask are put.</param>
    public ConditionBits(DecisionPlan plan, IReadOnlyList<int> roots, IReadOnlyList<PlannedDecision> combined, QuestionBits questions)
    {
        _questions = questions;
        var lists = ListsOf(plan, combined);
        var shapes = new Dictionary<Shape, int>();
        var members = new List<(int Root, Shape Shape, ValueList<Literal> Literals, int Order, string Lists)>();
        foreach (var root in roots)
        {
            if (ShapeReader.Read(plan, root, MostLiterals) is { } read)
            {
                if (!shapes.TryGetValue(read.Shape, out var order))
                {
                    shapes.Add(read.Shape, order = shapes.Count);
                }

                members.Add((root, read.Shape, read.Literals, order, string.Concat(lists[root])));
            }
        }

        foreach (var member in members.OrderBy(member => !member.Shape.IsPlain).ThenBy(member => member.Shape.Literals).ThenBy(member => member.Order).ThenBy(member => member.Lists, StringComparer.Ordinal))
        {
            Add(member.Root, member.Shape, member.Literals);
        }
    }

    /// <summary>How many bits of answers are taken.</summary>
    public int Count { get; private set; }

    /// <summary>How many pairs of words the questions take.</summary>
    public int Words { get; private set; }

    /// <summary>The conditions that are worked out side by side, by the words of their answers.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>The bit of a condition by its first node, counted from the first word on; null when it asks too much to have one.</summary>
    public int? Of(int root) => _bits.TryGetValue(root, out var bit) ? bit : null;

    private void Add(int root, Shape shape, ValueList<Literal> literals)
    {
        var answer = Bits.At(Count);
        _bits[root] = Count++;
        for (var question = 0; question < literals.Count; question++)
        {
            if (!_words.ContainsKey((answer.Word, question)))
            {
                _words.Add((answer.Word, question), Words++);
            }

            _questions.Add(literals[question], answer with { Word = _words[(answer.Word, question)] });
        }

        if (_pieces.Count > 0 && _pieces[_pieces.Count - 1] is var last && last.Answers.Word == answer.Word && last.Shape.Equals(shape))
        {
            _pieces[_pieces.Count - 1] = last with { Answers = answer with { Mask = last.Answers.Mask | answer.Mask } };
        }
        else
        {
            _pieces.Add(new Piece(shape, answer, [.. literals.Select((_, question) => _words[(answer.Word, question)])]));
        }
    }

    // For each condition the long lists that it stands in, a letter each. A list may name a decision of one part instead of that part.
    private static ILookup<int, char> ListsOf(DecisionPlan plan, IReadOnlyList<PlannedDecision> combined)
    {
        var roots = new Dictionary<int, int>();
        foreach (var decision in plan.Decisions.Where(decision => !DecisionOrder.IsCombined(decision)))
        {
            if (Root(decision.Parts[0]) is { } root)
            {
                roots[decision.Decision] = root;
            }
        }

        return combined.Where(decision => decision.Parts.Count >= LongList)
            .SelectMany((decision, list) => decision.Parts.Select(Root).OfType<int>().Distinct().Select(root => (root, Letter: (char)list)))
            .ToLookup(pair => pair.root, pair => pair.Letter);

        int? Root(PlannedPart part) => !part.IsDecision ? part.Number : roots.TryGetValue(part.Number, out var root) ? root : null;
    }
}
