namespace Thresholds.Export.Sql;

/// <summary>DuckDB.</summary>
internal sealed class DuckDbDialect() : SqlDialect("duckdb")
{
    internal override int MostColumns => 10_000;

    internal override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.YesNo => "BOOLEAN",
        ColumnKind.Choice => "VARCHAR",
        ColumnKind.Whole => "BIGINT",
        ColumnKind.Number => "DECIMAL(28, 12)",
        _ => "DATE",
    };

    internal override string Value(string column, ColumnKind kind) => kind switch
    {
        ColumnKind.Day => $"CAST({column} AS DATE)",
        ColumnKind.Choice => $"CAST({column} AS VARCHAR)", // a value that an enumeration lacks would be an error
        _ => column,
    };

    internal override string Day(string day) => $"DATE '{day}'";

    internal override string Before(string day, int months, int days) => months > 0 ? $"CAST({day} - INTERVAL '{Number(months)} months' AS DATE)" : $"({day} - {Number(days)})";

    internal override string? IsOther(string column, ColumnKind kind) => kind switch
    {
        ColumnKind.YesNo => $"({column} IS NOT NULL AND typeof({column}) <> 'BOOLEAN')", // 2 would be taken for yes
        ColumnKind.Whole => $"{column} <> floor({column})",
        ColumnKind.Day => $"{Value(column, kind)} NOT BETWEEN {Day(FirstDay)} AND {Day(LastDay)}", // there is an infinite day
        _ => null,
    };
}
