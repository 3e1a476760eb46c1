using System.Collections.Generic;
using System.IO;
using Thresholds.Cli.Terminal;

namespace Thresholds.Cli.Files;

/// <summary>Prints complaints, a line each.</summary>
internal static class Complaints
{
    public static void Write(IEnumerable<Complaint> complaints, TextWriter writer)
    {
        foreach (var complaint in complaints)
        {
            writer.Write($"{VisibleText.Of(complaint.Path)}: error: {VisibleText.Of(complaint.Message)}\n");
        }
    }
}
