using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Thresholds.Benchmarks.Batches;
using Thresholds.Benchmarks.Compiled;
using Thresholds.Benchmarks.Measuring;
using Thresholds.Export.Sql;

namespace Thresholds.Benchmarks.Engines;

/// <summary>DuckDB, by the statement that is exported and by one that is written by hand for bits packed into numbers.</summary>
internal static class DuckDb
{
    /// <summary>By the exported statement: both levels, what is met and what is open.</summary>
    public static EngineRun Exported(WorkloadCases cases, int count)
    {
        var export = new SqlExport(Compiling.Model(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "workload.thr"))), SqlDialect.DuckDb, new SqlNames());
        var names = (string[])[.. WorkloadCases.AnswerNames, .. WorkloadCases.NumberNames.Where((_, number) => WorkloadCases.IsAsked(number))];
        var places = WorkloadCases.AnswerNames.Select((_, place) => place).Concat(Enumerable.Range(0, WorkloadCases.NumberNames.Count).Where(WorkloadCases.IsAsked).Select(number => WorkloadCases.Observations + number)).ToList();
        return Run("\"cases\"", names, export.CreateTable(), export.Statement(), count, row => cases.Values(row) is var values ? places.Select(place => values[place]) : [],
            row => new EngineAnswer(Order(row[1]), Order(row[2]), Listed(row[3]), Listed(row[4])));
    }

    /// <summary>By hand: both levels alone.</summary>
    public static EngineRun Packed(WorkloadCases cases, int count)
    {
        var words = Enumerable.Range(0, BitSets.Words).SelectMany(word => new[] { $"y{word}", $"o{word}" }).ToList();
        var table = $"CREATE TABLE packed (case_id INTEGER, {string.Join(", ", words.Select(name => name + " UBIGINT"))}, {string.Join(", ", WorkloadCases.NumberNames.Select(name => name + " SMALLINT"))})";
        return Run("packed", [.. words, .. WorkloadCases.NumberNames], table, $"SELECT case_id, {Level(false)}, {Level(true)} FROM packed", count,
            row => Enumerable.Range(0, BitSets.Words).SelectMany(word => new object?[] { cases.Yes[(row * BitSets.Words) + word], cases.Open[(row * BitSets.Words) + word] })
                .Concat(cases.Values(row).Skip(WorkloadCases.Observations)),
            row => new EngineAnswer(row[1].GetInt32(), row[2].GetInt32(), null, null));
    }

    private static EngineRun Run(string table, IReadOnlyList<string> names, string create, string statement, int count, Func<int, IEnumerable<object?>> values, Func<JsonElement[], EngineAnswer> read)
    {
        var rows = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(rows, Enumerable.Range(0, count).Select(row => string.Join(',', values(row).Prepend(row.ToString("00000000", CultureInfo.InvariantCulture)).Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))));
            var copy = $"COPY {table} (case_id, {string.Join(", ", names)}) FROM '{rows}' (FORMAT csv, HEADER false, NULLSTR '', AUTO_DETECT false)";
            var answer = NodeEngine.Ask("duckdb.mjs", new { facts = Array.Empty<string>(), cases = Array.Empty<int>(), before = new[] { create, copy }, statement, rounds = 15 });
            return new EngineRun(
                answer.GetProperty("version").GetString() ?? "",
                answer.GetProperty("nanoseconds").GetDouble(),
                [.. answer.GetProperty("answers").EnumerateArray().Select(row => read([.. row.EnumerateArray()]))]);
        }
        finally
        {
            File.Delete(rows);
        }
    }

    // The highest level of which an observation is yes or a measure holds; for what is possible, also those that are not known.
    private static string Level(bool isPossible) => "CASE " + string.Join(" ", Enumerable.Range(1, 4).Reverse().Select(level =>
        $"WHEN ({string.Join(" | ", Enumerable.Range(0, BitSets.Words).Select(word => $"({(isPossible ? $"(y{word} | o{word})" : $"y{word}")} & {BitSets.Mask(level, word)}::UBIGINT)"))}) <> 0 "
        + string.Concat(WorkloadIndicator.All.Values.Where(indicator => indicator.Level == level && indicator.First is not null).Select(indicator => "OR " + Measure(indicator, isPossible) + " "))
        + $"THEN {level}")) + " ELSE 0 END";

    private static string Measure(WorkloadIndicator indicator, bool isPossible)
    {
        var first = $"{Number(indicator.First)} > {indicator.FirstAbove}";
        return indicator.Second is null ? first : $"({first} {(indicator.Joined == "both" ? "AND" : "OR")} {Number(indicator.Second)} > {indicator.SecondAbove})";

        string Number(string? name) => isPossible ? $"coalesce({name}, 100)" : name ?? "";
    }

    private static int Order(JsonElement level) => level.GetString() is { } id ? Workload.Authority.Levels.Single(one => one.Id == id).Order : 0;

    private static string Listed(JsonElement list) => EngineAnswer.Names(JsonSerializer.Deserialize<string[]>(list.GetString() ?? "[]") ?? []);
}
