using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Benchmarks.Tables;

/// <summary>Makes tables of the shape that decision trees give: the leaves share out the whole space, then one bound of every tenth rule is changed, so that
/// rules overlap and cases are missing.</summary>
/// <remarks>As in Calvanese, Dumas, Laurson, Maggi, Montali and Teinemaa, "Semantics, Analysis and Simplification of DMN Decision Tables", Information Systems 78
/// (2018), whose trees were trained on a file of loans. Trees ask for some columns far more often than for others: here column k is drawn with a weight of
/// 1 / k^1.2, with which the times of the paper's algorithms grow from the smallest table to the largest about as the paper says (by 1,700 and 4,400). The
/// columns that are asked for most come first, which is the best order for a sweep. The same seed gives the same table.</remarks>
public static class TableMaker
{
    // The language cuts a fact into 64 parts at most.
    private const int Thresholds = 60;
    private const double Changed = 0.1;
    private const double Skew = 1.2;

    public static DecisionTable Make(int columns, int rules, int seed)
    {
        var random = new Random(seed);
        var pools = Enumerable.Range(0, columns).Select(_ => Shuffled(random, Enumerable.Range(1, DecisionTable.Most - 1)).Take(Thresholds).Order().ToArray()).ToList();
        var weights = Enumerable.Range(1, columns).Select(column => Math.Pow(column, -Skew)).ToList();
        var boxes = new List<(int[] Low, int[] High)> { (Enumerable.Repeat(DecisionTable.Least, columns).ToArray(), Enumerable.Repeat(DecisionTable.Most, columns).ToArray()) };
        while (boxes.Count < rules)
        {
            var (low, high) = boxes[random.Next(boxes.Count)];
            var column = Drawn(random, weights);
            var thresholds = pools[column].Where(threshold => threshold > low[column] && threshold <= high[column]).ToList();
            if (thresholds.Count > 0)
            {
                var threshold = thresholds[random.Next(thresholds.Count)];
                boxes.Add(((int[])low.Clone(), (int[])high.Clone()));
                boxes[^1].Low[column] = threshold;
                high[column] = threshold - 1;
            }
        }

        foreach (var (low, high) in Shuffled(random, boxes).Take((int)(rules * Changed)))
        {
            Change(random, pools, low, high);
        }

        return new DecisionTable(columns, [.. Shuffled(random, boxes).Select((box, number) => new Rule(number, box.Low, box.High, random.Next(DecisionTable.Levels)))]);
    }

    private static int Drawn(Random random, List<double> weights)
    {
        var left = random.NextDouble() * weights.Sum();
        var column = 0;
        while (column + 1 < weights.Count && left >= weights[column])
        {
            left -= weights[column++];
        }

        return column;
    }

    // Until a bound is another one and leaves something between the two.
    private static void Change(Random random, List<int[]> pools, int[] low, int[] high)
    {
        while (true)
        {
            var column = random.Next(low.Length);
            var threshold = pools[column][random.Next(Thresholds)];
            if (random.Next(2) == 0 && low[column] > DecisionTable.Least && threshold != low[column] && threshold <= high[column])
            {
                low[column] = threshold;
                return;
            }

            if (high[column] < DecisionTable.Most && threshold - 1 != high[column] && threshold - 1 >= low[column])
            {
                high[column] = threshold - 1;
                return;
            }
        }
    }

    private static List<T> Shuffled<T>(Random random, IEnumerable<T> items)
    {
        var shuffled = items.ToArray();
        random.Shuffle(shuffled);
        return [.. shuffled];
    }
}
