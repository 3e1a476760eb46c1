using System;
using System.IO;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>Contradictions, overlaps and gaps in a real build, and what a project can say about them.</summary>
public sealed class FindingTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Overlap = "policy.thr(9,14): {0} THR2006: 'missed-checks' at 'low' and 'unmet-needs' at 'high' can be met together, where 'jabs' yes, and each without the other; say which of them it is then (witness: jabs yes)";

    private const string Nested = "policy.thr(14,14): {0} THR2007: ";

    private const string PastReview = "policy.thr(2,1): {0} THR4005: the edition was to be reviewed by 2026-03-06, and it is 2026-03-07";

    /// <summary>Two rungs that a child is on at once on lines 9 and 10, and on lines 14 and 15 two of which the higher lies within the lower.</summary>
    private const string Policy = """
        authority town "Town"
        edition "First" review by 2026-03-06
        level 1 low "Low"
        level 2 high "High"
        fact checks "Checks missed" yes/no
        fact jabs "Immunisations missed" yes/no
        ladder health "Health"
        domain child "Child" {
          at low { - missed-checks "Misses checks" ladder health when checks or jabs }
          at high { - unmet-needs "Needs unmet" ladder health when jabs or not checks }
        }
        fact attendance "School attendance" percent 0%..100%
        ladder school "School attendance" domain school "School" {
          at low { - low-attendance "Attends less than nine tenths" ladder school when attendance < 90% }
          at high { - hardly-attends "Attends less than half" ladder school when attendance < 50% }
        }

        """;

    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
          </PropertyGroup>
          <ItemGroup><PackageReference Include="Thresholds" Version="*" /></ItemGroup>
        </Project>
        """;

    [Fact]
    public async Task A_project_says_how_grave_findings_are()
    {
        var folder = feed.NewFolder("town");
        File.WriteAllText(Path.Combine(folder, "Town.csproj"), Project);
        File.WriteAllText(Path.Combine(folder, "policy.thr"), Policy);

        // A .globalconfig is looked for beside and above C# files only.
        File.WriteAllText(Path.Combine(folder, "Door.cs"), "internal static class Door { }\n");
        await feed.Dotnet.Succeed(folder, "restore");

        await Builds(Text(Overlap, "warning"), without: "THR2007");

        // MSBuild itself sees no reason to compile again when only these change.
        await Fails(Text(Overlap, "error"), "--no-incremental", "-p:TreatWarningsAsErrors=true");
        await Fails(Text(Overlap, "error"), "--no-incremental", "-p:WarningsAsErrors=THR2006");
        await Builds(Text(Overlap, "warning"), without: "error THR", "--no-incremental", "-p:TreatWarningsAsErrors=true", "-p:WarningsNotAsErrors=THR2006");
        await Builds("", without: "THR", "--no-incremental", "-p:TreatWarningsAsErrors=true", "-p:NoWarn=THR2006");

        // What is off comes on by its severity, and what is on goes.
        var config = Path.Combine(folder, ".globalconfig");
        File.WriteAllText(config, "is_global = true\ndotnet_diagnostic.THR2007.severity = warning\ndotnet_diagnostic.THR2006.severity = none\n");
        await Builds(Text(Nested, "warning"), without: "THR2006");
        File.WriteAllText(config, "is_global = true\ndotnet_diagnostic.THR2006.severity = error\n");
        await Fails(Text(Overlap, "error"));
        File.Delete(config);

        // No clock is looked at, but a day can be named.
        await Builds(Text(PastReview, "warning"), without: "THR2007", "-p:ThresholdsAsOf=2026-03-07");
        await Builds(Text(Overlap, "warning"), without: "THR4005", "-p:ThresholdsAsOf=2026-03-06");
        foreach (var day in new[] { "2026-02-30", "2026-3-7", "tomorrow", "it's)`" })
        {
            await Fails($"Town.csproj : error : ThresholdsAsOf is '{day}', which is no day; write it as 2026-03-06", "-p:ThresholdsAsOf=" + day);
        }

        // The file itself may accept a finding, but not one that is not there.
        File.WriteAllText(Path.Combine(folder, "policy.thr"), Policy + "allow THR2006 because \"both are meant\"\n");
        await Builds("", without: "THR", "-p:TreatWarningsAsErrors=true");
        File.WriteAllText(Path.Combine(folder, "policy.thr"), Policy + "allow THR2006 because \"both are meant\"\nallow THR2008 because \"none here\"\n");
        await Builds("policy.thr(18,7): warning THR4003: there is no THR2008 here to allow; take the line out", without: "THR2006");

        async Task Builds(string with, string without, params string[] properties)
        {
            var output = await feed.Dotnet.Succeed(folder, ["build", "--no-restore", .. properties]);
            Assert.Contains(with, output, StringComparison.Ordinal);
            Assert.DoesNotContain(without, output, StringComparison.Ordinal);
        }

        async Task Fails(string with, params string[] properties)
        {
            var outcome = await feed.Dotnet.Run(folder, ["build", "--no-restore", .. properties]);
            Assert.NotEqual(0, outcome.ExitCode);
            Assert.Contains(with, outcome.Output, StringComparison.Ordinal);
        }
    }

    private static string Text(string format, string severity) => format.Replace("{0}", severity, StringComparison.Ordinal);
}
