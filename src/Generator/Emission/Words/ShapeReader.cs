using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Generator.Emission.Words;

/// <summary>Reads the shape of a diagram and the questions it asks. Takes time linear in its nodes.</summary>
internal sealed class ShapeReader
{
    /// <summary>The node that cannot be.</summary>
    private const int Impossible = 2;

    private readonly DecisionPlan _plan;
    private readonly int _mostLiterals;
    private readonly List<Literal> _literals = [];
    private readonly List<ValueList<Branch>> _nodes = [];
    private readonly Dictionary<int, int> _numbers = [];

    private ShapeReader(DecisionPlan plan, int mostLiterals)
    {
        _plan = plan;
        _mostLiterals = mostLiterals;
    }

    /// <summary>The shape of a diagram and its questions; null when it asks more than so many.</summary>
    public static (Shape Shape, ValueList<Literal> Literals)? Read(DecisionPlan plan, int root, int mostLiterals)
    {
        var reader = new ShapeReader(plan, mostLiterals);
        reader.Add(root);
        return reader._literals.Count > mostLiterals ? null : (new Shape(reader._literals.Count, reader._nodes.ToValueList()), reader._literals.ToValueList());
    }

    /// <summary>The ways out of one node; they lead to numbers of the plan. A way that cannot be taken is left out.</summary>
    public static IEnumerable<(Literal Literal, bool IsWithin, int Next)> BranchesOf(DecisionPlan plan, int node)
    {
        var (test, children) = (plan.Nodes[node].Test, plan.Nodes[node].Children);
        var all = Cells.Between(0, Math.Min(children.Count, 64) - 1); // variables of more cells are an error, which is reported
        foreach (var child in children.Distinct().Where(child => child != Impossible).OrderByDescending(child => child))
        {
            var cells = 0ul;
            for (var cell = 0; cell < children.Count; cell++)
            {
                cells |= children[cell] == child ? 1ul << cell : 0;
            }

            var isWithin = (cells & 1) == 0;
            yield return (new Literal(test, isWithin ? cells : all & ~cells), isWithin, child);
        }
    }

    // As deep as the diagram, and no deeper than its questions: a way asks each only once. What asks too many is given up.
    private int Add(int node)
    {
        if (node <= Impossible || _literals.Count > _mostLiterals)
        {
            return node;
        }

        if (!_numbers.TryGetValue(node, out var number))
        {
            var branches = BranchesOf(_plan, node).Select(branch => new Branch(PlaceOf(branch.Literal), branch.IsWithin, branch.Next)).ToList();
            branches = [.. branches.Select(branch => branch with { Next = Add(branch.Next) })];
            _numbers[node] = number = Shape.FirstNode + _nodes.Count;
            _nodes.Add(branches.ToValueList());
        }

        return number;
    }

    private int PlaceOf(Literal literal)
    {
        var place = _literals.IndexOf(literal);
        if (place < 0)
        {
            place = _literals.Count;
            _literals.Add(literal);
        }

        return place;
    }
}
