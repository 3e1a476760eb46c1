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
    private readonly ICollection<string> _known;
    private readonly DateTime _asOf;
    private readonly ulong[] _cells;
    private readonly byte[] _nodes;
    private readonly byte[] _answers;
    private readonly Stack<int> _open = new();
    private readonly Stack<int> _waiting = new();

    public PlannedAssessment(AuthorityModel model, DecisionPlan plan, IReadOnlyDictionary<string, FactValue> facts, DateTime asOf)
    {
        _model = model;
        _plan = plan;
        _facts = facts;
        _asOf = asOf;
        _known = [.. facts.Keys];
        _cells = plan.EveryCell();
        foreach (var fact in _known)
        {
            foreach (var variable in plan.About(fact))
            {
                _cells[variable.Index] = CellsOf(variable, asOf);
            }
        }

        Narrow();
        _nodes = new byte[plan.Diagrams.Builder.Count];
        _nodes[DiagramBuilder.No] = (byte)Truth.No;
        _nodes[DiagramBuilder.Yes] = (byte)Truth.Yes;
        _answers = new byte[plan.Count];
    }

    /// <summary>The answers when of each variable just so much is known, and of these facts something.</summary>
    internal PlannedAssessment(AuthorityModel model, DecisionPlan plan, ulong[] cells, ICollection<string> known)
    {
        _model = model;
        _plan = plan;
        _facts = new Dictionary<string, FactValue>();
        _known = known;
        _cells = cells;
        Narrow();
        _nodes = new byte[plan.Diagrams.Builder.Count];
        _nodes[DiagramBuilder.No] = (byte)Truth.No;
        _nodes[DiagramBuilder.Yes] = (byte)Truth.Yes;
        _answers = new byte[plan.Count];
    }

    public Authority Authority => _model.Authority;

    public LevelOfNeed? IndicatedLevel => Authority.Levels.LastOrDefault(level => Decide(Authority.LevelDecisions[level.Order - 1]) == Truth.Yes);

    public LevelOfNeed? PossibleLevel => Authority.Levels.LastOrDefault(level => Decide(Authority.LevelDecisions[level.Order - 1]) != Truth.No);

    public DateTime? AsOf => _model.UsesWindows ? _asOf : null;

    public IAssessment Reassess(IReadOnlyDictionary<string, FactValue> facts)
    {
        FactCheck.Require(Authority, facts);
        return _plan.Assess(facts, _asOf);
    }

    public Truth Decide(int decision)
    {
        if (decision < 0 || decision >= _model.Decisions.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(decision));
        }

        WorkOut(decision);
        return (Truth)(_answers[decision] & (byte)Truth.Unknown);
    }

    /// <summary>Whether a part, of the plan or asked of it later, can turn out so.</summary>
    internal bool CanBe(PlannedPart part, Truth truth)
    {
        if (part.IsDecision)
        {
            WorkOut(part.Number);
        }

        return IsOpen(part, truth);
    }

    private void WorkOut(int decision)
    {
        if (_answers[decision] != 0)
        {
            return;
        }

        // Only what it stands on is worked out, and before it.
        var open = _waiting;
        open.Clear();
        open.Push(decision);
        while (open.Count > 0)
        {
            var planned = _plan.Planned(open.Peek());
            var waits = false;
            foreach (var part in _answers[planned.Decision] == 0 ? planned.Parts : default)
            {
                if (part.IsDecision && _answers[part.Number] == 0)
                {
                    open.Push(part.Number);
                    waits = true;
                }
            }

            if (!waits)
            {
                _answers[planned.Decision] = _answers[planned.Decision] == 0 ? Answer(planned) : _answers[planned.Decision];
                open.Pop();
            }
        }
    }

    public FactValue? ValueOf(string fact) => _facts.TryGetValue(fact, out var value) ? value : null;

    private byte Answer(PlannedDecision planned)
    {
        var yes = 0;
        var no = 0;
        foreach (var part in planned.Parts)
        {
            yes += IsOpen(part, Truth.Yes) ? 1 : 0;
            no += IsOpen(part, Truth.No) ? 1 : 0;
        }

        if (planned.IsTwoSided)
        {
            return (byte)(NoCompletion | (IsOpen(planned.Parts[0], Truth.Yes) ? (byte)Truth.Yes : 0) | (IsOpen(planned.Parts[1], Truth.Yes) ? (byte)Truth.No : 0));
        }

        return (byte)(NoCompletion | (yes >= planned.Least ? (byte)Truth.Yes : 0) | (no > planned.Parts.Count - planned.Least ? (byte)Truth.No : 0));
    }

    private bool IsOpen(PlannedPart part, Truth truth)
    {
        var bits = part.IsDecision ? _answers[part.Number] : Node(part.Number);
        var meant = !part.IsContrary ? truth : truth == Truth.Yes ? Truth.No : Truth.Yes;
        return (bits & (byte)meant) != 0;
    }

    private byte Node(int root)
    {
        // Children have smaller numbers; a node is worked out when all of its children are.
        var open = _open;
        open.Push(root);
        while (open.Count > 0)
        {
            var index = open.Peek();
            if (index <= DiagramBuilder.Impossible || _nodes[index] != 0)
            {
                open.Pop();
                continue;
            }

            var builder = _plan.Diagrams.Builder;
            var test = builder.TestOf(index);
            var possible = test < _model.Variables.Count ? _cells[test] : _known.Contains(_plan.FactOfTest(test)) ? 2ul : 1ul;
            byte bits = 0;
            var waits = false;
            for (var cell = 0; cell < builder.CellsOf(index); cell++)
            {
                if (((possible >> cell) & 1) != 0)
                {
                    var child = builder.Next(index, cell);
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

    // Worked out. Alone: no completion comes there.
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

    private FactValue? Implied(Variable variable)
    {
        foreach (var implication in _plan.Implications[variable.Fact])
        {
            if (_facts.ContainsKey(implication.Known))
            {
                return FactValue.YesNo(implication.Value);
            }
        }

        return null;
    }

    private void Narrow()
    {
        var pairs = _plan.Covering;
        for (var round = 0; round < pairs.Count; round++)
        {
            foreach (var (wide, narrow) in pairs)
            {
                Cells.Narrow(ref _cells[wide.Index], ref _cells[narrow.Index]);
            }
        }
    }
}
