using System;
using System.Collections.Generic;
using System.Linq;
using Thresholds.Dsl.Model;

namespace Thresholds.Dsl.Testing;

/// <summary>A grid with the decisions that look something up in it, each for some of its outcomes.</summary>
internal sealed class GridTables
{
    private readonly AuthorityModel _model;
    private readonly Grid _grid;
    private readonly List<Decision> _tables;
    private readonly Dictionary<int, bool[]> _chosen = [];
    private readonly int _rows;
    private readonly int _columns;
    private readonly Dictionary<string, int> _rowValues;
    private readonly Dictionary<string, int> _columnValues;

    public GridTables(AuthorityModel model, Grid grid)
    {
        (_model, _grid) = (model, grid);
        _tables = [.. model.Decisions.Where(decision => decision.Name == "cell of " + grid.Id)];
        for (var i = 0; i < grid.Outcomes.Count; i++)
        {
            var place = i;
            Know(grid.Outcomes[i].Decision, outcome => outcome == place);
            Know(grid.Outcomes[i].DecisionOrAbove, outcome => outcome >= place);
        }

        (_rows, _rowValues) = Side(grid.RowFact);
        (_columns, _columnValues) = Side(grid.ColumnFact);
    }

    /// <summary>The decision that looks up an outcome; null where it is asked otherwise.</summary>
    /// <param name="model">The model.</param>
    /// <param name="decision">The decision whether it is that outcome.</param>
    public static int? Asked(AuthorityModel model, int decision) => model.Decisions[decision].Condition is Condition.Refers table ? table.Decision : null;

    /// <summary>The changes of a single cell to the outcome before or after its own.</summary>
    public IEnumerable<Mutation> Changes()
    {
        if (_rows < 0 || _columns < 0)
        {
            yield break;
        }

        foreach (var cell in _grid.Cells)
        {
            var outcome = PlaceOf(cell.Outcome);
            foreach (var other in new[] { outcome - 1, outcome + 1 }.Where(other => other >= 0 && other < _grid.Outcomes.Count))
            {
                if (Changed(cell, outcome, other) is { Count: > 0 } changed)
                {
                    var where = $"row {cell.Row} and column {cell.Column}: ";
                    yield return new Mutation(MutationKind.CellChosen, cell.Place, _grid.Id, where + cell.Outcome, where + _grid.Outcomes[other].Id, changed.ToValueList());
                }
            }
        }
    }

    private void Know(int decision, Func<int, bool> isChosen)
    {
        if (Asked(_model, decision) is { } table)
        {
            _chosen[table] = [.. Enumerable.Range(0, _grid.Outcomes.Count).Select(isChosen)];
        }
    }

    private (int Variable, Dictionary<string, int> Values) Side(string fact)
    {
        var variable = _model.Variables.FirstOrDefault(variable => variable.Fact == fact && variable.Kind == FactKind.Choice);
        var choices = _model.Authority.Facts.FirstOrDefault(known => known.Id == fact)?.Choices ?? default;
        return (variable?.Index ?? -1, choices.Select((choice, place) => (choice.Id, place)).ToDictionary(choice => choice.Id, choice => choice.place));
    }

    private int PlaceOf(string outcome) => _grid.Outcomes.Select(known => known.Id).ToList().IndexOf(outcome);

    // Null when it cannot be told of a table whether the other outcome is among those it looks for: no cell says it.
    private List<Decision>? Changed(GridCell cell, int outcome, int other)
    {
        var changed = new List<Decision>();
        foreach (var table in _tables)
        {
            var was = _chosen.TryGetValue(table.Index, out var chosen) ? chosen[outcome] : Holds(table.Condition, cell);
            if (chosen is null && !_grid.Cells.Any(known => PlaceOf(known.Outcome) == other))
            {
                return null;
            }

            var becomes = chosen is not null ? chosen[other] : Holds(table.Condition, _grid.Cells.First(known => PlaceOf(known.Outcome) == other));
            if (was != becomes)
            {
                var own = Condition.And(Is(_rows, _rowValues[cell.Row]), Is(_columns, _columnValues[cell.Column]));
                changed.Add(table with { Condition = was ? Condition.And(table.Condition, new Condition.Not(own)) : table.Condition is Condition.Always ? own : Condition.Or(table.Condition, own) });
            }
        }

        return changed;
    }

    // Whether a table looks for a cell; where both facts have a value, both apply.
    private bool Holds(Condition condition, GridCell cell) => condition switch
    {
        Condition.Always always => always.Value,
        Condition.InSet test => test.Set.Any(interval => interval.Contains(test.Variable == _rows ? _rowValues[cell.Row] : _columnValues[cell.Column])),
        Condition.Not not => !Holds(not.Operand, cell),
        Condition.AtLeast several => several.Operands.Count(operand => Holds(operand, cell)) >= several.Least,
        _ => true,
    };

    // Together with what makes the fact apply, as elsewhere in the table.
    private Condition Is(int variable, int value)
    {
        var test = new Condition.InSet(variable, ValueList.Of(Interval.Closed(value, value)));
        return _tables.SelectMany(table => table.Condition.Everything()).OfType<Condition.AtLeast>().FirstOrDefault(several => ConditionText.IsApplying(several) && several.Operands[1] is Condition.InSet known && known.Variable == variable) is { } applying
            ? applying with { Operands = ValueList.Of(applying.Operands[0], test) }
            : test;
    }
}
