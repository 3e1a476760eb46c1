using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.Data.Sqlite;
using Thresholds.Export.Sql;

namespace Thresholds.Export.Tests.Engines;

/// <summary>SQLite in this process.</summary>
internal sealed class SqliteEngine : Engine
{
    public override SqlDialect Dialect => SqlDialect.Sqlite;

    public override IReadOnlyList<string?[]> Ask(string table, string name, IReadOnlyList<string?[]> rows, params IReadOnlyList<string> statements)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Do(table);

        using var transaction = connection.BeginTransaction();
        if (rows.Count > 0)
        {
            // A text becomes a number where the column is one.
            using var insert = new SqliteCommand($"INSERT INTO {name} VALUES ({string.Join(", ", rows[0].Select((_, place) => "?" + (place + 1).ToString(CultureInfo.InvariantCulture)))})", connection, transaction);
            var values = rows[0].Select((_, place) => insert.Parameters.Add("?" + (place + 1).ToString(CultureInfo.InvariantCulture), SqliteType.Text)).ToList();
            insert.Prepare();
            foreach (var row in rows)
            {
                for (var i = 0; i < row.Length; i++)
                {
                    values[i].Value = (object?)(row[i] switch { "true" => "1", "false" => "0", var text => text }) ?? DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }
        }

        transaction.Commit();
        foreach (var statement in statements.SkipLast(1))
        {
            Do(statement);
        }

        using var ask = new SqliteCommand(statements[^1], connection);
        using var reader = ask.ExecuteReader();
        var answers = new List<string?[]>();
        while (reader.Read())
        {
            answers.Add([.. Enumerable.Range(0, reader.FieldCount).Select(column => reader.IsDBNull(column) ? null : reader.GetString(column))]);
        }

        return answers;

        void Do(string text)
        {
            using var command = new SqliteCommand(text, connection);
            command.ExecuteNonQuery();
        }
    }
}
