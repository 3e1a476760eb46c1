using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using Xunit;

namespace Thresholds.Package.Tests;

/// <summary>Runs the <c>dotnet</c> command, with packages in a folder of its own, so that an older version from elsewhere never hides a change.</summary>
internal sealed class Dotnet(string packages)
{
    public async Task<Outcome> Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };

        // The test host is a dotnet command itself and would lend its own MSBuild.
        foreach (var inherited in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.Ordinal)).ToList())
        {
            start.Environment.Remove(inherited);
        }

        // No process may stay behind: it would keep the output open, and the folder in use.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["NUGET_PACKAGES"] = packages;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
        var output = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new Outcome(process.ExitCode, await output + await errors);
    }

    public async Task<string> Succeed(string folder, params string[] arguments)
    {
        var result = await Run(folder, arguments);
        Assert.True(result.ExitCode == 0, $"dotnet {string.Join(" ", arguments)}\n{result.Output}");
        return result.Output;
    }

    /// <summary>Builds and fails for any warning.</summary>
    public async Task Build(string folder, params IEnumerable<string> arguments) => await Succeed(folder, ["build", "-warnaserror", .. arguments]);
}
