using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>A program that refers to the package, in a folder with spaces in its name.</summary>
public sealed class ConsoleProgramTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    private const string Program = """
        using System;
        using Thresholds;

        var assessment = Millbrook.Assess(new Millbrook.Facts { Pregnant = true });
        Console.WriteLine($"{assessment.IndicatedLevel?.Label ?? "none"}, possibly {assessment.PossibleLevel}, ask {assessment.Questions[0].Fact.Id}");
        assessment = Millbrook.Assess(new Millbrook.Facts { Pregnant = true, Age = Age.Years(12) });
        Console.WriteLine($"{assessment.IndicatedLevel} because of {assessment.Met[0].Place}");

        """;

    [Fact]
    public async Task Builds_runs_and_is_stopped_by_mistakes()
    {
        using var stranger = new Stranger(feed, "my own projects");
        await stranger.Create("console", "front desk");
        var folder = Path.Combine(stranger.Folder, "front desk");
        stranger.Write("front desk/policies/millbrook.thr", Stranger.Policy);
        stranger.Write("front desk/Program.cs", Program);

        // What was built before is no source.
        stranger.Write("front desk/bin/Debug/copy.thr", "nonsense");
        stranger.Write("front desk/obj/copy.thr", "nonsense");

        // Trimming and native compilation look at generated code as well, and so do all rules of the SDK.
        string[] strict = ["-p:IsAotCompatible=true", "-p:EnableTrimAnalyzer=true", "-p:EnforceCodeStyleInBuild=true", "-p:AnalysisLevel=latest-all", "-p:GenerateDocumentationFile=true", "-p:ThresholdsAccessibility=public", "-p:NoWarn=CA1303%3BCA1515%3BCA1852"];
        await stranger.Dotnet.Build(folder, strict);
        var output = await stranger.Dotnet.Succeed(folder, stranger.Built("front desk", "front desk.dll"));
        Assert.Equal("none, possibly 2 Statutory help, ask age\n2 Statutory help because of policies/millbrook.thr:8", output.ReplaceLineEndings("\n").Trim());
        Assert.Equal(["Thresholds.Runtime.dll", "front desk.dll"], Directory.GetFiles(Path.GetDirectoryName(stranger.Built("front desk", "front desk.dll"))!, "*.dll").Select(Path.GetFileName).Order(System.StringComparer.Ordinal)); // a file has a folder

        // Nothing but the policy changes: that alone must start the compiler again.
        stranger.Write("front desk/policies/millbrook.thr", Stranger.Policy.Replace("and age", "and aeg"));
        var wrong = await stranger.Dotnet.Run(folder, "build", "--no-restore");
        Assert.NotEqual(0, wrong.ExitCode);
        Assert.Contains($"{Path.Combine(folder, "policies", "millbrook.thr")}(8,63): error THR1001: there is no fact 'aeg'; did you mean 'age'?", wrong.Output, System.StringComparison.Ordinal);

        // A warning is one, unless the project says otherwise.
        stranger.Write("front desk/policies/millbrook.thr", Stranger.Policy + "document guide \"A guide\"\n");
        Assert.Contains("millbrook.thr(8,7): warning THR4001: ", await stranger.Dotnet.Succeed(folder, "build", "--no-restore"), System.StringComparison.Ordinal);
        stranger.Write("front desk/.globalconfig", "is_global = true\ndotnet_diagnostic.THR4001.severity = error\n");
        Assert.Contains("millbrook.thr(8,7): error THR4001: ", (await stranger.Dotnet.Run(folder, "build", "--no-restore")).Output, System.StringComparison.Ordinal);
        Assert.DoesNotContain("THR4001", await stranger.Dotnet.Succeed(folder, "build", "--no-restore", "-p:NoWarn=THR4001"), System.StringComparison.Ordinal);
    }
}
