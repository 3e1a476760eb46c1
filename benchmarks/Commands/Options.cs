using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Benchmarks.Commands;

/// <summary>What stands after a command: names with values, such as <c>--rules 500,1000</c>.</summary>
public sealed class Options(IReadOnlyList<string> words)
{
    public IReadOnlyList<int> Numbers(string name, params int[] usual)
    {
        var at = words.ToList().IndexOf("--" + name);
        return at < 0 ? usual
            : at + 1 < words.Count ? [.. words[at + 1].Split(',').Select(word => int.Parse(word, CultureInfo.InvariantCulture))]
            : throw new ArgumentException($"--{name} needs a number");
    }

    public bool Has(string name) => words.Contains("--" + name);

    public int Number(string name, int usual) => Numbers(name, usual)[0];
}
