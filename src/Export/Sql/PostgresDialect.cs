using System;

namespace Thresholds.Export.Sql;

/// <summary>PostgreSQL.</summary>
internal sealed class PostgresDialect() : SqlDialect("postgres")
{
    internal override int MostColumns => 1600;

    internal override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.YesNo => "BOOLEAN",
        ColumnKind.Choice => "TEXT",
        ColumnKind.Whole => "BIGINT",
        ColumnKind.Number => "NUMERIC",
        _ => "DATE",
    };

    internal override string Value(string column, ColumnKind kind) => kind == ColumnKind.Day ? $"CAST({column} AS DATE)" : column;

    internal override string Day(string day) => $"DATE '{day}'";

    internal override string Before(string day, int months, int days) => months > 0 ? $"CAST({day} - INTERVAL '{Number(months)} months' AS DATE)" : $"({day} - {Number(days)})";

    internal override string? IsOther(string column, ColumnKind kind) => kind switch
    {
        ColumnKind.Whole => $"{column} <> floor({column})",
        ColumnKind.Day => $"{Value(column, kind)} NOT BETWEEN {Day(FirstDay)} AND {Day(LastDay)}", // there is an infinite day
        _ => null,
    };

    // Whether a backslash means itself is a setting.
    internal override string Text(string text) => text.Contains('\\', StringComparison.Ordinal) ? "E" + base.Text(text.Replace("\\", "\\\\", StringComparison.Ordinal)) : base.Text(text);
}
