#if NET
using System;
using System.Numerics;

namespace Thresholds;

/// <summary>Which steps of a column lead from cell to cell of one variable.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class ColumnPlanes<T>
    where T : unmanaged, IComparisonOperators<T, T, bool>
{
    private readonly ColumnStep<T>[] _low;
    private readonly ColumnStep<T>[] _high;
    private readonly (ColumnStep<T> First, ColumnStep<T> Past, int Inside, int Outside)? _window;

    /// <param name="domain">The values.</param>
    /// <param name="variable">The variable.</param>
    /// <param name="asOf">The day from which its window counts back, if it has one.</param>
    public ColumnPlanes(ColumnDomain<T> domain, BatchVariable variable, DateTime asOf)
    {
        Cells = variable.Cells;
        _low = new ColumnStep<T>[variable.Cuts.Count];
        _high = new ColumnStep<T>[variable.Cuts.Count];
        if (variable.Window is { } window)
        {
            // The days of a window lie one after the other and end with that of the assessment.
            var end = FactValue.DayNumber(asOf);
            _window = (domain.Step(day => domain.Read(day).Low > end || window.Contains(new BatchValue(domain.Read(day).Low).Day, asOf)), domain.Step(day => domain.Read(day).Low > end), variable.CellOf(1), variable.CellOf(0));
            return;
        }

        for (var i = 0; i < _low.Length; i++)
        {
            var cut = variable.Cuts[i];
            _low[i] = domain.Step(value => cut.IsBelow(domain.Read(value).Low));
            _high[i] = domain.Step(value => cut.IsBelow(domain.Read(value).High));
        }
    }

    /// <summary>How many cells the variable has.</summary>
    public int Cells { get; }

    /// <summary>Writes the bits of 64 cases, of a plane for each cell.</summary>
    /// <param name="values">The 64 values.</param>
    /// <param name="known">Which are known.</param>
    /// <param name="planes">The planes.</param>
    /// <param name="word">Which 64 cases.</param>
    public void Write(ReadOnlySpan<T> values, ulong known, ReadOnlySpan<ulong[]> planes, int word)
    {
        if (_window is var (first, past, inside, outside))
        {
            var within = first.Reached(values) & ~past.Reached(values);
            for (var cell = 0; cell < planes.Length; cell++)
            {
                planes[cell][word] = ~known | (cell == inside ? within : 0) | (cell == outside ? ~within : 0);
            }

            return;
        }

        var reached = ulong.MaxValue;
        for (var cell = 0; cell < _low.Length; cell++)
        {
            var low = _low[cell].Reached(values);
            planes[cell][word] = ~known | (reached & ~low);
            reached = _high[cell] == _low[cell] ? low : _high[cell].Reached(values);
        }

        planes[^1][word] = ~known | reached;
    }
}
#endif
