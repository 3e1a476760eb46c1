using System.Collections.Generic;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Dsl.Analysis;

/// <summary>The cells of each test in which some states lie; tests of which no cell is left out are not listed.</summary>
/// <remarks>Two sets of states whose extents are apart in one test share no state: that spares making a diagram of what they share.</remarks>
internal sealed class Extent
{
    private readonly int[] _tests;
    private readonly ulong[] _cells;

    private Extent(int[] tests, ulong[] cells)
    {
        _tests = tests;
        _cells = cells;
    }

    /// <summary>The tests that leave something out, ascending.</summary>
    public IReadOnlyList<int> Tests => _tests;

    /// <summary>The extent of the states of a diagram. Takes time linear in its nodes, times the tests it asks.</summary>
    public static Extent Of(int root, DiagramBuilder builder)
    {
        if (OfOneTest(root, builder) is { } simple)
        {
            return simple;
        }

        var nodes = new List<int>();
        var asked = new SortedSet<int>();
        var seen = new HashSet<int>();
        var open = new Stack<int>();
        open.Push(root);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (builder.IsPossible(node) && node != DiagramBuilder.Yes && seen.Add(node))
            {
                nodes.Add(node);
                asked.Add(builder.TestOf(node));
                for (var cell = 0; cell < builder.CellsOf(node); cell++)
                {
                    open.Push(builder.Next(node, cell));
                }
            }
        }

        var all = new int[asked.Count];
        asked.CopyTo(all);
        var cells = new ulong[all.Length];
        foreach (var node in nodes)
        {
            var test = builder.TestOf(node);
            var own = System.Array.BinarySearch(all, test);
            for (var cell = 0; cell < builder.CellsOf(node); cell++)
            {
                var next = builder.Next(node, cell);
                if (builder.IsPossible(next))
                {
                    cells[own] |= 1ul << cell;
                    for (var skipped = 0; skipped < all.Length; skipped++)
                    {
                        // A way that does not ask a test leaves none of its cells out.
                        cells[skipped] = builder.IsBetween(test, all[skipped], builder.TestOf(next)) ? ulong.MaxValue : cells[skipped];
                    }
                }
            }
        }

        var tests = new List<int>();
        var masks = new List<ulong>();
        for (var i = 0; i < all.Length; i++)
        {
            if ((cells[i] & builder.Every(all[i])) != builder.Every(all[i]))
            {
                tests.Add(all[i]);
                masks.Add(cells[i]);
            }
        }

        return new Extent([.. tests], [.. masks]);
    }

    // Most diagrams ask one test.
    private static Extent? OfOneTest(int root, DiagramBuilder builder)
    {
        var cells = 0ul;
        if (root <= DiagramBuilder.Impossible)
        {
            return null;
        }

        for (var cell = 0; cell < builder.CellsOf(root); cell++)
        {
            var next = builder.Next(root, cell);
            if (next > DiagramBuilder.Impossible)
            {
                return null;
            }

            cells |= builder.IsPossible(next) ? 1ul << cell : 0;
        }

        var every = builder.Every(builder.TestOf(root));
        return (cells & every) == every ? null : new Extent([builder.TestOf(root)], [cells]);
    }

    /// <summary>The cells of a test; all when it is not listed.</summary>
    public ulong CellsOf(int test)
    {
        var index = System.Array.BinarySearch(_tests, test);
        return index < 0 ? ulong.MaxValue : _cells[index];
    }

    /// <summary>Whether no test keeps the two apart.</summary>
    public bool Meets(Extent other)
    {
        for (int i = 0, j = 0; i < _tests.Length && j < other._tests.Length;)
        {
            if (_tests[i] == other._tests[j])
            {
                if ((_cells[i] & other._cells[j]) == 0)
                {
                    return false;
                }

                i++;
                j++;
            }
            else if (_tests[i] < other._tests[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return true;
    }

    /// <summary>Whether it lies within another.</summary>
    public bool IsWithin(Extent other)
    {
        var i = 0;
        for (var j = 0; j < other._tests.Length; j++)
        {
            while (i < _tests.Length && _tests[i] < other._tests[j])
            {
                i++;
            }

            if (i == _tests.Length || _tests[i] != other._tests[j] || (_cells[i] & ~other._cells[j]) != 0)
            {
                return false;
            }
        }

        return true;
    }
}
