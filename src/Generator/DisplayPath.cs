using System;
using System.Collections.Generic;
using System.Linq;

namespace Thresholds.Generator;

/// <summary>Shows paths relative to the project, so that two checkouts build the same bytes.</summary>
internal static class DisplayPath
{
    public static string Of(string path, string directory)
    {
        var parts = Split(path);
        var from = Split(directory);
        var shared = 0;
        while (shared < parts.Count - 1 && shared < from.Count && string.Equals(parts[shared], from[shared], StringComparison.Ordinal))
        {
            shared++;
        }

        return shared == 0 || from.Count == 0
            ? path.Replace('\\', '/')
            : string.Join("/", Enumerable.Repeat("..", from.Count - shared).Concat(parts.Skip(shared)));
    }

    private static List<string> Split(string path) => [.. path.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries)];
}
