using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Binding;

/// <summary>A grid whose conditions can be asked for.</summary>
internal sealed class BoundGrid : Graded
{
    private readonly ConditionBinder _conditions;
    private readonly DecisionTable _decisions;
    private readonly Fact _rows;
    private readonly Fact _columns;
    private readonly int[,] _cells;
    private readonly Dictionary<string, int> _known = [];

    /// <param name="name">Its name.</param>
    /// <param name="text">What it tells.</param>
    /// <param name="outcomes">What the cells say, the least first.</param>
    /// <param name="rows">The fact in the rows.</param>
    /// <param name="columns">The fact in the columns.</param>
    /// <param name="cells">For each value of the two facts the number of the outcome; -1 where a cell is missing, which has been said.</param>
    /// <param name="conditions">What makes conditions on facts.</param>
    /// <param name="decisions">The decisions of the file.</param>
    /// <param name="place">Where it stands.</param>
    public BoundGrid(string name, string text, IEnumerable<Choice> outcomes, Fact rows, Fact columns, int[,] cells, ConditionBinder conditions, DecisionTable decisions, SourcePlace place)
        : base(ScaleOf(name, text, outcomes, place))
    {
        _conditions = conditions;
        _decisions = decisions;
        _rows = rows;
        _columns = columns;
        _cells = cells;
    }

    /// <summary>The grid as it is told.</summary>
    public Grid? Grid { get; set; }

    // For each row the columns whose cell is one of those. Rows with the same columns are one condition.
    protected override Condition In(IReadOnlyList<bool> chosen)
    {
        var key = string.Concat(chosen.Select(value => value ? '1' : '0'));
        if (!_known.TryGetValue(key, out var decision))
        {
            var rows = Enumerable.Range(0, _rows.Choices.Count).Select(row => (Row: row, Columns: Columns(row, chosen))).Where(row => row.Columns.Length > 0);
            var parts = rows.GroupBy(row => string.Join(",", row.Columns)).Select(same => Condition.And(
                _conditions.Is(_rows, same.Select(row => row.Row)),
                _conditions.Is(_columns, same.First().Columns))).ToArray();
            _known.Add(key, decision = _decisions.Add("cell of " + Scale.Id, parts.Length == 0 ? new Condition.Always(false) : Condition.Or(parts)));
        }

        return new Condition.Refers(decision);
    }

    private int[] Columns(int row, IReadOnlyList<bool> chosen) => [.. Enumerable.Range(0, _columns.Choices.Count).Where(column => _cells[row, column] >= 0 && chosen[_cells[row, column]])];
}
