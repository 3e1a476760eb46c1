using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Deciding;

/// <summary>Turns a decision plan into a batch program: each node and decision becomes two places, whether yes and whether no is possible.</summary>
/// <remarks>Takes time linear in the plan. A model with errors has no program.</remarks>
public sealed class BatchCompiler
{
    private const int NoCase = 0;
    private const int EveryCase = 1;

    private readonly AuthorityModel _model;
    private readonly DecisionPlan _plan;
    private readonly List<int> _variables = [];
    private readonly Dictionary<int, int> _firstPlace = [];
    private readonly List<string> _known = [];
    private readonly List<BatchImplication> _implications = [];
    private readonly List<int> _code = [];
    private readonly Dictionary<(int Test, ulong Cells), int> _masks = [];
    private readonly Dictionary<int, (int Yes, int No)> _nodes = [];
    private readonly Dictionary<int, (int Yes, int No)> _decisions = [];
    private int _next;

    private BatchCompiler(AuthorityModel model, DecisionPlan plan)
    {
        _model = model;
        _plan = plan;
    }

    /// <summary>The variables of the program.</summary>
    public ValueList<BatchVariable> Variables => _variables
        .Select(variable => new BatchVariable(_model.Variables[variable].Fact, _model.Variables[variable].Window, _plan.Cells.Cuts(variable).ToValueList()))
        .ToValueList();

    /// <summary>The facts of which it is asked whether they are known.</summary>
    public ValueList<string> Known => _known.ToValueList();

    /// <summary>What follows for facts that nobody has answered.</summary>
    public ValueList<BatchImplication> Implications => _implications.ToValueList();

    /// <summary>The instructions.</summary>
    public IReadOnlyList<int> Code => _code;

    /// <summary>For each decision of the model the places of yes and no.</summary>
    public IReadOnlyList<int> Answers => [.. _model.Decisions.SelectMany(decision => new[] { _decisions[decision.Index].Yes, _decisions[decision.Index].No })];

    /// <summary>Compiles a plan.</summary>
    /// <param name="model">The model.</param>
    /// <param name="plan">Its plan.</param>
    public static BatchCompiler Of(AuthorityModel model, DecisionPlan plan)
    {
        var compiler = new BatchCompiler(model, plan);
        compiler.Compile();
        return compiler;
    }

    /// <summary>The program itself.</summary>
    public BatchProgram Program() => new(_model.Authority, Variables, Known, Implications, [.. _code], [.. Answers]);

    private void Compile()
    {
        var nodes = _plan.NeededNodes;
        Place(new SortedSet<int>(nodes.Select(node => _plan.Nodes[node].Test)));
        _nodes[DiagramBuilder.No] = (NoCase, EveryCase);
        _nodes[DiagramBuilder.Yes] = (EveryCase, NoCase);
        _nodes[DiagramBuilder.Impossible] = (NoCase, NoCase);
        foreach (var node in nodes)
        {
            _nodes[node] = Node(_plan.Nodes[node]);
        }

        foreach (var decision in _plan.Decisions)
        {
            _decisions[decision.Decision] = Decision(decision);
        }
    }

    private void Place(SortedSet<int> tests)
    {
        _next = 2;
        foreach (var test in tests.Where(test => test < _model.Variables.Count))
        {
            _variables.Add(test);
            _firstPlace[test] = _next;
            _next += _plan.Cells.Count(test);
        }

        foreach (var test in tests.Where(test => test >= _model.Variables.Count))
        {
            _firstPlace[test] = _next + (2 * AskKnown(_plan.FactOfTest(test)));
        }

        var given = new HashSet<string>(_model.Authority.Facts.Select(fact => fact.Id));
        for (var i = 0; i < _variables.Count; i++)
        {
            // Of facts that cannot be given nothing follows.
            var variable = _model.Variables[_variables[i]];
            foreach (var implication in _plan.Implications[variable.Fact].Where(implication => _plan.Cells.Count(variable.Index) == 2 && given.Contains(implication.Known)))
            {
                _implications.Add(new BatchImplication(i, AskKnown(variable.Fact), AskKnown(implication.Known), implication.Value));
            }
        }

        _next += 2 * _known.Count;
    }

    private int AskKnown(string fact)
    {
        var place = _known.IndexOf(fact);
        if (place < 0)
        {
            place = _known.Count;
            _known.Add(fact);
        }

        return place;
    }

    private (int Yes, int No) Node(DiagramNode node)
    {
        var yes = new List<int>();
        var no = new List<int>();
        var yesPairs = new List<(int, int)>();
        var noPairs = new List<(int, int)>();
        foreach (var child in node.Children.Distinct())
        {
            var cells = Enumerable.Range(0, node.Children.Count).Where(cell => node.Children[cell] == child).ToList();
            Add(yes, yesPairs, _nodes[child].Yes);
            Add(no, noPairs, _nodes[child].No);

            void Add(List<int> single, List<(int, int)> pairs, int next)
            {
                if (next == EveryCase)
                {
                    single.AddRange(cells.Select(cell => _firstPlace[node.Test] + cell));
                }
                else if (next != NoCase)
                {
                    pairs.Add((Mask(node.Test, cells), next));
                }
            }
        }

        return (Any(yes, yesPairs), Any(no, noPairs));
    }

    // The cases that can be in one of some cells.
    private int Mask(int test, List<int> cells)
    {
        var key = (test, cells.Aggregate(0ul, (set, cell) => set | (1ul << cell)));
        if (!_masks.TryGetValue(key, out var place))
        {
            _masks[key] = place = Any([.. cells.Select(cell => _firstPlace[test] + cell)], []);
        }

        return place;
    }

    private (int Yes, int No) Decision(PlannedDecision decision)
    {
        var parts = decision.Parts.Select(part =>
        {
            var (yes, no) = part.IsDecision ? _decisions[part.Number] : _nodes[part.Number];
            return part.IsContrary ? (Yes: no, No: yes) : (Yes: yes, No: no);
        }).ToList();
        if (decision.IsTwoSided)
        {
            return (parts[0].Yes, parts[1].Yes);
        }

        // Yes is possible when enough parts can be yes, and no when more can be no than may be missing.
        return (AtLeast(decision.Least, [.. parts.Select(part => part.Yes)]), AtLeast(parts.Count - decision.Least + 1, [.. parts.Select(part => part.No)]));
    }

    private int AtLeast(int least, List<int> places)
    {
        if (least == 1)
        {
            return Any(places, []);
        }

        if (least == places.Count)
        {
            return places.Contains(NoCase) ? NoCase : places.Where(place => place != EveryCase).Distinct().ToList() is var some && some.Count == 0 ? EveryCase
                : some.Count == 1 ? some[0]
                : Write(BatchOperation.All, some.Count, 0, some);
        }

        return least <= 0 ? EveryCase : least > places.Count ? NoCase : Write(BatchOperation.AtLeast, places.Count, least, places);
    }

    private int Any(List<int> single, List<(int One, int Other)> pairs)
    {
        if (single.Contains(EveryCase))
        {
            return EveryCase;
        }

        var some = single.Where(place => place != NoCase).Distinct().ToList();
        return some.Count + pairs.Count == 0 ? NoCase
            : pairs.Count == 0 && some.Count == 1 ? some[0]
            : Write(BatchOperation.Any, some.Count, pairs.Count, [.. some, .. pairs.SelectMany(pair => new[] { pair.One, pair.Other })]);
    }

    private int Write(BatchOperation operation, int first, int second, List<int> operands)
    {
        _code.Add((int)operation);
        _code.Add(_next);
        _code.Add(first);
        _code.Add(second);
        _code.AddRange(operands);
        return _next++;
    }
}
