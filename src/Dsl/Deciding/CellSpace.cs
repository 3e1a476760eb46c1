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

        var open = new Stack<Condition>(model.Decisions.Select(decision => decision.Condition));
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case Condition.InSet test:
                    var variable = _variables[test.Variable];
                    foreach (var interval in test.Set)
                    {
                        AddCut(byFact[variable.Fact], interval.Low, !interval.IncludesLow, variable.IsWhole);
                        AddCut(byFact[variable.Fact], interval.High, interval.IncludesHigh, variable.IsWhole);
                    }

                    break;
                case Condition.Not not:
                    open.Push(not.Operand);
                    break;
                case Condition.AtLeast several:
                    foreach (var operand in several.Operands)
                    {
                        open.Push(operand);
                    }

                    break;
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

    /// <summary>The cell that a number lies in.</summary>
    /// <param name="variable">The number of the variable.</param>
    /// <param name="number">The number.</param>
    public int CellOf(int variable, decimal number) => _cuts[variable].Count(cut => cut.IsBelow(number));

    /// <summary>For each cell of the variable of a test, whether the test holds there.</summary>
    /// <param name="test">The test.</param>
    public bool[] Holds(Condition.InSet test)
    {
        var cuts = _cuts[test.Variable];
        var holds = new bool[cuts.Length + 1];
        foreach (var interval in test.Set)
        {
            var first = interval.Low is { } low ? Index(cuts, Normal(low, !interval.IncludesLow, _variables[test.Variable].IsWhole)) : 0;
            var last = interval.High is { } high ? Index(cuts, Normal(high, interval.IncludesHigh, _variables[test.Variable].IsWhole)) : holds.Length;
            for (var cell = first; cell < last; cell++)
            {
                holds[cell] = true;
            }
        }

        return holds;
    }

    // How many cuts lie at or below this one: a cut outside the range of the variable is not among its cuts.
    private static int Index(Cut[] cuts, Cut cut) => cuts.Count(other => other.CompareTo(cut) <= 0);

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
