using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Dsl.Diagnostics;
using Thresholds.Dsl.Syntax;
using Thresholds.Dsl.Text;

namespace Thresholds.Dsl.Binding;

/// <summary>The cells of a grid, by the values of its two facts. What is missing or doubled is reported with the pair that it is about.</summary>
internal sealed class GridTable
{
    private readonly Scope _scope;
    private readonly FileSyntax _file;
    private readonly Fact _rows;
    private readonly Fact _columns;
    private readonly bool[] _isRow;
    private readonly bool[] _isColumn;
    private bool _isSound = true;

    public GridTable(Scope scope, FileSyntax file, Fact rows, Fact columns)
    {
        _scope = scope;
        _file = file;
        _rows = rows;
        _columns = columns;
        _isRow = new bool[rows.Choices.Count];
        _isColumn = new bool[columns.Choices.Count];
        Cells = new int[rows.Choices.Count, columns.Choices.Count];
        for (var row = 0; row < rows.Choices.Count; row++)
        {
            for (var column = 0; column < columns.Choices.Count; column++)
            {
                Cells[row, column] = -1;
            }
        }
    }

    /// <summary>The number of the outcome of each cell; -1 where there is none.</summary>
    public int[,] Cells { get; }

    public int this[int row, int column]
    {
        set => Cells[row, column] = value;
    }

    /// <summary>The columns in the order of the header; -1 for one that is wrong.</summary>
    public IReadOnlyList<int> Header(DeclarationSyntax line)
    {
        var order = new List<int>();
        foreach (var token in Names(line))
        {
            var column = ValueOf(_columns, token);
            if (column >= 0 && _isColumn[column])
            {
                Report(DiagnosticRules.SecondCell, token, _rows.Choices[0].Id, token.Text, "columns");
                column = -1;
            }
            else if (column >= 0)
            {
                _isColumn[column] = true;
            }

            order.Add(column);
        }

        return order;
    }

    /// <summary>The cells of a row that can be read.</summary>
    public IEnumerable<(int Row, int Column, Token Cell)> Row(DeclarationSyntax line, IReadOnlyList<int> order)
    {
        if (line.Name is not { IsMissing: false } name)
        {
            _isSound = false;
            yield break;
        }

        var row = ValueOf(_rows, name);
        if (row < 0)
        {
            yield break;
        }

        if (_isRow[row])
        {
            Report(DiagnosticRules.SecondCell, name, name.Text, _columns.Choices[0].Id, "rows");
            yield break;
        }

        _isRow[row] = true;
        var cells = Names(line).ToList();
        if (cells.Count > order.Count)
        {
            Report(DiagnosticRules.OutOfRange, cells[order.Count], $"there is no column over this cell; the grid has {order.Count.ToString(CultureInfo.InvariantCulture)}");
        }

        for (var i = 0; i < order.Count; i++)
        {
            if (i >= cells.Count)
            {
                if (line.Details.OfType<Token>().All(token => !token.IsMissing) && order[i] >= 0)
                {
                    Report(DiagnosticRules.MissingCell, name, name.Text, _columns.Choices[order[i]].Id, "it at the end of the row");
                }

                yield break;
            }

            if (order[i] >= 0)
            {
                yield return (row, order[i], cells[i]);
            }
        }
    }

    /// <summary>Reports the rows and columns that are not there, unless one of those that are cannot be read.</summary>
    public void ReportMissing(Symbol grid, DeclarationSyntax header)
    {
        if (!_isSound)
        {
            return;
        }

        for (var column = 0; column < _isColumn.Length; column++)
        {
            if (!_isColumn[column])
            {
                Report(DiagnosticRules.MissingCell, header.Keywords[0], _rows.Choices[0].Id, _columns.Choices[column].Id, $"the column '{_columns.Choices[column].Id}'");
            }
        }

        for (var row = 0; row < _isRow.Length; row++)
        {
            if (!_isRow[row])
            {
                _scope.Report(DiagnosticRules.MissingCell, _file, grid.Location.Span, _rows.Choices[row].Id, _columns.Choices[0].Id, $"the row '{_rows.Choices[row].Id}'");
            }
        }
    }

    // Without commas that are missing; a cell that is missing has been reported and leaves its place empty.
    private IEnumerable<Token> Names(DeclarationSyntax line)
    {
        foreach (var token in line.Details.OfType<Token>())
        {
            if (token.IsMissing || token.Error is not null)
            {
                _isSound = false;
            }

            if (!token.IsMissing)
            {
                yield return token;
            }
        }
    }

    private int ValueOf(Fact fact, Token name)
    {
        for (var value = 0; value < fact.Choices.Count; value++)
        {
            if (fact.Choices[value].Id == name.Text)
            {
                return value;
            }
        }

        _isSound = false;
        _scope.ReportUndeclared($"value of '{fact.Id}' named", name, _file, fact.Choices.Select(choice => choice.Id));
        return -1;
    }

    private void Report(DiagnosticRule rule, Token token, params object[] arguments) => _scope.Report(rule, _file, token.Span, arguments);
}
