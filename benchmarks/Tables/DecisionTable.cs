using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Benchmarks.Tables;

/// <summary>A decision table over columns of whole numbers from 0 to 100.</summary>
/// <param name="Columns">How many columns it has.</param>
/// <param name="Rules">Its rules.</param>
public sealed record DecisionTable(int Columns, IReadOnlyList<Rule> Rules)
{
    public const int Least = 0;
    public const int Most = 100;
    public const int Levels = 4;

    /// <summary>Whether no rule takes a case.</summary>
    public bool IsMissing(IReadOnlyList<int> numbers) =>
        Rules.All(rule => Enumerable.Range(0, Columns).Any(column => numbers[column] < rule.Low[column] || numbers[column] > rule.High[column]));
}
