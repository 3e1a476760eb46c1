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
        [key, .. table.UsesAsOf ? new[] { Day(one.AsOf) } : [], .. table.Columns.Select(column => one.Facts.TryGetValue(column.Fact.Id, out var value) ? Text(column, value, one.AsOf) : null)];

    private static string? Text(CaseColumn column, FactValue value, System.DateTime asOf) => value.Kind switch
    {
        FactKind.YesNo => value.Low == 1 ? "true" : "false",
        FactKind.Choice => column.Fact.Choices[(int)value.Low].Id,
        FactKind.Date => Day(value.Day),
        FactKind.Events => value.Events!.In(column.Window!, asOf) is var (least, most) && column.Side == KnownSide.Least // a value of events has a history, and its column a window
            ? Number(least)
            : most is { } bound ? Number(bound) : null,
        _ => Number(column.Side == KnownSide.Most ? value.High : value.Low),
    };

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(System.DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
