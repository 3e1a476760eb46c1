using System.CommandLine;
using System.Linq;
using Thresholds.Cli.CommandLine;
using Thresholds.Export.Sql;

namespace Thresholds.Cli.Export;

/// <summary>The options of <c>thr export</c> that only SQL has.</summary>
internal sealed class SqlOptions
{
    private static readonly SqlNames Usual = new();

    private readonly Option<string> _dialect;
    private readonly Option<string?> _table;
    private readonly Option<string?> _key;
    private readonly Option<string?> _view;

    public SqlOptions(Command command, Option<string> to)
    {
        _dialect = WordOption.Of("--dialect", "The engine that runs the SQL.", [.. SqlDialect.All.Select(dialect => dialect.Name)]);
        _dialect.DefaultValueFactory = null;
        _table = new Option<string?>("--table") { HelpName = "NAME", Description = $"The table of cases that the SQL reads, such as council.cases. Without it: {Usual.Table}." };
        _key = new Option<string?>("--key") { HelpName = "COLUMN", Description = $"The column that tells cases apart. Without it: {Usual.Key}." };
        _view = new Option<string?>("--view") { HelpName = "NAME", Description = "Create a view of this name instead of a bare statement." };
        foreach (var option in new Option[] { _dialect, _table, _key, _view })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
        {
            var isSql = result.GetValue(to) is "sql" or "sql-table";
            if (!isSql && new Option[] { _dialect, _table, _key, _view }.FirstOrDefault(option => result.GetResult(option) is { Implicit: false }) is { } astray)
            {
                result.AddError($"{astray.Name} goes with '--to sql' and '--to sql-table' only");
            }
            else if (result.GetValue(to) == "sql-table" && result.GetValue(_view) is not null)
            {
                result.AddError($"{_view.Name} goes with '--to sql'; a table is created under the name of {_table.Name}");
            }
            else if (isSql && result.GetResult(_dialect) is null)
            {
                result.AddError($"'{_dialect.Name} {_dialect.HelpName}' is missing; engines write SQL in different ways");
            }
            else if (isSql && Names(result.GetValue(_table), result.GetValue(_key), result.GetValue(_view)).Problem() is { } problem)
            {
                result.AddError(problem);
            }
        });
    }

    /// <summary>The engine; only of a command line that asks for SQL.</summary>
    public SqlDialect Dialect(ParseResult parsed) => SqlDialect.All.Single(dialect => dialect.Name == parsed.GetValue(_dialect));

    /// <summary>The names that the warehouse gives.</summary>
    public SqlNames Names(ParseResult parsed) => Names(parsed.GetValue(_table), parsed.GetValue(_key), parsed.GetValue(_view));

    private static SqlNames Names(string? table, string? key, string? view) => new(table ?? Usual.Table, key ?? Usual.Key, view);
}
