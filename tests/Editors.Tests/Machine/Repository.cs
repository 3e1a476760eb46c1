using System;
using System.IO;

namespace Thresholds.Editors.Tests.Machine;

/// <summary>The files of this repository that tests read.</summary>
internal static class Repository
{
    /// <summary>The folder that holds <c>Dsl.sln</c>, found by walking up from the tests.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>A path below it.</summary>
    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The text of a file below it.</summary>
    public static string Read(params string[] parts) => File.ReadAllText(At(parts));

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
        {
            if (File.Exists(Path.Combine(at.FullName, "Dsl.sln")))
            {
                return at.FullName;
            }
        }

        throw new InvalidOperationException("the tests do not lie in the repository");
    }
}
