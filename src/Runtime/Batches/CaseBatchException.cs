using System;
using System.Globalization;

namespace Thresholds;

/// <summary>A value that a column of a batch cannot hold. The batch is as it was before.</summary>
public sealed class CaseBatchException : ArgumentException
{
    internal CaseBatchException(string fact, int row, string problem)
        : base($"'{Spelling.Printable(fact)}'{(row < 0 ? "" : " of case " + row.ToString(CultureInfo.InvariantCulture))}: {problem}")
    {
        Fact = fact;
        Row = row;
    }

    /// <summary>The name of the fact.</summary>
    public string Fact { get; }

    /// <summary>The case, counted from 0; -1 when the whole column is meant.</summary>
    public int Row { get; }
}
