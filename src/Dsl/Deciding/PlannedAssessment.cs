using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Deciding;

/// <summary>The answers to a case by the decision plan: what compiled evaluators do, without compiling. Takes time linear in the nodes that are needed.</summary>
internal sealed class PlannedAssessment : IAssessment
{
    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly IReadOnlyDictionary<string, FactValue> _facts;
    private readonly ulong[] _cells;
    private readonly byte[] _nodes;
    private readonly Truth[] _answers;

    public PlannedAssessment(AuthorityModel model, DecisionPlan plan, IReadOnlyDictionary<string, FactValue> facts, DateTime asOf)
    {
        _model = model;
        _plan = plan;
        _facts = facts;
        _cells = [.. model.Variables.Select(variable => CellsOf(variable, asOf))];
        Narrow();
        _nodes = new byte[plan.Nodes.Count];
        _nodes[DiagramBuilder.No] = (byte)Truth.No;
        _nodes[DiagramBuilder.Yes] = (byte)Truth.Yes;
        _answers = new Truth[model.Decisions.Count];
        foreach (var planned in plan.Decisions)
        {
            _answers[planned.Decision] = Answer(planned);
        }
    }

    public Authority Authority => _model.Authority;

    public LevelOfNeed? IndicatedLevel => Authority.Levels.LastOrDefault(level => Decide(Authority.LevelDecisions[level.Order - 1]) == Truth.Yes);

    public LevelOfNeed? PossibleLevel => Authority.Levels.LastOrDefault(level => Decide(Authority.LevelDecisions[level.Order - 1]) != Truth.No);

    public Truth Decide(int decision) => _answers[decision];

    public FactValue? ValueOf(string fact) => _facts.TryGetValue(fact, out var value) ? value : null;

    private Truth Answer(PlannedDecision planned)
    {
        var all = (byte)Truth.Unknown;
        byte any = 0;
        foreach (var part in planned.Roots.Select(Node).Concat(planned.Decisions.Select(decision => (byte)_answers[decision])))
        {
            all &= part;
            any |= part;
        }

        if (planned.Roots.Count + planned.Decisions.Count == 0)
        {
            return planned.IsAnd ? Truth.Yes : Truth.No;
        }

        var (yes, no) = planned.IsAnd ? (all, any) : (any, all);
        return (Truth)((yes & (byte)Truth.Yes) | (no & (byte)Truth.No));
    }

    private byte Node(int root)
    {
        // Children have smaller numbers; a node is worked out when all of its children are.
        var open = new Stack<int>([root]);
        while (open.Count > 0)
        {
            var index = open.Peek();
            if (index <= DiagramBuilder.Impossible || _nodes[index] != 0)
            {
                open.Pop();
                continue;
            }

            var node = _plan.Nodes[index];
            var possible = node.Test < _model.Variables.Count ? _cells[node.Test] : _facts.ContainsKey(_plan.FactOfTest(node.Test)) ? 2ul : 1ul;
            byte bits = 0;
            var waits = false;
            for (var cell = 0; cell < node.Children.Count; cell++)
            {
                if (((possible >> cell) & 1) != 0)
                {
                    var child = node.Children[cell];
                    if (child > DiagramBuilder.Impossible && _nodes[child] == 0)
                    {
                        open.Push(child);
                        waits = true;
                    }

                    bits |= _nodes[child];
                }
            }

            if (!waits)
            {
                _nodes[index] = bits == 0 ? NoCompletion : bits;
                open.Pop();
            }
        }

        return (byte)(_nodes[root] & (byte)Truth.Unknown);
    }

    // Worked out, and no completion comes there.
    private const byte NoCompletion = 4;

    private ulong CellsOf(Variable variable, DateTime asOf)
    {
        var last = _plan.Cells.Count(variable.Index) - 1;
        var value = ValueOf(variable.Fact) ?? Implied(variable);
        if (last > 63 || value is null)
        {
            return last > 63 ? ulong.MaxValue : Cells.Between(0, last);
        }

        if (value.Events is { } history)
        {
            var (least, most) = history.In(variable.Window ?? Window.Ever, asOf);
            return Cells.Between(_plan.Cells.CellOf(variable.Index, least), most is { } bound ? _plan.Cells.CellOf(variable.Index, bound) : last);
        }

        var (low, high) = variable is { Kind: FactKind.Date, Window: { } window } ? (window.Contains(value.Day, asOf) ? (1, 1) : (0m, 0m)) : (value.Low, value.High);
        return Cells.Between(_plan.Cells.CellOf(variable.Index, low), _plan.Cells.CellOf(variable.Index, high));
    }

    private FactValue? Implied(Variable variable) =>
        _model.Implications.FirstOrDefault(implication => implication.Fact == variable.Fact && _facts.ContainsKey(implication.Known)) is { } implied ? FactValue.YesNo(implied.Value) : null;

    private void Narrow()
    {
        var pairs = (from wide in _model.Variables
                     where wide.Window is not null
                     from narrow in _model.Variables
                     where wide.Index != narrow.Index && wide.Fact == narrow.Fact && wide.Window is { } window && narrow.Window is { } other && window.Covers(other)
                     select (wide.Index, narrow.Index)).ToList();
        for (var round = 0; round < pairs.Count; round++)
        {
            foreach (var (wide, narrow) in pairs)
            {
                Cells.Narrow(ref _cells[wide], ref _cells[narrow]);
            }
        }
    }
}
