using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text.Json;
using Thresholds.Export.Sql;

namespace Thresholds.Export.Tests.Engines;

/// <summary>DuckDB in a process of Node.</summary>
internal sealed class DuckDbEngine : Engine
{
    private readonly string _rows = Path.GetTempFileName();
    private readonly Process _process = Process.Start(new ProcessStartInfo(Programs.Find("node") ?? "node", ["duckdb.mjs"]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = Programs.Scripts })
        ?? throw new InvalidOperationException("node did not start");

    public override SqlDialect Dialect => SqlDialect.DuckDb;

    public override IReadOnlyList<string?[]> Ask(string table, string name, IReadOnlyList<string?[]> rows, params IReadOnlyList<string> statements)
    {
        using (var writer = new StreamWriter(_rows))
        {
            CsvRows.Write(writer, rows);
        }

        string[] before = [table, .. rows.Count == 0 ? Array.Empty<string>() : [$"COPY {name} FROM '{_rows}' (FORMAT csv, HEADER false, NULLSTR '\\N', AUTO_DETECT false, QUOTE '\"', ESCAPE '\"')"], .. statements.SkipLast(1)];
        _process.StandardInput.WriteLine(JsonSerializer.Serialize(new { before, ask = statements[^1] }));
        _process.StandardInput.Flush();
        using var answer = JsonDocument.Parse(_process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("node ended"));
        return answer.RootElement.TryGetProperty("error", out var error)
            ? throw new InvalidOperationException("DuckDB: " + error.GetString())
            : [.. answer.RootElement.GetProperty("rows").EnumerateArray().Select(row => row.EnumerateArray().Select(cell => cell.GetString()).ToArray())];
    }

    public override void Dispose()
    {
        _process.StandardInput.Close();
        _process.WaitForExit();
        _process.Dispose();
        File.Delete(_rows);
    }
}
