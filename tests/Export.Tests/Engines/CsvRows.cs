using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Thresholds.Export.Tests.Engines;

/// <summary>Writes rows as engines take them in by the thousand: every text quoted, NULL as \N.</summary>
internal static class CsvRows
{
    public static void Write(TextWriter writer, IEnumerable<string?[]> rows)
    {
        foreach (var row in rows)
        {
            writer.Write(string.Join(",", row.Select(text => text is null ? "\\N" : "\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"")) + "\n");
        }
    }
}
