using System;
using System.IO;
using System.IO.Compression;
using System.Linq;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>The packed package, used by projects that know nothing of this repository.</summary>
public sealed class StrangerTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <IsAotCompatible>true</IsAotCompatible>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="Thresholds" Version="*" /></ItemGroup>
        </Project>
        """;

    private const string Program = """
        using System;
        using Thresholds;

        var answer = Millbrook.Assess(new Millbrook.Facts { Attendance = 82 });
        Console.WriteLine($"{answer.IndicatedLevel}; {answer.Met[0].Citation}");
        """;

    private const string File1 = """
        authority millbrook "Millbrook Safeguarding Partnership"
        document thresholds "Thresholds in Millbrook"
        level 1 universal "Universal"
        level 2 extra     "Extra help"
        fact attendance "School attendance" percent 0%..100%
        domain education "Education" {
          at universal from thresholds "Matrix" {
            + settled "Settled at school"
          }
          at extra from thresholds "Matrix" {
            - low-attendance "Attends less than nine tenths of the time" when attendance < 90%
          }
          at universal from thresholds "Matrix" {
            - late "Late at times"
          }
        }
        """;

    [Fact]
    public void AConsoleProjectBuildsAndRuns()
    {
        var folder = NewProject("my first app");
        var run = feed.Run(folder, "run");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("2 Extra help; Thresholds in Millbrook, Matrix, Education, Extra help, 1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AWrongFileFailsTheBuildAtItsLineAndColumn()
    {
        var folder = NewProject("wrong");
        File.WriteAllText(Path.Combine(folder, "millbrook.thr"), File1.Replace("when attendance", "when atendance", StringComparison.Ordinal));
        var build = feed.Run(folder, "build");
        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("millbrook.thr(11,71): error THR1001: there is no fact 'atendance'; did you mean 'attendance'?", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoProjectsMayIncludeTheSameFile()
    {
        var library = feed.NewFolder("Library");
        var app = feed.NewFolder("App");
        File.WriteAllText(Path.Combine(library, "..", "millbrook.thr"), File1);
        var shared = "<ItemGroup><AdditionalFiles Include=\"../millbrook.thr\" /></ItemGroup>";
        File.WriteAllText(Path.Combine(library, "Library.csproj"), Project.Replace("<OutputType>Exe</OutputType>", "", StringComparison.Ordinal).Replace("</Project>", shared + "</Project>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(library, "Door.cs"), "namespace Library { public static class Door { public static string Level => Thresholds.Millbrook.Levels.Extra.Label; } }");
        File.WriteAllText(Path.Combine(app, "App.csproj"), Project.Replace("</Project>", shared + "<ItemGroup><ProjectReference Include=\"../Library/Library.csproj\" /></ItemGroup></Project>", StringComparison.Ordinal));
        File.WriteAllText(Path.Combine(app, "Program.cs"), Program + "\nConsole.WriteLine(Library.Door.Level);\n");
        var run = feed.Run(app, "run");
        Assert.True(run.ExitCode == 0, run.Output);
        Assert.Contains("Extra help", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void TwoCheckoutsBuildTheSameBytes()
    {
        var built = new[] { "here", Path.Combine("there", "and deeper") }.Select(place =>
        {
            var folder = NewProject(place);
            var build = feed.Run(folder, "build", "--configuration", "Release", "-p:PathMap=" + folder + "/=/_/");
            Assert.True(build.ExitCode == 0, build.Output);
            return File.ReadAllBytes(Directory.GetFiles(Path.Combine(folder, "bin", "Release", "net10.0"), "App.dll").Single());
        }).ToList();
        Assert.Equal(built[0], built[1]);
    }

    [Fact]
    public void ThePackageHoldsWhatTheCompilerNeedsAndNoMore()
    {
        using var package = ZipFile.OpenRead(Directory.GetFiles(feed.Feed, "Thresholds.?.?.?.nupkg").Single());
        var files = package.Entries.Select(entry => entry.FullName).ToList();
        foreach (var assembly in new[] { "Sprache", "Thresholds.Dsl", "Thresholds.Generator", "Thresholds.Runtime" })
        {
            Assert.Contains($"analyzers/dotnet/cs/{assembly}.dll", files);
        }

        foreach (var folder in new[] { "build", "buildTransitive" })
        {
            Assert.Contains(folder + "/Thresholds.props", files);
            Assert.Contains(folder + "/Thresholds.targets", files);
        }

        Assert.DoesNotContain(files, file => file.StartsWith("lib/", StringComparison.Ordinal));
        using var reader = new StreamReader(package.GetEntry("Thresholds.nuspec")!.Open()); // every package has one
        var nuspec = reader.ReadToEnd();
        Assert.Contains("<dependency id=\"Thresholds.Runtime\"", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("Sprache", nuspec, StringComparison.Ordinal);
        Assert.DoesNotContain("CodeAnalysis", nuspec, StringComparison.Ordinal);
    }

    private string NewProject(string name, [System.Runtime.CompilerServices.CallerMemberName] string test = "")
    {
        var folder = feed.NewFolder(name, test);
        File.WriteAllText(Path.Combine(folder, "App.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(folder, "millbrook.thr"), File1);
        return folder;
    }
}
