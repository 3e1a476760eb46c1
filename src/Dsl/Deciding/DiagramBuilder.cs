using System;
using System.Collections.Generic;

namespace Thresholds.Dsl.Deciding;

/// <summary>Makes decision diagrams: every variable is asked for at most once on a way, in one order, and equal parts exist once.</summary>
/// <remarks>Because every way asks for a variable once, going down all the cells that an unknown variable can be in gives exactly the answers that its
/// completions give. Because equal parts exist once, two diagrams that give the same answers are one node. Nodes are made after their children, so that the
/// number of a child is always smaller.</remarks>
internal sealed class DiagramBuilder
{
    /// <summary>The node that is no.</summary>
    public const int No = 0;

    /// <summary>The node that is yes.</summary>
    public const int Yes = 1;

    /// <summary>The node of what cannot be: no completion comes there.</summary>
    public const int Impossible = 2;

    private const int StepsPerNode = 24;
    private const int MostRemembered = 1 << 18;
    private const byte LeadsToYes = 1;
    private const byte LeadsToImpossible = 2;

    private readonly int[] _cells;
    private readonly int[] _ranks;

    // Node n asks _tests[n], and its children start at _children[_first[n]].
    private int[] _tests = new int[1024];
    private int[] _first = new int[1024];
    private byte[] _leads = new byte[1024];
    private int[] _children = new int[4096];
    private int _count = Impossible + 1;
    private int _used;

    // The children of nodes that are being made, the latest begun last.
    private int[] _begun = new int[1024];
    private int _top;
    private int[] _buckets = new int[2048];

    // What was worked out before. A later answer may take the place of an earlier one, so that memory stays bounded.
    private Remembered[] _remembered = new Remembered[1024];
    private int _answers;
    private int _steps;
    private int _mostSteps = int.MaxValue;
    private int _mostNodes = int.MaxValue;

    /// <summary>An empty forest.</summary>
    /// <param name="cells">For each test how many cells it tells apart.</param>
    /// <param name="ranks">For each test its place in the order in which tests are asked; no two have the same.</param>
    public DiagramBuilder(int[] cells, int[] ranks)
    {
        _cells = cells;
        _ranks = ranks;
        _tests[No] = _tests[Yes] = _tests[Impossible] = int.MaxValue;
        _leads[Yes] = LeadsToYes;
        _leads[Impossible] = LeadsToImpossible;
    }

    private readonly record struct Remembered(int First, int Second, int Third, int Node);

    /// <summary>How many nodes there are; the first three are the ends.</summary>
    public int Count => _count;

    /// <summary>What a node asks for; the ends ask for what comes last.</summary>
    public int TestOf(int node) => _tests[node];

    /// <summary>How many cells a node tells apart; the ends none.</summary>
    public int CellsOf(int node) => node <= Impossible ? 0 : _cells[_tests[node]];

    /// <summary>The node that comes after another in a cell.</summary>
    public int Next(int node, int cell) => _children[_first[node] + cell];

    /// <summary>All cells of a test, one bit each; of a test with more than 64 cells the first 64.</summary>
    public ulong Every(int test) => _cells[test] >= 64 ? ulong.MaxValue : (1ul << _cells[test]) - 1;

    /// <summary>Whether a test is asked between two others; the test of an end comes last.</summary>
    public bool IsBetween(int earlier, int test, int later) => _ranks[earlier] < _ranks[test] && (later == int.MaxValue || _ranks[test] < _ranks[later]);

    /// <summary>Lets the diagrams grow by so many nodes from here on.</summary>
    public void Allow(int nodes)
    {
        _mostNodes = _count + nodes;
        _top = 0; // what was begun when the last budget ran out
        _steps = 0;
        _mostSteps = nodes * StepsPerNode;
    }

    /// <summary>Whether a test holds.</summary>
    public int Test(int test, Func<int, bool> holds)
    {
        var start = Reserve(_cells[test]);
        for (var cell = 0; cell < _cells[test]; cell++)
        {
            _begun[start + cell] = holds(cell) ? Yes : No;
        }

        return Node(test, start);
    }

    public int Not(int node) => Choose(node, No, Yes);

    public int And(int left, int right) => left == Yes ? right : right == Yes ? left : left == No || right == No ? No : left <= right ? Choose(left, right, No) : Choose(right, left, No);

    public int Or(int left, int right) => left == No ? right : right == No ? left : Choose(left, Yes, right);

    /// <summary>What is in the first and not in the second.</summary>
    public int Without(int node, int other) => Choose(other, No, node);

    /// <summary>Where the condition is no, nothing can come about.</summary>
    public int Given(int condition, int node) => Choose(condition, node, Impossible);

    /// <summary>The node with a test settled.</summary>
    public int With(int node, int test, int cell) => Settle(node, test, _ranks[test], cell);

    /// <summary>Yes where the node is, whatever the answer to a test.</summary>
    public int ForAll(int node, int test) => Settle(node, test, _ranks[test], -1);

    /// <summary>Whether some way leads to yes.</summary>
    public bool IsPossible(int node) => (_leads[node] & LeadsToYes) != 0;

    /// <summary>At least so many of the nodes are yes.</summary>
    public int AtLeast(int least, IReadOnlyList<int> nodes)
    {
        if (least <= 0)
        {
            return Yes;
        }

        if (least > nodes.Count)
        {
            return No;
        }

        // "and" and "or" need no counting.
        if (least == nodes.Count || least == 1)
        {
            var whole = least == 1 ? No : Yes;
            for (var i = nodes.Count - 1; i >= 0; i--)
            {
                whole = least == 1 ? Or(nodes[i], whole) : And(nodes[i], whole);
            }

            return whole;
        }

        // rest[n]: at least n of the nodes from here on are yes.
        var rest = new int[least + 1];
        rest[0] = Yes;
        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            for (var needed = least; needed > 0; needed--)
            {
                rest[needed] = Choose(nodes[i], rest[needed - 1], rest[needed]);
            }
        }

        return rest[least];
    }

    // If the condition then one node, else the other.
    private int Choose(int condition, int then, int otherwise)
    {
        if (condition == Yes || (then == otherwise && (_leads[condition] & LeadsToImpossible) == 0))
        {
            return then;
        }

        if (condition is No or Impossible)
        {
            return condition == No ? otherwise : Impossible;
        }

        if (then == Yes && otherwise == No)
        {
            return condition;
        }

        if (Recall(condition, then, otherwise) is var known and >= 0)
        {
            return known;
        }

        var test = First(First(_tests[condition], _tests[then]), _tests[otherwise]);
        var cells = _cells[test];
        var start = Reserve(cells);
        for (var cell = 0; cell < cells; cell++)
        {
            // Made first: the store may move meanwhile.
            var child = Choose(Child(condition, test, cell), Child(then, test, cell), Child(otherwise, test, cell));
            _begun[start + cell] = child;
        }

        return Remember(condition, then, otherwise, Node(test, start));
    }

    // Puts an answer in the place of every question of a test, or what is so whatever the answer.
    private int Settle(int node, int test, int rank, int cell)
    {
        if (node <= Impossible || _ranks[_tests[node]] > rank)
        {
            return node;
        }

        if (_tests[node] == test && cell >= 0)
        {
            return Next(node, cell);
        }

        if (Recall(node, -1 - test, cell) is var known and >= 0)
        {
            return known;
        }

        var cells = CellsOf(node);
        if (_tests[node] == test)
        {
            var all = Yes;
            for (var each = 0; each < cells && all != No; each++)
            {
                all = And(all, Next(node, each));
            }

            return Remember(node, -1 - test, cell, all);
        }

        var start = Reserve(cells);
        for (var each = 0; each < cells; each++)
        {
            var child = Settle(Next(node, each), test, rank, cell);
            _begun[start + each] = child;
        }

        return Remember(node, -1 - test, cell, Node(_tests[node], start));
    }

    private int Child(int node, int test, int cell) => _tests[node] == test ? _children[_first[node] + cell] : node;

    private int First(int left, int right) => left == right || right == int.MaxValue ? left : left == int.MaxValue || _ranks[left] > _ranks[right] ? right : left;

    // Room for the children of a node that is being made.
    private int Reserve(int cells)
    {
        if (_top + cells > _begun.Length)
        {
            Array.Resize(ref _begun, Math.Max(_begun.Length * 2, _top + cells));
        }

        _top += cells;
        return _top - cells;
    }

    // The node with the children that were begun last, which start there.
    private int Node(int test, int start)
    {
        var cells = _top - start;
        _top = start;
        var only = _begun[start];
        var hash = test;
        byte leads = 0;
        var differ = false;
        for (var i = start; i < start + cells; i++)
        {
            differ |= _begun[i] != only;
            leads |= _leads[_begun[i]];
            hash = unchecked((hash * 31) + _begun[i]);
        }

        if (!differ)
        {
            return only;
        }

        hash = Spread(hash);
        for (var slot = hash & (_buckets.Length - 1); _buckets[slot] != 0; slot = (slot + 1) & (_buckets.Length - 1))
        {
            if (IsEqual(_buckets[slot], test, start, cells))
            {
                return _buckets[slot];
            }
        }

        if (_count >= _mostNodes)
        {
            throw new DiagramTooLargeException();
        }

        return Add(test, start, cells, leads, hash);
    }

    private int Add(int test, int start, int cells, byte leads, int hash)
    {
        if (_count == _tests.Length)
        {
            Array.Resize(ref _tests, _count * 2);
            Array.Resize(ref _first, _count * 2);
            Array.Resize(ref _leads, _count * 2);
        }

        if (_used + cells > _children.Length)
        {
            Array.Resize(ref _children, Math.Max(_children.Length * 2, _used + cells));
        }

        var node = _count++;
        _tests[node] = test;
        _first[node] = _used;
        _leads[node] = leads;
        Array.Copy(_begun, start, _children, _used, cells);
        _used += cells;
        if (_count * 2 > _buckets.Length)
        {
            Rehash();
        }
        else
        {
            Insert(node, hash);
        }

        return node;
    }

    private bool IsEqual(int node, int test, int start, int cells)
    {
        if (_tests[node] != test)
        {
            return false;
        }

        var own = _first[node];
        for (var i = 0; i < cells; i++)
        {
            if (_children[own + i] != _begun[start + i])
            {
                return false;
            }
        }

        return true;
    }

    private void Rehash()
    {
        _buckets = new int[_buckets.Length * 2];
        for (var node = Impossible + 1; node < _count; node++)
        {
            var hash = _tests[node];
            for (var i = _first[node]; i < _first[node] + _cells[_tests[node]]; i++)
            {
                hash = unchecked((hash * 31) + _children[i]);
            }

            Insert(node, Spread(hash));
        }
    }

    private void Insert(int node, int hash)
    {
        var slot = hash & (_buckets.Length - 1);
        while (_buckets[slot] != 0)
        {
            slot = (slot + 1) & (_buckets.Length - 1);
        }

        _buckets[slot] = node;
    }

    private int Recall(int first, int second, int third)
    {
        var slot = _remembered[SlotOf(first, second, third)];
        return slot.First == first && slot.Second == second && slot.Third == third ? slot.Node : -1;
    }

    private int Remember(int first, int second, int third, int node)
    {
        if (++_steps > _mostSteps)
        {
            throw new DiagramTooLargeException();
        }

        if (++_answers > _remembered.Length && _remembered.Length < MostRemembered)
        {
            var old = _remembered;
            _remembered = new Remembered[old.Length * 4];
            foreach (var answer in old)
            {
                _remembered[SlotOf(answer.First, answer.Second, answer.Third)] = answer;
            }
        }

        _remembered[SlotOf(first, second, third)] = new Remembered(first, second, third, node);
        return node;
    }

    private int SlotOf(int first, int second, int third) => Spread(unchecked((((first * 31) + second) * 0x2545F491) + third)) & (_remembered.Length - 1);

    private static int Spread(int hash)
    {
        unchecked
        {
            var mixed = (uint)hash * 0x9E3779B1u;
            return (int)((mixed ^ (mixed >> 15)) & 0x7FFFFFFF);
        }
    }
}
