#if NET
using System;
using System.Numerics;

namespace Thresholds;

/// <summary>How values of one type become the planes of a fact. Immutable; threads may share it.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
internal sealed class ColumnReading<T>
    where T : unmanaged, INumber<T>
{
    private readonly ColumnPlanes<T>[] _variables;

    /// <param name="domain">The values.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="variables">What is asked of it.</param>
    /// <param name="asOf">The day from which windows count back.</param>
    public ColumnReading(ColumnDomain<T> domain, Fact fact, BatchVariable[] variables, DateTime asOf)
    {
        Range = new ColumnRange<T>(domain, fact);
        _variables = Array.ConvertAll(variables, variable => new ColumnPlanes<T>(domain, variable, asOf));
    }

    /// <summary>The values that the fact can have.</summary>
    public ColumnRange<T> Range { get; }

    /// <summary>Writes the bits of 64 cases.</summary>
    /// <param name="values">The 64 values.</param>
    /// <param name="known">Which are known.</param>
    /// <param name="planes">The planes of the cells of each variable, one variable after the other; then come perhaps others.</param>
    /// <param name="word">Which 64 cases.</param>
    public void Write(ReadOnlySpan<T> values, ulong known, ReadOnlySpan<ulong[]> planes, int word)
    {
        foreach (var variable in _variables)
        {
            variable.Write(values, known, planes[..variable.Cells], word);
            planes = planes[variable.Cells..];
        }
    }
}
#endif
