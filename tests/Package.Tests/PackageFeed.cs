using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>A folder with the packages as they are now, packed once for all tests.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("thr-feed-");

    /// <summary>Where the packages lie.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullName, "feed");

    internal Dotnet Dotnet => new(System.IO.Path.Combine(_folder.FullName, "packages"));

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var source = System.IO.Path.Combine(Repository(), "src");
        Directory.CreateDirectory(Path);

        // With the packages of the machine, as any build of this repository; only strangers get their own.
        var machine = new Dotnet(Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));
        await machine.Succeed(source, "pack", "Runtime/Runtime.csproj", "-c", "Release", "-o", Path);
        await machine.Succeed(source, "pack", "Generator/Generator.csproj", "-c", "Release", "-o", Path);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    internal ZipArchive Open(string package) => ZipFile.OpenRead(Directory.GetFiles(Path, package + ".*.nupkg").Single(file => char.IsAsciiDigit(System.IO.Path.GetFileName(file)[package.Length + 1])));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "Dsl.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run within the repository");
        }

        return folder.FullName;
    }
}
