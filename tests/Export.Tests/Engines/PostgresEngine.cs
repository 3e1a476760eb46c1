using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Npgsql;
using Thresholds.Export.Sql;

namespace Thresholds.Export.Tests.Engines;

/// <summary>A PostgreSQL server of its own, in a folder of its own, without a network; gone afterwards.</summary>
internal sealed class PostgresEngine : Engine
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), "thr-pg-" + Guid.NewGuid().ToString("n")[..12]);
    private readonly NpgsqlDataSource _source;

    public PostgresEngine()
    {
        // The server refuses to run as root.
        Server("initdb", "-D", _folder, "-A", "trust", "-U", "thresholds", "-E", "UTF8", "--no-locale", "-N");
        Server("pg_ctl", "-D", _folder, "-w", "-t", "60", "-l", Path.Combine(_folder, "log"), "-o", $"-k '{_folder}' -c listen_addresses= -c fsync=off -c full_page_writes=off", "start");
        _source = NpgsqlDataSource.Create($"Host={_folder};Username=thresholds;Database=postgres;Command Timeout=240");
    }

    public override SqlDialect Dialect => SqlDialect.Postgres;

    /// <summary>The path of a program of the server; null when there is none.</summary>
    public static string? Find(string name) => Programs.Find(name, Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").OrderByDescending(folder => folder, StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin"))
        : []);

    public override IReadOnlyList<string?[]> Ask(string table, string name, IReadOnlyList<string?[]> rows, params IReadOnlyList<string> statements)
    {
        using var connection = _source.OpenConnection();
        Do($"DROP TABLE IF EXISTS {name} CASCADE");
        Do(table);
        using (var copy = connection.BeginTextImport($"COPY {name} FROM STDIN (FORMAT csv, NULL '\\N')"))
        {
            CsvRows.Write(copy, rows);
        }

        // Compiling a long statement takes longer than running it on some thousand rows.
        Do("SET jit = off");
        foreach (var statement in statements.SkipLast(1))
        {
            Do(statement);
        }

        using var ask = new NpgsqlCommand(statements[^1], connection);
        using var reader = ask.ExecuteReader();
        var answers = new List<string?[]>();
        while (reader.Read())
        {
            answers.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetString(column))]);
        }

        return answers;

        void Do(string text)
        {
            using var command = new NpgsqlCommand(text, connection);
            command.ExecuteNonQuery();
        }
    }

    public override void Dispose()
    {
        _source.Dispose();
        Server("pg_ctl", "-D", _folder, "-m", "fast", "stop");
        Directory.Delete(_folder, recursive: true);
    }

    private static void Server(string program, params string[] arguments)
    {
        var path = Find(program) ?? throw new InvalidOperationException(program + " is not installed");
        if (Environment.UserName == "root")
        {
            Programs.Run("runuser", ["-u", "postgres", "--", path, .. arguments]);
        }
        else
        {
            Programs.Run(path, arguments);
        }
    }
}
