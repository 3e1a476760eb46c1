using System;
using System.IO;
using System.Runtime.CompilerServices;

namespace Thresholds.Package.Tests;

/// <summary>A folder feed with the packages as they are packed now, and an empty package cache, so that no older version hides a change.</summary>
public sealed class PackageFeed : IDisposable
{
    public PackageFeed()
    {
        Root = Directory.CreateTempSubdirectory("thresholds packages ").FullName;
        foreach (var project in new[] { "Runtime", "Generator" })
        {
            var packed = Dotnet.Run(Repository, Cache, "pack", Path.Combine("src", project), "--configuration", "Release", "--output", Feed, "--artifacts-path", Path.Combine(Root, "built"));
            if (packed.ExitCode != 0)
            {
                throw new InvalidOperationException(packed.Output);
            }
        }
    }

    public string Feed => Path.Combine(Root, "feed");

    public string Cache => Path.Combine(Root, "cache");

    private string Root { get; }

    private static string Repository
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
            {
                folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run inside the repository");
            }

            return folder.FullName;
        }
    }

    /// <summary>A folder for a project of a stranger, outside the repository, that finds the packages.</summary>
    public string NewFolder(string name, [CallerMemberName] string test = "")
    {
        var folder = Path.Combine(Root, test, name);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(Root, test, "nuget.config"), $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources><add key="folder" value="{Feed}" /></packageSources>
            </configuration>
            """);
        return folder;
    }

    internal Outcome Run(string folder, params string[] arguments) => Dotnet.Run(folder, Cache, arguments);

    public void Dispose() => Directory.Delete(Root, true);
}
