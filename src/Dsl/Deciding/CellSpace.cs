using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Deciding;

/// <summary>The cells that the constants of all conditions cut each variable into: within a cell no condition changes its answer.</summary>
/// <remarks>The cells of a variable are numbered from 0 in the order of its numbers. The windows of one fact share their cuts, so that their cells can be
/// compared.</remarks>
public sealed class CellSpace
{
    private readonly Cut[][] _cuts;
    private readonly IReadOnlyList<Variable> _variables;

    /// <summary>The cells of a model's variables.</summary>
    /// <param name="model">The model.</param>
    public CellSpace(AuthorityModel model)
    {
        _variables = model.Variables;
        var byFact = new Dictionary<string, SortedSet<Cut>>(StringComparer.Ordinal);
        foreach (var variable in model.Variables)
        {
            byFact[variable.Fact] = [];
        }

        foreach (var test in model.Decisions.SelectMany(decision => decision.Condition.Everything()).OfType<Condition.InSet>())
        {
            var variable = _variables[test.Variable];
            foreach (var interval in test.Set)
            {
                AddCut(byFact[variable.Fact], interval.Low, !interval.IncludesLow, variable.IsWhole);
                AddCut(byFact[variable.Fact], interval.High, interval.IncludesHigh, variable.IsWhole);
            }
        }

        _cuts = [.. model.Variables.Select(variable => byFact[variable.Fact].Where(cut => Splits(cut, variable)).ToArray())];
    }

    /// <summary>The cuts of a variable, ascending. Cell n lies between the cuts n - 1 and n.</summary>
    /// <param name="variable">The number of the variable.</param>
    public IReadOnlyList<Cut> Cuts(int variable) => _cuts[variable];

    /// <summary>How many cells a variable has.</summary>
    /// <param name="variable">The number of the variable.</param>
    public int Count(int variable) => _cuts[variable].Length + 1;

    /// <summary>All cells of a variable, one bit for each; of more than 64 the first 64.</summary>
    /// <param name="variable">The number of the variable.</param>
    public ulong All(int variable) => Cells.Between(0, Math.Min(Count(variable), 64) - 1);

    /// <summary>The cell that a number lies in.</summary>
    /// <param name="variable">The number of the variable.</param>
    /// <param name="number">The number.</param>
    public int CellOf(int variable, decimal number)
    {
        var cell = 0;
        foreach (var cut in _cuts[variable])
        {
            cell += cut.IsBelow(number) ? 1 : 0;
        }

        return cell;
    }

    /// <summary>For each cell of the variable of a test, whether the test holds there.</summary>
    /// <param name="test">The test.</param>
    public bool[] Holds(Condition.InSet test)
    {
        var holds = new bool[Count(test.Variable)];
        for (var cell = 0; cell < holds.Length; cell++)
        {
            var number = NumberIn(_variables[test.Variable], cell);
            for (var i = 0; i < test.Set.Count && !holds[cell]; i++)
            {
                holds[cell] = test.Set[i].Contains(number);
            }
        }

        return holds;
    }

    /// <summary>A number that lies in a cell and in the range of its variable.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="cell">The cell.</param>
    public decimal NumberIn(Variable variable, int cell)
    {
        var cuts = _cuts[variable.Index];
        if (cell == 0)
        {
            return variable.Minimum ?? (cuts.Length == 0 ? 0 : cuts[0].IsAfter ? cuts[0].Number : cuts[0].Number - 1);
        }

        var below = cuts[cell - 1];
        decimal? above = cell < cuts.Length ? cuts[cell].Number : variable.Maximum;
        return !below.IsAfter ? below.Number : above is { } number ? (below.Number + number) / 2 : below.Number + 1;
    }

    private static void AddCut(SortedSet<Cut> cuts, decimal? end, bool isAfter, bool isWhole)
    {
        if (end is { } number)
        {
            cuts.Add(Normal(number, isAfter, isWhole));
        }
    }

    // Between whole numbers there is one place only.
    private static Cut Normal(decimal number, bool isAfter, bool isWhole) => !isWhole ? new Cut(number, isAfter)
        : isAfter || number != decimal.Truncate(number) ? new Cut(decimal.Floor(number) + 1, false)
        : new Cut(number, false);

    private static bool Splits(Cut cut, Variable variable) =>
        !(variable.Minimum is { } least && !Below(cut, least)) && !(variable.Maximum is { } most && !cut.IsBelow(most));

    // Whether the least number lies under the cut.
    private static bool Below(Cut cut, decimal least) => !cut.IsBelow(least);
}
