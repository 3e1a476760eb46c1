using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Deciding;

namespace Thresholds.Dsl.Analysis;

/// <summary>Finds what some boxes leave uncovered: a box is a set of cells in each dimension, one bit for a cell.</summary>
/// <remarks>
/// The space is cut in two where that parts the boxes best, and each half is looked at with the boxes that reach into it, until one box covers it or none is
/// left. For boxes that were cut out of one space that way, as tables are, that takes little more than sorting them; past the budget it gives up.
/// </remarks>
internal sealed class Uncovered
{
    private const int Budget = 40_000_000;

    private readonly int _dimensions;
    private readonly List<ulong[]> _found = [];
    private long _spent;

    private Uncovered(int dimensions) => _dimensions = dimensions;

    /// <summary>Boxes that share nothing with one another nor with those given, and with these make up the whole.</summary>
    /// <param name="whole">The space.</param>
    /// <param name="boxes">The boxes.</param>
    /// <exception cref="DiagramTooLargeException">It takes too long.</exception>
    public static List<ulong[]> Of(ulong[] whole, IEnumerable<ulong[]> boxes)
    {
        var search = new Uncovered(whole.Length);
        if (whole.All(cells => cells != 0))
        {
            search.Search(whole, boxes.ToList());
        }

        return search._found;
    }

    private void Search(ulong[] whole, List<ulong[]> boxes)
    {
        var open = new Stack<(ulong[] Space, List<ulong[]> Boxes)>();
        open.Push((whole, boxes));
        while (open.Count > 0)
        {
            var (space, all) = open.Pop();
            _spent += (long)(all.Count + 1) * _dimensions;
            if (_spent > Budget)
            {
                throw new DiagramTooLargeException();
            }

            var reaching = all.Where(box => Reaches(box, space)).ToList();
            if (reaching.Count == 0)
            {
                _found.Add(space);
            }
            else if (!reaching.Exists(box => Covers(box, space)))
            {
                var (dimension, below) = BestCut(space, reaching);
                open.Push((Half(space, dimension, space[dimension] & ~below), reaching));
                open.Push((Half(space, dimension, space[dimension] & below), reaching));
            }
        }
    }

    private static ulong[] Half(ulong[] space, int dimension, ulong cells)
    {
        var half = (ulong[])space.Clone();
        half[dimension] = cells;
        return half;
    }

    private bool Reaches(ulong[] box, ulong[] space)
    {
        for (var i = 0; i < _dimensions; i++)
        {
            if ((box[i] & space[i]) == 0)
            {
                return false;
            }
        }

        return true;
    }

    private bool Covers(ulong[] box, ulong[] space)
    {
        for (var i = 0; i < _dimensions; i++)
        {
            if ((space[i] & ~box[i]) != 0)
            {
                return false;
            }
        }

        return true;
    }

    // The cut after which sorting what is left costs least: few boxes in both halves, and halves of a size. Some box leaves out a cell of the space, so that
    // there is one.
    private (int Dimension, ulong Below) BestCut(ulong[] space, List<ulong[]> boxes)
    {
        var best = (Dimension: -1, Below: 0ul, Cost: double.MaxValue);
        var starting = new int[65];
        var ending = new int[65];
        for (var i = 0; i < _dimensions; i++)
        {
            if ((space[i] & (space[i] - 1)) == 0)
            {
                continue;
            }

            Array.Clear(starting, 0, starting.Length);
            Array.Clear(ending, 0, ending.Length);
            foreach (var box in boxes)
            {
                starting[Lowest(box[i] & space[i])]++;
                ending[Highest(box[i] & space[i])]++;
            }

            var below = 0;
            var above = boxes.Count;
            for (var cell = 0; cell < 63; cell++)
            {
                below += starting[cell];
                above -= ending[cell];
                var half = space[i] & ((2ul << cell) - 1);
                if ((half >> cell) != 0 && half != space[i])
                {
                    var cost = (below * Math.Log(below + 1)) + (above * Math.Log(above + 1));
                    if (cost < best.Cost)
                    {
                        best = (i, half, cost);
                    }
                }
            }
        }

        return (best.Dimension, best.Below);
    }

    private static int Lowest(ulong cells)
    {
        var cell = 0;
        for (; (cells & 0xFF) == 0; cells >>= 8)
        {
            cell += 8;
        }

        for (; (cells & 1) == 0; cells >>= 1)
        {
            cell++;
        }

        return cell;
    }

    private static int Highest(ulong cells)
    {
        var cell = 0;
        for (; cells > 0xFF; cells >>= 8)
        {
            cell += 8;
        }

        for (; cells > 1; cells >>= 1)
        {
            cell++;
        }

        return cell;
    }
}
