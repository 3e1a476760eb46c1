using System.Linq;
using System.Xml.Linq;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>What lies in the packages.</summary>
public sealed class PackageContentTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void The_compiler_comes_with_all_that_it_stands_on()
    {
        using var package = feed.Open("Thresholds");
        var files = package.Entries.Select(entry => entry.FullName).Where(name => !name.StartsWith('_') && name.Contains('/', System.StringComparison.Ordinal) && !name.StartsWith("package/", System.StringComparison.Ordinal)).Order(System.StringComparer.Ordinal);
        Assert.Equal(
            [
                "analyzers/dotnet/cs/Sprache.dll",
                "analyzers/dotnet/cs/Thresholds.Dsl.dll",
                "analyzers/dotnet/cs/Thresholds.Generator.dll",
                "analyzers/dotnet/cs/Thresholds.Runtime.dll",
                "build/Thresholds.props",
                "build/Thresholds.targets",
                "buildTransitive/Thresholds.props",
                "buildTransitive/Thresholds.targets",
            ],
            files);
    }

    [Fact]
    public void The_compiler_brings_the_library_and_nothing_else() => Assert.Equal(["Thresholds.Runtime"], Dependencies("Thresholds"));

    [Fact]
    public void The_library_stands_alone()
    {
        Assert.Empty(Dependencies("Thresholds.Runtime"));
        using var package = feed.Open("Thresholds.Runtime");
        Assert.NotNull(package.GetEntry("lib/netstandard2.0/Thresholds.Runtime.dll"));
        Assert.NotNull(package.GetEntry("lib/netstandard2.0/Thresholds.Runtime.xml"));
        Assert.NotNull(package.GetEntry("lib/net10.0/Thresholds.Runtime.dll"));
        Assert.NotNull(package.GetEntry("lib/net10.0/Thresholds.Runtime.xml"));
    }

    private string[] Dependencies(string name)
    {
        using var package = feed.Open(name);
        using var nuspec = package.GetEntry(name + ".nuspec")!.Open(); // every package has one
        return [.. XDocument.Load(nuspec).Descendants().Where(element => element.Name.LocalName == "dependency").Select(element => element.Attribute("id")!.Value).Distinct()]; // and a dependency an id
    }
}
