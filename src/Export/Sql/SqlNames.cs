using System;
using System.Linq;

namespace Thresholds.Export.Sql;

/// <summary>The names that a warehouse gives. Any text is quoted; a point parts a schema from what lies in it.</summary>
/// <param name="Table">The table or view of cases, a row each.</param>
/// <param name="Key">The column of it that tells cases apart.</param>
/// <param name="View">The view to create; null for a bare statement.</param>
public sealed record SqlNames(string Table = "cases", string Key = "case_id", string? View = null)
{
    private static readonly string[] Taken = ["indicated_level", "possible_level", "met", "open", "problem", CaseTable.AsOf];

    /// <summary>What is wrong with the names, and how to mend it; null when nothing is.</summary>
    public string? Problem() => Wrong(Table) ?? (View is null ? null : Wrong(View)) ?? (Key.Length == 0 || Key.Contains('\0', StringComparison.Ordinal)
        ? "a column has a name, such as case_id"
        : Taken.Contains(Key, StringComparer.OrdinalIgnoreCase) ? $"'{Key}' is a column of its own; give the key another name, such as case_id" : null);

    private static string? Wrong(string path) => path.Contains('\0', StringComparison.Ordinal) || path.Split('.').Any(part => part.Length == 0)
        ? $"'{Spelling.Printable(path)}' is no name of a table or view; write it as cases or council.cases"
        : null;
}
