namespace Thresholds.Export.Sql;

/// <summary>SQLite, whose columns can hold values of any type.</summary>
internal sealed class SqliteDialect() : SqlDialect("sqlite")
{
    internal override int MostColumns => 2000;

    internal override string TypeOf(ColumnKind kind) => kind switch
    {
        ColumnKind.YesNo or ColumnKind.Whole => "INTEGER",
        ColumnKind.Number => "REAL",
        _ => "TEXT",
    };

    internal override string Value(string column, ColumnKind kind) => kind is ColumnKind.Choice or ColumnKind.Day ? column + " COLLATE BINARY" : column;

    internal override string Day(string day) => $"'{day}'";

    // Months are counted over the end of a shorter month into the next; a day that the earlier month lacks is its last.
    internal override string Before(string day, int months, int days) => months > 0
        ? $"min(date({day}, '-{Number(months)} months'), date({day}, 'start of month', '-{Number(months - 1)} months', '-1 day'))"
        : $"date({day}, '-{Number(days)} days')";

    internal override string? IsOther(string column, ColumnKind kind) => kind switch
    {
        ColumnKind.YesNo => $"(typeof({column}) NOT IN ('null', 'integer') OR {column} NOT IN (0, 1))",
        ColumnKind.Whole => $"(typeof({column}) NOT IN ('null', 'integer', 'real') OR {column} <> CAST({column} AS INTEGER))",
        ColumnKind.Number => $"typeof({column}) NOT IN ('null', 'integer', 'real')",
        ColumnKind.Day => $"(typeof({column}) NOT IN ('null', 'text') OR date({column}) IS NOT {column} OR {column} < '{FirstDay}')",
        _ => $"typeof({column}) NOT IN ('null', 'text')",
    };
}
