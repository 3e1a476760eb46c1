using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>A folder with the packages as they are now, and room for the projects that use them.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("thr-feed-");

    /// <summary>Where the packages lie.</summary>
    public string Feed => Path.Combine(_folder.FullName, "feed");

    internal Dotnet Dotnet => new(Path.Combine(_folder.FullName, "packages"));

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        var source = Path.Combine(Repository(), "src");
        Directory.CreateDirectory(Feed);

        // With the packages of the machine, as any build of this repository; only strangers get their own.
        var machine = new Dotnet(Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages"));
        await machine.Succeed(source, "pack", "Runtime/Runtime.csproj", "-c", "Release", "-o", Feed);
        await machine.Succeed(source, "pack", "Generator/Generator.csproj", "-c", "Release", "-o", Feed);
        await machine.Succeed(source, "pack", "Cli/Cli.csproj", "-c", "Release", "-o", Feed);
        WriteConfiguration(_folder.FullName);
    }

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        _folder.Delete(recursive: true);
        return Task.CompletedTask;
    }

    internal string NewFolder(string name, [CallerMemberName] string test = "") => Directory.CreateDirectory(Path.Combine(_folder.FullName, test, name)).FullName;

    internal Outcome Run(string folder, params string[] arguments) => Dotnet.Run(folder, arguments).GetAwaiter().GetResult();

    /// <summary>Lets the projects below a folder find the packages, beside what the machine has by default.</summary>
    internal void WriteConfiguration(string folder) =>
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""<configuration><packageSources><add key="thresholds" value="{Feed}" /></packageSources></configuration>""");

    internal ZipArchive Open(string package) => ZipFile.OpenRead(Directory.GetFiles(Feed, package + ".*.nupkg").Single(file => char.IsAsciiDigit(Path.GetFileName(file)[package.Length + 1])));

    private static string Repository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dsl.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("the tests do not run within the repository");
        }

        return folder.FullName;
    }
}
