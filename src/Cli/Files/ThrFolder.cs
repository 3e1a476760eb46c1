using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Thresholds.Cli.Files;

/// <summary>Finds the <c>.thr</c> files of a folder.</summary>
internal static class ThrFolder
{
    private const string Extension = ".thr";

    /// <summary>All of them however deep, except below <c>bin</c>, <c>obj</c> and what is hidden, in the ordinal order of their paths.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="complaints">What could not be looked into.</param>
    public static IReadOnlyList<Place> Below(Place folder, List<Complaint> complaints)
    {
        var found = new List<Place>();
        var open = new Stack<Place>([folder]);
        while (open.TryPop(out var current))
        {
            foreach (var entry in Entries(current, complaints))
            {
                if (entry is DirectoryInfo inner)
                {
                    // A link to a folder may lead in a circle.
                    if (inner.LinkTarget is null && inner.Name is not ("bin" or "obj"))
                    {
                        open.Push(current.Within(inner.FullName));
                    }
                }
                else if (IsThr(entry.Name))
                {
                    found.Add(current.Within(entry.FullName));
                }
            }
        }

        return [.. found.OrderBy(file => file.Shown, StringComparer.Ordinal)];
    }

    /// <summary>Those in the folder itself, in the ordinal order of their names.</summary>
    public static IReadOnlyList<Place> In(Place folder) =>
        [.. Entries(folder, []).Where(entry => entry is FileInfo && IsThr(entry.Name)).Select(entry => folder.Within(entry.FullName)).OrderBy(file => file.Shown, StringComparer.Ordinal)];

    private static bool IsThr(string name) => name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    private static List<FileSystemInfo> Entries(Place folder, List<Complaint> complaints)
    {
        try
        {
            return [.. new DirectoryInfo(folder.Full).EnumerateFileSystemInfos("*", new EnumerationOptions { AttributesToSkip = FileAttributes.Hidden, IgnoreInaccessible = false })
                .Where(entry => !entry.Name.StartsWith('.'))];
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            complaints.Add(new Complaint(folder.Shown, "this folder cannot be looked into"));
            return [];
        }
    }
}
