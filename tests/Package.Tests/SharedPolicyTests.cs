using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>Two projects that compile the same policy, one of which refers to the other.</summary>
[Collection(PackageCollection.Name)]
public class SharedPolicyTests(PackageFeed feed)
{
    [Fact]
    public async Task Do_not_get_into_each_others_way()
    {
        using var stranger = new Stranger(feed, "solution");
        stranger.Write("shared/millbrook.thr", Stranger.Policy);
        stranger.Write("Directory.Build.props", """<Project><ItemGroup><AdditionalFiles Include="$(MSBuildThisFileDirectory)shared/millbrook.thr" /></ItemGroup></Project>""");
        await stranger.Create("classlib", "Library");
        await stranger.Create("console", "Program");
        stranger.Write("Library/Class1.cs", "namespace Library { public static class Level { public static string? Of(bool pregnant) => Thresholds.Millbrook.Assess(new Thresholds.Millbrook.Facts { Pregnant = pregnant }).PossibleLevel?.Id; } }");
        stranger.Write("Program/Program.cs", "System.Console.WriteLine(Library.Level.Of(true) + \" \" + Thresholds.Millbrook.Authority.Name);");
        await stranger.Dotnet.Succeed(stranger.Folder, "add", "Program", "reference", "Library");
        await stranger.Dotnet.Build(Path.Combine(stranger.Folder, "Program"));
        var output = await stranger.Dotnet.Succeed(stranger.Folder, stranger.Built("Program", "Program.dll"));
        Assert.Equal("statutory Millbrook Safeguarding Partnership", output.Trim());
    }
}
