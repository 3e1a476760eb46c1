using System;
using System.Collections.Generic;
using System.Text;
using Thresholds.Exchange.Cases;

namespace Thresholds.Cli.Assess;

/// <summary>Takes a row of a table apart as RFC 4180 says: cells parted by commas, in double quotes where they hold commas, line ends or quotes, which are doubled.</summary>
internal static class CsvRow
{
    /// <summary>Whether the quotes of some lines are closed, so that the row ends with them.</summary>
    /// <param name="bytes">The lines so far.</param>
    /// <param name="from">The first byte that was not looked at before.</param>
    /// <param name="isClosed">Whether they were closed there.</param>
    public static bool IsClosed(ReadOnlySpan<byte> bytes, int from, bool isClosed) => isClosed == (bytes[from..].Count((byte)'"') % 2 == 0);

    /// <summary>The cells, or what is wrong with the row.</summary>
    /// <param name="bytes">The row in UTF-8, valid.</param>
    public static (IReadOnlyList<CsvCell> Cells, CaseProblem? Problem) Read(ReadOnlySpan<byte> bytes)
    {
        var cells = new List<CsvCell>();
        var at = 0;
        while (true)
        {
            var begin = at;
            while (at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t')
            {
                at++;
            }

            var offset = at;
            if (at < bytes.Length && bytes[at] == '"')
            {
                var end = Closing(bytes, at);
                if (end < 0)
                {
                    return ([], new CaseProblem(at, "this quote is never closed; close it with \", and write a quote within as \"\""));
                }

                var text = Encoding.UTF8.GetString(bytes[(at + 1)..end]).Replace("\"\"", "\"", StringComparison.Ordinal);
                for (at = end + 1; at < bytes.Length && bytes[at] is (byte)' ' or (byte)'\t'; at++)
                {
                }

                if (at < bytes.Length && bytes[at] != ',')
                {
                    return ([], new CaseProblem(at, "something follows a closed quote; write a quote within quotes as \"\""));
                }

                cells.Add(new CsvCell(text.Trim(), offset));
            }
            else
            {
                var length = bytes[begin..].IndexOf((byte)',');
                at = length < 0 ? bytes.Length : begin + length;
                if (bytes[begin..at].IndexOf((byte)'"') is var quote and >= 0)
                {
                    return ([], new CaseProblem(begin + quote, "a quote stands within a cell; put the whole cell in quotes and write the quote as \"\""));
                }

                cells.Add(new CsvCell(Encoding.UTF8.GetString(bytes[begin..at]).Trim(), Math.Min(offset, at)));
            }

            if (at >= bytes.Length)
            {
                return (cells, null);
            }

            at++;
        }
    }

    private static int Closing(ReadOnlySpan<byte> bytes, int open)
    {
        for (var at = open + 1; at < bytes.Length; at++)
        {
            if (bytes[at] == '"')
            {
                if (at + 1 >= bytes.Length || bytes[at + 1] != '"')
                {
                    return at;
                }

                at++;
            }
        }

        return -1;
    }
}
