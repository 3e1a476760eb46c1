using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Export.Sql;

/// <summary>A decision plan laid out in steps: each answer that is used more than once has a slot, filled from those of earlier steps.</summary>
/// <remarks>An answer that is used once is written where it is used, so that nothing is worked out twice and no expression is nested deeply.</remarks>
internal sealed class AnswerPlan
{
    // How deep nodes that are used once are written into one another.
    private const int Deepest = 6;

    private const int FewNodes = 3; // no, yes and impossible

    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly IReadOnlyList<DiagramNode> _nodes;
    private readonly List<Slot> _slots = [];
    private readonly Dictionary<int, Operand> _tests = [];
    private readonly Dictionary<int, Operand> _placed = [];
    private readonly Dictionary<int, (int Ready, int Depth)> _inline = [];
    private readonly Dictionary<int, Operand> _decisions = [];
    private readonly Dictionary<int, PlannedDecision> _planned = [];

    public AnswerPlan(AuthorityModel model, DecisionPlan plan, IEnumerable<int> wanted)
    {
        _model = model;
        _plan = plan;
        _nodes = plan.Nodes;
        var planned = plan.Decisions.ToDictionary(decision => decision.Decision);
        var needed = Closure(wanted, decision => planned[decision].Parts.Where(part => part.IsDecision).Select(part => part.Number));
        var roots = needed.SelectMany(decision => planned[decision].Parts).Where(part => !part.IsDecision).Select(part => part.Number).ToHashSet();
        var nodes = Closure(roots, node => Children(node)).Where(node => node >= FewNodes).Order().ToList();
        Tests = [.. nodes.Select(node => _nodes[node].Test).Distinct().Order()];
        foreach (var test in Tests.Where(IsTwofold))
        {
            _tests[test] = Filled(0, SlotKind.Test, test);
        }

        var uses = nodes.SelectMany(Children).CountBy(node => node).ToDictionary();
        foreach (var node in nodes)
        {
            Place(node, roots.Contains(node) || uses[node] > 1);
        }

        foreach (var decision in plan.Decisions.Where(decision => needed.Contains(decision.Decision)))
        {
            Place(decision);
        }
    }

    /// <summary>The slots, each after those it stands on.</summary>
    public IReadOnlyList<Slot> Slots => _slots;

    /// <summary>The tests that some node asks.</summary>
    public IReadOnlyList<int> Tests { get; }

    /// <summary>The answer to a test of two cells; null of others.</summary>
    public Operand? Test(int test) => _tests.TryGetValue(test, out var operand) ? operand : null;

    /// <summary>Where the answer of a node is; null when it is written where it is used.</summary>
    public Operand? Node(int node) => node < FewNodes ? Operand.Fixed(node switch { 0 => 2, 1 => 1, _ => 0 }) : _placed.TryGetValue(node, out var operand) ? operand : null;

    /// <summary>The nodes that come after a node, each with the cells in which it does, but for what cannot come about.</summary>
    public IEnumerable<(int Child, List<int> Cells)> Ways(int node) => _nodes[node].Children
        .Select((child, cell) => (child, cell)).Where(way => way.child != 2).GroupBy(way => way.child, way => way.cell).Select(way => (way.Key, way.ToList()));

    /// <summary>What a node asks.</summary>
    public int TestOf(int node) => _nodes[node].Test;

    /// <summary>Where the answer of a decision is.</summary>
    public Operand Decision(int decision) => _decisions[decision];

    /// <summary>How a decision that has a slot is worked out.</summary>
    public PlannedDecision Planned(int decision) => _planned[decision];

    /// <summary>The answer of a part.</summary>
    public Operand Part(PlannedPart part) => !part.IsDecision
        ? Node(part.Number) ?? throw new InvalidOperationException("a node that a decision stands on has a slot")
        : part.IsContrary ? _decisions[part.Number].Contrary : _decisions[part.Number];

    // Yes/no facts, dates in a window, and whether something is known.
    private bool IsTwofold(int test) => test >= _model.Variables.Count
        || (_model.Variables[test] is { IsWhole: true, Minimum: 0, Maximum: 1, Kind: FactKind.YesNo or FactKind.Date } && _plan.Cells.Count(test) == 2);

    private IEnumerable<int> Children(int node) => node < FewNodes ? [] : _nodes[node].Children.Distinct();

    private void Place(int node, bool hasSlot)
    {
        var ways = Ways(node).ToList();
        var test = Test(_nodes[node].Test);
        if (test is { } asked && _nodes[node].Children is [0, 1] or [1, 0])
        {
            _placed[node] = _nodes[node].Children[1] == 1 ? test.Value : test.Value.Contrary;
            return;
        }

        var ready = 0;
        var depth = 1;
        foreach (var (child, _) in ways.Where(way => way.Child >= FewNodes))
        {
            var (childReady, childDepth) = Node(child) is { } operand ? (LayerOf(operand), 0) : _inline[child];
            ready = Math.Max(ready, childReady);
            depth = Math.Max(depth, childDepth + 1);
        }

        if (hasSlot || depth > Deepest)
        {
            _placed[node] = Filled(ready + 1, SlotKind.Node, node);
        }
        else
        {
            _inline[node] = (ready, depth);
        }
    }

    private void Place(PlannedDecision decision)
    {
        if (decision.Parts.Count == 1 && !decision.IsTwoSided)
        {
            _decisions[decision.Decision] = Part(decision.Parts[0]);
            return;
        }

        _planned[decision.Decision] = decision;
        _decisions[decision.Decision] = Filled(decision.Parts.Max(part => LayerOf(Part(part))) + 1, SlotKind.Decision, decision.Decision);
    }

    private int LayerOf(Operand operand) => operand.Slot < 0 ? 0 : _slots[operand.Slot].Layer;

    private Operand Filled(int layer, SlotKind kind, int number)
    {
        _slots.Add(new Slot(layer, kind, number));
        return Operand.In(_slots.Count - 1);
    }

    private static HashSet<int> Closure(IEnumerable<int> first, Func<int, IEnumerable<int>> next)
    {
        var seen = first.ToHashSet();
        var open = new Stack<int>(seen);
        while (open.TryPop(out var number))
        {
            foreach (var other in next(number).Where(seen.Add))
            {
                open.Push(other);
            }
        }

        return seen;
    }
}
