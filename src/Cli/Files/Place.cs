using System;
using System.IO;

namespace Thresholds.Cli.Files;

/// <summary>A file or folder that was asked for.</summary>
/// <param name="Full">The full path.</param>
/// <param name="Shown">The path to show: relative when it lies below the current directory, otherwise as given; with slashes.</param>
internal sealed record Place(string Full, string Shown)
{
    /// <summary>Paths are the same file when they compare so.</summary>
    public static StringComparer Comparer { get; } = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The folder it lies in.</summary>
    public string Folder => Path.GetDirectoryName(Full) ?? Full;

    /// <summary>The place that a path names.</summary>
    /// <param name="given">The path as given.</param>
    /// <param name="directory">The current directory.</param>
    /// <exception cref="ArgumentException">The path cannot be one.</exception>
    public static Place Of(string given, string directory)
    {
        var full = Path.GetFullPath(given, directory);
        var relative = Path.GetRelativePath(directory, full);
        var isBelow = !Path.IsPathRooted(relative) && relative != ".." && !relative.StartsWith(".." + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return new Place(full, Slashed(isBelow ? relative : given));
    }

    /// <summary>A file or folder within this folder.</summary>
    /// <param name="full">Its full path.</param>
    public Place Within(string full)
    {
        var name = Path.GetFileName(full);
        return new Place(full, Shown switch
        {
            "." => name,
            _ when Shown.EndsWith('/') => Shown + name,
            _ => Shown + "/" + name,
        });
    }

    /// <summary>The path by which the file is the same however it was reached: links followed.</summary>
    public string Identity()
    {
        var real = Path.GetPathRoot(Full) ?? "";
        foreach (var name in Full[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            real = Path.Combine(real, name);
            try
            {
                real = new FileInfo(real).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? real;
            }
            catch (IOException)
            {
                // What cannot be followed is taken by its own name; reading it will say what is wrong.
            }
            catch (UnauthorizedAccessException)
            {
            }
        }

        return real;
    }

    private static string Slashed(string path) => Path.DirectorySeparatorChar == '\\' ? path.Replace('\\', '/') : path;
}
