using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Thresholds.Package.Tests;

/// <summary>Somebody with a folder of their own who knows nothing of this repository.</summary>
internal sealed class Stranger : IDisposable
{
    /// <summary>A sound file. The condition stands on line 8.</summary>
    public const string Policy = """
        authority millbrook "Millbrook Safeguarding Partnership"
        level 1 universal "Universal"
        level 2 statutory "Statutory help"
        fact age "Age of the child" age 0..25
        fact pregnant "Pregnant" yes/no
        domain child "The child" {
          at statutory {
            - pregnant-under-13 "Pregnant under 13" when pregnant and age < 13
          }
          at universal {
            - settled "Settled by and large"
          }
        }

        """;

    private readonly PackageFeed _feed;
    private readonly DirectoryInfo _folder;

    public Stranger(PackageFeed feed, string folder)
    {
        _feed = feed;
        _folder = Directory.CreateTempSubdirectory("thr-stranger-");
        Folder = Directory.CreateDirectory(Path.Combine(_folder.FullName, folder)).FullName;
        feed.WriteConfiguration(Folder);
    }

    public string Folder { get; }

    public Dotnet Dotnet => _feed.Dotnet;

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a file has a folder
        File.WriteAllText(file, text);
    }

    /// <summary>Creates a project from a template of the SDK and adds the package.</summary>
    public async Task Create(string template, string name)
    {
        await Dotnet.Succeed(Folder, "new", template, "-o", name, "--no-restore");
        await Dotnet.Succeed(Path.Combine(Folder, name), "add", "package", "Thresholds");
    }

    /// <summary>The one file of a name below the folder's <c>bin</c>.</summary>
    public string Built(string project, string name) => Directory.GetFiles(Path.Combine(Folder, project), name, SearchOption.AllDirectories)
        .Single(file => file.Contains(Path.DirectorySeparatorChar + "bin" + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    public void Dispose() => _folder.Delete(recursive: true);
}
