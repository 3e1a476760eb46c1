using System;
using System.Globalization;
using System.IO;
using System.Linq;

namespace Thresholds.Benchmarks.Measuring;

/// <summary>Prints a table line by line, so that what was measured is seen at once.</summary>
public sealed class MarkdownTable
{
    private readonly TextWriter _writer;

    public MarkdownTable(TextWriter writer, params string[] heads)
    {
        _writer = writer;
        Row(heads);
        Row([.. heads.Select((_, index) => index == 0 ? "---" : "--:")]);
    }

    public void Row(params string[] cells) => _writer.WriteLine("| " + string.Join(" | ", cells) + " |");

    public static string Ms(TimeSpan time) => time.TotalMilliseconds.ToString(time.TotalMilliseconds < 100 ? "0.00" : "#,0", CultureInfo.InvariantCulture) + " ms";

    public static string Kilobytes(long bytes) => (bytes / 1024.0).ToString("#,0", CultureInfo.InvariantCulture) + " kB";

    public static string Times(double ratio) => ratio.ToString(ratio < 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture) + " ×";

    /// <summary>A ratio that may be far below one.</summary>
    public static string Small(double ratio) => ratio.ToString(ratio < 0.1 ? "0.####" : ratio < 10 ? "0.00" : "#,0", CultureInfo.InvariantCulture) + " ×";

    public static string Number(double number) => number.ToString("#,0.##", CultureInfo.InvariantCulture);
}
