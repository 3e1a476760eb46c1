using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Thresholds.Export.Sql;

/// <summary>What engines write in different ways.</summary>
public abstract class SqlDialect
{
    private protected const string FirstDay = "0001-01-01";
    private protected const string LastDay = "9999-12-31";

    private protected SqlDialect(string name) => Name = name;

    /// <summary>DuckDB 1.0 and later.</summary>
    public static SqlDialect DuckDb { get; } = new DuckDbDialect();

    /// <summary>PostgreSQL 12 and later.</summary>
    public static SqlDialect Postgres { get; } = new PostgresDialect();

    /// <summary>SQLite 3.35 and later.</summary>
    public static SqlDialect Sqlite { get; } = new SqliteDialect();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SqlDialect> All { get; } = [DuckDb, Postgres, Sqlite];

    /// <summary>The name by which people choose it.</summary>
    public string Name { get; }

    /// <summary>How many columns a table or a step may have.</summary>
    internal abstract int MostColumns { get; }

    /// <summary>The type of a column.</summary>
    internal abstract string TypeOf(ColumnKind kind);

    /// <summary>A column as the value that is compared.</summary>
    internal virtual string Value(string column, ColumnKind kind) => column;

    /// <summary>A day as the value that is compared.</summary>
    internal abstract string Day(string day);

    /// <summary>The day that lies a window before another; the window has a beginning.</summary>
    internal abstract string Before(string day, int months, int days);

    /// <summary>When a value that is known is not of its kind; null where the engine sees to it.</summary>
    internal abstract string? IsOther(string column, ColumnKind kind);

    /// <summary>A text, quoted.</summary>
    internal virtual string Text(string text) => "'" + text.Replace("'", "''", StringComparison.Ordinal) + "'";

    /// <summary>A name, quoted.</summary>
    internal static string Identifier(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";

    /// <summary>The name of a table or view, perhaps in a schema, each part quoted.</summary>
    internal static string Path(string path) => string.Join(".", path.Split('.').Select(Identifier));

    private protected static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
