using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Thresholds.Dsl.Deciding;
using Thresholds.Dsl.Model;

namespace Thresholds.Export.Sql;

/// <summary>Writes a document as SQL that gives the levels and indicators of each row of a table of cases.</summary>
/// <remarks>The statement follows the <see cref="DecisionPlan"/>, as compiled evaluators do, and gives the same answers: what is certain whatever is unknown, and what is
/// possible. It is as long as the plan has nodes, and reads each row once. Its source is the document alone: equal models give equal text.</remarks>
public sealed class SqlExport
{
    private readonly AuthorityModel _model;
    private readonly SqlDialect _dialect;
    private readonly SqlNames _names;
    private readonly CaseExpressions _case;
    private readonly AnswerExpressions _answers;
    private readonly string _prefix = "thr_step_";
    private readonly string _result;
    private readonly IReadOnlyList<HashSet<string>> _needed;

    /// <summary>Prepares a document.</summary>
    /// <param name="model">The document; without errors.</param>
    /// <param name="dialect">The engine.</param>
    /// <param name="names">The names that the warehouse gives.</param>
    /// <exception cref="ArgumentException">The names cannot be used; <see cref="SqlNames.Problem"/> says why.</exception>
    /// <exception cref="ArgumentNullException">One of them is null.</exception>
    public SqlExport(AuthorityModel model, SqlDialect dialect, SqlNames names)
    {
        _ = model ?? throw new ArgumentNullException(nameof(model));
        _ = dialect ?? throw new ArgumentNullException(nameof(dialect));
        _ = names ?? throw new ArgumentNullException(nameof(names));
        if (names.Problem() is { } problem)
        {
            throw new ArgumentException(problem, nameof(names));
        }

        _model = model;
        _dialect = dialect;
        _names = names;
        Table = new CaseTable(model, names);
        var plan = DecisionPlan.Of(model);
        _case = new CaseExpressions(model, plan, Table, dialect);
        _answers = new AnswerExpressions(new AnswerPlan(model, plan, CaseTable.Wanted(model.Authority)), plan, _case);

        // The steps must not be taken for the table of cases.
        while (names.Table.Contains(_prefix, StringComparison.OrdinalIgnoreCase))
        {
            _prefix += "_";
        }

        _result = Result();
        _needed = Needed(_answers);
    }

    /// <summary>The table of cases that the statement reads.</summary>
    public CaseTable Table { get; }

    /// <summary>Why the engine could not take the statement, in words; null when it can.</summary>
    public string? Problem => Table.Columns.Count + 2 > _dialect.MostColumns || _needed.Any(step => step.Count + 2 > _dialect.MostColumns)
        ? string.Create(CultureInfo.InvariantCulture, $"this document asks for {Math.Max(Table.Columns.Count, _needed.Max(step => step.Count)) + 2} columns, and {_dialect.Name} has {_dialect.MostColumns} at most; duckdb has more")
        : null;

    /// <summary>The statement that creates the table of cases, for whoever has none yet.</summary>
    public string CreateTable()
    {
        var columns = new List<string> { $"{SqlDialect.Identifier(_names.Key)} {_dialect.TypeOf(ColumnKind.Choice)} PRIMARY KEY" };
        if (Table.UsesAsOf)
        {
            columns.Add($"{SqlDialect.Identifier(CaseTable.AsOf)} {_dialect.TypeOf(ColumnKind.Day)}");
        }

        columns.AddRange(Table.Columns.Select(column => $"{SqlDialect.Identifier(column.Name)} {_dialect.TypeOf(column.Kind)}"));
        return $"CREATE TABLE {SqlDialect.Path(_names.Table)} (\n  {string.Join(",\n  ", columns)}\n);\n";
    }

    /// <summary>The statement, or the view of it when it has a name.</summary>
    public string Statement()
    {
        var sql = new StringBuilder(Heading());
        if (_names.View is { } view)
        {
            sql.Append("CREATE VIEW ").Append(SqlDialect.Path(view)).Append(" AS\n");
        }

        var layers = _answers.Layers;
        for (var layer = 0; layer < layers.Count; layer++)
        {
            var own = layers[layer].Columns;
            var handed = _needed[layer + 1].Except(own.Select(column => column.Name)).Order(StringComparer.Ordinal);
            var columns = (layer == 0 ? [$"{CaseExpressions.Column(_names.Key)} AS k", $"{_case.Problem()} AS p"] : new[] { "k", "p" })
                .Concat(handed).Concat(own.Select(column => $"{column.Expression} AS {column.Name}"));
            var from = layer == 0 ? $"{SqlDialect.Path(_names.Table)} AS {CaseExpressions.Row}" : Step(layer - 1);
            sql.Append(layer == 0 ? "WITH " : ",\n").Append(Step(layer)).Append(" AS MATERIALIZED (\n  SELECT ").AppendJoin(",\n    ", columns).Append("\n  FROM ").Append(from).Append("\n)");
        }

        sql.Append('\n').Append(_result);
        return sql.ToString();
    }

    private string Result()
    {
        var authority = _model.Authority;
        var levels = authority.Levels.Reverse().Select(level => (level.Id, Decision: authority.LevelDecisions[level.Order - 1])).ToList();
        var indicated = Case(levels.Select(level => (_answers.Is(level.Decision, (int)Truth.Yes), level.Id)));
        var possible = Case(levels.Select(level => (_answers.CanBe(level.Decision), level.Id)));
        return "SELECT k AS " + SqlDialect.Identifier(_names.Key)
            + $",\n  {indicated} AS indicated_level,\n  {possible} AS possible_level,\n  {List(Truth.Yes)} AS met,\n  {List(Truth.Unknown)} AS open,\n  p AS problem\n"
            + $"FROM {Step(_answers.Layers.Count - 1)};\n";
    }

    // What a later step reads is handed on by those before it.
    private static List<HashSet<string>> Needed(AnswerExpressions answers)
    {
        var layers = answers.Layers;
        var needed = new List<HashSet<string>>(Enumerable.Range(0, layers.Count).Select(_ => new HashSet<string>())) { answers.TakeReads() };
        for (var layer = layers.Count - 1; layer >= 0; layer--)
        {
            needed[layer].UnionWith(needed[layer + 1].Except(layers[layer].Columns.Select(column => column.Name)));
            needed[layer].UnionWith(layers[layer].Reads);
        }

        return needed;
    }

    private string Case(IEnumerable<(string When, string Then)> ways) =>
        $"CASE WHEN p IS NOT NULL THEN NULL{string.Concat(ways.Select(way => $" WHEN {way.When} THEN {_dialect.Text(way.Then)}"))} END";

    // A list in JSON: a comma before each, and the first comma left out.
    private string List(Truth truth)
    {
        var items = _model.Authority.Indicators.Select(indicator =>
            $"CASE WHEN {_answers.Is(indicator.Decision, (int)truth)} THEN {_dialect.Text("," + JsonSerializer.Serialize(indicator.Id))} ELSE '' END").ToList();
        return $"CASE WHEN p IS NULL THEN '[' || substr({(items.Count == 0 ? "''" : Joined.By(" || ", items))}, 2) || ']' END";
    }

    private string Heading()
    {
        var authority = _model.Authority;
        return $"-- {Spelling.Printable(authority.Name)}, as thr reads it (source {authority.SourceHash}).\n"
            + $"-- Reads a row a case from {Spelling.Printable(_names.Table)}, where NULL is unknown. An indication for a professional to weigh, never a decision.\n";
    }

    private string Step(int layer) => _prefix + layer.ToString(CultureInfo.InvariantCulture);
}
