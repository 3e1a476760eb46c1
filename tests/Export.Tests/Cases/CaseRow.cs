using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Thresholds.Export.Sql;
using Thresholds.Generator.Tests.Equivalence;

namespace Thresholds.Export.Tests.Cases;

/// <summary>A case as a row of the table of cases.</summary>
internal static class CaseRow
{
    /// <summary>The row, in the order in which the table is made.</summary>
    public static string?[] Of(CaseTable table, string key, RandomCase one) =>
        [key, .. table.UsesAsOf ? new[] { Day(one.AsOf) } : [], .. table.Columns.Select(column => one.Facts.TryGetValue(column.Fact.Id, out var value) ? Text(table, column, value, one.AsOf) : null)];

    private static string? Text(CaseTable table, CaseColumn column, FactValue value, System.DateTime asOf) => value.Kind switch
    {
        FactKind.YesNo => value.Low == 1 ? "true" : "false",
        FactKind.Choice => column.Fact.Choices[(int)value.Low].Id,
        FactKind.Date => Day(value.Day),
        FactKind.Events => Count(table, column, value.Events!, asOf), // a value of events has a history
        _ => Number(column.Side == KnownSide.Most ? value.High : value.Low),
    };

    // Counts in windows that have columns are told there alone: what follows for other windows is for the statement to find.
    private static string? Count(CaseTable table, CaseColumn column, EventHistory history, System.DateTime asOf)
    {
        var windows = table.Columns.Where(other => other.Fact == column.Fact).Select(other => other.Window).ToHashSet();
        if (!history.IsComplete && history.Counts.All(known => windows.Contains(known.Window)))
        {
            return history.Counts.Where(known => known.Window == column.Window).Select(known => Number(known.Count)).FirstOrDefault();
        }

        var (least, most) = history.In(column.Window!, asOf); // a column of events has a window
        return column.Side == KnownSide.Least ? Number(least) : most is { } bound ? Number(bound) : null;
    }

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(System.DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
