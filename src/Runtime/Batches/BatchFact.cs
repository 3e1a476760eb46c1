using System.Collections.Generic;

namespace Thresholds;

/// <summary>What a batch program asks of one fact.</summary>
internal sealed class BatchFact
{
    private readonly BatchVariable[] _variables;
    private readonly List<(int Wide, int Narrow)> _covering = [];
#if NET
    private readonly System.Collections.Concurrent.ConcurrentDictionary<object, object> _readings = new();
#endif

    /// <param name="fact">The fact.</param>
    /// <param name="variables">Its variables.</param>
    /// <param name="planes">For each variable the place of its first cell, then the place that says that nothing is known, when that is asked.</param>
    /// <param name="asksKnown">Whether it is asked if something is known.</param>
    public BatchFact(Fact fact, BatchVariable[] variables, int[] planes, bool asksKnown)
    {
        Fact = fact;
        _variables = variables;
        var places = new List<int>();
        for (var i = 0; i < variables.Length; i++)
        {
            for (var cell = 0; cell < variables[i].Cells; cell++)
            {
                places.Add(planes[i] + cell);
            }
        }

        if (asksKnown)
        {
            places.Add(planes[variables.Length]);
            places.Add(planes[variables.Length] + 1);
        }

        Planes = [.. places];
        AsksKnown = asksKnown;
        for (var wide = 0; wide < variables.Length; wide++)
        {
            for (var narrow = 0; narrow < variables.Length && fact.Kind == FactKind.Events; narrow++)
            {
                if (wide != narrow && variables[wide].Window is { } longer && variables[narrow].Window is { } shorter && longer.Covers(shorter))
                {
                    _covering.Add((wide, narrow));
                }
            }
        }
    }

    public Fact Fact { get; }

    /// <summary>The places of its columns: the cells of its variables, one variable after the other, then not known and known when that is asked.</summary>
    public int[] Planes { get; }

    public bool AsksKnown { get; }

    /// <summary>Says which columns hold a case of which something is known, one bit for each.</summary>
    /// <param name="value">What is known.</param>
    /// <param name="asOf">The day from which windows count back.</param>
    /// <param name="cells">For each variable its cells; overwritten.</param>
    public void Find(in BatchValue value, System.DateTime asOf, ulong[] cells)
    {
        for (var i = 0; i < _variables.Length; i++)
        {
            var variable = _variables[i];
            if (value.Events is { } history)
            {
                var (least, most) = history.In(variable.Window ?? Window.Ever, asOf);
                cells[i] = Cells.Between(variable.CellOf(least), most is { } bound ? variable.CellOf(bound) : variable.Cells - 1);
                continue;
            }

            var (low, high) = variable.Window is { } window ? (window.Contains(value.Day, asOf) ? (1m, 1m) : (0m, 0m)) : (value.Low, value.High);
            var first = variable.CellOf(low);
            cells[i] = Cells.Between(first, low == high ? first : variable.CellOf(high));
        }

        // Once through for each link of a chain of windows, until nothing more can follow.
        for (var round = 0; round < _covering.Count; round++)
        {
            foreach (var (wide, narrow) in _covering)
            {
                Cells.Narrow(ref cells[wide], ref cells[narrow]);
            }
        }
    }

#if NET
    /// <summary>How values of a type are read; made once, unless the day counts.</summary>
    /// <param name="domain">The values.</param>
    /// <param name="asOf">The day from which windows count back.</param>
    public ColumnReading<T> Reading<T>(ColumnDomain<T> domain, System.DateTime asOf)
        where T : unmanaged, System.Numerics.INumber<T> =>
        Fact.Kind == FactKind.Date ? new(domain, Fact, _variables, asOf)
        : (ColumnReading<T>)_readings.GetOrAdd(domain, _ => new ColumnReading<T>(domain, Fact, _variables, asOf));
#endif

    /// <summary>How many variables it has.</summary>
    public int Variables => _variables.Length;

    /// <summary>How many cells a variable has.</summary>
    public int CellsOf(int variable) => _variables[variable].Cells;
}
