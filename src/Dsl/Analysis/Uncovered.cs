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
    private const long Budget = 100_000_000;

    private readonly int _dimensions;
    private readonly List<ulong[]> _found = [];

    // Of box b in dimension d, at b * dimensions + d: its cells, and the first and the last of them.
    private readonly ulong[] _cells;
    private readonly byte[] _first;
    private readonly byte[] _last;
    private readonly int[] _starting = new int[65];
    private readonly int[] _ending = new int[65];
    private readonly List<double> _weights = [];
    private long _spent;

    private Uncovered(int dimensions, List<ulong[]> boxes)
    {
        _dimensions = dimensions;
        _cells = new ulong[boxes.Count * dimensions];
        _first = new byte[_cells.Length];
        _last = new byte[_cells.Length];
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = boxes[i / dimensions][i % dimensions];
            _first[i] = (byte)Lowest(_cells[i]);
            _last[i] = (byte)Highest(_cells[i]);
        }
    }

    /// <summary>A part of the space, the boxes that reach into it, and for each in how many dimensions it leaves out some of the part.</summary>
    private readonly record struct Part(ulong[] Space, int[] Boxes, int[] Lacking);

    /// <summary>Boxes that share nothing with one another nor with those given, and with these make up the whole.</summary>
    /// <param name="whole">The space.</param>
    /// <param name="boxes">The boxes, each with some cell in every dimension.</param>
    /// <exception cref="DiagramTooLargeException">It takes too long.</exception>
    public static List<ulong[]> Of(ulong[] whole, IEnumerable<ulong[]> boxes)
    {
        if (whole.Any(cells => cells == 0))
        {
            return [];
        }

        var reaching = boxes.Where(box => whole.Zip(box, (cells, own) => (cells & own) != 0).All(reaches => reaches)).ToList();
        var search = new Uncovered(whole.Length, reaching);
        var lacking = reaching.Select(box => whole.Where((cells, dimension) => (cells & ~box[dimension]) != 0).Count()).ToArray();
        if (!lacking.Contains(0))
        {
            search.Search(new Part(whole, [.. Enumerable.Range(0, reaching.Count)], lacking));
        }

        return search._found;
    }

    private void Search(Part whole)
    {
        var open = new Stack<Part>();
        open.Push(whole);
        while (open.Count > 0)
        {
            var part = open.Pop();
            _spent += (long)(part.Boxes.Length + 1) * _dimensions;
            if (_spent > Budget)
            {
                throw new DiagramTooLargeException();
            }

            if (part.Boxes.Length == 0)
            {
                _found.Add(part.Space);
                continue;
            }

            var (dimension, below) = BestCut(part);
            Push(open, part, dimension, part.Space[dimension] & ~below);
            Push(open, part, dimension, part.Space[dimension] & below);
        }
    }

    // A half differs from the whole in one dimension only, so that nothing else about its boxes changes. One that a box covers is done with.
    private void Push(Stack<Part> open, Part part, int dimension, ulong half)
    {
        var boxes = new int[part.Boxes.Length];
        var lacking = new int[part.Boxes.Length];
        var count = 0;
        for (var i = 0; i < part.Boxes.Length; i++)
        {
            var cells = _cells[(part.Boxes[i] * _dimensions) + dimension];
            if ((cells & half) == 0)
            {
                continue;
            }

            var left = part.Lacking[i] - ((part.Space[dimension] & ~cells) != 0 && (half & ~cells) == 0 ? 1 : 0);
            if (left == 0)
            {
                return;
            }

            boxes[count] = part.Boxes[i];
            lacking[count++] = left;
        }

        Array.Resize(ref boxes, count);
        Array.Resize(ref lacking, count);
        var space = (ulong[])part.Space.Clone();
        space[dimension] = half;
        open.Push(new Part(space, boxes, lacking));
    }

    // The cut after which sorting what is left costs least: few boxes in both halves, and halves of a size. Some box leaves out a cell of the space, so that
    // there is one. Of a box with holes the ends may lie outside the space; the cut is then perhaps not the best.
    private (int Dimension, ulong Below) BestCut(Part part)
    {
        var best = (Dimension: -1, Below: 0ul, Cost: double.MaxValue);
        for (var i = 0; i < _dimensions; i++)
        {
            var space = part.Space[i];
            if ((space & (space - 1)) == 0)
            {
                continue;
            }

            Array.Clear(_starting, 0, _starting.Length);
            Array.Clear(_ending, 0, _ending.Length);
            var (first, last) = (Lowest(space), Highest(space));
            foreach (var box in part.Boxes)
            {
                var at = (box * _dimensions) + i;
                _starting[Math.Max(_first[at], first)]++;
                _ending[Math.Min(_last[at], last)]++;
            }

            var below = 0;
            var above = part.Boxes.Length;
            for (var cell = 0; cell < last; cell++)
            {
                below += _starting[cell];
                above -= _ending[cell];
                if (cell < first || ((space >> cell) & 1) == 0)
                {
                    continue;
                }

                var cost = Weight(below) + Weight(above);
                if (cost < best.Cost)
                {
                    best = (i, space & ((2ul << cell) - 1), cost);
                }
            }
        }

        return (best.Dimension, best.Below);
    }

    // What sorting so many costs.
    private double Weight(int count)
    {
        for (var next = _weights.Count; next <= count; next++)
        {
            _weights.Add(next * Math.Log(next + 1));
        }

        return _weights[count];
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
