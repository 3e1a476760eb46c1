using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Benchmarks.Documents;

/// <summary>A fact that has an order and grades a concern: three grades of it, from the least need to the greatest.</summary>
/// <param name="Name">The name of the fact.</param>
/// <param name="Declaration">What stands after its text.</param>
/// <param name="Grades">The conditions of the grades.</param>
/// <param name="Example">A value of the second grade.</param>
internal sealed record Measurement(string Name, string Declaration, IReadOnlyList<string> Grades, string Example)
{
    private static readonly string[] Units = ["weeks", "days", "hours", "terms"];

    /// <summary>A fact of some kind.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="random">What draws the kind and the figures.</param>
    public static Measurement Make(string name, Random random)
    {
        switch (random.Next(7))
        {
            case 0:
                return new Measurement(name, "one of none \"None\" < some \"Some\" < much \"Much\" < extreme \"Very much\" worse when higher", [$"{name} is some", $"{name} is much", $"{name} is extreme"], "much");
            case 1:
                var shares = Figures(random, 99);
                return new Measurement(name, "percent 0%..100% over last 2 terms worse when lower", Falling(name, shares, "%"), Text(shares[1]) + "%");
            case 2:
                shares = Figures(random, 99);
                return new Measurement(name, "percent 0%..100% over last 12 months worse when higher", Rising(name, shares, "%"), Text(shares[1]) + "%");
            case 3:
                var counts = Figures(random, 49);
                return new Measurement(name, "number 0..50 worse when higher", Rising(name, counts, ""), Text(counts[1]));
            case 4:
                var units = Figures(random, 199);
                return new Measurement(name, "decimal number 0..200 worse when higher", Rising(name, units, ""), Text(units[1]) + ".5");
            case 5:
                var times = Figures(random, 39);
                return new Measurement(name, $"{Units[random.Next(Units.Length)]} 0..40 worse when lower", Falling(name, times, ""), Text(times[1]));
            default:
                // Events are counted in a window, and a ladder is not measured by them.
                return new Measurement(name, "events", [$"count({name} in last 12 months) = 2", $"count({name} in last 12 months) >= 3 and count({name} in last 12 months) < 6", $"count({name} in last 12 months) >= 6"], "3 in last 12 months");
        }
    }

    public bool IsEvents => Declaration == "events";

    private static int[] Figures(Random random, int most)
    {
        var figures = new HashSet<int>();
        while (figures.Count < 3)
        {
            figures.Add(random.Next(2, most));
        }

        return [.. figures.Order()];
    }

    // Now and then the ends are both in, or neither, so that grades overlap or leave something out.
    private static string[] Rising(string name, int[] at, string unit) =>
        [$"{name} in {at[0]}{unit}{End(at)}{at[1]}{unit}", $"{name} in {at[1]}{unit}..<{at[2]}{unit}", $"{name} >= {at[2]}{unit}"];

    private static string[] Falling(string name, int[] at, string unit) =>
        [$"{name} in {at[1] + 1}{unit}..{at[2]}{unit}", $"{name} in {at[0]}{unit}..{at[1]}{unit}", at[0] % 5 == 0 ? $"{name} <= {at[0]}{unit}" : $"{name} < {at[0]}{unit}"];

    private static string End(int[] at) => at[0] % 5 == 0 ? ".." : "..<";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
