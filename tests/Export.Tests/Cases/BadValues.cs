using System.Collections.Generic;
using System.Linq;
using Thresholds.Export.Sql;
using Thresholds.Export.Tests.Engines;
using Xunit;

namespace Thresholds.Export.Tests.Cases;

/// <summary>A value that cannot be is named, and the row has no answer.</summary>
internal static class BadValues
{
    /// <summary>Values that no engine keeps out of its columns.</summary>
    private static readonly (string Problem, (string Column, string? Value)[] Row)[] Everywhere =
    [
        ("age", [("age__months_least", "-1")]),
        ("age", [("age__months_most", "312")]),
        ("age", [("age__months_least", "20"), ("age__months_most", "19")]),
        ("attendance", [("attendance", "100.5")]),
        ("attendance", [("attendance", "-0.1")]),
        ("drinks", [("drinks", "1000000000000")]),
        ("gestation", [("gestation", "46")]),
        ("consent", [("consent", "Given")]),
        ("consent", [("consent", "")]),
        ("contacts", [("contacts__in_last_3_months_least", "-1")]),
        ("contacts", [("contacts__in_last_12_months_most", "2"), ("contacts__in_last_3_months_least", "3")]),
        ("contacts", [("contacts__in_last_12_months_least", "3000000000")]),
        ("as_of", [("as_of", null)]),
        ("attendance", [("contacts__in_last_3_months_least", "-1"), ("attendance", "101"), ("pregnant", "true")]),
    ];

    public static void AreNamed(Engine engine, params IEnumerable<(string Column, string Value)> more)
    {
        var export = new SqlExport(SmallDocument.Model(), engine.Dialect, new SqlNames());
        var cases = Everywhere.Concat(more.Select(value => (value.Column.Split("__")[0], new[] { (value.Column, (string?)value.Value) }))).ToList();
        var rows = cases.Select((one, place) => Row(export.Table, place, one.Item2)).Append(Row(export.Table, cases.Count, [("age__months_most", "40")])).ToList();
        var answers = engine.Ask(export.CreateTable(), "\"cases\"", rows, export.Statement()).OrderBy(row => int.Parse(row[0]!, System.Globalization.CultureInfo.InvariantCulture)).ToList(); // the key is never NULL
        Assert.Equal(cases.Select(one => one.Item1), answers.Take(cases.Count).Select(row => row[^1]));
        Assert.All(answers.Take(cases.Count), row => Assert.All(row[1..^1], Assert.Null));
        Assert.Equal(["low", "high", """["young"]""", """["absent","late","unasked","unchecked","unseen","often","pregnant-young","judged"]""", null], answers[^1].Skip(1));
    }

    private static string?[] Row(CaseTable table, int key, (string Column, string? Value)[] values)
    {
        string?[] row = [key.ToString(System.Globalization.CultureInfo.InvariantCulture), "2026-03-06", .. table.Columns.Select(_ => (string?)null)];
        foreach (var (column, value) in values)
        {
            row[column == CaseTable.AsOf ? 1 : 2 + table.Columns.Select(known => known.Name).ToList().IndexOf(column)] = value;
        }

        return row;
    }
}
