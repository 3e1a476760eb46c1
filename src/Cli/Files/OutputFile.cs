using System;
using System.IO;
using System.Text;

namespace Thresholds.Cli.Files;

/// <summary>Writes files that were asked for by name.</summary>
internal static class OutputFile
{
    /// <summary>Writes a text in UTF-8; null when it is written, else why it cannot be.</summary>
    public static Complaint? Write(string path, string text, string directory)
    {
        try
        {
            File.WriteAllText(Path.GetFullPath(path, directory), text, new UTF8Encoding(false));
            return null;
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new Complaint(path.Length == 0 ? "''" : path, "this cannot be written: " + wrong.Message);
        }
    }
}
