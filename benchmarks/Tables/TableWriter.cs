using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Thresholds.Benchmarks.Documents;

namespace Thresholds.Benchmarks.Tables;

/// <summary>Writes a decision table as a ladder: each rule is a bullet, its level drawn at random.</summary>
public static class TableWriter
{
    private static readonly string[] Levels = ["one", "two", "three", "four"];

    public static string Write(DecisionTable table)
    {
        var text = new StringBuilder("authority table \"Table\"\n");
        var phrases = new Phrases(new Random(table.Rules.Count));
        for (var level = 0; level < DecisionTable.Levels; level++)
        {
            text.Append(CultureInfo.InvariantCulture, $"level {level + 1} {Levels[level]} \"Level {level + 1}\"\n");
        }

        for (var column = 1; column <= table.Columns; column++)
        {
            text.Append(CultureInfo.InvariantCulture, $"fact c{column} \"Column {column}\" number {DecisionTable.Least}..{DecisionTable.Most}\n");
        }

        text.Append(CultureInfo.InvariantCulture, $"ladder table \"Table\" on {string.Join(", ", Enumerable.Range(1, table.Columns).Select(column => "c" + column.ToString(CultureInfo.InvariantCulture)))}\ndomain rules \"Rules\" {{\n");
        foreach (var group in table.Rules.GroupBy(rule => rule.Level).OrderBy(group => group.Key))
        {
            text.Append(CultureInfo.InvariantCulture, $"  at {Levels[group.Key]} {{\n");
            foreach (var rule in group)
            {
                text.Append(CultureInfo.InvariantCulture, $"    - {NameOf(rule)} \"{phrases.Next(50)}\" when {Condition(rule)} ladder table\n");
            }

            text.Append("  }\n");
        }

        return text.Append("}\n").ToString();
    }

    public static string NameOf(Rule rule) => "r" + rule.Number.ToString(CultureInfo.InvariantCulture);

    private static string Condition(Rule rule) => string.Join(" and ", Enumerable.Range(0, rule.Low.Length).Where(column => !rule.IsFree(column)).Select(column =>
        (rule.Low[column] > DecisionTable.Least, rule.High[column] < DecisionTable.Most) switch
        {
            (true, true) => string.Create(CultureInfo.InvariantCulture, $"c{column + 1} in {rule.Low[column]}..<{rule.High[column] + 1}"),
            (true, false) => string.Create(CultureInfo.InvariantCulture, $"c{column + 1} >= {rule.Low[column]}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"c{column + 1} < {rule.High[column] + 1}"),
        }));
}
