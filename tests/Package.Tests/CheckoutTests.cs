using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>Two checkouts of a project in different folders.</summary>
[Collection(PackageCollection.Name)]
public class CheckoutTests(PackageFeed feed)
{
    // The compiler writes the paths of all sources into a program, the project's own C# files first of all. A project that wants the same bytes
    // everywhere says what those paths are to begin with, by PathMap or, in a repository, by ContinuousIntegrationBuild.
    [Fact]
    public async Task Build_the_same_bytes()
    {
        using var stranger = new Stranger(feed, "checkouts");
        await stranger.Create("classlib", "one/Library");
        stranger.Write("one/Library/policies/millbrook.thr", Stranger.Policy);
        stranger.Write("one/Directory.Build.props", "<Project><PropertyGroup><PathMap>$(MSBuildThisFileDirectory)=/_/</PathMap></PropertyGroup></Project>");
        foreach (var file in Directory.GetFiles(Path.Combine(stranger.Folder, "one"), "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(Path.Combine(stranger.Folder, "one"), file);
            if (!path.StartsWith(Path.Combine("Library", "obj"), System.StringComparison.Ordinal))
            {
                stranger.Write(Path.Combine("elsewhere", "and deeper", path), File.ReadAllText(file));
            }
        }

        await stranger.Dotnet.Build(Path.Combine(stranger.Folder, "one", "Library"), "-c", "Release");
        await stranger.Dotnet.Build(Path.Combine(stranger.Folder, "elsewhere", "and deeper", "Library"), "-c", "Release");
        foreach (var built in new[] { "Library.dll", "Library.pdb" })
        {
            Assert.Equal(File.ReadAllBytes(stranger.Built("one", built)), File.ReadAllBytes(stranger.Built(Path.Combine("elsewhere", "and deeper"), built)));
        }
    }
}
