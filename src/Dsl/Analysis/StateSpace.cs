using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Analysis;

/// <summary>The states of knowledge that a case can be in: each fact in one of its cells, or unknown.</summary>
/// <remarks>A set of states is a diagram. A fact that conditions ask to be known has a test for that beside those of its value. Other facts are known in
/// every state of a diagram: if something is certain in one state and something else is not, then that is so in a state in which these facts are known
/// as well, since knowing more never makes uncertain what was certain.</remarks>
internal sealed class StateSpace
{
    private readonly Dictionary<int, int> _certain = [];
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Variable>> _variables = new(StringComparer.Ordinal);
    private readonly List<Implication> _implications;
    private readonly Lazy<ILookup<string, Implication>> _implied;
    private readonly ILookup<string, Implication> _usable;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int[]> _tests = [];
    private readonly bool[] _asksWhatIsKnown;
    private readonly Stack<int> _open = new();
    private readonly int[] _markedTests;
    private int[] _markedNodes = [];
    private int _mark;
    private int _failures;

    public StateSpace(AuthorityModel model, DecisionPlan plan)
    {
        Model = model;
        Plan = plan;
        Diagrams = plan.Diagrams;
        Orders = plan.Orders;
        foreach (var variable in model.Variables)
        {
            if (!_variables.TryGetValue(variable.Fact, out var same))
            {
                _variables.Add(variable.Fact, same = []);
            }

            same.Add(variable);
        }

        _markedTests = new int[Diagrams.TestCount];
        foreach (var decision in model.Decisions)
        {
            FindAsked(decision.Condition);
        }

        _asksWhatIsKnown = new bool[model.Decisions.Count];
        foreach (var decision in _asked.Count > 0 ? Diagrams.Order : [])
        {
            _asksWhatIsKnown[decision] = AsksWhatIsKnown(model.Decisions[decision].Condition);
        }

        for (var place = 0; place < model.Authority.Facts.Count; place++)
        {
            _places[model.Authority.Facts[place].Id] = place;
        }

        _implied = new(() => model.Implications.ToLookup(implication => implication.Known, StringComparer.Ordinal), false);
        _implications = [.. model.Implications.Where(implication => _places.ContainsKey(implication.Known) && _variables.ContainsKey(implication.Fact))];
        _usable = _implications.ToLookup(implication => implication.Known, StringComparer.Ordinal);
        foreach (var implication in _implications)
        {
            _asked.Add(implication.Known);
            _bound.Add(implication.Known);
            _bound.Add(implication.Fact);
        }

        _bound.UnionWith(_variables.Where(pair => pair.Value.Count > 1).Select(pair => pair.Key));
    }

    public AuthorityModel Model { get; }

    public DecisionPlan Plan { get; }

    public ConditionDiagrams Diagrams { get; }

    public CellOrders Orders { get; }

    public DiagramBuilder Builder => Diagrams.Builder;

    /// <summary>The highest level, by its order, that something reaches of which nothing is proven; 0 for none.</summary>
    public int HighestUnproven { get; set; }

    /// <summary>Whether a condition, or what it refers to, asks whether something is known of a fact.</summary>
    public bool AsksWhatIsKnown(Condition condition) => condition.Everything().Any(part => part switch
    {
        Condition.Knows => true,
        Condition.Refers reference => _asksWhatIsKnown[reference.Decision],
        _ => false,
    });

    /// <summary>What the model says follows once something is known of a fact.</summary>
    public IEnumerable<Implication> Implied(string fact) => Model.Implications.Count == 0 ? [] : _implied.Value[fact];

    /// <summary>The place of a fact among those of the authority; null when it is none of them.</summary>
    public int? PlaceOfFact(string fact) => _places.TryGetValue(fact, out var place) ? place : null;

    /// <summary>The variables of a fact.</summary>
    public IReadOnlyList<Variable> VariablesOf(string fact) => _variables.TryGetValue(fact, out var variables) ? variables : [];

    /// <summary>What follows once something is known of a fact: variables, and the cells that are left of them.</summary>
    public IEnumerable<(int Variable, ulong Cells)> FollowingFrom(string fact)
    {
        foreach (var implication in _implications.Count == 0 ? [] : _usable[fact])
        {
            var variable = VariablesOf(implication.Fact)[0];
            var cells = 0ul;
            for (var cell = 0; cell < Diagrams.Cells.Count(variable.Index); cell++)
            {
                cells |= (Diagrams.Cells.NumberIn(variable, cell) == 1) == implication.Value ? 1ul << cell : 0;
            }

            yield return (variable.Index, cells);
        }
    }

    /// <summary>Whether nothing restricts which states of a fact go with which of others, and no condition asks whether it is known.</summary>
    public bool IsPlain(string fact) => !_bound.Contains(fact) && !_asked.Contains(fact);

    /// <summary>Whether all facts of a diagram are plain: then its answers, and its states that can be, are all there are.</summary>
    public bool IsPlain(int root) => (_bound.Count == 0 && _asked.Count == 0) || TestsOf(root).All(test => IsPlain(FactOf(test)));

    /// <summary>Gives the next piece of work its budget. Each that has failed halves it, so that a file full of tangles takes no longer than one.</summary>
    public void Allow() => Builder.Allow(Math.Max(Limits.DecisionNodes >> Math.Min(_failures, 16), 1_000));

    /// <summary>Notes that a piece of work went past its budget.</summary>
    public void Fail() => _failures++;

    /// <summary>The states in which a decision is certain to be yes.</summary>
    /// <remarks>Says nothing about states that cannot be; see <see cref="Possible"/>.</remarks>
    public int Certain(int raw)
    {
        if (!AsksForOneOf(_asked, raw))
        {
            return raw;
        }

        if (_certain.TryGetValue(raw, out var known))
        {
            return known;
        }

        var node = raw;
        foreach (var fact in TestsOf(raw).Select(FactOf).Where(_asked.Contains).Distinct().OrderBy(fact => fact, StringComparer.Ordinal).ToList())
        {
            var test = Diagrams.KnownTest(fact);
            var unknown = Builder.Or(Builder.Not(CanBe(fact)), Builder.With(node, test, 0));
            foreach (var variable in VariablesOf(fact))
            {
                unknown = Builder.ForAll(unknown, variable.Index);
            }

            var isKnown = IsKnown(fact);
            node = Builder.Or(Builder.And(isKnown, Builder.With(node, test, 1)), Builder.And(Builder.Not(isKnown), unknown));
        }

        return _certain[raw] = node;
    }

    /// <summary>The states in which it is certain that one or another of several is yes, though perhaps not which.</summary>
    public int CertainOfOne(IEnumerable<Rung> rungs)
    {
        var several = rungs.ToList();
        if (several.SelectMany(rung => rung.Indicator.Facts).Distinct().Skip(Limits.DecisionFacts).Any())
        {
            throw new DiagramTooLargeException();
        }

        return Certain(several.Aggregate(DiagramBuilder.No, (node, rung) => Builder.Or(node, rung.Raw)));
    }

    /// <summary>Those of some states that a case can be in.</summary>
    public int Possible(int states) => IsFree(states) ? states : Builder.And(states, Coherent(FactsOf(states)));

    /// <summary>Those of some states that a case can be in, and of other facts what follows from theirs, or what cannot be known beside them.</summary>
    public int PossibleWithLinked(int states) => IsFree(states) ? states : Builder.And(states, Coherent(Bound(FactsOf(states))));

    /// <summary>Those of some states that a case can be in, as far as some facts restrict it. Of sets that ask for no other facts, those that are the same are one diagram.</summary>
    public int Among(int states, IEnumerable<string> facts) => Builder.And(states, Coherent(facts));

    /// <summary>Whether a case can be in one of some states.</summary>
    public bool IsPossible(int states) => Builder.IsPossible(states) && Builder.IsPossible(Possible(states));

    /// <summary>Whether every state of the first that can be is one of the second.</summary>
    public bool IsWithin(int states, int others) => states == others || !IsPossible(Builder.Without(states, others));

    /// <summary>Whether two are the same, as far as states can be.</summary>
    public bool AreSame(int left, int right) => left == right || (IsWithin(left, right) && IsWithin(right, left));

    /// <summary>The states in which something is known of a fact.</summary>
    public int IsKnown(string fact) => _asked.Contains(fact) ? Builder.Test(Diagrams.KnownTest(fact), cell => cell == 1) : DiagramBuilder.Yes;

    /// <summary>The states of which all that agree with them on some facts, and can be, are of a set.</summary>
    /// <param name="states">The set.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="beside">Other facts of which something may be known, and from which something may follow.</param>
    public int WhereverSame(int states, ICollection<string> facts, IEnumerable<string> beside) => Whatever(states, facts.Concat(beside), fact => !facts.Contains(fact));

    /// <summary>The states of which all that differ from them in some facts only, and can be, are of a set.</summary>
    /// <param name="states">The set.</param>
    /// <param name="facts">The facts.</param>
    /// <param name="beside">Other facts of which something may be known, and from which something may follow.</param>
    public int Whatever(int states, ICollection<string> facts, IEnumerable<string> beside) => Whatever(states, facts.Concat(beside), facts.Contains);

    /// <summary>Whether the case of which nothing is known is in a state of them.</summary>
    public bool HoldsOfNothingKnown(int states) =>
        TestsOf(states).OrderByDescending(test => test).Aggregate(states, (node, test) => test < Model.Variables.Count ? Builder.ForAll(node, test) : Builder.With(node, test, 0)) == DiagramBuilder.Yes;

    /// <summary>The facts that hang together with some others since something follows from one for another; and these.</summary>
    public IEnumerable<string> LinkedTo(IEnumerable<string> facts)
    {
        var all = facts.ToList();
        return all.Concat(_implications.Where(implication => all.Contains(implication.Known)).Select(implication => implication.Fact)).Distinct();
    }

    private int Whatever(int states, IEnumerable<string> facts, Func<string, bool> differing)
    {
        var node = Builder.Or(states, Builder.Not(Coherent(FactsOf(states).Concat(facts))));
        foreach (var test in TestsOf(node).Where(test => differing(FactOf(test))))
        {
            node = Builder.ForAll(node, test);
        }

        return node;
    }

    // What must hold of some facts in every state that can be: a longer window never holds fewer events than a shorter one, and what follows from a fact
    // that is known is so.
    private int Coherent(IEnumerable<string> concerned)
    {
        var facts = new SortedSet<string>(concerned.Where(_bound.Contains), StringComparer.Ordinal);
        if (facts.Count == 0)
        {
            return DiagramBuilder.Yes;
        }

        var node = facts.Aggregate(DiagramBuilder.Yes, (all, fact) => Builder.And(all, Windows(fact)));
        foreach (var implication in _implications.Where(implication => facts.Contains(implication.Known)))
        {
            // What an unknown fact turns out to be is no part of the state.
            if (facts.Contains(implication.Fact))
            {
                node = Builder.And(node, Builder.Or(Builder.Not(IsKnown(implication.Fact)), Follows(implication)));
            }

            foreach (var contrary in _implications.Where(other => other.Fact == implication.Fact && other.Value != implication.Value && facts.Contains(other.Known)))
            {
                node = Builder.And(node, Builder.Not(Builder.And(IsKnown(implication.Known), IsKnown(contrary.Known))));
            }
        }

        return node;
    }

    private static void Push(Stack<Condition> open, ValueList<Condition> conditions)
    {
        foreach (var condition in conditions)
        {
            open.Push(condition);
        }
    }


    // The facts that restrict others, or are restricted by them, link by link.
    private HashSet<string> Bound(IEnumerable<string> facts)
    {
        var all = new HashSet<string>(facts, StringComparer.Ordinal);
        for (var before = -1; before != all.Count;)
        {
            before = all.Count;
            foreach (var implication in _implications.Where(implication => all.Contains(implication.Known) || all.Contains(implication.Fact)))
            {
                all.Add(implication.Known);
                all.Add(implication.Fact);
            }
        }

        return all;
    }

    // Whether nothing restricts which of its states can be.
    private bool IsFree(int root) => !AsksForOneOf(_bound, root);

    private bool AsksForOneOf(HashSet<string> facts, int root)
    {
        if (facts.Count > 0)
        {
            foreach (var test in TestsOf(root))
            {
                if (facts.Contains(FactOf(test)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The facts that a diagram asks for.</summary>
    public SortedSet<string> FactsOf(int root) => new(TestsOf(root).Select(FactOf), StringComparer.Ordinal);

    /// <summary>The fact of a test.</summary>
    public string FactOf(int test) => test < Model.Variables.Count ? Model.Variables[test].Fact : Diagrams.FactOfTest(test);

    /// <summary>The tests that a diagram asks, ascending.</summary>
    public int[] TestsOf(int root)
    {
        if (_tests.TryGetValue(root, out var known))
        {
            return known;
        }

        // Marks rather than sets, which are kept from one diagram to the next.
        _mark++;
        if (_markedNodes.Length <= root)
        {
            Array.Resize(ref _markedNodes, Math.Max(Builder.Count, root + 1) * 2);
        }

        var tests = new List<int>();
        _open.Push(root);
        while (_open.Count > 0)
        {
            var node = _open.Pop();
            if (node <= DiagramBuilder.Impossible || _markedNodes[node] == _mark)
            {
                continue;
            }

            _markedNodes[node] = _mark;
            var test = Builder.TestOf(node);
            if (_markedTests[test] != _mark)
            {
                _markedTests[test] = _mark;
                tests.Add(test);
            }

            for (var cell = 0; cell < Builder.CellsOf(node); cell++)
            {
                _open.Push(Builder.Next(node, cell));
            }
        }

        tests.Sort();
        return _tests[root] = [.. tests];
    }

    // Where some condition asks whether a fact is known, every condition on it tells that state from the others.
    private void FindAsked(Condition condition)
    {
        var open = new Stack<Condition>([condition]);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case Condition.Knows knows:
                    _asked.Add(knows.Fact);
                    break;
                case Condition.Not not:
                    open.Push(not.Operand);
                    break;
                case Condition.AtLeast several:
                    Push(open, several.Operands);
                    break;
            }
        }
    }

    // What an unknown fact can turn out to be.
    private int CanBe(string fact) =>
        _implications.Where(implication => implication.Fact == fact).Aggregate(Windows(fact), (node, implication) => Builder.And(node, Follows(implication)));

    private int Follows(Implication implication)
    {
        var variable = VariablesOf(implication.Fact)[0];
        return Builder.Or(Builder.Not(IsKnown(implication.Known)), Builder.Test(variable.Index, cell => (Diagrams.Cells.NumberIn(variable, cell) == 1) == implication.Value));
    }

    private int Windows(string fact)
    {
        var node = DiagramBuilder.Yes;
        var windows = VariablesOf(fact).Where(variable => variable.Window is not null).ToList();
        foreach (var wide in windows)
        {
            foreach (var narrow in windows.Where(narrow => narrow.Index != wide.Index && wide.Window!.Covers(narrow.Window!))) // both have windows
            {
                for (var cell = 1; cell < Diagrams.Cells.Count(narrow.Index); cell++)
                {
                    var from = cell;
                    node = Builder.And(node, Builder.Or(Builder.Test(narrow.Index, index => index < from), Builder.Test(wide.Index, index => index >= from)));
                }
            }
        }

        return node;
    }
}
