using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Syntax;

namespace Thresholds.Dsl.Deciding;

/// <summary>Makes decision diagrams: every variable is asked for at most once on a way, in one order, and equal parts exist once.</summary>
/// <remarks>Because every way asks for a variable once, going down all the cells that an unknown variable can be in gives exactly the answers that its
/// completions give. Nodes are made after their children, so that the number of a child is always smaller.</remarks>
internal sealed class DiagramBuilder(Func<int, int> cellCount)
{
    /// <summary>The node that is no.</summary>
    public const int No = 0;

    /// <summary>The node that is yes.</summary>
    public const int Yes = 1;

    /// <summary>The node of what cannot be: no completion comes there.</summary>
    public const int Impossible = 2;

    private static readonly DiagramNode Terminal = new(int.MaxValue, default);

    private readonly List<DiagramNode> _nodes = [Terminal, Terminal, Terminal];
    private readonly Dictionary<DiagramNode, int> _unique = [];
    private readonly Dictionary<(int, int, int), int> _choices = [];
    private readonly Dictionary<int, int> _ranks = [];
    private int _limit;

    /// <summary>The nodes by number; the first three are the ends.</summary>
    public IReadOnlyList<DiagramNode> Nodes => _nodes;

    /// <summary>Lets the diagrams grow by so many nodes from here on.</summary>
    public void Allow(int nodes)
    {
        _limit = _nodes.Count + nodes;
        _choices.Clear();
    }

    /// <summary>Whether a test holds.</summary>
    public int Test(int test, bool[] holds) => Node(test, [.. holds.Select(cell => cell ? Yes : No)]);

    public int Not(int node) => Choose(node, No, Yes);

    public int And(int left, int right) => Choose(left, right, No);

    public int Or(int left, int right) => Choose(left, Yes, right);

    /// <summary>Where the condition is no, nothing can come about.</summary>
    public int Given(int condition, int node) => Choose(condition, node, Impossible);

    /// <summary>The node with a test settled.</summary>
    public int With(int node, int test, int cell) => Replace(node, test, children => children[cell], []);

    /// <summary>Yes where the node is, whatever the answer to a test.</summary>
    public int ForAll(int node, int test) => Replace(node, test, children => children.Aggregate(Yes, And), []);

    /// <summary>Whether some way leads to yes.</summary>
    public bool IsPossible(int node) => node != No && node != Impossible && (node == Yes || _nodes[node].Children.Any(IsPossible));

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
        if (least == nodes.Count)
        {
            return nodes.Reverse().Aggregate(Yes, (rest, node) => And(node, rest));
        }

        if (least == 1)
        {
            return nodes.Reverse().Aggregate(No, (rest, node) => Or(node, rest));
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
        if (condition == Yes || (then == otherwise && !ReachesImpossible(condition)))
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

        if (_choices.TryGetValue((condition, then, otherwise), out var known))
        {
            return known;
        }

        var test = First(First(_nodes[condition].Test, _nodes[then].Test), _nodes[otherwise].Test);
        var cells = cellCount(test);
        var children = new int[cells];
        for (var cell = 0; cell < cells; cell++)
        {
            children[cell] = Choose(Child(condition, test, cell), Child(then, test, cell), Child(otherwise, test, cell));
        }

        var node = Node(test, children);
        _choices[(condition, then, otherwise)] = node;
        return node;
    }

    // Puts something in the place of every question of a test. What comes before it in the order keeps its place.
    private int Replace(int node, int test, Func<ValueList<int>, int> put, Dictionary<int, int> done)
    {
        if (node <= Impossible || Rank(_nodes[node].Test) > Rank(test))
        {
            return node;
        }

        if (_nodes[node].Test == test)
        {
            return put(_nodes[node].Children);
        }

        if (!done.TryGetValue(node, out var replaced))
        {
            var question = _nodes[node];
            done[node] = replaced = Node(question.Test, [.. question.Children.Select(child => Replace(child, test, put, done))]);
        }

        return replaced;
    }

    private readonly Dictionary<int, bool> _impossible = new() { [No] = false, [Yes] = false, [Impossible] = true };

    private bool ReachesImpossible(int node)
    {
        if (!_impossible.TryGetValue(node, out var reaches))
        {
            _impossible[node] = reaches = _nodes[node].Children.Any(ReachesImpossible);
        }

        return reaches;
    }

    private int Child(int node, int test, int cell) => _nodes[node].Test == test ? _nodes[node].Children[cell] : node;

    private int First(int left, int right) => Rank(left) <= Rank(right) ? left : right;

    // Variables are asked for in the order in which they were first met.
    private int Rank(int test)
    {
        if (test == int.MaxValue)
        {
            return int.MaxValue;
        }

        if (!_ranks.TryGetValue(test, out var rank))
        {
            _ranks.Add(test, rank = _ranks.Count);
        }

        return rank;
    }

    private int Node(int test, int[] children)
    {
        Rank(test);
        if (children.All(child => child == children[0]))
        {
            return children[0];
        }

        var node = new DiagramNode(test, ValueList.Of(children));
        if (!_unique.TryGetValue(node, out var index))
        {
            if (_nodes.Count >= _limit)
            {
                throw new DiagramTooLargeException();
            }

            index = _nodes.Count;
            _nodes.Add(node);
            _unique.Add(node, index);
        }

        return index;
    }
}
